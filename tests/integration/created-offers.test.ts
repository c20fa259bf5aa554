import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCore } from '../../main/core/core.ts';
import { openForWriting } from '../../main/core/database/open.ts';
import { derivedVersion, renewDerived } from '../../main/core/features/offers/derived.repository.ts';
import type { ChangeEntry } from '../../shared/contract/offers.ts';
import { Desk } from './support/desk.ts';
import { offerSheet } from './support/workbook.ts';

let desk: Desk;
let id: string;
beforeEach(async () => {
  desk = new Desk();
  const offers = [{ name: 'Sprachcafé', provider: 'AWO', group: 'Eltern, Frauen' }, { name: 'Chor' }];
  await desk.run(await desk.file('Kaarst.xlsx', offerSheet(offers)));
  const { rows } = await desk.core.call('offers.list', {
    filter: { search: 'Sprachcafé' },
    sort: { key: 'name', descending: false },
    cursor: null,
    limit: 10,
  });
  id = rows[0]!.id;
});
afterEach(() => desk.close());

/** What the history says the offer began with, field by field. */
async function beginning(): Promise<[string, unknown][]> {
  const { changes } = await desk.core.call('offers.history', { id });
  const first = changes.at(-1) as ChangeEntry;
  expect(first.fields.every(({ before }) => before === null || (Array.isArray(before) && before.length === 0))).toBe(
    true,
  );
  return first.fields
    .map(({ field, after }): [string, unknown] => [field, after])
    .sort(([a], [b]) => a.localeCompare(b));
}

test('der Verlauf eines eingelesenen Angebots beginnt mit allen Werten der Datei', async () => {
  expect(await beginning()).toEqual([
    ['capacity', '12'],
    ['district_wide', '0'],
    ['fieldsOfAction', ['sprache']],
    ['municipality', ['05162016']],
    ['name', 'Sprachcafé'],
    ['provider', 'AWO'],
    ['targetGroups', ['eltern', 'frauen']],
  ]);
});

test('der Anfang bleibt derselbe, was auch immer seither geändert, gelöscht und zurückgenommen wurde', async () => {
  const start = await beginning();
  const { core } = desk;
  await core.call('offers.update', {
    id,
    values: { capacity: '~20', fieldsOfAction: ['wohnen', 'gesundheit'], remark: 'neu', provider: 'DRK' },
    municipalities: ['05162024', '05162016'],
  });
  expect(await beginning()).toEqual(start);
  await core.call('offers.update', { id, values: { capacity: null, fieldsOfAction: [] }, districtWide: true });
  expect(await beginning()).toEqual(start);
  const { commandId } = await core.call('offers.remove', { ids: [id] });
  expect(await beginning()).toEqual(start);
  await core.call('history.undo', { commandId });
  expect(await beginning()).toEqual(start);
  await core.call('offers.update', { id, values: { name: 'Anders' } });
  expect(await beginning()).toEqual(start);
});

test('ein zurückgenommenes Einlesen steht mit seinen Werten im Verlauf und kommt ganz wieder', async () => {
  const [start, before] = [await beginning(), desk.hash()];
  const { imports } = await desk.core.call('imports.list', {});
  await desk.core.call('imports.undo', { importId: imports[0]!.id });
  // the organisation that came with the file went with it, and its name too
  expect(await beginning()).toEqual(start.map(([field, value]) => [field, field === 'provider' ? null : value]));
  const { commands } = await desk.core.call('history.list', { cursor: null, limit: 10 });
  await desk.core.call('history.undo', { commandId: commands[0]!.commandId });
  expect(desk.hash()).toBe(before);
  expect(await beginning()).toEqual(start);
});

test('nach einem großen Einlesen sind Reihenfolge und Abdeckung so, als würden sie einzeln gemacht', async () => {
  const offers = Array.from({ length: 2_100 }, (_, index) => ({
    name: `Kurs ${index % 700}`,
    provider: index % 3 === 0 ? 'AWO' : 'Übergang e. V.',
    field: index % 5 === 0 ? 'Sprache, Wohnen' : 'Kultur',
    group: index % 7 === 0 ? '' : 'Eltern',
  }));
  const { created } = await desk.run(await desk.file('Kaarst 2.xlsx', offerSheet(offers)), { mode: 'adds' });
  expect(created).toBe(2_100);
  desk.core.close();
  const { db, sqlite, close } = openForWriting(desk.dataDir);
  const derived = (): unknown[] => [
    db.query('SELECT * FROM offer_index ORDER BY number', []),
    db.query('SELECT * FROM coverage_index ORDER BY vocabulary, term_id, ags, number', []),
    db.query("SELECT rowid FROM search WHERE search MATCH 'uebergang' ORDER BY rowid", []),
  ];
  const atOnce = derived();
  expect(renewDerived(db, '2026-11-22T09:12:00.000Z', derivedVersion + 1)).toBe(true);
  expect(derived()).toEqual(atOnce);
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  close();
  desk.core = openCore({ dataDir: desk.dataDir });
});
