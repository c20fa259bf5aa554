import type { SheetRow } from '../../../../shared/domain/sheet.ts';
import { cellLine, type Grid, isBlank } from '../grid/grid.ts';

/** What groups records: written once and left blank below, as pivot tables and hand-made lists do. */
const labels = new Set(['municipality', 'locality', 'provider', 'fieldsOfAction', 'strands', 'educationPhases']);
/** The column without which a row is no record of its own. */
const records = new Set(['name', 'need', 'measure', 'indicator', 'value']);
const leastBlanks = 2;
/** Fewer blanks are gaps sooner than a way of writing. */
const leastShare = 0.3;

interface Placed {
  column: number;
  field: string | null;
}

function isCovered(grid: Grid, row: number, column: number): boolean {
  return grid.mergesOf(row).some(({ top, left, right }) => top < row && left <= column && column <= right);
}

/** The label of each record, '' for a blank one; null where merged cells say how far a label reaches. */
function labelsOf(grid: Grid, rows: readonly SheetRow[], column: number): string[] | null {
  const texts: string[] = [];
  for (const { number, cells } of rows) {
    const cell = cells[column - 1];
    if (isBlank(cell) && isCovered(grid, number, column)) return null;
    texts.push(isBlank(cell) ? '' : cellLine(cell));
  }
  return texts;
}

/** No label is written twice within its group: whoever repeats it leaves no blank for it. */
function isWrittenOnce(texts: readonly string[], outer: readonly string[] | null): boolean {
  let seen = new Set<string>();
  for (const [at, text] of texts.entries()) {
    if (outer !== null && outer[at] !== '') seen = new Set();
    if (text === '') continue;
    if (seen.has(text)) return false;
    seen.add(text);
  }
  return true;
}

/** Where an outer label begins, the inner one is written too. */
const beginsWith = (outer: readonly string[], inner: readonly string[]): boolean =>
  outer.every((text, at) => text === '' || inner[at] !== '');

/**
 * The columns at the left whose label counts for the blanks below it: "Dormagen | Caritas | Kurs A", then blanks beside "Kurs B". The
 * first record has it, it is written once per group, and the blanks are many enough to be meant.
 */
export function labelColumns(grid: Grid, rows: readonly SheetRow[], columns: readonly Placed[]): ReadonlySet<number> {
  const found = new Set<number>();
  const record = columns.find(({ field }) => field !== null && records.has(field))?.column;
  const own = columns.filter(({ field }) => field !== 'rowNumber');
  const leading = own.slice(
    0,
    own.findIndex(({ field }) => field === null || !labels.has(field)),
  );
  const named = record === undefined ? [] : rows.filter(({ cells }) => !isBlank(cells[record - 1]));
  let outer: string[] | null = null;
  for (const { column } of named.length < 3 ? [] : leading) {
    if (isBlank(named[0]?.cells[column - 1])) break;
    const blanks = named.filter(({ cells }) => isBlank(cells[column - 1])).length;
    if (blanks === 0) continue;
    const isMeant: boolean = outer !== null || (blanks >= leastBlanks && blanks >= named.length * leastShare);
    const texts: string[] | null = isMeant ? labelsOf(grid, named, column) : null;
    if (texts === null || !isWrittenOnce(texts, outer) || (outer !== null && !beginsWith(outer, texts))) break;
    found.add(column);
    outer = texts;
  }
  return found;
}
