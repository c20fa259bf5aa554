import { hasAddress } from '../../../../shared/domain/address-line.ts';
import { levelOfHeading } from '../../../../shared/domain/level-heading.ts';
import { classifySpecialValue } from '../../../../shared/domain/special-values.ts';
import type { Context } from '../context.ts';
import type { BandRow } from '../grid/bands.ts';
import { cellLine } from '../grid/grid.ts';
import { type BodyRow, firstTexts, type Frame, leastOfRecord } from './body-frame.ts';
import { isHeadingLabel } from './labels.ts';

/** Longer texts are sentences. */
const longestHeading = 120;

const saysOf = (context: Context, row: BandRow): string | undefined =>
  row.shown === 1 ? classifySpecialValue(context.grid.at(row.number, row.first))?.kind : undefined;

const noneWord = /^\(?keine?s?\)?[.!]?$/i;

/** "keine Angebote", "keine", "./.", "entfällt" alone in its row. */
function mayMeanNone(context: Context, row: BandRow): boolean {
  const kind = saysOf(context, row);
  if (kind !== undefined) return ['none', 'missing', 'ambiguousSign'].includes(kind);
  return row.shown === 1 && noneWord.test(cellLine(context.grid.at(row.number, row.first)));
}

/** A word of a list, a Kommune, or introduced as heading: "Sprache", "Kaarst", "Handlungsfeld 3". */
const isKnownWord = (context: Context, text: string): boolean =>
  context.knowledge.isAnyTerm(text) ||
  context.knowledge.isMunicipality(text) ||
  isHeadingLabel(`${text} `) ||
  levelOfHeading(text) !== null;

/** What stands below a heading in place of records: "keine Angebote" anywhere, mere signs only directly below a known word. */
export function isStatement(context: Context, rows: readonly BandRow[], at: number): boolean {
  const row = rows[at]!;
  if (saysOf(context, row) === 'none') return true;
  const above = rows[at - 1];
  return (
    mayMeanNone(context, row) && above?.shown === 1 && isKnownWord(context, firstTexts(context, above, 1)[0] ?? '')
  );
}

function isWide(context: Context, { number, first }: BandRow, width: number): boolean {
  return context.grid
    .mergesOf(number)
    .some(({ top, left, right }) => top === number && left === first && right - left + 1 >= leastOfRecord(width));
}

/** Known words above a record, above "keine Angebote" or above the next heading; above a mere name it may be a name itself. */
function headsRecords(context: Context, next: BandRow | undefined): boolean {
  if (next === undefined) return false;
  const text = firstTexts(context, next, 1)[0] ?? '';
  return next.shown >= 2 || mayMeanNone(context, next) || isKnownWord(context, text);
}

/** Is a row with one cell the heading of the rows below? */
export function isLoneHeading(
  context: Context,
  rows: readonly BandRow[],
  at: number,
  frame: Frame,
  hasBodyBelow: boolean,
): boolean {
  const row = rows[at]!;
  const text = firstTexts(context, row, 1)[0] ?? '';
  if (text === '' || text.length > longestHeading || !hasBodyBelow || isStatement(context, rows, at)) return false;
  const width = frame.right - frame.left + 1;
  if (isWide(context, row, width)) return true;
  if (frame.usual >= 3 && row.first === frame.left && hasAddress(text)) return true;
  if (row.first !== frame.left && row.first !== frame.left + 1) return false;
  if (frame.isNumeric || row.first === frame.numberColumn) return true;
  // a sparse list without names of offers: "Wohlfahrtsverbände" alone heads the actors below
  const isSparse = frame.usual === 2 && frame.nameColumn === 0 && width >= 4;
  const isRecords = frame.usual >= 3 || isSparse || (frame.recordWidth >= 3 && headsRecords(context, rows[at + 1]));
  if (isRecords && isKnownWord(context, text)) return true;
  return row.first !== frame.nameColumn && frame.nameColumn !== 0 && frame.usual >= 4;
}

/**
 * Lines with one cell, each above well filled rows or "keine Angebote", the first of them before any record: they divide the table, also
 * where only some say so by their words. An offer of which only the name is known stands anywhere, but not first and above others every time.
 */
export function headLone(context: Context, rows: readonly BandRow[], judged: BodyRow[], frame: Frame): BodyRow[] {
  const isNone = (at: number): boolean => rows[at] !== undefined && mayMeanNone(context, rows[at]);
  const isLone = (at: number): boolean =>
    rows[at]?.shown === 1 && !isNone(at) && (judged[at]?.kind === 'data' || judged[at]?.kind === 'groupHeading');
  const lone = judged.flatMap((_, at) => (isLone(at) ? [at] : []));
  const records = judged.filter(({ kind }, at) => kind === 'data' && !isLone(at)).length;
  const first = judged.findIndex(({ kind }) => kind === 'data' || kind === 'groupHeading');
  if (lone.length < 2 || lone[0] !== first || frame.recordWidth < 3) return judged;
  const enough = leastOfRecord(frame.recordWidth);
  const headEach = lone.every(
    (at) => ((rows[at + 1]?.shown ?? 0) >= enough || isNone(at + 1)) && rows[at]?.first === rows[first]?.first,
  );
  const isTold = lone.some((at) => judged[at]?.kind === 'groupHeading');
  const isDivided = isTold ? records >= lone.length : frame.recordWidth >= 4 && records >= lone.length * 2;
  if (!headEach || !isDivided) return judged;
  return judged.map(({ number, kind }, at) => ({ number, kind: lone.includes(at) ? 'groupHeading' : kind }));
}
