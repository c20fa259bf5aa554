import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OfferFilter } from '../../../../shared/contract/offers.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const told = { who: 'Frau Beispiel', whom: 'KI', day: '2026-11-20' };
async function add(name: string, places: string[], fieldsOfAction: string[], more: object = {}): Promise<void> {
  const values = { name, provider: 'Caritasverband', fieldsOfAction, ...more };
  await workspace.core.call('offers.create', {
    values,
    municipalities: places,
    districtWide: places.length === 0,
    told,
  });
}
async function found(filter: OfferFilter): Promise<string[]> {
  const sort = { key: 'name', descending: false } as const;
  const { rows, total } = await workspace.core.call('offers.list', { filter, sort, cursor: null, limit: 50 });
  expect(total).toBe(rows.length);
  return rows.map((row) => row.name);
}

test('mehrere Filter lassen nur durch, was alle erfüllt; ein Angebot in zwei Kommunen zählt einmal', async () => {
  await add('Sprachcafé', ['05162024', '05162004'], ['sprache', 'wohnen']);
  await add('Wohnberatung', ['05162024'], ['wohnen']);
  await add('Kreistreff', [], ['sprache']);
  expect(await found({ municipalities: ['05162024', '05162004'] })).toEqual(['Sprachcafé', 'Wohnberatung']);
  expect(await found({ municipalities: ['05162004'], terms: { fieldOfAction: ['wohnen'] } })).toEqual(['Sprachcafé']);
  expect(await found({ districtWide: true, terms: { fieldOfAction: ['sprache'] } })).toEqual(['Kreistreff']);
  expect(await found({ search: 'wohn', terms: { fieldOfAction: ['sprache'] } })).toEqual([]);
});

test('Müller findet, wer Müller, Mueller oder Muller tippt, auch den Anfang und hinter einem Gedankenstrich', async () => {
  await add('Gesprächskreis Müller', ['05162024'], ['sprache']);
  await add('Lesen – Schreiben', ['05162024'], ['sprache']);
  for (const search of [
    'Müller',
    'Mueller',
    'Muller',
    'mue',
    'mu',
    'gespraechskreis muller',
    'GESPRÄCHSKREIS Mueller',
  ]) {
    expect(await found({ search }), search).toEqual(['Gesprächskreis Müller']);
  }
  expect(await found({ search: 'schreib' })).toEqual(['Lesen – Schreiben']);
  expect(await found({ search: 'Lesen Müller' })).toEqual([]);
  expect(await found({ search: '„–"' })).toHaveLength(2);
});

test('was gelöscht oder umbenannt wurde, findet die Suche nicht mehr', async () => {
  await add('Nähstube', ['05162024'], ['sprache']);
  const { hits } = await workspace.core.call('search.all', { text: 'naeh', limit: 10 });
  const id = hits[0]?.id ?? '';
  await workspace.core.call('offers.update', { id, values: { name: 'Werkstatt' } });
  expect(await found({ search: 'nahstube' })).toEqual([]);
  expect(await found({ search: 'werk' })).toEqual(['Werkstatt']);
  await workspace.core.call('offers.remove', { ids: [id] });
  expect(await found({ search: 'werk' })).toEqual([]);
});
