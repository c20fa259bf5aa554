import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';
import { answer, readDraft, writeReturn } from './learning/test-returns.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const headers = ['Bezeichnung', 'Träger', 'Handlungsfeld', 'Plätze', 'Beginn'];
const rows = [
  ['Sprachcafé', 'AWO', 'Sprache', 'reichlich', '31.09.2024'],
  ['Chor', 'VHS', 'Kultur', 12, '01.01.2024'],
  ['Nähen', 'VHS', 'Themenkreis Blau', 'reichlich', '01.01.2024'],
  ['Kochen', 'VHS', 'Kultur', 'viele', '01.01.2024'],
];
const read = async (): Promise<string> => {
  const path = await writeReturn(workspace.dataDir, 'Kaarst.xlsx', { headers, rows });
  return (await readDraft(workspace.core, path, 'Kaarst.xlsx')).draft.id;
};

test('die Hinweise einer Datei nach Art, mit Zellen und Zeilen; ausgeschlossene Zeilen zählen nicht', async () => {
  const id = await read();
  const kindsOf = async () =>
    (await workspace.core.call('imports.issueKinds', { id })).kinds.map(({ code, cells }) => [code, cells]);
  expect(await kindsOf()).toEqual([
    ['NUMBER_UNREADABLE', 3],
    ['DATE_IMPOSSIBLE', 1],
    ['TERM_UNKNOWN', 1],
  ]);
  await answer(workspace.core, id, { kind: 'excludeRow', sheet: 'Rückmeldung', row: 7, excluded: true });
  expect(await kindsOf()).toContainEqual(['NUMBER_UNREADABLE', 2]);
});

test('das Blatt zeigt nur Zeilen mit dieser Art von Hinweis, auch zusammen mit einem Stand', async () => {
  const id = await read();
  const shown = async (issue: string, filter: 'all' | 'new' | 'unchanged' = 'all') =>
    (await workspace.core.call('imports.grid', { id, filter, issue, from: 0, limit: 10 })).rows.map(({ row }) => row);
  expect(await shown('NUMBER_UNREADABLE')).toEqual([4, 6, 7]);
  expect(await shown('warning')).toEqual([4, 6, 7]);
  expect(await shown('TERM_UNKNOWN', 'new')).toEqual([6]);
  expect(await shown('TERM_UNKNOWN', 'unchanged')).toEqual([]);
});

test('von Stelle zu Stelle, vorwärts und rückwärts, am Ende wieder von vorn', async () => {
  const id = await read();
  const next = async (index: number, column: number, back = false, issue?: string) => {
    const input = { id, filter: 'all', from: { index, column }, back, ...(issue && { issue }) } as const;
    const { place } = await workspace.core.call('imports.nextIssue', input);
    return place && [place.index, place.column];
  };
  expect(await next(-1, 1)).toEqual([0, 4]);
  expect(await next(0, 4)).toEqual([0, 5]);
  expect(await next(0, 5)).toEqual([2, 3]);
  expect(await next(3, 4)).toEqual([0, 4]);
  expect(await next(0, 4, true)).toEqual([3, 4]);
  expect(await next(0, 4, false, 'DATE_IMPOSSIBLE')).toEqual([0, 5]);
  expect(await next(0, 1, false, 'REGION_MISSING')).toBeNull();
});

test('eine Zelle weiß, wie viele ihr gleichen', async () => {
  const id = await read();
  const { rows: list } = await workspace.core.call('imports.grid', { id, filter: 'all', from: 0, limit: 10 });
  expect(list.map(({ cells }) => cells.find(({ letter }) => letter === 'D')?.equal)).toEqual([
    2,
    undefined,
    2,
    undefined,
  ]);
});
