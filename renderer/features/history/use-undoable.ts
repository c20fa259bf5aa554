import { useCallback } from 'react';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { call } from '../../ipc/client.ts';
import { shownError, useToast } from '../../ui/index.ts';

/** Runs a command, says what was done and offers the way back; a refusal is said in its own words. */
export function useUndoable() {
  const toast = useToast();
  return useCallback(
    async <T extends { commandId: string }>(
      run: () => Promise<T>,
      done: string | ((result: T) => string),
    ): Promise<T | null> => {
      const failed = (error: unknown): void => toast({ text: shownError(error).message, tone: 'danger' });
      const undo = (commandId: string) => (): void => {
        call('history.undo', { commandId }).then(
          ({ kept }) => toast({ text: [recordTexts.undone, ...kept].join(' '), tone: 'ok' }),
          failed,
        );
      };
      try {
        const result = await run();
        toast({ text: typeof done === 'string' ? done : done(result), tone: 'ok', undo: undo(result.commandId) });
        return result;
      } catch (error) {
        failed(error);
        return null;
      }
    },
    [toast],
  );
}
