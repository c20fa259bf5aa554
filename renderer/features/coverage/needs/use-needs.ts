import type { Gap } from '../../../../shared/contract/coverage.ts';
import type { NamedNeed, PossibleNeed } from '../../../../shared/contract/coverage-needs.ts';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import { useCall } from '../../../ipc/queries.ts';
import type { NeedView } from './needs-view.ts';

/** Everything the page shows, asked once: the counts stand on the views. */
export interface Needs {
  possible: OutputOf<'coverage.possibleNeeds'>;
  /** Of the possible ones: those still open, and those somebody put aside. */
  open: readonly PossibleNeed[];
  dismissed: readonly PossibleNeed[];
  gaps: readonly Gap[];
  named: readonly NamedNeed[];
  counts: Record<NeedView, number>;
}

export function useNeeds() {
  const possible = useCall('coverage.possibleNeeds', {}, { keepPrevious: true });
  const gaps = useCall('coverage.gaps', {}, { keepPrevious: true });
  const named = useCall('coverage.namedNeeds', { limit: 500 }, { keepPrevious: true });
  const all = [possible, gaps, named];
  return {
    needs: possible.data && gaps.data && named.data && together(possible.data, gaps.data, named.data),
    error: all.find(({ error }) => error)?.error,
    retry: () => all.forEach((query) => void query.refetch()),
  };
}

function together(
  possible: Needs['possible'],
  { gaps }: OutputOf<'coverage.gaps'>,
  named: OutputOf<'coverage.namedNeeds'>,
): Needs {
  const open = possible.needs.filter(({ dismissed }) => dismissed === null);
  const dismissed = possible.needs.filter((need) => need.dismissed !== null);
  const counts = { possible: open.length, gaps: gaps.length, dismissed: dismissed.length, named: named.total };
  return { possible, open, dismissed, gaps, named: named.rows, counts };
}
