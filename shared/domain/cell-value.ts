import type { Cell, DateCell, ErrorCell, FormattedNumber, FormulaCell } from './sheet.ts';

/** A cell as its stored result: a formula counts as what it shows. */
export type PlainCell = Exclude<Cell, FormulaCell>;

export const isFormula = (cell: Cell): cell is FormulaCell => isObject(cell) && cell.kind === 'formula';

export function plainCell(cell: Cell | undefined): PlainCell {
  if (cell === undefined) return null;
  return isFormula(cell) ? cell.result : cell;
}
const isObject = (cell: Cell): cell is DateCell | FormattedNumber | ErrorCell | FormulaCell =>
  typeof cell === 'object' && cell !== null;

export const isDateCell = (cell: PlainCell): cell is DateCell => isObject(cell) && cell.kind === 'date';
export const isErrorCell = (cell: PlainCell): cell is ErrorCell => isObject(cell) && cell.kind === 'error';

/** The number of a number cell with its format, or null. */
export function numberOf(cell: PlainCell): FormattedNumber | null {
  if (typeof cell === 'number') return { kind: 'number', value: cell, format: '' };
  return isObject(cell) && cell.kind === 'number' ? cell : null;
}

/** What precision a date format shows: a format without day shows no day, and none may be invented. */
export function shownDateParts(format: string): { day: boolean; month: boolean; year: boolean } {
  const bare = format
    .toLowerCase()
    .replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')
    .split(';', 1)[0]!
    .replace(/h+[:.]?m+([:.]?s+)?|m+[:.]s+/g, '');
  if (!/[dmyjt]/.test(bare)) return { day: true, month: true, year: true };
  return { day: /[dt]/.test(bare), month: bare.includes('m'), year: /[yj]/.test(bare) };
}

/** 0.123 -> 12.3, without the noise of binary fractions. */
export function percent(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

/** How exactly a time is shown. */
export type Clock = 'minutes' | 'seconds';
/** Excel keeps a time of day or a duration as a share of a day; only the format says so: `hh:mm`, `[h]:mm`, `mm:ss`. */
export function clockOf(format: string): Clock | null {
  // brackets hold elapsed time, else a colour or a language: `[White]0.0`
  const code = format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '').split(';', 1)[0]!;
  if (!/h|m+\]?:s/i.test(code)) return null;
  return /s/i.test(code) ? 'seconds' : 'minutes';
}
