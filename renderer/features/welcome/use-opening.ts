import { useState } from 'react';
import type { ChosenFile, ShellState } from '../../../shared/contract/shell.ts';
import { call } from '../../ipc/client.ts';
import { shownError, type ShownError } from '../../ui/index.ts';

type Purpose = 'import' | 'backup' | 'dataFolder';

/** The ways to an open data folder; a refusal becomes a sentence on the page, nothing is lost by trying. */
export function useOpening(onOpened: (state: ShellState, path?: string) => void) {
  const [busy, setBusy] = useState(false);
  const [restoring, setRestoring] = useState(false);
  const [problem, setProblem] = useState<ShownError | null>(null);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(shownError(error));
    } finally {
      setBusy(false);
      setRestoring(false);
    }
  };
  const chosen = async (purpose: Purpose): Promise<readonly ChosenFile[]> =>
    (await call('shell.chooseFiles', { purpose })).files;
  return {
    busy,
    restoring,
    problem,
    run,
    openDemo: () => run(async () => onOpened(await call('shell.openDemo', {}))),
    openFolder: () =>
      run(async () => {
        const [folder] = await chosen('dataFolder');
        if (folder) onOpened(await call('shell.openWorkspace', { folder: folder.token }));
      }),
    restore: (token?: string) =>
      run(async () => {
        const backup = token ?? (await chosen('backup'))[0]?.token;
        if (!backup) return;
        setRestoring(true);
        onOpened(await call('shell.restoreBackup', { backup }));
      }),
    chooseImports: (take: (files: readonly ChosenFile[]) => void) =>
      run(async () => {
        const files = await chosen('import');
        if (files.length > 0) take(files);
      }),
  };
}
