import { correctionTexts as t } from '../../../../shared/i18n/de/correction.ts';
import { useCommand } from '../../../ipc/queries.ts';
import { shownError, useToast } from '../../../ui/index.ts';

/** Makes the workbook with a file's open questions and lets the person save it. */
export const useCorrectionSheet = (of: 'draft' | 'import', id: string): { save: () => void; busy: boolean } => {
  const { mutate, isPending } = useCommand('shell.saveCorrectionSheet');
  const toast = useToast();
  const save = (): void =>
    mutate(
      { of, id },
      {
        onSuccess: ({ saved, fileName }) => {
          if (saved) toast({ text: t.saved(fileName), tone: 'ok' });
        },
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
  return { save, busy: isPending };
};
