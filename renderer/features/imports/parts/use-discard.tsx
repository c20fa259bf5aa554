import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCommand } from '../../../ipc/queries.ts';
import { ConfirmDialog, shownError, useToast } from '../../../ui/index.ts';

export interface Discard {
  ask: (draft: Draft) => void;
  dialog: ReactNode;
}

/** Takes a file out of the batch after asking; a refused file holds no answers and goes at once. */
export const useDiscard = (onDone: () => void): Discard => {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { mutate, isPending } = useCommand('imports.discard');
  const client = useQueryClient();
  const toast = useToast();
  const run = (target: Draft): void =>
    mutate(
      { ids: [target.id] },
      {
        onSuccess: () => {
          setDraft(null);
          void client.invalidateQueries({ queryKey: ['imports', 'imports.drafts'] });
          toast({ text: t.filesPage.discarded(target.fileName) });
          onDone();
        },
        onError: (error) => {
          setDraft(null);
          toast({ text: shownError(error).message, tone: 'danger' });
        },
      },
    );
  return {
    ask: (target) => (target.state === 'refused' ? run(target) : setDraft(target)),
    dialog: (
      <ConfirmDialog
        open={draft !== null}
        title={t.filesPage.discardTitle}
        confirmLabel={t.filesPage.discard}
        busy={isPending}
        onConfirm={() => draft && run(draft)}
        onCancel={() => setDraft(null)}
      >
        <p>{draft && t.filesPage.discardText(draft.fileName)}</p>
      </ConfirmDialog>
    ),
  };
};
