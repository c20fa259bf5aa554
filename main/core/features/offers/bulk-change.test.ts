import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OfferValues } from '../../../../shared/contract/offers.ts';
import { offersBulkContract, type BulkAsked, type BulkChange } from '../../../../shared/contract/offers-bulk.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

async function add(name: string, values: OfferValues = {}, municipalities = ['05162016']): Promise<string> {
  const told = { who: 'a', whom: 'b', day: '2026-11-20' };
  const districtWide = municipalities.length === 0;
  const input = { values: { fieldsOfAction: ['sprache'], ...values, name }, municipalities, districtWide, told };
  return (await workspace.core.call('offers.create', input)).id;
}
const get = (id: string) => workspace.core.call('offers.get', { id });
const run = (target: BulkAsked['target'], change: BulkChange) =>
  workspace.core.call('offers.changeMany', { target, change });
const preview = (target: BulkAsked['target'], change: BulkChange) =>
  workspace.core.call('offers.previewChange', { target, change });

test('eine Zielgruppe ergänzen: vorher steht da, von was zu was und wie oft; danach geht alles in einem Schritt zurück', async () => {
  const chor = await add('Chor', { targetGroups: ['eltern'] });
  const treff = await add('Treff', { targetGroups: ['frauen'] });
  const kurs = await add('Kurs');
  const ids = [chor, treff, kurs];
  const change: BulkChange = { field: 'targetGroups', how: 'add', value: ['frauen'] };
  const shown = await preview({ ids }, change);
  expect(shown).toMatchObject({ offers: 3, changed: 2, refused: 0, newProvider: false });
  expect(shown.groups).toContainEqual({ before: 'Eltern', after: 'Eltern; Frauen', count: 1 });
  expect(shown.groups).toContainEqual({ before: '', after: 'Frauen', count: 1 });
  const { commandId, changed } = await run({ ids }, change);
  expect(changed).toBe(2);
  expect((await get(chor)).values.targetGroups?.toString()).toContain('frauen');
  const { commands } = await workspace.core.call('history.list', { cursor: null, limit: 1 });
  expect(commands[0]).toMatchObject({ label: 'Mehrere Angebote geändert: Zielgruppe', records: 2 });
  await workspace.core.call('history.undo', { commandId });
  expect((await get(chor)).values.targetGroups).toEqual(['eltern']);
  expect((await get(kurs)).values.targetGroups).toEqual([]);
});

test('alles, was ein Filter durchlässt: der Träger wird ersetzt und, wo er neu ist, vorher genannt', async () => {
  const chor = await add('Chor', { provider: 'AWO' });
  await add('Fremdes', { provider: 'AWO' }, ['05162024']);
  const target = { filter: { municipalities: ['05162016'] } };
  const change: BulkChange = { field: 'provider', how: 'set', value: 'Diakonie' };
  expect(await preview(target, change)).toMatchObject({ offers: 1, changed: 1, newProvider: true });
  await run(target, change);
  expect((await get(chor)).values.provider).toBe('Diakonie');
  const { total } = await workspace.core.call('offers.list', {
    filter: { search: 'diakonie' },
    sort: { key: 'name', descending: false },
    cursor: null,
    limit: 10,
  });
  expect(total).toBe(1);
  await expect(run(target, change)).rejects.toMatchObject({ code: 'OFFERS_UNCHANGED' });
});

test('kein Angebot verliert seinen letzten Ort; kreisweit und einzelne Kommunen schließen sich aus', async () => {
  const hier = await add('Hier');
  const beide = await add('Beide', {}, ['05162016', '05162024']);
  const kreis = await add('Kreis', {}, []);
  const ids = [hier, beide, kreis];
  const remove: BulkChange = { field: 'municipality', how: 'remove', value: ['05162016'] };
  expect(await preview({ ids }, remove)).toMatchObject({ changed: 1, refused: 1 });
  await run({ ids }, remove);
  expect((await get(hier)).municipalities).toEqual(['05162016']);
  expect((await get(beide)).municipalities).toEqual(['05162024']);
  await run({ ids: [hier] }, { field: 'municipality', how: 'add', value: ['*'] });
  expect(await get(hier)).toMatchObject({ districtWide: true, municipalities: [] });
  await run({ ids: [kreis] }, { field: 'municipality', how: 'add', value: ['05162004'] });
  expect(await get(kreis)).toMatchObject({ districtWide: false, municipalities: ['05162004'] });
});

test('was nicht lesbar ist oder nichts bezeichnet, wird abgelehnt, und nichts ist geschrieben', async () => {
  const ids = [await add('Chor')];
  for (const change of [
    { field: 'validTo', how: 'set', value: 'bald' },
    { field: 'targetGroups', how: 'add', value: ['marsmenschen'] },
    { field: 'municipality', how: 'set', value: ['09999999'] },
  ] as BulkChange[])
    await expect(run({ ids }, change)).rejects.toMatchObject({ code: 'FIELD_INVALID' });
  const named = { target: { ids }, change: { field: 'name', how: 'set', value: 'Alle gleich' } };
  expect(offersBulkContract['offers.changeMany'].input.safeParse(named).success).toBe(false);
});
