import { describe, expect, it } from 'vitest';
import { moveInGrid } from './grid-navigation.ts';

const size = { rows: 14, columns: 10 };

describe('Tastatur in der Matrix', () => {
  it('Pfeile gehen eine Zelle weiter und bleiben am Rand stehen', () => {
    expect(moveInGrid('ArrowRight', false, { row: 2, column: 3 }, size)).toEqual({ row: 2, column: 4 });
    expect(moveInGrid('ArrowLeft', false, { row: 2, column: 0 }, size)).toEqual({ row: 2, column: 0 });
    expect(moveInGrid('ArrowDown', false, { row: 13, column: 1 }, size)).toEqual({ row: 13, column: 1 });
  });
  it('Pos1 und Ende gehen zum Rand der Zeile, mit Strg zur ersten und letzten Zelle', () => {
    expect(moveInGrid('End', false, { row: 2, column: 3 }, size)).toEqual({ row: 2, column: 9 });
    expect(moveInGrid('Home', true, { row: 2, column: 3 }, size)).toEqual({ row: 0, column: 0 });
    expect(moveInGrid('End', true, { row: 2, column: 3 }, size)).toEqual({ row: 13, column: 9 });
  });
  it('andere Tasten bewegen nichts', () => {
    expect(moveInGrid('a', false, { row: 2, column: 3 }, size)).toBeNull();
    expect(moveInGrid('constructor', false, { row: 2, column: 3 }, size)).toBeNull();
  });
});
