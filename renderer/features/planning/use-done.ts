import { useCallback, useState } from 'react';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { useUndo } from '../../ipc/use-undo.ts';
import { shownError, useToast } from '../../ui/index.ts';

/** Says what was done and offers the way back; failures are told in their own sentence. */
export function useDone(): {
  done: (text: string, commandId: string) => void;
  run: (work: () => Promise<{ commandId: string }>, text: string) => void;
  failed: (error: unknown) => void;
  busy: boolean;
} {
  const toast = useToast();
  const undo = useUndo();
  const [busy, setBusy] = useState(false);
  const failed = useCallback((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }), [toast]);
  const done = useCallback(
    (text: string, commandId: string) =>
      toast({ text, tone: 'ok', undo: () => undo(commandId, planningTexts.report.undone) }),
    [toast, undo],
  );
  const run = useCallback(
    (work: () => Promise<{ commandId: string }>, text: string) => {
      setBusy(true);
      work()
        .then(({ commandId }) => done(text, commandId), failed)
        .finally(() => setBusy(false));
    },
    [done, failed],
  );
  return { done, run, failed, busy };
}
