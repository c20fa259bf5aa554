import { expect, test } from 'vitest';
import { fittingColumns } from './table-width.ts';

const columns = [
  { key: 'name', width: 'minmax(150px, 2fr)' },
  { key: 'status', width: '116px' },
  { key: 'light', width: '128px' },
  { key: 'end', width: '104px' },
];
const shown = (keys: readonly string[], room: number): string[] =>
  fittingColumns(columns, keys, room).map(({ key }) => key);

test('neben einem offenen Eintrag bleiben die Spalten, für die Platz ist, die wichtigste zuerst', () => {
  expect(shown(['name', 'light', 'status', 'end'], 500)).toEqual(['name', 'status', 'light', 'end']);
  expect(shown(['name', 'light', 'status', 'end'], 394)).toEqual(['name', 'status', 'light']);
  expect(shown(['name', 'light', 'status', 'end'], 380)).toEqual(['name', 'light']);
  expect(shown(['name', 'end'], 260)).toEqual(['name', 'end']);
});

test('eine Spalte bleibt immer, auch wenn keine der gewünschten gewählt ist', () => {
  expect(shown(['name', 'light'], 0)).toEqual(['name']);
  expect(shown(['provider'], 300)).toEqual(['name', 'status']);
});
