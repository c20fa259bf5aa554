import { valueKind } from '../columns/value-kind.ts';
import type { Context } from '../context.ts';
import type { Cell, SkipReason } from '../../../../shared/domain/sheet.ts';
import type { BandRow } from '../grid/bands.ts';
import { cellLine, isBlank } from '../grid/grid.ts';
import { hasAddress } from '../../../../shared/domain/address-line.ts';
import { headerRepetition } from './header-blocks.ts';
import { isHeadingLabel, isNoteLabel, isPartLabel, isPlaceholder, isTotalLabel } from './labels.ts';
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
interface Frame extends BodyFrame {
  isRepeated: (row: number) => boolean;
  usual: number;
  /** A statistic with one municipality per row: "Kreis gesamt" is a total even at its top. */
  isByRegion: boolean;
  /** Most columns behind the first hold numbers: a statistic. */
  isNumeric: boolean;
}

function firstTexts(context: Context, row: BandRow, count: number): string[] {
  const cells = context.grid.cellsOf(row.number);
  const texts: string[] = [];
  for (let column = row.first; column <= row.last && texts.length < count; column += 1) {
    const cell = cells[column - 1];
    if (!isBlank(cell))
      texts.push(typeof cell === 'string' || (typeof cell === 'object' && cell !== null) ? cellLine(cell) : '');
  }
  return texts;
}

function numericShare(context: Context, { number, first, last }: BandRow, from: number): number {
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

/** Rows of a form that hold only their running number or "Bitte auswählen". */
function isUnused(context: Context, { number, first, last, filled }: BandRow, { numberColumn }: Frame): boolean {
  if (filled > 4) return false;
  const cells = context.grid.cellsOf(number);
  for (let column = first; column <= last; column += 1) {
    const cell = cells[column - 1];
    if (isBlank(cell) || (column === numberColumn && /^\(?\d{1,5}[.)]?$/.test(cellLine(cell)))) continue;
    if (typeof cell === 'object' && cell !== null && cell.kind === 'formula' && cell.result === 0) continue;
    if (typeof cell !== 'string' || !isPlaceholder(cell.trim()) || (filled === 1 && numberColumn === 0)) return false;
  }
  return true;
}

/** The Kreis below its municipalities. */
const wholeDistrict = /(?:^|[\s-])kreis(?!\p{Ll})/iu;

function isTotal(context: Context, row: BandRow, texts: readonly string[], frame: Frame): boolean {
  if (frame.isByRegion && wholeDistrict.test(texts[0] ?? '')) return true;
  const at = texts.findIndex((text) => isTotalLabel(text) || (isPartLabel(text) && !frame.isNumeric));
  if (at < 0) return false;
  if (row.filled === 1) return true;
  return numericShare(context, row, row.first + at + 1) >= 0.5 || row.filled <= Math.max(2, frame.usual * 0.4);
}

function isLoneHeading(context: Context, row: BandRow, text: string, frame: Frame, hasBodyBelow: boolean): boolean {
  if (text === '' || text.length > 120 || !hasBodyBelow) return false;
  const width = frame.right - frame.left + 1;
  const isWide = context.grid
    .mergesOf(row.number)
    .some(
      (merge) =>
        merge.top === row.number &&
        merge.left === row.first &&
        merge.right - merge.left + 1 >= Math.max(2, width * 0.5),
    );
  if (isWide) return true;
  if (frame.usual >= 3 && row.first === frame.left && hasAddress(text)) return true;
  if (row.first !== frame.left && row.first !== frame.left + 1) return false;
  if (frame.isNumeric || row.first === frame.numberColumn) return true;
  const isKnown =
    context.knowledge.isAnyTerm(text) || context.knowledge.isMunicipality(text) || isHeadingLabel(`${text} `);
  // a sparse list without names of offers: "Wohlfahrtsverbände" alone heads the actors below
  if (isKnown && (frame.usual >= 3 || (frame.usual === 2 && frame.nameColumn === 0 && width >= 4))) return true;
  return row.first !== frame.nameColumn && frame.nameColumn !== 0 && frame.usual >= 4;
}

/** Sums without a word below the last record: only numbers, none below the largest of its column, no name. */
function isWordlessTotal(context: Context, rows: readonly BandRow[], at: number, frame: Frame): boolean {
  const row = rows[at]!;
  if (frame.nameColumn === 0 || frame.isNumeric || row.filled > frame.usual * 0.5) return false;
  for (let column = row.first; column <= row.last; column += 1) {
    const cell = context.grid.at(row.number, column);
    if (isBlank(cell)) continue;
    const sum = plainNumber(cell);
    if (sum === null || column === frame.nameColumn || column === frame.numberColumn) return false;
    const above = rows.slice(0, at).flatMap(({ number }) => plainNumber(context.grid.at(number, column)) ?? []);
    if (above.length < 2 || sum < Math.max(...above)) return false;
  }
  return true;
}

function plainNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'object' || cell === null) return null;
  if (cell.kind === 'number') return cell.value;
  return cell.kind === 'formula' ? plainNumber(cell.result) : null;
}

/** In the rows after the last full one: is this a remark below the table? */
function isTailNote(
  context: Context,
  row: BandRow,
  texts: readonly string[],
  frame: Frame,
  hasGap: boolean,
  tail: boolean,
): boolean {
  const text = texts[0] ?? '';
  if (tail && row.filled <= 2 && frame.usual >= 4) return true;
  if (isNoteLabel(text) && row.filled <= Math.max(2, frame.usual * 0.4)) return true;
  if (row.shown >= Math.max(2, frame.usual * 0.5) && row.shown > 1 && frame.usual > 2 && !hasGap) return false;
  if (row.filled === 1 && row.shown === 1) {
    const wide = context.grid
      .mergesOf(row.number)
      .some((merge) => merge.top === row.number && merge.right - merge.left >= 1);
    const isSentence = text.length > 60 || (/[.!?]$/.test(text) && text.includes(' ')) || wide;
    return isSentence || (hasGap && frame.usual >= 2) || (frame.usual >= 4 && row.first < frame.nameColumn);
  }
  if (!hasGap || row.filled > Math.max(2, frame.usual * 0.4)) return false;
  const fillsName = frame.nameColumn > 0 && !isBlank(context.grid.at(row.number, frame.nameColumn));
  return text.endsWith(':') || !fillsName || (text.length <= 3 && row.first !== frame.numberColumn);
}

function kindOf(
  context: Context,
  rows: readonly BandRow[],
  at: number,
  frame: Frame,
  seen: boolean,
  hasBodyBelow: boolean,
  tail: boolean,
): RowKind {
  const row = rows[at]!;
  if (frame.isRepeated(row.number)) return 'repeatedHeader';
  if (isUnused(context, row, frame)) return 'empty';
  const texts = firstTexts(context, row, 3);
  if (row.filled <= 2 && frame.titles.has(texts[0] ?? '')) return 'title';
  if ((seen || frame.isByRegion) && isTotal(context, row, texts, frame)) return 'total';
  if (seen && !hasBodyBelow && isWordlessTotal(context, rows, at, frame)) return 'total';
  const before = rows[at - 1];
  const hasGap = before !== undefined && row.number - before.number > 1;
  if (row.shown === 1 && isNoteLabel(texts[0] ?? '') && !isHeadingLabel(texts[0] ?? '')) return 'note';
  if (!hasBodyBelow && isTailNote(context, row, texts, frame, hasGap || tail, tail)) return 'note';
  if (row.shown === 1 && isLoneHeading(context, row, texts[0] ?? '', frame, hasBodyBelow)) return 'groupHeading';
  return 'data';
}

function completeFrame(context: Context, rows: readonly BandRow[], frame: BodyFrame): Frame {
  const sample = rows.slice(0, 200);
  const usual = usualWidth(sample.map(({ shown }) => shown));
  const full = sample.filter(({ filled }) => filled >= Math.max(2, usual * 0.5));
  const numeric = full.filter((row) => numericShare(context, row, frame.left + 1) >= 0.7).length;
  const isRepeated = headerRepetition(context, frame.headerRows, frame.left, frame.right);
  const isNumeric = full.length > 0 && numeric >= full.length * 0.7;
  const regions = full.filter((row) => context.knowledge.isMunicipality(firstTexts(context, row, 1)[0] ?? '')).length;
  return { ...frame, isRepeated, usual, isNumeric, isByRegion: isNumeric && regions >= Math.max(2, full.length * 0.5) };
}

/** Judges every non-empty row below a header. Rows after the last full row may be notes; rows before it never end the table. */
export function judgeBody(context: Context, rows: readonly BandRow[], bodyFrame: BodyFrame): BodyRow[] {
  const frame = completeFrame(context, rows, bodyFrame);
  const lastFull = lastFullRow(context, rows, frame);
  const judged: BodyRow[] = [];
  let seen = false;
  let tail = false;
  for (const [at, row] of rows.entries()) {
    const kind = kindOf(context, rows, at, frame, seen, at < lastFull, tail);
    if (kind === 'data') seen = true;
    if (at > lastFull && (kind === 'note' || kind === 'total')) tail = kind === 'note' || tail;
    judged.push({ number: row.number, kind });
  }
  return headLone(rows, judged, frame);
}

/**
 * Lines with one cell, each above well filled rows, the first of them before any record: they divide the table, also where only some say so
 * by their words. An offer of which only the name is known stands anywhere, but not first and above others every time.
 */
function headLone(rows: readonly BandRow[], judged: BodyRow[], frame: Frame): BodyRow[] {
  const isLone = (at: number): boolean =>
    rows[at]?.shown === 1 && (judged[at]?.kind === 'data' || judged[at]?.kind === 'groupHeading');
  const lone = judged.flatMap((_, at) => (isLone(at) ? [at] : []));
  const records = judged.filter(({ kind }, at) => kind === 'data' && !isLone(at)).length;
  const first = judged.findIndex(({ kind }) => kind === 'data' || kind === 'groupHeading');
  if (lone.length < 2 || lone[0] !== first || frame.usual < 3) return judged;
  const enough = Math.max(2, frame.usual * 0.5);
  const headEach = lone.every((at) => (rows[at + 1]?.shown ?? 0) >= enough && rows[at]?.first === rows[first]?.first);
  const isTold = lone.some((at) => judged[at]?.kind === 'groupHeading');
  if (!headEach || !(isTold ? records >= lone.length : frame.usual >= 4 && records >= lone.length * 2)) return judged;
  return judged.map(({ number, kind }, at) => ({ number, kind: lone.includes(at) ? 'groupHeading' : kind }));
}

/** Index of the last row that surely is data: well filled, or named and joined to such rows without a gap or remark. */
function lastFullRow(context: Context, rows: readonly BandRow[], frame: Frame): number {
  const enough = frame.usual <= 2 ? frame.usual : Math.max(2, frame.usual * 0.55);
  let at = rows.length - 1;
  while (at >= 0 && !isFull(context, rows[at]!, frame, enough)) at -= 1;
  for (let next = at + 1; next < rows.length; next += 1) {
    const row = rows[next]!;
    if (next > 0 && row.number - rows[next - 1]!.number > 1) break;
    const text = firstTexts(context, row, 1)[0] ?? '';
    if (row.shown === 1 && isNoteLabel(text)) break;
    const isNamed = frame.nameColumn > 0 && !isBlank(context.grid.at(row.number, frame.nameColumn));
    if (isNamed && isFull(context, row, frame, 2)) at = next;
  }
  return at;
}

function isFull(context: Context, row: BandRow, frame: Frame, enough: number): boolean {
  if (row.shown < enough || isUnused(context, row, frame)) return false;
  const texts = firstTexts(context, row, 3);
  const isKeyed =
    row.filled === 2 && frame.usual >= 3 && (texts[0] ?? '').length <= 3 && row.first !== frame.numberColumn;
  return !isKeyed && !isTotal(context, row, texts, frame) && !(isNoteLabel(texts[0] ?? '') && row.filled <= 2);
}
