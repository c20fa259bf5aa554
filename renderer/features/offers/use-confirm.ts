import { useCallback } from 'react';
import { currencyTexts } from '../../../shared/i18n/de/currency.ts';
import { call } from '../../ipc/client.ts';
import { useUndoable } from '../../ipc/use-undoable.ts';

/** Says that these offers still hold, with the way back; answers whether it was stored. */
export function useConfirm(): (ids: readonly string[]) => Promise<boolean> {
  const undoable = useUndoable();
  return useCallback(
    async (ids) => {
      const done = ({ confirmed }: { confirmed: number }): string => currencyTexts.confirmed(confirmed);
      return (await undoable(() => call('offers.confirm', { ids: [...ids] }), done)) !== null;
    },
    [undoable],
  );
}
