import type { Cell, DateCell, ErrorCell, FormattedNumber, FormulaCell } from './sheet.ts';

/** A cell as its stored result: a formula counts as what it shows. */
export type PlainCell = Exclude<Cell, FormulaCell>;

export function plainCell(cell: Cell | undefined): PlainCell {
  if (cell === undefined) return null;
  return isObject(cell) && cell.kind === 'formula' ? cell.result : cell;
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

const germanErrors: Record<string, string> = {
  '#N/A': '#NV',
  '#REF!': '#BEZUG!',
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#WERT!',
  '#NAME?': '#NAME?',
  '#NULL!': '#NULL!',
  '#NUM!': '#ZAHL!',
};
const plainNumber = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 10, useGrouping: false });
const pad = (value: string) => value.padStart(2, '0');

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

function dateText(cell: DateCell): string {
  const [date = '', time] = cell.iso.split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const shown = shownDateParts(cell.format);
  const parts = [shown.day ? `${pad(day)}.` : '', shown.month ? pad(month) + (shown.day ? '.' : '/') : ''];
  const text = parts.join('') + (shown.year ? year : '');
  return time && time !== '00:00' ? `${text} ${time}` : text.replace(/\/$/, '');
}

/** A cell as text the way a German Excel shows it (numbers without grouping); `''` for an empty cell. */
export function cellText(cell: Cell | undefined): string {
  const value = plainCell(cell);
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  if (typeof value === 'number') return plainNumber.format(value);
  if (value.kind === 'date') return dateText(value);
  if (value.kind === 'error') return germanErrors[value.code] ?? value.code;
  return value.format.includes('%') ? `${plainNumber.format(percent(value.value))} %` : plainNumber.format(value.value);
}

/** 0.123 -> 12.3, without the noise of binary fractions. */
export function percent(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}
