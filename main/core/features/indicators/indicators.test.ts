import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IndicatorValues, TypedFigure } from '../../../../shared/contract/indicators.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
const call: TestWorkspace['core']['call'] = (...args) => workspace.core.call(...args);
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const plain: IndicatorValues = {
  name: 'Erstberatungen',
  definition: null,
  unit: 'Personen',
  indicatorGroup: 'legal',
  direction: 'more',
  decimals: 0,
  usualSource: null,
  existsFor: 'municipality',
  countsPersons: true,
  numeratorId: null,
  denominatorId: null,
  factor: null,
};
const made = async (values: Partial<IndicatorValues> = {}): Promise<string> =>
  (await call('indicators.save', { id: null, values: { ...plain, ...values } })).id;
const enter = (indicatorId: string, values: Partial<TypedFigure>) =>
  call('indicators.saveFigure', {
    id: null,
    indicatorId,
    values: {
      place: '05162024',
      period: '31.12.2023',
      value: '1.234',
      source: 'IT.NRW',
      edition: null,
      quality: null,
      remark: null,
      ...values,
    },
  });
const shown = async (id: string): Promise<string[]> =>
  (await call('indicators.get', { id })).figures.map(
    ({ placeName, period, shown: text }) => `${placeName} ${period} ${text}`,
  );

test('ein Wert wird gelesen, wie er getippt wird: Zahl, Zeichen der Statistik, Klammer, Stichtag', async () => {
  const id = await made();
  await enter(id, {});
  await enter(id, { place: '05162004', value: '–' });
  await enter(id, { place: '05162008', value: '/' });
  await enter(id, { place: '05162012', value: '(17)', period: '2022' });
  expect(await shown(id)).toEqual([
    'Dormagen 2023-12-31 –',
    'Grevenbroich 2023-12-31 /',
    'Neuss 2023-12-31 1.234',
    'Jüchen 2022 (17)',
  ]);
});

test('derselbe Ort, dieselbe Zeit, dieselbe Quelle ist derselbe Wert; eine andere Quelle ein anderer', async () => {
  const id = await made();
  await enter(id, {});
  await enter(id, { value: '1.240' });
  await enter(id, { value: '1.300', source: 'Melderegister' });
  expect((await call('indicators.get', { id })).figures.map(({ source, value }) => [source, value])).toEqual([
    ['IT.NRW', '1240'],
    ['Melderegister', '1300'],
  ]);
});

test('mehrere Kommunen zusammen bleiben eine Gruppe', async () => {
  const id = await made();
  await enter(id, { place: '05162012+05162020+05162028', value: '97' });
  expect(await shown(id)).toEqual(['Jüchen + Korschenbroich + Rommerskirchen 2023-12-31 97']);
});

test('eine Rate wird berechnet und als eigene Berechnung benannt', async () => {
  const above = await made({ name: 'Zuzüge' });
  const below = await made({ name: 'Bevölkerung' });
  const formula = { numeratorId: above, denominatorId: below, factor: 1000 as const, decimals: 1 };
  const rate = await made({ name: 'Zuzüge je 1.000', unit: 'je 1.000', ...formula });
  await enter(above, { value: '1.500', source: 'IT.NRW, Wanderungsstatistik' });
  await enter(below, { value: '150.000', source: 'IT.NRW, Fortschreibung' });
  const { figures, refused } = await call('indicators.get', { id: rate });
  expect(figures).toMatchObject([
    { shown: '10', source: 'IT.NRW, Wanderungsstatistik; IT.NRW, Fortschreibung; eigene Berechnung' },
  ]);
  expect(refused).toEqual([]);
  await expect(enter(rate, {})).rejects.toMatchObject({ code: 'INDICATOR_COMPUTED' });
});

test('Ausländerzentralregister und Fortschreibung werden nicht durcheinander geteilt, und es steht da, warum', async () => {
  const above = await made({ name: 'Menschen ohne deutschen Pass' });
  const below = await made({ name: 'Bevölkerung' });
  const rate = await made({ name: 'Anteil', unit: '%', numeratorId: above, denominatorId: below, factor: 100 });
  await enter(above, { source: 'Ausländerzentralregister' });
  await enter(below, { value: '150.000', source: 'IT.NRW, Bevölkerungsfortschreibung' });
  const { figures, refused } = await call('indicators.get', { id: rate });
  expect(figures).toEqual([]);
  expect(refused).toEqual([
    '31.12.2023: „Ausländerzentralregister“ wird nicht durch „IT.NRW, Bevölkerungsfortschreibung“ geteilt, weil beide Quellen Menschen verschieden zählen.',
  ]);
});

test('eine Kennzahl mit Werten bleibt, eine leere geht und kommt mit der Rücknahme wieder', async () => {
  const used = await made();
  await enter(used, {});
  await expect(call('indicators.remove', { id: used })).rejects.toMatchObject({ code: 'INDICATOR_IN_USE' });
  const empty = await made({ name: 'Leer' });
  const { commandId } = await call('indicators.remove', { id: empty });
  await call('history.undo', { commandId });
  expect((await call('indicators.get', { id: empty })).indicator.name).toBe('Leer');
});

test('ein neuer Kreis beginnt mit dem Grundbestand; was berechnet wird, kennt seine beiden Teile', async () => {
  const { rows, missingStarters } = await call('indicators.list', {});
  expect(missingStarters).toBe(0);
  const computed = rows.filter((row) => row.computed);
  expect(computed.length).toBeGreaterThan(5);
  expect(computed.every((row) => row.numeratorId && row.denominatorId && row.factor)).toBe(true);
  expect((await call('history.list', { cursor: null, limit: 10 })).commands).toHaveLength(1);
});

test('der Grundbestand ergänzt, was fehlt, und lässt Vorhandenes, wie es ist', async () => {
  const before = (await call('indicators.list', {})).rows;
  const idOf = (name: string) => before.find((row) => row.name === name)!.id;
  await call('indicators.save', {
    id: idOf('Einbürgerungen'),
    values: { ...plain, name: 'Einbürgerungen', definition: 'Eigene Fassung' },
  });
  const unused = before.find(({ computed }) => computed)!;
  await call('indicators.remove', { id: unused.id });
  expect((await call('indicators.list', {})).missingStarters).toBe(1);
  expect(await call('indicators.addStarters', {})).toMatchObject({ added: 1 });
  const { rows, missingStarters } = await call('indicators.list', {});
  expect([rows.length, missingStarters]).toEqual([before.length, 0]);
  expect(rows.find(({ name }) => name === 'Einbürgerungen')?.definition).toBe('Eigene Fassung');
});

async function read(name: string, lines: readonly string[]) {
  const path = join(workspace.dataDir, name);
  writeFileSync(path, lines.join('\n'));
  return call('imports.run', { path, name, kind: 'auto', signs: {}, mode: 'adds', dryRun: false });
}
const census = [
  'Bevölkerung am 15.05.2022',
  'Quelle: Zensus 2022',
  '',
  'AGS;Kommune;Bevölkerung',
  '05162004;Dormagen;64.259',
  '05162008;Grevenbroich;65.230',
  '05162012;Jüchen;23.626',
  '05162016;Kaarst;43.165',
  '05162020;Korschenbroich;34.168',
  '05162022;Meerbusch;56.999',
  '05162024;Neuss;153.079',
  '05162028;Rommerskirchen;13.886',
  '05162;Rhein-Kreis Neuss;454.427',
];

test('die Kommunen ergeben nicht die veröffentlichte Summe: beides steht nebeneinander', async () => {
  await read('zensus.csv', census);
  const { rows } = await call('indicators.list', {});
  const { differences } = await call('indicators.get', { id: rows.find(({ name }) => name === 'Bevölkerung')!.id });
  expect(differences).toEqual([{ period: '15.05.2022', source: 'Zensus 2022', sum: '454.412', published: '454.427' }]);
});

test('dieselbe Statistik noch einmal, auch unter anderem Namen, ändert nichts', async () => {
  await read('zensus.csv', census);
  const before = await call('indicators.list', {});
  const again = await read('noch einmal.csv', [...census, '', 'Download vom 28.11.2026']);
  expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 9 });
  expect(await call('indicators.list', {})).toEqual(before);
});
