import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Core } from '../../main/core/core.ts';
import { demoData } from '../demo-data.ts';

let folder: string;
let core: Core;
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'verzahnt-demo-')), 'daten');
  await demoData(folder);
  core = openReader({ dataDir: folder });
});
afterAll(() => {
  core.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

interface Truth {
  answered: { ags: string }[];
  coverage: { ags: string; fieldOfAction: string; count: number; fromOthers: number; statement: string }[];
}
const truth = JSON.parse(readFileSync(new URL('../fixtures/examples-truth.json', import.meta.url), 'utf8')) as Truth;

test('die acht Beispielrückläufe ergeben die Abdeckung, die ihre Verfasser wissen', async () => {
  const matrix = await core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
  const names = new Map(matrix.rows.map((row) => [row.name, row.id]));
  const differences = truth.coverage.flatMap((cell) => {
    const found = matrix.cells.find((c) => c.row === names.get(cell.fieldOfAction) && c.column === cell.ags);
    const same =
      found?.count === cell.count && found.statement === cell.statement && found.fromOthers === cell.fromOthers;
    return same ? [] : [{ ...cell, found }];
  });
  // Kaarst nennt ein „Themenfeld 3“; ohne Antwort der Person fehlt dieses eine Angebot unter Gesundheit.
  expect(differences.map((d) => `${d.ags} ${d.fieldOfAction}`)).toEqual(['05162016 Gesundheit']);
});

test('sechs von acht Kommunen haben geantwortet; die Angebote der anderen kommen von Dritten', async () => {
  const { responses } = await core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
  expect(responses.answered).toBe(truth.answered.length);
  expect(responses.missing.map((m) => m.name)).toEqual(['Korschenbroich', 'Rommerskirchen']);
});

test('jeder Wert eines Angebots nennt die Zelle, aus der er kommt', async () => {
  const sort = { key: 'name', descending: false } as const;
  const { rows } = await core.call('offers.list', { filter: { search: 'Schwimmkurs' }, sort, cursor: null, limit: 1 });
  const record = await core.call('offers.get', { id: rows[0]?.id ?? '' });
  expect(record.origins.name).toMatchObject({ kind: 'file' });
  expect(record.origins.name).toHaveProperty('cell', expect.stringMatching(/^[A-Z]+\d+$/));
});

test('die Matrix zeigt auf Wunsch, was zwei Kommunen gegenüber der Runde davor neu und nicht mehr nennen', async () => {
  const axes = { rows: 'fieldOfAction', columns: 'municipality' } as const;
  const plain = await core.call('coverage.matrix', axes);
  expect(plain.before).toMatchObject({ title: expect.stringContaining('Bestandserhebung') });
  expect(plain.cells.some(({ added, gone }) => added !== undefined || gone !== undefined)).toBe(false);
  const { cells } = await core.call('coverage.matrix', { ...axes, compare: true });
  for (const view of ['added', 'gone'] as const) {
    const { rows } = await core.call('coverage.findings', { view });
    const found = rows.map(({ ags, fieldOfAction, offers }) => [ags, fieldOfAction, offers.length]);
    const shown = cells.filter((cell) => (cell[view] ?? 0) > 0).map((cell) => [cell.column, cell.row, cell[view]]);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(shown.map(String))).toEqual(new Set(found.map(String)));
  }
  expect(cells.map(({ added: _a, gone: _g, ...cell }) => cell)).toEqual(plain.cells);
});

test('die Kurzabfrage nach Bedarfen hat eigene Antworten; Abdeckung und Übersicht bleiben bei der Bestandserhebung', async () => {
  const { surveys } = await core.call('surveys.list', {});
  const short = surveys.find(({ sheets }) => !sheets.includes('offers'));
  expect(short).toMatchObject({ sheets: ['needs'], municipalities: { asked: 8, answered: 2 } });
  const { recipients } = await core.call('surveys.get', { id: short!.id });
  expect(recipients.find(({ name }) => name === 'Dormagen')).toMatchObject({
    state: 'received',
    beside: { needs: 2 },
    answers: [{ answer: '24' }, { answer: 'ja' }],
  });
  const { survey } = await core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
  expect(survey.title).toMatch(/^Bestandserhebung/);
});
