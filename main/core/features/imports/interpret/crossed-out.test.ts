import { expect, test } from 'vitest';
import { interpretTable } from './index.ts';
import { codes, knowledgeOf, noDecisions, tableOf } from './test-support.ts';

const read = (...struck: string[]) => {
  const { sheet, table } = tableOf({
    columns: ['name', 'provider', 'phone'],
    rows: [
      ['Sprachcafé', 'AWO', '02131 1234'],
      ['Kleiderkammer', 'DRK', '02131 5678'],
    ],
  });
  const input = { decisions: noDecisions, knowledge: knowledgeOf(), fileName: 'Neuss.xlsx', legends: [] };
  return interpretTable({ ...sheet, struck }, table, input).rows;
};

test('eine durchgestrichene Zeile wird übernommen und gefragt, eine einzelne Angabe für sich', () => {
  const [café, clothes] = read('A3', 'B3', 'C3', 'C2');
  expect(codes(clothes!)).toEqual(['warning ROW_CROSSED_OUT A3']);
  expect(codes(café!)).toEqual(['warning CELL_CROSSED_OUT C2']);
  expect(café?.values.phone).toBe('02131 1234');
});

test('ist nur der Name durchgestrichen, ist die Zeile gemeint; ohne Strich wird nichts gesagt', () => {
  expect(read('A2').map((row) => codes(row))).toEqual([['warning ROW_CROSSED_OUT A2'], []]);
});
