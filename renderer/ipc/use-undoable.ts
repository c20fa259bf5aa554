import { useCallback } from 'react';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import { useUndo } from './use-undo.ts';
import { shownError, useToast } from '../ui/index.ts';

type Done<T> = string | ((result: T) => string);

/** Runs a command, says what was done and offers the way back; a refusal goes to the caller, who still holds what was typed. */
export function useSaving() {
  const toast = useToast();
  const undo = useUndo();
  return useCallback(
    async <T extends { commandId: string }>(run: () => Promise<T>, done: Done<T>): Promise<T> => {
      const result = await run();
      const text = typeof done === 'string' ? done : done(result);
      toast({ text, tone: 'ok', undo: () => undo(result.commandId, recordTexts.undone) });
      return result;
    },
    [toast, undo],
  );
}

/** The same where nothing was typed: a refusal is said in its own words. */
export function useUndoable() {
  const toast = useToast();
  const saving = useSaving();
  return useCallback(
    async <T extends { commandId: string }>(run: () => Promise<T>, done: Done<T>): Promise<T | null> => {
      try {
        return await saving(run, done);
      } catch (error) {
        toast({ text: shownError(error).message, tone: 'danger' });
        return null;
      }
    },
    [toast, saving],
  );
}
