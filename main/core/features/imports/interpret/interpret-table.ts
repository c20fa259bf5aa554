import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { InterpretedRow, InterpretedTable, RowPlace } from '../../../../../shared/domain/import-row.ts';
import {
  findRegionInFileName,
  findRegionInSheetName,
  type RegionMatch,
} from '../../../../../shared/domain/region-matching.ts';
import type { Cell, Sheet, SheetRow, SheetTable } from '../../../../../shared/domain/sheet.ts';
import { issueText } from '../../../../../shared/i18n/de/issues.ts';
import { transposeSheet } from '../../../../excel/understand/index.ts';
import { columnLetter } from './addresses.ts';
import { readingColumns, type ReadingColumn } from './columns.ts';
import { createContext, type InterpretContext, type InterpretInput } from './context.ts';
import { finishRow } from './finish-row.ts';
import { Headings } from './headings.ts';
import { mergedCells, type MergedCells } from './merges.ts';
import type { Outcome } from './outcome.ts';
import { placeOf } from './readers/municipality.ts';
import { RowDraft } from './row-draft.ts';

const placeIn = (match: RegionMatch): RowPlace | null =>
  match.certainty === 'exact' && !match.districtWide ? placeOf(match.regions) : null;

/** Goes through the data rows of one table and keeps what a row needs from the rows above. */
class TableInterpreter {
  private readonly context: InterpretContext;
  private readonly columns: ReadingColumn[];
  private readonly nameColumn: ReadingColumn | undefined;
  private readonly merged: MergedCells;
  private readonly headings: Headings;
  private readonly above = new Map<ReadingColumn, Outcome>();
  private readonly signs = new Map<string, string[]>();
  private readonly isTransposed: boolean;
  private readonly fallback: RowPlace | null;

  constructor(sheet: Sheet, table: SheetTable, context: InterpretContext) {
    this.context = context;
    this.isTransposed = table.orientation === 'columns';
    this.columns = readingColumns(table, context);
    this.nameColumn = this.columns.find((column) => column.field === 'name');
    this.merged = mergedCells(sheet.merges, sheet.rows, table.dataRows);
    this.headings = new Headings(context);
    const inSheet = placeIn(findRegionInSheetName(sheet.name, context.regions));
    const inFile = () => placeIn(findRegionInFileName(context.fileName, context.regions));
    this.fallback = inSheet ?? context.decisions.place ?? inFile();
  }

  heading(row: SheetRow): void {
    this.headings.take(row);
    this.above.clear();
  }

  row(row: SheetRow): InterpretedRow | null {
    const draft = new RowDraft(this.address(row.number, this.nameColumn ?? this.columns[0]));
    let nameSign: { cell: string; text: string } | null = null;
    for (const column of this.columns) {
      const { cell, at } = this.cellAt(row, column);
      const address = this.address(at, column);
      const corrected = this.context.decisions.corrections[address];
      const content = corrected ?? cell;
      if (!column.field || !column.reader) {
        this.keepExtra(draft, column, content);
        continue;
      }
      const outcome = this.resolveDitto(draft, column, column.reader.outcome(content), address);
      if (outcome.sign !== undefined && column.field === 'name') nameSign = { cell: address, text: outcome.text };
      else if (outcome.sign !== undefined) this.noteSign(outcome.sign, address);
      draft.take(column, column.field, outcome, address, at !== row.number);
    }
    this.takeHeadings(draft);
    return finishRow(draft, row.number, this.headings.place?.value ?? this.fallback, nameSign);
  }

  signList(): InterpretedTable['signs'] {
    return [...this.signs].map(([sign, cells]) => ({ sign, cells }));
  }

  private address(row: number, column: ReadingColumn | undefined): string {
    const letter = column?.letter ?? 'A';
    return this.isTransposed ? `${columnLetter(row)}${letter}` : `${letter}${row}`;
  }

  private cellAt(row: SheetRow, { index }: ReadingColumn): { cell: Cell; at: number } {
    const cell = row.cells[index] ?? null;
    const master = this.merged.get(index)?.get(row.number);
    return master && (cell === null || cell === '')
      ? { cell: master.cells[index] ?? null, at: master.number }
      : { cell, at: row.number };
  }

  /** A ditto sign takes what the row above said; with nothing above it is asked. */
  private resolveDitto(draft: RowDraft, column: ReadingColumn, outcome: Outcome, address: string): Outcome {
    if (outcome.kind !== 'ditto') {
      this.above.set(column, outcome);
      return outcome;
    }
    const above = this.above.get(column);
    const code = above?.kind === 'value' ? 'DITTO_FILLED' : 'DITTO_WITHOUT_VALUE';
    const severity = above?.kind === 'value' ? 'info' : 'warning';
    const { text } = outcome;
    draft.issues.push({
      cell: address,
      field: column.field,
      severity,
      code,
      message: issueText(code, { text }),
      original: text,
      options: [],
    });
    return above?.kind === 'value' ? { ...above, text, differs: true, issues: [] } : { ...outcome, kind: 'nothing' };
  }

  private noteSign(sign: string, cell: string): void {
    const cells = this.signs.get(sign);
    if (cells) cells.push(cell);
    else this.signs.set(sign, [cell]);
  }

  private keepExtra(draft: RowDraft, { header }: ReadingColumn, content: Cell): void {
    if (content === null || content === '') return;
    const text = displayText(content).trim();
    if (text !== '') draft.extra.push({ header, text: text.slice(0, 20_000) });
  }

  private takeHeadings(draft: RowDraft): void {
    const { field } = this.headings;
    if (!field || draft.values.fieldsOfAction !== undefined) return;
    const cell = this.isTransposed
      ? `${columnLetter(field.row)}${field.index + 1}`
      : `${columnLetter(field.index + 1)}${field.row}`;
    draft.set('fieldsOfAction', field.value, { cell, text: field.text }, true);
  }
}

/**
 * Turns the data rows of a table of offers into rows with canonical values. Pure. Lines of a form that nobody filled in are left out; a bad
 * optional cell becomes an issue and never holds its row back. Cells are addressed as in the sheet, also where fields run downwards;
 * `row` then is a column number.
 */
export function interpretTable(sheet: Sheet, table: SheetTable, input: InterpretInput): InterpretedTable {
  if (table.orientation === 'cross') return { rows: [], signs: [] };
  const view = table.orientation === 'columns' ? transposeSheet(sheet) : sheet;
  const interpreter = new TableInterpreter(view, table, createContext(input));
  const [first, last] = table.dataRows;
  const skipped = new Map(table.skippedRows.map(({ row, reason }) => [row, reason]));
  const rows: InterpretedRow[] = [];
  for (const row of view.rows) {
    if (row.number < first || row.number > last) {
      if (row.number < first && skipped.get(row.number) === 'groupHeading') interpreter.heading(row);
      continue;
    }
    const reason = skipped.get(row.number);
    if (reason === 'groupHeading') interpreter.heading(row);
    if (reason !== undefined) continue;
    const interpreted = interpreter.row(row);
    if (interpreted) rows.push(interpreted);
  }
  return { rows, signs: interpreter.signList() };
}
