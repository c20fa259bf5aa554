import { isWeekday } from '../../../../shared/domain/weekday-names.ts';
import { valueKind } from '../columns/value-kind.ts';
import type { Context } from '../context.ts';
import { cellLine, isBlank } from '../grid/grid.ts';
import { isKnownHeader, lookAtRow } from './row-look.ts';
import { underHeaderKind } from './under-header.ts';

const generic =
  /^(davon|darunter|gesamt|insg|ges\.?$|weibl|männl|m$|w$|d$|von$|bis$|ab$|anzahl|name|art$|in %|%|absolut|summe|neu|alt|soll|ist|plan|ja|nein|zahl|jahr|typ|sonstige|unter|über|mind|höchst|min\.?$|max|\d+ ?(bis|-|–) ?\d+|(1|2)\. ?halbjahr|q[1-4]$|betrag|nr\.?$)/i;
const titleWords =
  /erhebung|bestandsaufnahme|übersicht|rückmeldung|abfrage|fragebogen|anlage|^stand\b|liste\b|bogen|kreis |^stadt |^gemeinde |konzept|20\d\d/i;

interface Extent {
  left: number;
  right: number;
}

/** Merges of a row that reach over several columns. */
function wideMerges(
  context: Context,
  row: number,
  { left, right }: Extent,
): { left: number; right: number; bottom: number }[] {
  return context.grid
    .mergesOf(row)
    .filter((merge) => merge.top === row && merge.right > merge.left && merge.left >= left && merge.left <= right);
}

function columnsFilled(context: Context, row: number, { left, right }: Extent): number[] {
  const cells = context.grid.cellsOf(row);
  const columns: number[] = [];
  for (let column = left; column <= Math.min(right, cells.length); column += 1)
    if (!isBlank(cells[column - 1])) columns.push(column);
  return columns;
}

function isShortText(context: Context, row: number, column: number, longest: number, isRegionAllowed = false): boolean {
  const cell = context.grid.at(row, column);
  const text = cellLine(cell);
  if (/^\d{4}$/.test(text)) return true;
  const kind = valueKind(cell);
  return (
    (kind === 'text' || /^[mwdxj]$/i.test(text) || text === '%' || context.knowledge.isAnyTerm(text)) &&
    text.length <= longest &&
    (isRegionAllowed || !context.knowledge.isMunicipality(text))
  );
}

/** Columns over which a label of `row` stands, given the row below it: by a merge, or by blanks that are filled below. */
function isUnderParent(context: Context, parent: number, below: number, column: number, extent: Extent): boolean {
  const wide = wideMerges(context, parent, extent).some((merge) => merge.left <= column && column <= merge.right);
  if (wide) return true;
  const filled = (at: number): boolean => !isBlank(context.grid.at(parent, at));
  const filledBelow = (at: number): boolean => !isBlank(context.grid.at(below, at));
  if (filled(column)) return column < extent.right && !filled(column + 1) && filledBelow(column + 1);
  for (let at = column - 1; at >= extent.left; at -= 1) {
    if (!filledBelow(at)) return false;
    if (filled(at)) return true;
  }
  return false;
}

/** "haupt-" above "amtlich": one word over two rows. */
function isDivided(context: Context, above: number, row: number, column: number): boolean {
  return (
    /\p{L}-$/u.test(cellLine(context.grid.at(above, column))) && /^\p{Ll}/u.test(cellLine(context.grid.at(row, column)))
  );
}

/**
 * "Syrien | Ukraine" below a "darunter" that was never merged: every label stands under a heading that reaches over it, the
 * record's own columns begin only in the next row, and that row holds figures where this one has words.
 */
function isStoreyByPlace(
  context: Context,
  header: number,
  row: number,
  columns: readonly number[],
  extent: Extent,
): boolean {
  if (columns.length < 2 || !columns.every((column) => isUnderParent(context, header, row, column, extent)))
    return false;
  const next = (column: number) => context.grid.at(row + 1, column);
  const own = columnsFilled(context, header, extent).filter((column) => !columns.includes(column));
  if (own.length === 0 || !own.some((column) => !isBlank(next(column)))) return false;
  const figures = columns.filter((column) => figureKinds.has(valueKind(next(column)))).length;
  return figures >= columns.length * 0.5;
}
const figureKinds = new Set(['number', 'percent', 'money', 'special']);

/** "Angebot | Träger" stand only in the second row, beside what is merged over several columns in the first. */
function completesHeader(
  context: Context,
  header: number,
  row: number,
  columns: readonly number[],
  extent: Extent,
): boolean {
  const merges = wideMerges(context, header, extent);
  const isUnder = (column: number): boolean => merges.some(({ left, right }) => left <= column && column <= right);
  const own = columns.filter((column) => !isUnder(column) && isBlank(context.grid.at(header, column)));
  const under = columns.filter((column) => isUnder(column)).length;
  return own.length > 0 && under >= 2 && own.every((column) => isHeaderWord(context, row, column));
}

function isHeaderWord(context: Context, row: number, column: number): boolean {
  const text = cellLine(context.grid.at(row, column));
  return generic.test(text) || isWeekday(text) || (context.bestOf(text)?.score ?? 0) >= 0.75;
}

/** Is the row under the header its second storey ("gesamt | davon weibl.")? */
function isSubHeader(context: Context, header: number, row: number, extent: Extent): boolean {
  const columns = columnsFilled(context, row, extent);
  if (columns.length === 0 || !columns.every((column) => isShortText(context, row, column, 70))) return false;
  if (underHeaderKind(context, row, extent.left, extent.right, columns.length) !== null) return false;
  if (columns.every((column) => isDivided(context, header, row, column))) return true;
  const headerColumns = columnsFilled(context, header, extent);
  const look = lookAtRow(context, row, extent.left, extent.right);
  const under = columns.filter((column) => isUnderParent(context, header, row, column, extent)).length;
  const speaking = columns.filter((column) => isHeaderWord(context, row, column)).length;
  if (isKnownHeader(look) && look.values === 0 && look.known >= 2.5 && look.known >= columns.length * 0.5) return true;
  if (isStoreyByPlace(context, header, row, columns, extent)) return true;
  if (completesHeader(context, header, row, columns, extent)) return true;
  if (under < columns.length * 0.6 || under < 2) return false;
  const freeLabels = headerColumns.filter(
    (column) => !columns.includes(column) && !isUnderParent(context, header, row, column, extent),
  );
  return freeLabels.length > 0
    ? speaking >= 1 || look.terms > 0 || look.years > 0
    : speaking >= columns.length * 0.5 || look.years >= 2;
}

/**
 * "Geschlecht | Geschlecht | Geschlecht" above "männlich | weiblich | insgesamt": what was merged before it was exported. A label of
 * which nothing stands below heads its own column.
 */
function isRepeatedOver(texts: readonly string[], columns: readonly number[], below: readonly number[]): boolean {
  const over = texts.filter((_, at) => below.includes(columns[at]!));
  const distinct = new Set(over).size;
  const runs = over.filter((text, at) => text !== over[at - 1]).length;
  return distinct > 0 && runs === distinct && distinct <= over.length / 2;
}

/** Is the row above the header its upper storey (merged parents)? */
function isParentRow(context: Context, row: number, header: number, extent: Extent): boolean {
  const columns = columnsFilled(context, row, extent);
  const texts = columns.map((column) => cellLine(context.grid.at(row, column)));
  const below = columnsFilled(context, header, extent);
  const isRepeated = isRepeatedOver(texts, columns, below);
  const isSpread = columns.length >= 2 && (isRepeated || wideMerges(context, row, extent).length > 0);
  if (columns.length === 0 || !columns.every((column) => isShortText(context, row, column, 80, isSpread))) return false;
  if (texts.some((text) => /:$|:\s/.test(text))) return false;
  if (
    context.grid.mergesOf(row).some((merge) => merge.top === row && merge.bottom >= header && merge.left >= extent.left)
  )
    return true;
  if (isRepeated) return true;
  const width = below.length;
  const merges = wideMerges(context, row, extent);
  if (columns.length === 1) {
    const merge = merges[0];
    const reach = merge ? merge.right - merge.left + 1 : 1;
    if (columns[0] === extent.left || titleWords.test(texts[0]!)) return false;
    return merge
      ? reach < width
      : generic.test(cellLine(context.grid.at(header, columns[0]!))) || knownLabel(context, texts[0]!);
  }
  if (columns.length <= 2 && columns[0] === extent.left && titleWords.test(texts[0]!)) return false;
  if (merges.length > 0)
    return merges.length >= columns.length * 0.3 || texts.some((text) => knownLabel(context, text));
  const spanning = columns.filter((column) => isUnderParent(context, row, header, column, extent)).length;
  const alone = columns.filter((column) => !below.includes(column)).length;
  // every label over a run of years, or over a column that has none of its own
  if (
    spanning > 0 &&
    spanning + alone === columns.length &&
    lookAtRow(context, header, extent.left, extent.right).yearsRun
  )
    return true;
  const speaking = texts.filter((text) => knownLabel(context, text) || /^([a-z]|\d+)[.)] |angaben/i.test(text)).length;
  return columns.length < width && spanning >= 1 && speaking >= columns.length * 0.5;
}

function knownLabel(context: Context, text: string): boolean {
  return (context.bestOf(text)?.score ?? 0) >= 0.6;
}

/** The rows that together form the header around `anchor` (one to five). */
export function headerExtent(context: Context, anchor: number, left: number, right: number): number[] {
  const extent = { left, right };
  const rows = [anchor];
  while (rows.length < 5 && isSubHeader(context, rows.at(-1)!, rows.at(-1)! + 1, extent)) rows.push(rows.at(-1)! + 1);
  while (rows.length < 5 && isParentRow(context, rows[0]! - 1, rows[0]!, extent)) rows.unshift(rows[0]! - 1);
  return rows;
}
