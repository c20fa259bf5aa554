import { expect, test } from 'vitest';
import type { DraftTable } from '../../../../shared/contract/imports.ts';
import { tableOfRow } from './table-of-row.ts';

const table = (sheet: string, range: string, first: number, last: number, letters: string[]): DraftTable => ({
  sheet,
  range,
  kind: 'offers',
  headerRows: [first - 1],
  dataRows: [first, last],
  columns: letters.map((letter) => ({
    letter,
    header: letter,
    field: null,
    rowNumber: false,
    confidence: 1,
    reason: '',
    type: 'text',
    examples: [],
    decided: false,
  })),
  skippedRows: [],
  included: true,
});
const cell = (letter: string) => ({
  letter,
  address: '',
  original: '',
  value: null,
  before: null,
  severity: null,
  message: null,
});
const tables = [
  table('A', 'A1:C9', 2, 9, ['A', 'B', 'C']),
  table('A', 'E1:G9', 2, 9, ['E', 'F', 'G']),
  table('A', 'A12:C20', 13, 20, ['A', 'B', 'C']),
  table('B', 'A1:B5', 2, 5, ['A', 'B']),
];

test('zwei Tabellen untereinander werden an der Zeile unterschieden', () => {
  expect(tableOfRow(tables, { sheet: 'A', row: 14, cells: [cell('A')] })?.range).toBe('A12:C20');
});

test('zwei Tabellen nebeneinander werden an den Spalten unterschieden', () => {
  expect(tableOfRow(tables, { sheet: 'A', row: 4, cells: [cell('F')] })?.range).toBe('E1:G9');
});

test('die gleiche Zeilennummer auf einem anderen Blatt gehört zu dessen Tabelle', () => {
  expect(tableOfRow(tables, { sheet: 'B', row: 4, cells: [cell('A')] })?.range).toBe('A1:B5');
  expect(tableOfRow(tables, { sheet: 'C', row: 4, cells: [cell('A')] })).toBeUndefined();
});
