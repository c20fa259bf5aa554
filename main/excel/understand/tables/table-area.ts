import type { SkipReason } from '../../../../shared/domain/sheet.ts';
import { valueKind } from '../columns/value-kind.ts';
import type { Context } from '../context.ts';
import type { Band, BandRow } from '../grid/bands.ts';
import { cellLine, isBlank } from '../grid/grid.ts';
import type { BodyRow } from './body-frame.ts';
import { judgeBody } from './body.ts';
import type { HeaderBlock } from './header-blocks.ts';
import { isNoteLabel } from './labels.ts';
import { underHeaderKind } from './under-header.ts';

export interface SkippedRow {
  row: number;
  reason: SkipReason;
}
/** A table found on a (possibly transposed) grid: where, and what every row of it is. */
export interface TableArea {
  manner: HeaderBlock['manner'] | 'none' | 'assumed';
  headerRows: number[];
  /** Header rows below the words: units are not among them, only hints ("(Pflichtfeld)") and column numbers. */
  hintRows: number[];
  left: number;
  right: number;
  dataRows: [first: number, last: number];
  skipped: SkippedRow[];
  known: number;
}

const longestGap = 1000;

/** Leftmost and rightmost column of the header, merges included. */
export function headerColumns(
  context: Context,
  headerRows: readonly number[],
  band: { left: number; right: number },
): [number, number] {
  let left = band.right;
  let right = band.left;
  for (const row of headerRows) {
    const cells = context.grid.cellsOf(row);
    for (let column = band.left; column <= band.right; column += 1) {
      if (isBlank(cells[column - 1])) continue;
      left = Math.min(left, column);
      const merge = context.grid.mergesOf(row).find((one) => one.top === row && one.left === column);
      right = Math.max(right, Math.min(band.right, merge?.right ?? column));
    }
  }
  return [left, Math.max(left, right)];
}

/** Columns beside the header that are filled in a third of the rows belong to the table although nothing stands above them. */
function withUnlabelled(
  context: Context,
  [left, right]: [number, number],
  rows: readonly BandRow[],
  band: Band,
): [number, number] {
  const sample = rows.slice(0, 100);
  const isUsed = (column: number): boolean =>
    sample.filter(({ number }) => !isBlank(context.grid.at(number, column))).length >=
    Math.max(2, sample.length * 0.33);
  let from = left;
  let to = right;
  while (from > band.left && isUsed(from - 1)) from -= 1;
  while (to < band.right && isUsed(to + 1)) to += 1;
  return [from, to];
}

function columnMeaning(context: Context, headerRows: readonly number[], column: number): string {
  for (const row of headerRows.toReversed()) {
    const text = cellLine(context.grid.at(row, column));
    if (text !== '') return context.bestOf(text)?.target ?? '';
  }
  return '';
}

/** Running numbers under "Nr." or under nothing. */
function numberColumnOf(
  context: Context,
  headerRows: readonly number[],
  columns: readonly [number, number],
  rows: readonly BandRow[],
): number {
  for (let column = columns[0]; column <= Math.min(columns[1], columns[0] + 2); column += 1) {
    if (columnMeaning(context, headerRows, column) === 'rowNumber') return column;
  }
  const values = rows
    .slice(0, 12)
    .map(({ number }) => context.grid.at(number, columns[0]))
    .filter((cell) => !isBlank(cell));
  const isSequence =
    values.length >= 3 &&
    values.every((cell, at) => valueKind(cell) === 'number' && Number(cellLine(cell).replace(/\.$/, '')) === at + 1);
  return isSequence && columnMeaning(context, headerRows, columns[0]) === '' ? columns[0] : 0;
}

function nameColumnOf(
  context: Context,
  headerRows: readonly number[],
  [left, right]: readonly [number, number],
): number {
  for (let column = left; column <= right; column += 1)
    if (columnMeaning(context, headerRows, column) === 'name') return column;
  return 0;
}

/** Rows between content that hold nothing. */
export function emptyRowsBetween(numbers: readonly number[]): SkippedRow[] {
  const empty: SkippedRow[] = [];
  for (let at = 1; at < numbers.length; at += 1) {
    const from = numbers[at - 1]! + 1;
    const to = numbers[at]! - 1;
    if (to - from > longestGap) continue;
    for (let row = from; row <= to; row += 1) empty.push({ row, reason: 'empty' });
  }
  return empty;
}

function titleRows(context: Context, rows: readonly BandRow[]): SkippedRow[] {
  return rows.map(({ number, first, filled }) => {
    const text = cellLine(context.grid.at(number, first));
    const isLong = text.length > 110 && number !== rows[0]?.number;
    const isNote = filled === 1 && (isLong || /^(bitte|hinweis|\*|erläuterung|anleitung|ausfüllhinweis)/i.test(text));
    return { row: number, reason: isNote ? 'note' : 'title' };
  });
}

const mostHeaderRows = 7;

/** Units, hints and column numbers directly below the header belong to it; after a gap, and examples, are notes. */
function underHeader(
  context: Context,
  headerRows: number[],
  body: readonly BandRow[],
  columns: readonly [number, number],
): { headerRows: number[]; hintRows: number[]; notes: BodyRow[] } {
  const notes: BodyRow[] = [];
  const hintRows: number[] = [];
  const rows = [...headerRows];
  const width = columns[1] - columns[0] + 1;
  for (const row of body.slice(0, 5)) {
    const kind = underHeaderKind(context, row.number, columns[0], columns[1], width);
    if (kind === null) break;
    const isClose = notes.length === 0 && rows.length < mostHeaderRows && row.number === rows.at(-1)! + 1;
    if (kind === 'note' || !isClose) notes.push({ number: row.number, kind: 'note' });
    else {
      rows.push(row.number);
      if (kind === 'hints') hintRows.push(row.number);
    }
  }
  return { headerRows: rows, hintRows, notes };
}

export interface AreaParts {
  manner: TableArea['manner'];
  known: number;
  headerRows: number[];
  above: readonly BandRow[];
  below: readonly BandRow[];
}

/** Puts a table together from its header, the rows above that belong to it and all rows below up to the next table. */
export function buildArea(context: Context, band: Band, parts: AreaParts): TableArea {
  const own =
    parts.headerRows.length > 0
      ? headerColumns(context, parts.headerRows, band)
      : ([band.left, band.right] as [number, number]);
  const [left, right] = withUnlabelled(context, own, parts.below, band);
  const bodyRows = parts.headerRows.length > 0 ? parts.below : [];
  const { headerRows, hintRows, notes } = underHeader(context, parts.headerRows, bodyRows, [left, right]);
  const below = parts.below.filter(({ number }) => number > (notes.at(-1)?.number ?? headerRows.at(-1) ?? 0));
  const wordRows = headerRows.filter((row) => !hintRows.includes(row));
  const frame = {
    headerRows,
    left,
    right,
    numberColumn: numberColumnOf(context, wordRows, [left, right], below),
    nameColumn: nameColumnOf(context, wordRows, [left, right]),
    titles: new Set(parts.above.map(({ number, first }) => cellLine(context.grid.at(number, first)))),
  };
  const body = [...notes, ...judgeBody(context, below, frame)];
  const data = body.filter(({ kind }) => kind === 'data').map(({ number }) => number);
  const afterHeader = (notes.at(-1)?.number ?? headerRows.at(-1) ?? 0) + 1;
  const first = data[0] ?? afterHeader;
  const last = data.at(-1) ?? afterHeader - 1;
  const titles = titleRows(context, parts.above);
  const skipped: SkippedRow[] = [...titles];
  for (const { number, kind } of body) if (kind !== 'data') skipped.push({ row: number, reason: kind });
  const used = [...titles.map(({ row }) => row), ...headerRows, ...body.map(({ number }) => number)];
  skipped.push(...emptyRowsBetween(used));
  skipped.sort((one, other) => one.row - other.row);
  return {
    manner: parts.manner,
    known: parts.known,
    headerRows,
    hintRows,
    left,
    right,
    dataRows: [first, last],
    skipped,
  };
}

/** Rows above a header that are its title: narrow, and not a remark on the table before. */
export function titleStart(
  context: Context,
  rows: readonly BandRow[],
  headerAt: number,
  from: number,
  isFirst: boolean,
): number {
  if (isFirst) return from;
  let start = headerAt;
  const width = rows[headerAt]!.filled;
  while (start > from) {
    const row = rows[start - 1]!;
    const gap = rows[start]!.number - row.number;
    const isNarrow = row.filled === 1 || row.filled < width * 0.4;
    if (!isNarrow || gap > 2 || (gap > 1 && start < headerAt)) break;
    if (isNoteLabel(cellLine(context.grid.at(row.number, row.first)))) break;
    start -= 1;
  }
  return start;
}
