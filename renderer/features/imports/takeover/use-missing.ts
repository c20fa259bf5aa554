import { useQueryClient } from '@tanstack/react-query';
import type { MissingGroup } from '../../../../shared/contract/imports-missing.ts';
import type { InputOf } from '../../../../shared/contract/index.ts';
import { useCall, useCommand } from '../../../ipc/queries.ts';
import { shownError, useToast } from '../../../ui/index.ts';

export type DecideMissing = (decision: Omit<InputOf<'imports.decideMissing'>, 'ids'>) => void;

/** What the chosen files leave unnamed, by sender, and the way to say what that means. */
export function useMissing(ids: readonly string[]): {
  groups: readonly MissingGroup[];
  /** Not known yet: what would be written is not complete. */
  loading: boolean;
  decide: DecideMissing;
  busy: boolean;
} {
  const chosen = [...ids];
  const { data, isPending } = useCall(
    'imports.missing',
    { ids: chosen },
    { enabled: ids.length > 0, keepPrevious: true },
  );
  const command = useCommand('imports.decideMissing');
  const client = useQueryClient();
  const toast = useToast();
  const decide: DecideMissing = (decision) =>
    command.mutate(
      { ids: chosen, ...decision },
      {
        onSuccess: () => void client.invalidateQueries({ queryKey: ['imports', 'imports.missing'] }),
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
  const groups = ids.length > 0 ? (data?.groups ?? []) : [];
  return { groups, loading: ids.length > 0 && isPending, decide, busy: command.isPending };
}
