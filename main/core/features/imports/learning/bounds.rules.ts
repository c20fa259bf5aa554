import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { Sheet, SheetRow } from '../../../../../shared/domain/sheet.ts';
import type { LearnedBounds } from './learned.ts';

export interface Bounds {
  headerRows: number[];
  dataRows: [number, number];
}
type Words = (text: string) => string;

const rowText = (row: SheetRow | undefined, words: Words): string =>
  (row?.cells ?? [])
    .map((cell) => words(cell === null ? '' : displayText(cell)))
    .join('|')
    .replace(/\|+$/, '');

const lastRowOf = (sheet: Sheet): number => sheet.rows.at(-1)?.number ?? 0;

/** How a table drawn by hand is told from the words around it. Null where its header has no words. */
export function learnBounds(sheet: Sheet, { headerRows, dataRows }: Bounds, words: Words): LearnedBounds | null {
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const heads = headerRows.toSorted((a, b) => a - b);
  const headers = heads.map((row) => rowText(rows.get(row), words));
  if (headers.every((text) => text === '')) return null;
  const marks = [...heads, dataRows[0]];
  const below = sheet.rows.find((row) => row.number > dataRows[1] && rowText(row, words) !== '');
  return {
    sheet: sheet.name,
    headers,
    steps: marks.slice(1).map((row, index) => row - (marks[index] ?? row)),
    below: below ? rowText(below, words) : null,
  };
}

/** The same table in another file: where its header stands exactly once and its end is found. Null otherwise. */
export function findBounds(sheet: Sheet, learned: LearnedBounds, words: Words): Bounds | null {
  const rows = new Map(sheet.rows.map((row) => [row.number, rowText(row, words)]));
  const [first = '', ...others] = learned.headers;
  const headsFrom = (start: number): number[] =>
    others.reduce<number[]>(
      (list, _text, index) => [...list, (list.at(-1) ?? start) + (learned.steps[index] ?? 1)],
      [start],
    );
  const fits = (start: number): boolean =>
    headsFrom(start).every((row, index) => (rows.get(row) ?? '') === learned.headers[index]);
  const starts = sheet.rows.filter((row) => rows.get(row.number) === first && fits(row.number));
  const [start] = starts;
  if (starts.length !== 1 || !start) return null;
  const headerRows = headsFrom(start.number);
  const from = (headerRows.at(-1) ?? start.number) + (learned.steps.at(-1) ?? 1);
  const end = learned.below === null ? lastRowOf(sheet) : endBefore(sheet, rows, from, learned.below);
  return end === null || end < from ? null : { headerRows, dataRows: [from, end] };
}

/** The last filled row before the row with these words. */
function endBefore(sheet: Sheet, rows: ReadonlyMap<number, string>, from: number, below: string): number | null {
  const stop = sheet.rows.find((row) => row.number >= from && rows.get(row.number) === below);
  if (!stop) return null;
  const filled = sheet.rows.filter(({ number }) => number >= from && number < stop.number && rows.get(number) !== '');
  return filled.at(-1)?.number ?? null;
}
