import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';
import { readDraft, writeReturn } from './learning/test-returns.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const shown = async (headers: string[], row: string[]): Promise<(string | null)[]> => {
  const path = await writeReturn(workspace.dataDir, 'Kaarst.xlsx', { headers, rows: [row, ['Chor', 'VHS']] });
  const { draft } = await readDraft(workspace.core, path, 'Kaarst.xlsx');
  const input = { id: draft.id, filter: 'all', from: 0, limit: 10 } as const;
  const { rows } = await workspace.core.call('imports.grid', input);
  return rows[0]!.cells.map(({ value }) => value);
};

test('unter jedem Kreuz steht, was seine Spalte sagt, nicht die ganze Liste', async () => {
  const headers = ['Bezeichnung', 'Träger', 'Zielgruppe / Frauen', 'Zielgruppe / Geflüchtete'];
  expect(await shown(headers, ['Sprachcafé', 'AWO', 'x', 'x'])).toEqual([null, null, 'Frauen', 'Geflüchtete']);
});

test('mehrere Begriffe trennt ein Punkt; was schon so dasteht, steht nicht noch einmal darunter', async () => {
  const headers = ['Bezeichnung', 'Träger', 'Zielgruppe'];
  expect(await shown(headers, ['Sprachcafé', 'AWO', 'Frauen und Geflüchtete'])).toEqual([
    null,
    null,
    'Frauen · Geflüchtete',
  ]);
  expect(await shown(headers, ['Sprachcafé', 'AWO', 'Frauen, Geflüchtete'])).toEqual([null, null, null]);
});
