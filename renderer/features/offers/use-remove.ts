import { useCallback } from 'react';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { call } from '../../ipc/client.ts';
import { shownError, useToast } from '../../ui/index.ts';
import { useUndo } from '../../ipc/use-undo.ts';

/** The contract removes at most this many offers in one command. */
const MOST_AT_ONCE = 500;

/** Removes offers and offers the way back; `onGone` hears what is no longer there. */
export function useRemove(onGone: (ids: readonly string[]) => void): { remove: (ids: readonly string[]) => void } {
  const toast = useToast();
  const undo = useUndo();
  const remove = useCallback(
    (ids: readonly string[]) => {
      const commandIds: string[] = [];
      const run = async (): Promise<void> => {
        for (let from = 0; from < ids.length; from += MOST_AT_ONCE)
          commandIds.push((await call('offers.remove', { ids: ids.slice(from, from + MOST_AT_ONCE) })).commandId);
      };
      const done = (): void => {
        const removed = Math.min(commandIds.length * MOST_AT_ONCE, ids.length);
        if (removed === 0) return;
        toast({
          text: offersTexts.record.removed(removed),
          tone: 'ok',
          undo: () => undo(commandIds, offersTexts.record.undone),
        });
        onGone(ids.slice(0, removed));
      };
      run()
        .catch((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }))
        .finally(done);
    },
    [toast, undo, onGone],
  );
  return { remove };
}
