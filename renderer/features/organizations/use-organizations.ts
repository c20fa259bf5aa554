import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { OrganizationFilter, OrganizationRow, OrganizationSort } from '../../../shared/contract/organizations.ts';
import { call, type CallError } from '../../ipc/client.ts';
import type { Choice } from '../../ui/index.ts';

type Window = OutputOf<'organizations.list'>;
const windowSize = 200;
const largestWindow = 500;

/** The actors behind a filter, window by window. */
export function useOrganizationList(filter: OrganizationFilter, sort: OrganizationSort) {
  const query = useInfiniteQuery<
    Window,
    CallError,
    { rows: OrganizationRow[]; total: number },
    readonly unknown[],
    number
  >({
    queryKey: ['organizations', 'organizations.list', 'windows', filter, sort],
    queryFn: ({ pageParam }) => call('organizations.list', { filter, sort, offset: pageParam, limit: windowSize }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => (pages.length * windowSize < total ? pages.length * windowSize : undefined),
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
  const loadAll = useCallback(() => everyRow(filter, sort), [filter, sort]);
  return { query, onNeedMore, loadAll };
}

async function everyRow(filter: OrganizationFilter, sort: OrganizationSort): Promise<OrganizationRow[]> {
  const rows: OrganizationRow[] = [];
  for (let total = 1; rows.length < total;) {
    const window = await call('organizations.list', { filter, sort, offset: rows.length, limit: largestWindow });
    if (window.rows.length === 0) break;
    rows.push(...window.rows);
    total = window.total;
  }
  return rows;
}

async function everyName(): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (let total = 1; choices.length < total;) {
    const window = await call('organizations.names', { offset: choices.length, limit: largestWindow });
    if (window.rows.length === 0) break;
    choices.push(...window.rows.map(({ id, name, otherNames }) => ({ id, name, synonyms: otherNames })));
    total = window.total;
  }
  return choices;
}
async function everyPerson(): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (let total = 1; choices.length < total;) {
    const window = await call('organizations.contacts', { offset: choices.length, limit: largestWindow });
    if (window.rows.length === 0) break;
    choices.push(
      ...window.rows.map(({ id, name, organization }) => ({
        id,
        name: organization ? `${name} (${organization})` : name,
        synonyms: [],
      })),
    );
    total = window.total;
  }
  return choices;
}
const nobody: readonly Choice[] = [];

/** All people to choose from, each with its actor. */
export function usePersonChoices(): readonly Choice[] {
  const { data = nobody } = useQuery({
    queryKey: ['organizations', 'organizations.contacts', 'all'],
    queryFn: everyPerson,
  });
  return data;
}

/** All actors to choose from, found by any of their names. */
export function useOrganizationChoices(): { choices: readonly Choice[]; nameOf: (id: string | null) => string } {
  const { data = nobody } = useQuery({ queryKey: ['organizations', 'organizations.names', 'all'], queryFn: everyName });
  return useMemo(() => {
    const names = new Map(data.map(({ id, name }) => [id, name]));
    return { choices: data, nameOf: (id) => (id === null ? '' : (names.get(id) ?? '')) };
  }, [data]);
}
