import type { Context } from '../context.ts';
import type { Cell } from '../../../../shared/domain/sheet.ts';
import type { BandRow } from '../grid/bands.ts';
import { cellLine, isBlank } from '../grid/grid.ts';
import {
  type BodyFrame,
  type BodyRow,
  completeFrame,
  figuresIn,
  firstTexts,
  type Frame,
  isNarrow,
  leastOfRecord,
  recordShare,
  type RowKind,
} from './body-frame.ts';
import { isHeadingLabel, isNoteLabel, isPartLabel, isPlaceholder, isQuestionLabel, isTotalLabel } from './labels.ts';
import { headLone, isLoneHeading, isStatement } from './lone-rows.ts';

/** More than half, so that a remark in half of the columns never counts as the last record. */
const surelyFull = 0.55;
/** Behind "Summe" as many figures as words: a row of sums with a remark. */
const sumShare = 0.5;
/** What is asked for besides the records. */
const closingTargets: ReadonlySet<string> = new Set(['wishes', 'problems', 'remark', 'needs']);
/** Longer texts alone in a row below the table are sentences. */
const longestName = 60;

/** Rows of a form that hold only their running number or "Bitte auswählen". */
function isUnused(context: Context, { number, first, last, filled }: BandRow, { numberColumn }: Frame): boolean {
  if (filled > 4) return false;
  const cells = context.grid.cellsOf(number);
  for (let column = first; column <= last; column += 1) {
    const cell = cells[column - 1];
    if (isBlank(cell) || (column === numberColumn && /^\(?(?:\d{1,5}[.)]?|[a-z][.)])$/i.test(cellLine(cell)))) continue;
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
  return figuresIn(context, row, row.first + at + 1) >= sumShare || isNarrow(row, frame);
}

/** Sums without a word below the last record: only numbers, none below the largest of its column, no name. */
function isWordlessTotal(context: Context, rows: readonly BandRow[], at: number, frame: Frame): boolean {
  const row = rows[at]!;
  if (frame.nameColumn === 0 || frame.isNumeric || row.filled > frame.usual * recordShare) return false;
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
  if (isNoteLabel(text) && isNarrow(row, frame)) return true;
  if (row.shown >= leastOfRecord(frame.usual) && frame.usual > 2 && !hasGap) return false;
  if (row.filled === 1 && row.shown === 1) {
    const wide = context.grid
      .mergesOf(row.number)
      .some((merge) => merge.top === row.number && merge.right - merge.left >= 1);
    const isSentence = text.length > longestName || (/[.!?]$/.test(text) && text.includes(' ')) || wide;
    return isSentence || (hasGap && frame.usual >= 2) || (frame.usual >= 4 && row.first < frame.nameColumn);
  }
  if (!hasGap || !isNarrow(row, frame)) return false;
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
  if (row.shown === 1 && isLoneHeading(context, rows, at, frame, hasBodyBelow)) return 'groupHeading';
  // "Sozialraum Nievenheim" above the head that is printed once more
  const next = rows[at + 1];
  if (row.shown === 1 && next !== undefined && frame.isRepeated(next.number)) return 'groupHeading';
  return 'data';
}

/** "3. Wie viele Ehrenamtliche sind aktiv? | ca. 60" below the list of a form: with the first further question the list ends. */
function nextQuestion(context: Context, rows: readonly BandRow[], { nameColumn, recordWidth }: Frame): number {
  if (nameColumn === 0 || recordWidth < 3) return rows.length;
  const lastRecord = rows.findLastIndex(({ filled }) => filled > 2);
  const found = rows.findIndex(
    (row, at) =>
      row.filled <= 2 &&
      // in the column of the names it may head a group of the list, unless no record follows
      (row.first < nameColumn || at > lastRecord) &&
      isQuestionLabel(firstTexts(context, row, 1)[0] ?? ''),
  );
  return found < 1 ? rows.length : found;
}

/** "D) Wünsche an das KI" behind a gap, and below it only lines with one cell to the end: answers to another question, no records. */
function closingQuestion(context: Context, rows: readonly BandRow[], { nameColumn, recordWidth }: Frame): number {
  if (nameColumn === 0 || recordWidth < 2) return rows.length;
  const last = rows.findLastIndex(({ shown }) => shown > 1);
  const found = rows.findIndex((row, at) => {
    const hasGap = at > 0 && row.number - rows[at - 1]!.number > 1;
    const best = at > last && hasGap ? context.bestOf(firstTexts(context, row, 1)[0] ?? '') : undefined;
    return best !== undefined && best.score >= 0.8 && closingTargets.has(best.target);
  });
  return found < 1 ? rows.length : found;
}

/** Judges every non-empty row below a header. Rows after the last full row may be notes; rows before it never end the table. */
export function judgeBody(context: Context, rows: readonly BandRow[], bodyFrame: BodyFrame): BodyRow[] {
  const frame = completeFrame(context, rows, bodyFrame);
  const end = Math.min(nextQuestion(context, rows, frame), closingQuestion(context, rows, frame));
  const lastFull = Math.min(lastFullRow(context, rows, frame), end - 1);
  const judged: BodyRow[] = [];
  let seen = false;
  let tail = false;
  for (const [at, row] of rows.entries()) {
    const kind: RowKind = at >= end ? 'note' : kindOf(context, rows, at, frame, seen, at < lastFull, tail);
    if (kind === 'data') seen = true;
    if (at > lastFull && (kind === 'note' || kind === 'total')) tail = kind === 'note' || tail;
    judged.push({ number: row.number, kind });
  }
  return headLone(context, rows, judged, frame);
}

/** Index of the last row that surely is data: well filled, "keine Angebote", or named and joined to such rows without a gap or remark. */
function lastFullRow(context: Context, rows: readonly BandRow[], frame: Frame): number {
  const enough = frame.usual <= 2 ? frame.usual : Math.max(2, frame.usual * surelyFull);
  let at = rows.length - 1;
  while (at >= 0 && !isFull(context, rows[at]!, frame, enough) && !isStatement(context, rows, at)) at -= 1;
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
