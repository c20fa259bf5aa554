import { expect, test } from 'vitest';
import type { Cell } from '../../../../../shared/domain/sheet.ts';
import { interpretTable } from './index.ts';
import { codes, knowledgeOf, noDecisions, tableOf } from './test-support.ts';

const input = { decisions: noDecisions, knowledge: knowledgeOf(), fileName: 'Neuss.xlsx', legends: [] };
const formula = (result: number): Cell => ({ kind: 'formula', result });
const { sheet, table } = tableOf({
  columns: ['name', 'provider', 'capacity'],
  rows: [
    ['Sprachcafé', 'AWO', formula(12)],
    ['Kleiderkammer', 'DRK', 20],
  ],
});

test('eine ausgeblendete Zeile zählt mit, und das wird gesagt', () => {
  const { rows } = interpretTable({ ...sheet, hiddenRows: [3] }, table, input);
  expect(rows.map((row) => codes(row))).toEqual([[], ['info ROW_HIDDEN A3']]);
});

test('ein Kommentar wird an seiner Zelle gezeigt und mit der Zeile aufbewahrt', () => {
  const comments = [
    { cell: 'C3', text: 'davon 5 für Frauen\n' },
    { cell: 'C1', text: 'bitte Zahl eintragen' },
  ];
  const [, clothes] = interpretTable({ ...sheet, comments }, table, input).rows;
  expect(codes(clothes!)).toEqual(['info CELL_COMMENT C3']);
  expect(clothes?.extra).toEqual([{ header: expect.stringContaining('Kommentar zu'), text: 'davon 5 für Frauen' }]);
});

test('die Herkunft sagt, dass ein Wert das Ergebnis einer Formel ist', () => {
  const [café, clothes] = interpretTable(sheet, table, input).rows;
  expect(café?.originals.capacity).toEqual({ cell: 'C2', text: '12', rule: 'formula' });
  expect(clothes?.originals.capacity).toBeUndefined();
});
