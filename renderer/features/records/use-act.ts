import { useCallback } from 'react';
import type { InputOf } from '../../../shared/contract/index.ts';
import { recordsTexts } from '../../../shared/i18n/de/records.ts';
import { call } from '../../ipc/client.ts';
import { useUndo } from '../../ipc/use-undo.ts';
import { shownError, useToast } from '../../ui/index.ts';

type Acting = 'records.changeReminder' | 'records.remove';

/** Runs a short command, says what was done and offers the way back. */
export function useAct(): <C extends Acting>(channel: C, input: InputOf<C>, said: string) => void {
  const toast = useToast();
  const undo = useUndo();
  return useCallback(
    (channel, input, said) => {
      call(channel, input).then(
        ({ commandId }) => toast({ text: said, tone: 'ok', undo: () => undo(commandId, recordsTexts.undone) }),
        (error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }),
      );
    },
    [toast, undo],
  );
}
