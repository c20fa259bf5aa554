import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Decision } from '../../../../shared/contract/imports.ts';
import type { InputOf } from '../../../../shared/contract/index.ts';
import { importTexts } from '../../../../shared/i18n/de/imports.ts';
import { keyOf, useCommand } from '../../../ipc/queries.ts';
import { shownError, useToast } from '../../../ui/index.ts';

/** An answer that other files may share: what a value or a sign means. */
export type AnswerForAll = InputOf<'imports.decideForAll'>['decision'];

export interface Decide {
  decide: (decision: Decision) => void;
  decideAll: (decision: AnswerForAll) => void;
  busy: boolean;
}

/** Gives an answer to a question about a file; the new understanding is shown at once, a refusal as a message. */
export const useDecide = (id: string): Decide => {
  const { mutate, isPending } = useCommand('imports.decide');
  const client = useQueryClient();
  const toast = useToast();
  const decide = useCallback(
    (decision: Decision): void =>
      mutate(
        { id, decision },
        {
          onSuccess: (detail) => {
            client.setQueryData(keyOf('imports.draft', { id }), detail);
            void client.invalidateQueries({ queryKey: ['imports'] });
          },
          onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
        },
      ),
    [client, id, mutate, toast],
  );
  const all = useCommand('imports.decideForAll');
  const { mutate: mutateAll } = all;
  const decideAll = useCallback(
    (decision: AnswerForAll): void =>
      mutateAll(
        { id, decision },
        {
          onSuccess: ({ detail, files }) => {
            client.setQueryData(keyOf('imports.draft', { id }), detail);
            void client.invalidateQueries({ queryKey: ['imports'] });
            toast({ text: importTexts.cards.answeredForAll(files), tone: 'ok' });
          },
          onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
        },
      ),
    [client, id, mutateAll, toast],
  );
  return { decide, decideAll, busy: isPending || all.isPending };
};
