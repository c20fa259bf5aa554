import { useQueries } from '@tanstack/react-query';
import type { gridFilters, GridRow } from '../../../../shared/contract/imports.ts';
import { call } from '../../../ipc/client.ts';
import { keyOf } from '../../../ipc/queries.ts';

export type GridFilter = (typeof gridFilters)[number];
/** What the sheet shows: by what becomes of the rows, and by a kind of issue (a weight or a code). */
export interface Shown {
  filter: GridFilter;
  issue?: string | undefined;
}
/** The same as part of a call's input. */
export const shownInput = ({ filter, issue }: Shown) => ({ filter, ...(issue !== undefined && { issue }) });
const pageSize = 100;

export interface GridWindow {
  rowAt: (index: number) => GridRow | undefined;
  /** Rows under the filter; undefined until the first answer. */
  total: number | undefined;
  error: Error | null;
}

/** Rows of the sheet around the visible ones, fetched in pages of 100 and kept while scrolling. */
export const useGridWindow = (id: string, shown: Shown, first: number, last: number): GridWindow => {
  const from = Math.floor(Math.max(0, first) / pageSize);
  const to = Math.max(from, Math.floor(last / pageSize));
  const answers = useQueries({
    queries: Array.from({ length: to - from + 1 }, (_, at) => {
      const input = { id, ...shownInput(shown), from: (from + at) * pageSize, limit: pageSize } as const;
      return { queryKey: keyOf('imports.grid', input), queryFn: () => call('imports.grid', input) };
    }),
  });
  return {
    rowAt: (index) => answers[Math.floor(index / pageSize) - from]?.data?.rows[index % pageSize],
    total: answers.find(({ data }) => data !== undefined)?.data?.total,
    error: answers.find(({ error }) => error)?.error ?? null,
  };
};
