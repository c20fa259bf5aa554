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
const add = (name: string, municipalities: string[], more: Record<string, string | string[]> = {}) =>
  workspace.core.call('offers.create', {
    values: { name, fieldsOfAction: ['sprache'], ...more },
    municipalities,
    districtWide: municipalities.length === 0,
    told,
  });
const axes = { rows: 'fieldOfAction', columns: 'municipality' } as const;

test('Plätze werden je Angebot einmal gezählt; was niemand angibt, ist keine 0', async () => {
  await add('Tandem', [kaarst, neuss], { capacity: '20' });
  await add('Café', [kaarst], { capacity: '10..15' });
  await add('Chor', [neuss], { fieldsOfAction: ['kultur'] });
  const m = await workspace.core.call('coverage.matrix', { ...axes, measure: 'places' });
  const at = (row: string, column: string) => m.cells.find((cell) => cell.row === row && cell.column === column);
  expect(at('sprache', kaarst)).toMatchObject({ count: 2, value: 30, stated: 2 });
  expect(at('kultur', neuss)).toMatchObject({ count: 1, value: null, stated: 0 });
  expect(at('wohnen', neuss)).toMatchObject({ count: 0, value: 0 });
  expect(m.measured).toMatchObject({ inexact: true, total: 30, rows: { sprache: 30, kultur: null } });
});

test('je 1.000 gilt der Wert der Kommune, mit Quelle; ohne Wert wird nichts gerechnet', async () => {
  await add('Tandem', [kaarst, neuss]);
  const m = await workspace.core.call('coverage.matrix', { ...axes, per: 'population' });
  const cell = m.cells.find(({ row, column }) => row === 'sprache' && column === kaarst);
  expect(cell?.value).toBeCloseTo(1_000 / 43_165, 6);
  expect(m.measured?.rows['sprache']).toBeCloseTo(1_000 / 454_412, 8);
  expect(m.measured?.per).toContain('Zensus 2022');
  await expect(workspace.core.call('coverage.matrix', { ...axes, per: 'x|y' })).rejects.toMatchObject({
    code: 'BASE_NOT_FOUND',
  });
});

test('der Filter der Liste gilt auch in der Matrix und in der Zelle; die gedrehte und die Kreuzmatrix rechnen gleich', async () => {
  await add('Frauencafé', [kaarst], { targetGroups: ['frauen'], capacity: '12', languages: ['türkisch', 'dt.'] });
  await add('Jugendtreff', [kaarst], { targetGroups: ['jugendliche'] });
  const filter = { terms: { targetGroup: ['frauen'] } };
  const m = await workspace.core.call('coverage.matrix', { ...axes, filter });
  expect([m.rowTotals['sprache'], m.total]).toEqual([1, 1]);
  const cell = await workspace.core.call('coverage.cell', {
    axis: 'fieldOfAction',
    term: 'sprache',
    ags: kaarst,
    filter,
  });
  expect(cell.offers.map(({ name }) => name)).toEqual(['Frauencafé']);
  const cross = await workspace.core.call('coverage.matrix', {
    rows: 'targetGroup',
    columns: 'language',
    measure: 'places',
  });
  expect(cross.columns.map(({ id }) => id)).toEqual(['Deutsch', 'Türkisch']);
  expect(cross.cells.find(({ row, column }) => row === 'frauen' && column === 'Türkisch')).toMatchObject({ value: 12 });
});
