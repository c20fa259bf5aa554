import { expect, test } from 'vitest';
import type { DraftTable } from '../../../../shared/contract/imports.ts';
import { columnWidths, markWidth } from './column-widths.ts';

type Column = DraftTable['columns'][number];
const column = (header: string, examples: string[], more: Partial<Column> = {}): Column => ({
  letter: 'A',
  header,
  field: null,
  rowNumber: false,
  confidence: 1,
  reason: '',
  type: 'text',
  examples,
  decided: false,
  ...more,
});
const columns = [
  column('Bezeichnung', ['Hausaufgabenhilfe Nord am Marktplatz', 'Sprachcafé'], { field: 'name' }),
  column('max. TN', ['12', '15'], { field: 'capacity', type: 'number' }),
  column('Adressaten', ['Alle'], { field: 'targetGroups', type: 'list' }),
];
const sum = (widths: number[]) => widths.reduce((a, b) => a + b, 0);

test('das Blatt füllt die Breite, wo Platz ist, und Textspalten bekommen mehr davon als Zahlen', () => {
  const widths = columnWidths(columns, 1_400);
  expect(sum(widths)).toBeGreaterThan(1_400 - markWidth - columns.length);
  expect(sum(widths)).toBeLessThanOrEqual(1_400 - markWidth);
  expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
});

test('wird es eng, geben breite Spalten nach, bevor das Blatt seitlich läuft', () => {
  const widths = columnWidths(columns, 500);
  expect(sum(widths)).toBeLessThanOrEqual(500 - markWidth);
});

test('enger als das längste Wort wird keine Spalte; ein sehr langes Wort sprengt sie nicht', () => {
  const [name, , groups] = columnWidths(columns, 100);
  expect(name).toBeGreaterThanOrEqual('Hausaufgabenhilfe'.length * 7);
  expect(groups).toBeGreaterThanOrEqual(130);
  expect(columnWidths([column('x'.repeat(200), [])], 100)[0]).toBeLessThanOrEqual(250);
});

test('eine Spalte mit Nummern bleibt schmal, auch wo sie unsere langen Schlüssel enthält', () => {
  const keys = column('Nummer (nicht ändern)', ['01a223ea-85f8-7000-8000-3de0e1e3f1e1'], { rowNumber: true });
  expect(columnWidths([keys, ...columns], 1_400)[0]).toBe(84);
});

test('ein Blatt ohne Spalten hat keine Breiten', () => {
  expect(columnWidths([], 800)).toEqual([]);
});
