import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCore } from '../../core.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';
import { answer, readDraft, writeReturn } from './learning/test-returns.ts';

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

test('„so lassen“ ist eine Antwort: die Frage ist auch nach einem Neustart zu, und sie lässt sich wieder stellen', async () => {
  const headers = ['Bezeichnung', 'Träger', 'Plätze'];
  const rows = [
    ['Sprachcafé', 'AWO', 'reichlich'],
    ['Chor', 'VHS', 'reichlich'],
  ];
  const path = await writeReturn(workspace.dataDir, 'Kaarst.xlsx', { headers, rows });
  const read = await readDraft(workspace.core, path, 'Kaarst.xlsx');
  const { id } = read.draft;
  const card = read.cards.find((entry) => entry.kind === 'cell')!;
  const openRows = async () =>
    (await workspace.core.call('imports.grid', { id, filter: 'toClarify', from: 0, limit: 10 })).total;
  expect([card.cells.length, read.draft.counts.toClarify, await openRows()]).toEqual([2, 1, 2]);

  const leave = { kind: 'leave', sheet: card.sheet, question: card.question } as const;
  const left = await answer(workspace.core, id, { ...leave, left: true });
  expect(left.cards).toMatchObject([{ kind: 'cell', decided: 'left' }]);
  expect([left.draft.counts.toClarify, left.draft.state, await openRows()]).toEqual([0, 'ready', 0]);

  workspace.core.close();
  workspace.core = openCore({ dataDir: workspace.dataDir });
  const again = async () => {
    const { drafts } = await workspace.core.call('imports.drafts', {});
    expect(drafts).toMatchObject([{ state: 'ready', counts: { toClarify: 0 } }]);
  };
  await vi.waitFor(again, { timeout: 20_000 });
  expect((await answer(workspace.core, id, { ...leave, left: false })).draft.counts.toClarify).toBe(1);
});
