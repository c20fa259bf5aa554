import { expect, test } from 'vitest';
import type { TableBlock } from '../../contract/documents.ts';
import { textCell } from './blocks.ts';
import { columnParts } from './column-parts.ts';

const tableOf = (heads: readonly string[]): TableBlock => ({
  type: 'table',
  caption: 'Angebote',
  columns: [
    { text: 'Handlungsfeld', align: 'left', share: 3 },
    ...heads.map((text) => ({ text, align: 'center' as const, share: 1.4 })),
  ],
  rows: [
    { kind: 'group', cells: [textCell('Alle')] },
    { kind: 'row', cells: ['Sprache', ...heads].map(textCell) },
  ],
  source: 'Erhebung 2026',
});
const towns = Array.from({ length: 24 }, (_, at) => `Kommune ${at + 1}`);

test('acht Kommunen stehen nebeneinander', () => {
  expect(columnParts(tableOf(towns.slice(0, 8)), 174)).toHaveLength(1);
});

test('vierundzwanzig stehen in drei Teilen, jeder mit der ersten Spalte; die Quelle steht unter dem letzten', () => {
  const parts = columnParts(tableOf(towns), 174);
  expect(parts.map(({ columns }) => columns.length)).toEqual([9, 9, 9]);
  expect(parts.map(({ columns }) => columns[0]?.text)).toEqual(['Handlungsfeld', 'Handlungsfeld', 'Handlungsfeld']);
  expect(parts[1]?.rows[1]?.cells.map(({ text }) => text).slice(0, 2)).toEqual(['Sprache', 'Kommune 9']);
  expect(parts[1]?.caption).toContain('Teil 2 von 3');
  expect(parts.map(({ source }) => source)).toEqual([undefined, undefined, 'Erhebung 2026']);
});

test('Spalten mit kurzen Zeichen bleiben zusammen', () => {
  expect(columnParts(tableOf(towns.map((_, at) => String(at + 1))), 174)).toHaveLength(1);
});
