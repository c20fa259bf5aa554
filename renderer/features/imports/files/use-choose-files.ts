import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useOwnFilesGate } from '../../../app/demo-gate.tsx';
import { call } from '../../../ipc/client.ts';
import { shownError, useToast } from '../../../ui/index.ts';

/** Opens the file dialog; chosen files become drafts at once and are read as a job. */
export const useChooseFiles = (): { choose: () => void; busy: boolean } => {
  const [busy, setBusy] = useState(false);
  const client = useQueryClient();
  const toast = useToast();
  const mayRead = useOwnFilesGate();
  const choose = useCallback((): void => {
    const work = async (): Promise<void> => {
      if (!(await mayRead())) return;
      const { files } = await call('shell.chooseFiles', { purpose: 'import' });
      if (files.length === 0) return;
      await call('shell.readImports', { tokens: files.map(({ token }) => token) });
      await client.invalidateQueries({ queryKey: ['imports', 'imports.drafts'] });
    };
    setBusy(true);
    work()
      .catch((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }))
      .finally(() => setBusy(false));
  }, [client, toast, mayRead]);
  return { choose, busy };
};
