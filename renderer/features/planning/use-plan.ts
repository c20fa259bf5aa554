import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/index.ts';
import type { MeasureFilter, MeasureRow, PlanRow } from '../../../shared/contract/planning.ts';
import { call, type CallError } from '../../ipc/client.ts';
import { keyOf, useCall } from '../../ipc/queries.ts';

export type PlanSort = InputOf<'planning.list'>['sort'];
const atOnce = 500;

/** The plans and the one that is shown: the one asked for, else the first. */
export function usePlans(wanted: string | null): {
  plans: readonly PlanRow[] | undefined;
  plan: PlanRow | undefined;
  error: CallError | null;
  retry: () => void;
} {
  const { data, error, refetch } = useCall('planning.plans', {});
  const plan = data?.plans.find((one) => one.id === wanted) ?? data?.plans[0];
  return { plans: data?.plans, plan, error, retry: () => void refetch() };
}

/** Goals and guidelines of a plan, and its counts, today or on an earlier day. */
export function usePlanParts(id: string | undefined, on: string | null) {
  const planId = id ?? '';
  const when = { enabled: id !== undefined, keepPrevious: true };
  const outline = useCall('planning.outline', { planId }, when);
  const counts = useCall('planning.counts', { planId, ...(on !== null && { on }) }, when);
  return { outline, counts };
}

export interface MeasureList {
  rows: readonly MeasureRow[];
  total: number;
  on: string;
  ready: boolean;
  error: CallError | null;
  retry: () => void;
}

/** All measures that a filter lets through, today or on an earlier day; long plans come window by window. */
export function useMeasures(
  planId: string | undefined,
  filter: MeasureFilter,
  sort: PlanSort,
  on: string | null,
): MeasureList {
  const input = (offset: number): InputOf<'planning.list'> => ({
    planId: planId ?? '',
    filter,
    sort,
    ...(on !== null && { on }),
    offset,
    limit: atOnce,
  });
  const first = useCall('planning.list', input(0), { enabled: planId !== undefined, keepPrevious: true });
  const total = first.data?.total ?? 0;
  const offsets = Array.from(
    { length: Math.max(0, Math.ceil(total / atOnce) - 1) },
    (_, index) => (index + 1) * atOnce,
  );
  const more = useQueries({
    queries: offsets.map((offset) => ({
      queryKey: keyOf('planning.list', input(offset)),
      queryFn: (): Promise<OutputOf<'planning.list'>> => call('planning.list', input(offset)),
    })),
    combine: (answers) => answers.flatMap((answer) => answer.data?.rows ?? []),
  });
  const rows = useMemo(() => [...(first.data?.rows ?? []), ...more], [first.data, more]);
  return {
    rows,
    total,
    on: first.data?.on ?? '',
    ready: first.data !== undefined,
    error: first.error,
    retry: () => void first.refetch(),
  };
}
