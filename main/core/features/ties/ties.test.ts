import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TieFilter } from '../../../../shared/contract/ties.ts';
import { everyTie } from '../../../../shared/domain/ties/filter-words.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());
const call = ((channel: never, input: never) => workspace.core.call(channel, input)) as TestWorkspace['core']['call'];

const [kaarst, neuss] = ['05162016', '05162024'] as const;
const actor = async (name: string, values: object = {}): Promise<string> =>
  (await call('organizations.save', { id: null, values: { name, ...values } })).id;
const measure = (name: string, lead: string, partners: string[], values: object = {}) =>
  call('planning.createMeasure', { planId: null, values: { name, lead, partners, ...values } });
const body = async (name: string, members: string[]): Promise<string> => {
  const { id } = await call('bodies.save', { id: null, values: { name, kind: 'network', political: false } });
  for (const organizationId of members)
    await call('bodies.saveMember', { id: null, bodyId: id, values: { organizationId, role: 'Mitglied' } });
  return id;
};
const network = (filter: Partial<TieFilter> = {}) => call('ties.network', { ...everyTie, ...filter });

test('Maßnahme und Gremium ergeben ein Paar mit beiden Zahlen; die Einträge dahinter lassen sich nennen', async () => {
  const [awo, vhs] = [await actor('AWO Neuss'), await actor('VHS Neuss')];
  await measure('Sprachpaten', 'AWO Neuss', ['VHS Neuss']);
  await body('Netzwerk Sprache', [awo, vhs]);
  const { actors, pairs, total } = await network();
  expect(total).toBe(2);
  expect(actors.map(({ name, partners }) => [name, partners])).toEqual([
    ['AWO Neuss', 1],
    ['VHS Neuss', 1],
  ]);
  expect(pairs.map(({ counts }) => counts)).toEqual([{ offer: 0, measure: 1, body: 1, agreement: 0 }]);
  const { records } = await call('ties.between', { one: awo, other: vhs, kinds: everyTie.kinds, field: null });
  expect(records.map(({ kind, roles }) => [kind, roles.map(({ name, role }) => `${name}: ${role}`)])).toEqual([
    ['measure', ['AWO Neuss: lead', 'VHS Neuss: partner']],
    ['body', ['AWO Neuss: member', 'VHS Neuss: member']],
  ]);
});

test('ein genannter Partner, der kein Akteur ist, wird nicht geraten; als andere Schreibweise eingetragen gehört er dazu', async () => {
  await actor('AWO Neuss');
  await measure('Sprachpaten', 'AWO Neuss', ['Volkshochschule Neuss']);
  const before = await network();
  expect(before.pairs).toEqual([]);
  expect(before.namedOnly).toEqual([{ name: 'Volkshochschule Neuss', records: ['M1 Sprachpaten'], total: 1 }]);
  expect(before.isolated).toMatchObject([{ name: 'AWO Neuss', measures: 1, namedOnly: ['Volkshochschule Neuss'] }]);
  await actor('VHS Neuss', { otherNames: ['Volkshochschule Neuss'] });
  const after = await network();
  expect(after.pairs).toHaveLength(1);
  expect(after.namedOnly).toEqual([]);
});

test('Kommune und Trägerart lassen ein Paar durch, wenn einer von beiden passt', async () => {
  await actor('AWO Neuss', { kind: 'wohlfahrt', ags: neuss });
  await actor('VHS Kaarst', { kind: 'vhs', ags: kaarst });
  await actor('Jobcenter', { kind: 'jobcenter', municipalities: ['*'] });
  await measure('Sprachpaten', 'AWO Neuss', ['VHS Kaarst']);
  await measure('Praktika', 'Jobcenter', ['AWO Neuss']);
  const names = async (filter: Partial<TieFilter>): Promise<string[]> =>
    (await network({ order: 'name', ...filter })).actors.map(({ name }) => name);
  expect(await names({ type: 'vhs' })).toEqual(['AWO Neuss', 'VHS Kaarst']);
  expect(await names({ ags: kaarst })).toEqual(['AWO Neuss', 'Jobcenter', 'VHS Kaarst']);
  expect(await names({ kinds: ['body'] })).toEqual([]);
});

test('beendete Mitgliedschaften und ausgeschiedene Gremien verbinden niemanden mehr', async () => {
  const [awo, vhs] = [await actor('AWO Neuss'), await actor('VHS Neuss')];
  const id = await body('Netzwerk Sprache', [awo, vhs]);
  expect((await network()).pairs).toHaveLength(1);
  await call('bodies.save', { id, values: { endDay: '2026-01-31' } });
  expect((await network()).pairs).toEqual([]);
});

test('eine Kommune ohne Zusammenarbeit wird mit dem Grund genannt; kreisweit Tätige stehen für keine', async () => {
  await actor('AWO Neuss', { ags: neuss });
  await actor('Jobcenter', { municipalities: ['*'] });
  await actor('Verein Kaarst', { ags: kaarst });
  await measure('Praktika', 'Jobcenter', ['AWO Neuss']);
  const { missing } = await network();
  expect(missing).toHaveLength(7);
  expect(missing.find(({ ags }) => ags === kaarst)).toMatchObject({ actors: 1 });
  expect(missing.find(({ ags }) => ags === neuss)).toBeUndefined();
});

test('der Bericht zeigt Bild, Matrix und jedes Paar', async () => {
  await actor('AWO Neuss');
  await actor('VHS Neuss');
  await measure('Sprachpaten', 'AWO Neuss', ['VHS Neuss']);
  const { blocks } = await call('handouts.blockDocument', { kind: 'ties' });
  expect(blocks.find(({ type }) => type === 'drawing')).toMatchObject({
    alt: expect.stringContaining('2 Akteure, 1 Verbindung'),
  });
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
  expect(tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['1 AWO Neuss', '1', '1'],
    ['2 VHS Neuss', '1', '1'],
  ]);
  expect(tables[1]?.rows[0]?.cells.map(({ text }) => text)).toEqual(['AWO Neuss', 'VHS Neuss (1 Maßnahme)']);
});
