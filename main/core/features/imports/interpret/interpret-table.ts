import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { InterpretedRow, InterpretedTable, RowPlace } from '../../../../../shared/domain/import-row.ts';
import {
  findRegionInFileName,
  findRegionInSheetName,
  matchRegions,
  type RegionMatch,
} from '../../../../../shared/domain/region-matching.ts';
import type { Cell, Sheet, SheetRow, SheetTable } from '../../../../../shared/domain/sheet.ts';
import { issueText } from '../../../../../shared/i18n/de/issues.ts';
import { rowNumberField } from '../../../../../shared/domain/offer-fields.ts';
import { transposeSheet } from '../../../../excel/understand/index.ts';
import { columnIndex, columnLetter } from '../../../../../shared/domain/cell-address.ts';
import { positionOf, readingColumns, type ReadingColumn } from './columns.ts';
import { createContext, type InterpretContext, type InterpretInput } from './context.ts';
import { finishRow } from './finish-row.ts';
import { Headings } from './headings.ts';
import { type JoinedRow, RowJoiner } from './joined-rows.ts';
import { mergedCells, type MergedCells } from './merges.ts';
import { nothing, type Outcome } from './outcome.ts';
import { placeAbove } from './place-above.ts';
import { placeOf } from './readers/municipality.ts';
import { RowDraft } from './row-draft.ts';
import { fieldOfSheet, type SheetField } from './sheet-field.ts';

const placeIn = (match: RegionMatch): RowPlace | null =>
  match.certainty === 'exact' && !match.districtWide ? placeOf(match.regions) : null;

const empty = nothing('');
const isBlank = (cell: Cell): boolean => cell === null || cell === '';

function keepExtra(draft: RowDraft, { header }: ReadingColumn, content: Cell): void {
  const text = isBlank(content) ? '' : displayText(content).trim();
  if (text !== '') draft.extra.push({ header, text: text.slice(0, 20_000) });
}

/** Goes through the data rows of one table and keeps what a row needs from the rows above. */
class TableInterpreter {
  private readonly context: InterpretContext;
  private readonly columns: ReadingColumn[];
  private readonly nameColumn: ReadingColumn | undefined;
  private readonly merged: MergedCells;
  readonly joiner: RowJoiner;
  private readonly headings: Headings;
  private readonly signs = new Map<string, string[]>();
  private readonly isTransposed: boolean;
  private readonly correctedRows: ReadonlySet<number>;
  private readonly fallback: RowPlace | null;
  private readonly sheetField: SheetField | null;

  constructor(sheet: Sheet, table: SheetTable, context: InterpretContext) {
    this.context = context;
    this.isTransposed = table.orientation === 'columns';
    const corrected = Object.keys(context.decisions.corrections);
    this.correctedRows = new Set(corrected.map((cell) => this.rowOf(cell)));
    this.columns = readingColumns(table, context);
    this.nameColumn = this.columns.find((column) => column.field === 'name');
    this.merged = mergedCells(sheet.merges, sheet.rows, table.dataRows);
    const rowNumbers = table.columns.find(({ field }) => field === rowNumberField);
    this.joiner = new RowJoiner(
      this.columns,
      rowNumbers ? positionOf(rowNumbers.letter) : -1,
      this.merged,
      (row, column) => this.corrected(row.number, column) ?? row.cells[column.index] ?? null,
    );
    this.headings = new Headings(context);
    const inSheet = placeIn(findRegionInSheetName(sheet.name, context.regions));
    const inFile = () => placeIn(findRegionInFileName(context.fileName, context.regions));
    this.sheetField = fieldOfSheet(sheet, table, context);
    this.fallback = inSheet ?? context.decisions.place ?? inFile() ?? placeAbove(sheet, table, context);
  }

  heading(row: SheetRow): void {
    this.headings.take(row);
    for (const column of this.columns) column.above = null;
  }

  /** One record: its row, and the rows below that only go on with its texts. */
  record({ row, last }: JoinedRow): InterpretedRow | null {
    const record = this.row(row);
    if (record === null || last === row.number) return record;
    const text = last === row.number + 1 ? `${last}` : `${row.number + 1} bis ${last}`;
    record.issues.push({
      cell: this.address(row.number, this.nameColumn),
      field: null,
      severity: 'info',
      code: 'ROWS_JOINED',
      message: issueText('ROWS_JOINED', { text }),
      original: '',
      options: [],
    });
    return record;
  }

  private row(row: SheetRow): InterpretedRow | null {
    const draft = new RowDraft((column, at) => this.address(at, column), this.address(row.number, this.nameColumn));
    for (const column of this.columns) {
      const plain = row.cells[column.index] ?? null;
      const master =
        this.merged.size > 0 && isBlank(plain) ? this.merged.get(column.index)?.get(row.number) : undefined;
      const at = master ?? row;
      const written = master ? (master.cells[column.index] ?? null) : plain;
      const corrected = this.corrected(at.number, column);
      const cell = corrected ?? written;
      if (!column.reader) keepExtra(draft, column, cell);
      else if (isBlank(cell)) column.above = empty;
      else this.takeCell(draft, column, cell, at.number, master !== undefined);
      if (corrected !== undefined) this.keepWritten(draft, column, at.number, written);
    }
    this.takeHeadings(draft);
    return finishRow(
      draft,
      row.number,
      () => this.headings.place?.value ?? this.fallback ?? this.placeOfAddress(draft),
    );
  }

  /** Where nothing else says it, the town of the address is the place; it is told. */
  private placeOfAddress(draft: RowDraft): RowPlace | null {
    const { city } = draft.values;
    if (draft.place || draft.placeRefused || typeof city !== 'string') return null;
    const match = matchRegions(city, this.context.regions);
    if (match.certainty !== 'exact' || match.districtWide || match.regions.length !== 1) return null;
    const message = issueText('REGION_FROM_CITY', { text: city });
    const cell = draft.anchor;
    draft.issues.push({
      cell,
      field: 'municipality',
      severity: 'info',
      code: 'REGION_FROM_CITY',
      message,
      original: city,
      options: [],
    });
    return placeOf(match.regions);
  }

  /** A corrected cell still says what its sender wrote. */
  private keepWritten(draft: RowDraft, column: ReadingColumn, at: number, written: Cell): void {
    const { field } = column;
    const isTaken =
      field === 'municipality' ? draft.place !== null : field !== null && draft.values[field] !== undefined;
    if (!field || !isTaken) return;
    draft.originals[field] = { cell: this.address(at, column), text: isBlank(written) ? '' : displayText(written) };
  }

  private corrected(at: number, column: ReadingColumn): string | undefined {
    if (!this.correctedRows.has(at)) return undefined;
    return this.context.decisions.corrections[this.address(at, column)];
  }

  private takeCell(draft: RowDraft, column: ReadingColumn, cell: Cell, at: number, isRepeated: boolean): void {
    const { reader, field } = column;
    if (!reader || !field) return;
    const outcome = this.resolveDitto(draft, column, reader.outcome(cell), at);
    if (outcome.sign !== undefined && field !== 'name') this.noteSign(outcome.sign, this.address(at, column));
    draft.take(column, field, outcome, at, isRepeated);
  }

  signList(): InterpretedTable['signs'] {
    return [...this.signs].map(([sign, cells]) => ({ sign, cells }));
  }

  private address(row: number, column: ReadingColumn | undefined): string {
    const letter = column?.letter ?? 'A';
    return this.isTransposed ? `${columnLetter(row)}${letter}` : `${letter}${row}`;
  }

  private rowOf(cell: string): number {
    return this.isTransposed ? columnIndex(cell.replace(/\d+$/, '')) + 1 : Number(cell.replace(/^\D+/, ''));
  }

  /** A ditto sign takes what the row above said; with nothing above it is asked. */
  private resolveDitto(draft: RowDraft, column: ReadingColumn, outcome: Outcome, at: number): Outcome {
    if (outcome.kind !== 'ditto') {
      column.above = outcome;
      return outcome;
    }
    const { above, field } = column;
    const { text } = outcome;
    const isFilled = above?.kind === 'value';
    const code = isFilled ? 'DITTO_FILLED' : 'DITTO_WITHOUT_VALUE';
    const cell = this.address(at, column);
    const message = issueText(code, { text });
    draft.issues.push({
      cell,
      field,
      severity: isFilled ? 'info' : 'warning',
      code,
      message,
      original: text,
      options: [],
    });
    return isFilled ? { ...above, text, differs: true, isPlain: false, issues: [] } : { ...outcome, kind: 'nothing' };
  }

  private noteSign(sign: string, cell: string): void {
    const cells = this.signs.get(sign);
    if (cells) cells.push(cell);
    else this.signs.set(sign, [cell]);
  }

  private takeHeadings(draft: RowDraft): void {
    const { field, provider } = this.headings;
    if (provider && draft.values.provider === undefined)
      draft.set('provider', provider.value, { cell: this.headingCell(provider), text: provider.text }, true);
    if (draft.values.fieldsOfAction !== undefined) return;
    if (!field) {
      if (this.sheetField) draft.set('fieldsOfAction', this.sheetField.termIds, this.sheetField.origin, true);
      return;
    }
    draft.set('fieldsOfAction', field.value, { cell: this.headingCell(field), text: field.text }, true);
  }

  private headingCell({ row, index }: { row: number; index: number }): string {
    return this.isTransposed ? `${columnLetter(row)}${index + 1}` : `${columnLetter(index + 1)}${row}`;
  }
}

/** Rows of an earlier reading that stay as they are: all that are not `touched`. */
export interface KeptRows {
  touched: ReadonlySet<number>;
  rows: ReadonlyMap<number, InterpretedRow>;
}

/**
 * Turns the data rows of a table of offers into rows with canonical values. Pure. Lines of a form that nobody filled in are left out; a bad
 * optional cell becomes an issue and never holds its row back. Cells are addressed as in the sheet, also where fields run downwards;
 * `row` then is a column number.
 */
export function interpretTable(
  sheet: Sheet,
  table: SheetTable,
  input: InterpretInput,
  kept: KeptRows | null = null,
): InterpretedTable {
  if (table.orientation === 'cross') return { rows: [], signs: [] };
  const view = table.orientation === 'columns' ? transposeSheet(sheet) : sheet;
  const interpreter = new TableInterpreter(view, table, createContext(input));
  const [first, last] = table.dataRows;
  const skipped = new Map(table.skippedRows.map(({ row, reason }) => [row, reason]));
  const rows: InterpretedRow[] = [];
  let open: JoinedRow | null = null;
  const close = (): void => {
    if (open === null) return;
    const isKept = kept !== null && !kept.touched.has(open.row.number);
    const record = isKept ? kept.rows.get(open.row.number) : interpreter.record(open);
    if (record) rows.push(record);
    open = null;
  };
  for (const row of view.rows) {
    const reason = skipped.get(row.number);
    if (row.number > last) break;
    if (row.number < first) {
      if (reason === 'groupHeading') interpreter.heading(row);
      continue;
    }
    if (reason === undefined && open && !input.isKeyed && interpreter.joiner.goesOn(open, row)) {
      open = interpreter.joiner.join(open, row);
      continue;
    }
    close();
    if (reason === 'groupHeading') interpreter.heading(row);
    if (reason === undefined) open = { row, last: row.number };
  }
  close();
  return { rows, signs: interpreter.signList() };
}
