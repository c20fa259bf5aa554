import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { de } from '../../shared/i18n/de/index.ts';
import type { AnswerOf } from '../../shared/contract/imports.ts';
import type { ChosenFile } from '../../shared/contract/shell.ts';
import { call } from '../ipc/client.ts';
import { shownError, useToast } from '../ui/index.ts';
import { useOwnFilesGate } from './demo-gate.tsx';
import { refusalOfDrop } from './dropped-files.ts';
import { paths } from './paths.ts';
import { takeFiles } from './take-files.ts';

/** The one way in for files: chosen in the dialog or dropped anywhere, then on to the checking page. */
export function useImportFiles(): {
  choose: () => void;
  drop: (files: readonly File[], answerOf?: AnswerOf) => void;
  chooseFor: (answerOf: AnswerOf) => void;
} {
  const navigate = useNavigate();
  const toast = useToast();
  const mayRead = useOwnFilesGate();
  const read = useCallback(
    async (files: readonly ChosenFile[], answerOf?: AnswerOf) => {
      if (files.length === 0) return;
      await call('shell.readImports', {
        tokens: files.map((file) => file.token),
        ...(answerOf && { answerOf }),
      });
      void navigate(paths.imports);
    },
    [navigate],
  );
  const failed = useCallback((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }), [toast]);
  const drop = useCallback(
    (files: readonly File[], answerOf?: AnswerOf) => {
      const refusal = refusalOfDrop(files);
      if (refusal) return toast({ text: refusal, tone: 'danger' });
      if (files.length === 0) return;
      const work = async (): Promise<void> => {
        if (!(await mayRead())) return;
        toast({ text: de.app.drop.reading(files.length) });
        await read(await takeFiles(files), answerOf);
      };
      work().catch(failed);
    },
    [read, failed, toast, mayRead],
  );
  const chooseFor = useCallback(
    (answerOf?: AnswerOf) => {
      const work = async (): Promise<void> => {
        if (await mayRead()) await read((await call('shell.chooseFiles', { purpose: 'import' })).files, answerOf);
      };
      work().catch(failed);
    },
    [read, failed, mayRead],
  );
  const choose = useCallback(() => chooseFor(), [chooseFor]);
  return { choose, drop, chooseFor };
}
