import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BlockDocumentOptions } from '../../../../../shared/contract/documents.ts';
import { testWorkspace, type TestWorkspace } from '../../../test-workspace.ts';

let workspace: TestWorkspace;
const [kaarst, neuss] = ['05162016', '05162024'];
const add = (name: string, municipality: string, values: Record<string, string | string[]>) =>
  workspace.core.call('offers.create', {
    values: { name, fieldsOfAction: ['sprache'], ...values },
    municipalities: [municipality],
    districtWide: false,
    told: { who: 'a', whom: 'b', day: '2026-11-20' },
  });
beforeEach(async () => {
  workspace = testWorkspace();
  await add('Café', kaarst, { capacity: '12', participants: '2', targetGroups: ['frauen'] });
  await add('Tandem', neuss, { capacity: '20', participants: '40' });
  await add('Chor', neuss, {});
});
afterEach(() => workspace.end());

const axes = { rows: 'fieldOfAction', columns: 'municipality' } as const;
async function matrix(options: Partial<BlockDocumentOptions>) {
  const document = await workspace.core.call('handouts.blockDocument', { kind: 'coverageMatrix', ...options });
  const table = document.blocks.find(({ type }) => type === 'table');
  if (table?.type !== 'table') throw new Error('no table');
  const cell = (row: string, column: string): string => {
    const at = table.columns.findIndex(({ text }) => text === column);
    return table.rows.find(({ cells }) => cells[0]?.text === row)?.cells[at]?.text ?? '';
  };
  return { document, cell, notes: table.source ?? '' };
}

test('der Bericht druckt, was der Bildschirm zählt, mit Filter und Zählung im Kopf', async () => {
  const filter = { terms: { targetGroup: ['frauen'] } };
  const { document, cell } = await matrix({ matrix: { ...axes, measure: 'places' }, filter });
  expect(document.title).toBe('Plätze nach Handlungsfeld und Kommune');
  expect(document.subtitle).toContain('Frauen');
  expect(cell('Sprache', 'Kaarst')).toContain('12');
  expect(cell('Sprache', 'Neuss')).not.toMatch(/20/);
});

test('wer nicht geantwortet hat, hat auch in der Summe keine 0', async () => {
  const { cell } = await matrix({});
  expect(cell('verschiedene Angebote', 'Dormagen')).toBe('k. R.');
  expect(cell('verschiedene Angebote', 'Neuss')).toBe('k. R.; 2');
  expect(cell('Kultur', 'vor Ort gesamt')).toBe('k. R.');
});

test('was es vor Ort gibt, zählt je Zeile und im Ganzen einmal, ohne Kreisweites', async () => {
  const wide = { municipalities: [], districtWide: true, told: { who: 'a', whom: 'b', day: '2026-11-20' } };
  await workspace.core.call('offers.create', { values: { name: 'Pool', fieldsOfAction: ['sprache'] }, ...wide });
  const { cell } = await matrix({});
  expect(cell('Sprache', 'kreisweit')).toBe('1');
  expect(cell('Sprache', 'vor Ort gesamt')).toBe('3');
  expect(cell('verschiedene Angebote', 'vor Ort gesamt')).toBe('3');
});

test('ein ausgegebener Bericht nennt in der Liste seinen Rücklauf', async () => {
  const { document: report } = await matrix({});
  const base64 = Buffer.from('pdf').toString('base64');
  const { rate } = await workspace.core.call('handouts.store', { report, format: 'pdf', base64 });
  expect(rate?.municipalities).toMatchObject({ asked: 8, answered: 0, onlyOther: [] });
});

test('der Steckbrief zählt unter denen, die geantwortet haben, und nennt andere Quellen', async () => {
  const { blocks } = await workspace.core.call('handouts.blockDocument', { kind: 'steckbrief' });
  const table = blocks.find(({ type }) => type === 'table');
  if (table?.type !== 'table') throw new Error('no table');
  const words = table.rows.map(({ cells }) => [cells[0]?.text, cells[3]?.text]);
  expect(words).toContainEqual(['Sprache', '2 nach anderen Quellen']);
  expect(words).toContainEqual(['Kultur', 'keine Rückmeldung']);
});

test('kleine Zahlen von Teilnehmenden bleiben geheim, auch in der Summe, auch je 1.000', async () => {
  for (const per of [undefined, 'population']) {
    const { cell, notes } = await matrix({ matrix: { ...axes, measure: 'participants', ...(per && { per }) } });
    expect(cell('Sprache', 'Kaarst')).toBe('geheim');
    expect(cell('vor Ort gesamt', 'Kaarst')).toBe('geheim');
    expect(cell('Sprache', 'Neuss')).toMatch(per ? /k\. R\.; ≥ 0,3/ : /k\. R\.; ≥ 40/);
    expect(notes).toContain('„geheim“');
  }
});

test('je 1.000 einer Kennzahl verrät nicht, was kein Papier von ihr druckt', async () => {
  const { call } = workspace.core;
  const { rows } = await call('indicators.list', {});
  const indicatorId = rows.find(({ name }) => name === 'Einbürgerungen')!.id;
  const said = { period: '2025', source: 'IT.NRW', edition: null, quality: null, remark: null };
  for (const [place, value] of [
    [kaarst, '2'],
    [neuss, '200'],
  ] as const)
    await call('indicators.saveFigure', { id: null, indicatorId, values: { ...said, place, value } });
  const { cell, notes } = await matrix({ matrix: { ...axes, measure: 'offers', per: `${indicatorId}|IT.NRW` } });
  expect(cell('Sprache', 'Kaarst')).toBe('geheim');
  expect(cell('Sprache', 'Neuss')).toMatch(/10/);
  expect(notes).toContain('„geheim“');
});
