import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const kaarst = '05162016';
const neuss = '05162024';
const told = { who: 'a', whom: 'b', day: '2026-11-20' };
const add = (name: string, fieldsOfAction: string[], municipalities: string[], more: Record<string, string> = {}) =>
  workspace.core.call('offers.create', {
    values: { name, fieldsOfAction, ...more },
    municipalities,
    districtWide: municipalities.length === 0,
    told,
  });
const matrix = () => workspace.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
const cellOf = async (row: string, column: string) =>
  (await matrix()).cells.find((cell) => cell.row === row && cell.column === column);

test('ein Angebot mit zwei Handlungsfeldern in zwei Kommunen zählt in jeder Summe einmal', async () => {
  await add('Tandem', ['sprache', 'ehrenamt'], [kaarst, neuss]);
  await add('Sprachcafé', ['sprache'], [kaarst]);
  const m = await matrix();
  expect(m.rowTotals['sprache']).toBe(2);
  expect(m.rowTotals['ehrenamt']).toBe(1);
  expect(m.columnTotals[kaarst]).toBe(2);
  expect(m.columnTotals[neuss]).toBe(1);
  expect(m.total).toBe(2);
});

test('kreisweite Angebote stehen für sich und ändern keine Aussage', async () => {
  await add('Sprachmittlerpool', ['sprache'], []);
  const m = await matrix();
  expect(m.districtWideByRow['sprache']).toBe(1);
  expect(m.districtWideTotal).toBe(1);
  expect(m.rowTotals['sprache']).toBe(0);
  expect(await cellOf('sprache', kaarst)).toMatchObject({ count: 0, districtWide: 1, statement: 'notReported' });
});

test('eine Zahl aus anderer Quelle macht aus „keine Rückmeldung“ keine Nennung', async () => {
  await add('Sprachcafé', ['sprache'], [kaarst]);
  expect(await cellOf('sprache', kaarst)).toMatchObject({ count: 1, fromOthers: 1, statement: 'notReported' });
  const m = await matrix();
  expect(m.responses).toMatchObject({ asked: 8, answered: 0, populationSource: 'Zensus 2022' });
  expect(m.responses.missingPopulationShare).toBe(1);
});

test('was vor dem Jahr der Erhebung endete, zählt nicht mehr; was in ihm endet oder offen ist, schon', async () => {
  await add('Vorbei', ['sprache'], [kaarst], { validTo: '2025' });
  await add('Endete im Frühjahr', ['sprache'], [kaarst], { validTo: '2026-04-30' });
  await add('Läuft bis Jahresende', ['sprache'], [kaarst], { validTo: '2026' });
  await add('Unbefristet', ['sprache'], [kaarst], { validTo: 'open' });
  expect((await cellOf('sprache', kaarst))?.count).toBe(3);
});

test('Angebote ohne Handlungsfeld erscheinen in einer eigenen Zeile statt zu verschwinden', async () => {
  await add('Ohne Feld', [], [kaarst]);
  const m = await matrix();
  expect(m.rows.at(-1)).toEqual({ id: '', name: 'ohne Angabe' });
  expect(m.total).toBe(1);
});

test('die gedrehte Matrix zeigt dieselben Zahlen', async () => {
  await add('Tandem', ['sprache', 'ehrenamt'], [kaarst, neuss]);
  const across = await matrix();
  const down = await workspace.core.call('coverage.matrix', { rows: 'municipality', columns: 'fieldOfAction' });
  const value = (row: string, column: string, m: typeof down) =>
    m.cells.find((c) => c.row === row && c.column === column)?.count;
  expect(value(kaarst, 'sprache', down)).toBe(value('sprache', kaarst, across));
  expect(down.rowTotals).toEqual(across.columnTotals);
});

test('Handlungsfeld mal Zielgruppe zählt verschiedene Angebote', async () => {
  await add('Mütterkurs', ['sprache'], [kaarst, neuss]);
  const { rows } = await workspace.core.call('offers.list', {
    filter: {},
    sort: { key: 'name', descending: false },
    cursor: null,
    limit: 1,
  });
  await workspace.core.call('offers.update', { id: rows[0]?.id ?? '', values: { targetGroups: ['frauen', 'eltern'] } });
  const m = await workspace.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'targetGroup' });
  expect(m.cells.find((c) => c.row === 'sprache' && c.column === 'frauen')).toMatchObject({
    count: 1,
    statement: null,
  });
});

test('eine Lücke gibt es erst, wenn eine Person sie mit Grund bestätigt, und sie lässt sich zurücknehmen', async () => {
  await expect(workspace.core.call('coverage.gaps', {})).resolves.toEqual({ gaps: [] });
  await workspace.core.call('coverage.confirmGap', {
    ags: kaarst,
    fieldOfAction: 'politische-teilhabe',
    reason: 'kein Integrationsrat',
    planned: '',
  });
  expect((await cellOf('politische-teilhabe', kaarst))?.gap).toBe(true);
  await workspace.core.call('history.undo', {});
  expect((await cellOf('politische-teilhabe', kaarst))?.gap).toBe(false);
});

test('was keine Zielgruppe nennt, steht auch dort in der Zeile „ohne Angabe“, je Kommune und in der Summe einmal', async () => {
  await add('Ohne Zielgruppe', ['sprache', 'ehrenamt'], [kaarst, neuss]);
  await add('Kreisweit ohne Zielgruppe', ['sprache'], []);
  const m = await workspace.core.call('coverage.matrix', { rows: 'targetGroup', columns: 'municipality' });
  expect(m.rows.at(-1)?.id).toBe('');
  expect(m.rowTotals['']).toBe(1);
  expect(m.columnTotals).toMatchObject({ [kaarst]: 1, [neuss]: 1 });
  expect([m.districtWideByRow[''], m.districtWideTotal, m.total]).toEqual([1, 1, 2]);
  const cell = await workspace.core.call('coverage.cell', { axis: 'targetGroup', term: '', ags: kaarst });
  expect(cell.offers.map((offer) => offer.name)).toEqual(['Ohne Zielgruppe']);
  expect(cell.districtWide.map((offer) => offer.name)).toEqual(['Kreisweit ohne Zielgruppe']);
});

test('„kein Angebot“ kann eine Kommune auch ohne Rückmeldung bestätigen, und es lässt sich zurücknehmen', async () => {
  const { survey } = await matrix();
  const confirm = (confirmed: boolean) =>
    workspace.core.call('coverage.setConfirmedNone', {
      surveyId: survey.id,
      ags: kaarst,
      fieldOfAction: 'wohnen',
      told: 'Frau Beispiel, am Telefon',
      confirmed,
    });
  expect((await cellOf('wohnen', kaarst))?.statement).toBe('notReported');
  await confirm(true);
  expect((await cellOf('wohnen', kaarst))?.statement).toBe('confirmedNone');
  expect((await matrix()).responses.answered).toBe(0);
  await confirm(false);
  expect((await cellOf('wohnen', kaarst))?.statement).toBe('notReported');
});
