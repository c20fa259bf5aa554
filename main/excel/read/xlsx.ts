import { Problem } from '../../../shared/domain/problem.ts';
import type { Sheet, SheetRow, Workbook } from '../../../shared/domain/sheet.ts';
import type { ReadLimits } from '../guard/limits.ts';
import type { ZipArchive } from '../guard/zip.ts';
import { CellValues } from './cell-values.ts';
import { readComments } from './comments.ts';
import { parsePart, type PartSource } from './parts.ts';
import { readRelationships, type Relationship } from './relationships.ts';
import { CellBudget } from './row-store.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SheetHandler } from './sheet-part.ts';
import { noStyles, readStyles } from './styles.ts';
import { Warnings } from './warnings.ts';
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts';

/** Called with the share that is read, 0 to 1. */
export type ReadProgress = (share: number) => void;

/** A sheet that is still being read: its place among the sheets of the workbook. */
export interface SheetPlace {
  index: number;
  name: string;
  hidden: boolean;
}
export interface ReadContext {
  limits: ReadLimits;
  onProgress?: ReadProgress | undefined;
  /** Told of every row, with all rows of its sheet so far, in the order of the file. Only of .xlsx. */
  onRow?: ((sheet: SheetPlace, rows: readonly SheetRow[]) => void) | undefined;
}

interface Shared {
  source: PartSource;
  relations: Relationship[];
  strings: string[];
  values: CellValues;
  struckStyles: ReadonlySet<number>;
  budget: CellBudget;
  warnings: Warnings;
  onRow: ReadContext['onRow'];
}

/**
 * Reads an .xlsx or .xlsm package in one pass per part; only the parts that hold cells, texts, formats and comments are
 * inflated. Cells under a merge keep what the file stores there. Errors: those of the guard and of the scanner.
 */
export async function readXlsx(archive: ZipArchive, { limits, onProgress, onRow }: ReadContext): Promise<Workbook> {
  const source: PartSource = { archive };
  const main = await mainPart(source);
  const relations = await readRelationships(source, main);
  const part = await readWorkbookPart(source, main);
  if (part.sheets.length > limits.sheets)
    throw new Problem('FILE_TOO_LARGE', { reason: 'sheets', limit: limits.sheets });
  const target = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type && archive.has(relation.target))?.target;
  const stringsPart = target('sharedStrings');
  const stylesPart = target('styles');
  if (onProgress !== undefined) reportProgress(source, relations, onProgress);
  const warnings = new Warnings();
  const styles = stylesPart === undefined ? noStyles : await readStyles(source, stylesPart);
  const shared: Shared = {
    source,
    relations,
    strings: stringsPart === undefined ? [] : await readSharedStrings(source, stringsPart, warnings),
    values: new CellValues(styles.formats, part.date1904),
    struckStyles: styles.struck,
    budget: new CellBudget(limits),
    warnings,
    onRow,
  };
  const sheets: Sheet[] = [];
  for (const entry of part.sheets) {
    const sheet = await readSheet(shared, entry, sheets.length);
    if (sheet !== null) sheets.push(sheet);
  }
  if (sheets.length === 0) throw new Problem('FILE_DAMAGED', { reason: 'no-sheet' });
  return { format: await xlsxFormat(source), sheets, warnings: shared.warnings.list() };
}

function reportProgress(source: PartSource, relations: Relationship[], onProgress: ReadProgress): void {
  const wanted = relations.filter(({ type }) => type === 'worksheet' || type === 'sharedStrings');
  const total = wanted.reduce((sum, { target }) => sum + source.archive.declaredBytes(target), 1);
  let last = 0;
  source.onChunk = () => {
    const share = Math.min(1, source.archive.inflatedBytes / total);
    if (share - last < 0.02) return;
    last = share;
    onProgress(share);
  };
}

/** The workbook part is wherever the package says; almost always `xl/workbook.xml`. */
async function mainPart(source: PartSource): Promise<string> {
  const root = await readRelationships(source, '');
  const named = root.find((relation) => relation.type === 'officeDocument')?.target;
  for (const part of [named, 'xl/workbook.xml']) if (part !== undefined && source.archive.has(part)) return part;
  throw new Problem('FILE_DAMAGED', { reason: 'no-workbook' });
}

async function xlsxFormat(source: PartSource): Promise<'xlsx' | 'xlsm'> {
  if (!source.archive.has('[Content_Types].xml')) return 'xlsx';
  const types = (await source.archive.bytes('[Content_Types].xml')).toString('utf8');
  return /(sheet|template)\.macroEnabled\.main\+xml/i.test(types) ? 'xlsm' : 'xlsx';
}

async function readSheet(shared: Shared, entry: SheetEntry, index: number): Promise<Sheet | null> {
  const { source, relations, warnings } = shared;
  const relation = relations.find(({ id }) => id === entry.relationId);
  // sheets that hold only a chart, a dialog or old macros have no cells; a module of macros has no part at all
  if (entry.relationId === '' || (relation !== undefined && relation.type !== 'worksheet')) return null;
  if (relation === undefined || !source.archive.has(relation.target)) {
    warnings.add('SHEET_MISSING', { sheet: entry.name });
    return null;
  }
  const { name, hidden } = entry;
  const onRow = shared.onRow && ((rows: readonly SheetRow[]) => shared.onRow?.({ index, name, hidden }, rows));
  const handler = new SheetHandler({ ...shared, sheet: name, onRow });
  await parsePart(source, relation.target, handler);
  const own = await readRelationships(source, relation.target);
  const parts = (type: string): string[] =>
    own.filter((found) => found.type === type && source.archive.has(found.target)).map((found) => found.target);
  const rows = handler.store.finish();
  return {
    name,
    hidden,
    rows,
    merges: handler.merges,
    hiddenRows: [...new Set(handler.hiddenRows)].sort((a, b) => a - b),
    hiddenColumns: expand(handler.hiddenColumnRanges, handler.store.widest),
    comments: await readComments(source, parts('comments'), parts('threadedComment')),
    ...(handler.struck.length > 0 && { struck: handler.struck }),
  };
}

/** Column numbers of the ranges, as far as the sheet has cells. */
function expand(ranges: [number, number][], widest: number): number[] {
  const columns = new Set<number>();
  for (const [from, to] of ranges)
    for (let column = from; column <= Math.min(to, widest); column += 1) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}
