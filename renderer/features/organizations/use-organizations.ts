import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { OrganizationFilter, OrganizationRow, OrganizationSort } from '../../../shared/contract/organizations.ts';
import { call } from '../../ipc/client.ts';
import { everyRow, useWindows, type AskWindow, type WindowedList } from '../../ipc/use-windows.ts';
import type { Choice } from '../../ui/index.ts';

/** The actors behind a filter, window by window. */
export function useOrganizationList(filter: OrganizationFilter, sort: OrganizationSort): WindowedList<OrganizationRow> {
  const ask: AskWindow<OrganizationRow> = useCallback(
    ({ offset }, limit) => call('organizations.list', { filter, sort, offset, limit }),
    [filter, sort],
  );
  return useWindows(['organizations', 'organizations.list', 'windows', filter, sort], ask);
}

async function everyName(): Promise<Choice[]> {
  const rows = await everyRow(({ offset }, limit) => call('organizations.names', { offset, limit }));
  return rows.map(({ id, name, otherNames }) => ({ id, name, synonyms: otherNames }));
}
async function everyPerson(): Promise<Choice[]> {
  const rows = await everyRow(({ offset }, limit) => call('organizations.contacts', { offset, limit }));
  return rows.map(({ id, name, organization }) => ({
    id,
    name: organization ? `${name} (${organization})` : name,
    synonyms: [],
  }));
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
