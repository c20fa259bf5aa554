import type { CellRange } from '../../../../shared/domain/sheet.ts';

/** 1 -> `A`, 27 -> `AA`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AA` -> 27; anything that is not a column name gives 0. */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]+$/i.test(letters)) return 0;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `A3:G47`. */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  return `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`;
}
