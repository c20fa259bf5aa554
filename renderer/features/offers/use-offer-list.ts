import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { OfferFilter, OfferRow, OfferSort } from '../../../shared/contract/offers.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { call, type CallError } from '../../ipc/client.ts';

type Window = OutputOf<'offers.list'>;
const WINDOW = 200;
const LARGEST_WINDOW = 500;

/** The list behind a filter, window by window; the first word of the key is the topic that makes it ask again. */
export function useOfferList(filter: OfferFilter, sort: OfferSort, fields: readonly OfferField[]) {
  const query = useInfiniteQuery<
    Window,
    CallError,
    { rows: OfferRow[]; total: number },
    readonly unknown[],
    string | null
  >({
    queryKey: ['offers', 'offers.list', 'windows', filter, sort, fields],
    queryFn: ({ pageParam }) =>
      call('offers.list', { filter, sort, cursor: pageParam, limit: WINDOW, fields: [...fields] }),
    initialPageParam: null,
    getNextPageParam: (last) => last.cursor,
    placeholderData: keepPreviousData,
    select: useCallback(
      (data: { pages: Window[] }) => ({
        rows: data.pages.flatMap((window) => window.rows),
        total: data.pages[0]?.total ?? 0,
      }),
      [],
    ),
  });
  const { hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = query;
  const onNeedMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);
  const loadAll = useCallback(() => loadEvery(filter, sort, fields), [filter, sort, fields]);
  return useMemo(() => ({ query, onNeedMore, loadAll }), [query, onNeedMore, loadAll]);
}

/** Every row behind a filter, in the largest windows the contract allows. */
export async function loadEvery(
  filter: OfferFilter,
  sort: OfferSort,
  fields: readonly OfferField[],
): Promise<OfferRow[]> {
  const rows: OfferRow[] = [];
  let cursor: string | null = null;
  do {
    const window: Window = await call('offers.list', {
      filter,
      sort,
      cursor,
      limit: LARGEST_WINDOW,
      fields: [...fields],
    });
    rows.push(...window.rows);
    cursor = window.cursor;
  } while (cursor !== null);
  return rows;
}
