import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CallError } from './client.ts';

const usualWindow = 200;
/** The contract answers no longer list at once. */
const largestWindow = 500;

/** Where a window begins: behind the rows that are there, and at the cursor of the one before where lists have one. */
interface Place {
  offset: number;
  cursor: string | null;
}
interface Window<Row> {
  rows: Row[];
  total: number;
  /** Null at the end; lists that are asked by their offset have none. */
  cursor?: string | null;
}
export type AskWindow<Row> = (place: Place, limit: number) => Promise<Window<Row>>;

const start: Place = { offset: 0, cursor: null };

function placeAfter<Row>(pages: readonly Window<Row>[]): Place | null {
  const offset = pages.reduce((sum, { rows }) => sum + rows.length, 0);
  const last = pages.at(-1);
  if (!last || last.rows.length === 0 || last.cursor === null || offset >= last.total) return null;
  return { offset, cursor: last.cursor ?? null };
}

/** Every row of a list, in the largest windows. */
export async function everyRow<Row>(ask: AskWindow<Row>): Promise<Row[]> {
  const pages: Window<Row>[] = [];
  for (let place: Place | null = start; place !== null; place = placeAfter(pages))
    pages.push(await ask(place, largestWindow));
  return pages.flatMap(({ rows }) => rows);
}

/** A long list, window by window; the first word of the key is the topic that makes it ask again, `ask` is stable. */
export function useWindows<Row>(key: readonly unknown[], ask: AskWindow<Row>) {
  const query = useInfiniteQuery<Window<Row>, CallError, { rows: Row[]; total: number }, readonly unknown[], Place>({
    queryKey: key,
    queryFn: ({ pageParam }) => ask(pageParam, usualWindow),
    initialPageParam: start,
    getNextPageParam: (_, pages) => placeAfter(pages),
    placeholderData: keepPreviousData,
    select: useCallback(
      ({ pages }: { pages: Window<Row>[] }) => ({
        rows: pages.flatMap(({ rows }) => rows),
        total: pages[0]?.total ?? 0,
      }),
      [],
    ),
  });
  const { hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = query;
  const onNeedMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);
  const loadAll = useCallback(() => everyRow(ask), [ask]);
  return useMemo(() => ({ query, onNeedMore, loadAll }), [query, onNeedMore, loadAll]);
}

/** A list and what it takes to show more of it. */
export type WindowedList<Row> = ReturnType<typeof useWindows<Row>>;
