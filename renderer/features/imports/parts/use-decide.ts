import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Decision } from '../../../../shared/contract/imports.ts';
import { keyOf, useCommand } from '../../../ipc/queries.ts';
import { shownError, useToast } from '../../../ui/index.ts';

export interface Decide {
  decide: (decision: Decision) => void;
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
  return { decide, busy: isPending };
};
