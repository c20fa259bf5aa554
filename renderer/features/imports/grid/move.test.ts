import { expect, test } from 'vitest';
import { moveCursor } from './move.ts';

const bounds = { rows: 100, columns: 8, page: 10 };
const at = { row: 5, column: 3 };

test('Pfeiltasten bewegen um eine Zelle und bleiben im Blatt', () => {
  expect(moveCursor(at, 'ArrowDown', false, bounds)).toEqual({ row: 6, column: 3 });
  expect(moveCursor({ row: 99, column: 7 }, 'ArrowDown', false, bounds)).toEqual({ row: 99, column: 7 });
  expect(moveCursor({ row: 0, column: 0 }, 'ArrowLeft', false, bounds)).toEqual({ row: 0, column: 0 });
});

test('über der ersten Zeile liegt der Kopf, damit Spalten ohne Maus zu ändern sind', () => {
  expect(moveCursor({ row: 0, column: 2 }, 'ArrowUp', false, bounds)).toEqual({ row: -1, column: 2 });
  expect(moveCursor({ row: -1, column: 2 }, 'ArrowUp', false, bounds)).toEqual({ row: -1, column: 2 });
});

test('Strg+Ende springt in die letzte Zelle, Strg+Pos1 in die erste Datenzelle', () => {
  expect(moveCursor(at, 'End', true, bounds)).toEqual({ row: 99, column: 7 });
  expect(moveCursor(at, 'Home', true, bounds)).toEqual({ row: 0, column: 1 });
});

test('Bild auf landet nicht im Kopf', () => {
  expect(moveCursor(at, 'PageUp', false, bounds)).toEqual({ row: 0, column: 3 });
});

test('andere Tasten bewegen nichts', () => {
  expect(moveCursor(at, 'a', false, bounds)).toBeNull();
});

test('ein leeres Blatt hat nur den Kopf', () => {
  expect(moveCursor({ row: -1, column: 0 }, 'ArrowDown', false, { ...bounds, rows: 0 })).toEqual({
    row: -1,
    column: 0,
  });
});
