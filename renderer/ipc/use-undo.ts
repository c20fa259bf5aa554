import { useCallback } from 'react';
import { call } from './client.ts';
import { shownError, useToast } from '../ui/index.ts';

/** Takes commands back, the last one first, and says so; values changed since are kept and named. */
export function useUndo(): (commandIds: string | readonly string[], done: string) => void {
  const toast = useToast();
  return useCallback(
    (commandIds, done) => {
      const run = async (): Promise<string[]> => {
        const kept: string[] = [];
        for (const commandId of [commandIds].flat().toReversed())
          kept.push(...(await call('history.undo', { commandId })).kept);
        return kept;
      };
      run().then(
        (kept) => toast({ text: [done, ...kept].join(' '), tone: 'ok' }),
        (error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }),
      );
    },
    [toast],
  );
}
