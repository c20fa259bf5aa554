import type { CellRange } from './sheet.ts';

/** The grid of Excel. */
export const maxRow = 1_048_576;
export const maxColumn = 16_384;

/** `A` -> 0, `AA` -> 26. */
export function columnIndex(letter: string): number {
  let index = 0;
  for (const character of letter) index = index * 26 + character.charCodeAt(0) - 64;
  return index - 1;
}

/** 1 -> `A`, 27 -> `AA`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Lines of a form that each further pair of its columns goes on by, in the view where its fields run across. */
export const foldedLines = 1000;

/** A line of that view as the row of the sheet that is meant. */
export const lineOf = (letter: string): number => ((Number(letter) - 1) % foldedLines) + 1;

/** A column of a table as a person calls it: its letter, or the row where fields run downwards. */
export const columnSign = (letter: string): string => (/^\d+$/.test(letter) ? String(lineOf(letter)) : letter);

/**
 * The cell of a table whose fields run downwards: `row` is the column with the answers, `letter` the number of the line. `folds` says how
 * far right of the first pair of columns each further one stands.
 */
export function downwardsCell(row: number, letter: string, folds: readonly number[] = []): string {
  if (folds.length === 0) return `${columnLetter(row)}${letter}`;
  const fold = Math.floor((Number(letter) - 1) / foldedLines);
  return `${columnLetter(row + (folds[fold - 1] ?? 0))}${lineOf(letter)}`;
}

/** `AB12` or `$AB$12` -> row and column from 1; null for anything outside Excel's grid. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/i.exec(text);
  if (found === null) return null;
  const column = columnIndex((found[1] ?? '').toUpperCase()) + 1;
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
