import { valueKind } from '../columns/value-kind.ts';
import type { Context } from '../context.ts';
import type { SkipReason } from '../../../../shared/domain/sheet.ts';
import type { BandRow } from '../grid/bands.ts';
import { cellLine, isBlank } from '../grid/grid.ts';
import { headerRepetition } from './header-blocks.ts';
import { usualWidth } from './shape-header.ts';

export type RowKind = 'data' | SkipReason;
export interface BodyRow {
  number: number;
  kind: RowKind;
}
/** What the rows below a header are judged by. */
export interface BodyFrame {
  headerRows: readonly number[];
  left: number;
  right: number;
  /** Column of running numbers, 0 if none. */
  numberColumn: number;
  /** Column with the name of the record, 0 if unknown. */
  nameColumn: number;
  /** First texts of the title rows above the header: on the next printed page they stand there again. */
  titles: ReadonlySet<string>;
}
/** The same with what the rows themselves tell. */
export interface Frame extends BodyFrame {
  isRepeated: (row: number) => boolean;
  usual: number;
  /** Usual width of the rows with more than one cell: where headings outnumber records, `usual` is theirs. */
  recordWidth: number;
  /** A statistic with one municipality per row: "Kreis gesamt" is a total even at its top. */
  isByRegion: boolean;
  /** Most columns behind the first hold numbers: a statistic. */
  isNumeric: boolean;
}

/** Half of the usual width is a record: forms leave columns of choice open, hardly more than every other. */
export const recordShare = 0.5;
/** Up to so much of it a row is narrow: a sum, a remark, never a record with its place and time. */
const narrowShare = 0.4;
/** Seven in ten leave room for signs, notes and one column of words in a statistic. */
const numericShare = 0.7;
/** Statistics of the Kreis name their Kommunen in every other row, and totals or parts between them. */
const regionShare = 0.5;
/** So many rows tell how a table is filled. */
const sampleSize = 200;

export const isNarrow = ({ filled }: BandRow, { usual }: Frame): boolean => filled <= Math.max(2, usual * narrowShare);
/** Fewest cells of a record. */
export const leastOfRecord = (width: number): number => Math.max(2, width * recordShare);

export function firstTexts(context: Context, row: BandRow, count: number): string[] {
  const cells = context.grid.cellsOf(row.number);
  const texts: string[] = [];
  for (let column = row.first; column <= row.last && texts.length < count; column += 1) {
    const cell = cells[column - 1];
    if (!isBlank(cell))
      texts.push(typeof cell === 'string' || (typeof cell === 'object' && cell !== null) ? cellLine(cell) : '');
  }
  return texts;
}

/** How much of the cells of a row from a column on are figures, or signs in their place. */
export function figuresIn(context: Context, { number, first, last }: BandRow, from: number): number {
  const cells = context.grid.cellsOf(number);
  let all = 0;
  let numeric = 0;
  for (let column = Math.max(first, from); column <= last; column += 1) {
    const kind = valueKind(cells[column - 1]);
    if (kind === 'blank') continue;
    all += 1;
    if (['number', 'percent', 'money', 'year', 'special', 'error', 'ags'].includes(kind)) numeric += 1;
  }
  return all === 0 ? 0 : numeric / all;
}

export function completeFrame(context: Context, rows: readonly BandRow[], frame: BodyFrame): Frame {
  const sample = rows.slice(0, sampleSize);
  const usual = usualWidth(sample.map(({ shown }) => shown));
  const recordWidth = usualWidth(sample.map(({ shown }) => shown).filter((shown) => shown >= 2));
  const full = sample.filter(({ filled }) => filled >= leastOfRecord(usual));
  const numeric = full.filter((row) => figuresIn(context, row, frame.left + 1) >= numericShare).length;
  const isRepeated = headerRepetition(context, frame.headerRows, frame.left, frame.right);
  const isNumeric = full.length > 0 && numeric >= full.length * numericShare;
  const regions = full.filter((row) => context.knowledge.isMunicipality(firstTexts(context, row, 1)[0] ?? '')).length;
  const isByRegion = isNumeric && regions >= Math.max(2, full.length * regionShare);
  return { ...frame, isRepeated, usual, recordWidth, isNumeric, isByRegion };
}
