import type { CellRange } from '../../../shared/domain/sheet.ts';

export const maxRow = 1_048_576;
export const maxColumn = 16_384;

/** `28` -> `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AB12` or `$AB$12` -> row and column from 1; null for anything outside Excel's grid. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/i.exec(text);
  if (found === null) return null;
  let column = 0;
  for (const letter of (found[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(found[2]);
  return row >= 1 && row <= maxRow && column <= maxColumn ? { row, column } : null;
}

/** `A1:C4` (or one cell) -> rectangle; null when it is not one. */
export function parseRange(text: string): CellRange | null {
  const [first, second] = text.split(':');
  const from = parseAddress(first ?? '');
  const to = second === undefined ? from : parseAddress(second);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
