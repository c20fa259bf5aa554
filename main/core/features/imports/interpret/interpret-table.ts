import { isStructureList } from '../../../../../shared/domain/import-fields.ts';
import type { Figure, InterpretedRow, InterpretedTable } from '../../../../../shared/domain/import-row.ts';
import type { Sheet, SheetRow, SheetTable, SkipReason } from '../../../../../shared/domain/sheet.ts';
import { decisionKey } from '../../../../../shared/domain/text-folding.ts';
import { transposeSheet } from '../../../../excel/understand/index.ts';
import { ActorInterpreter } from './actor-interpreter.ts';
import { createContext, type InterpretContext, type InterpretInput } from './context.ts';
import { NeedInterpreter, StructureInterpreter } from './entry-interpreters.ts';
import { gatherStructures } from './gather-structures.ts';
import { FigureInterpreter } from './figures/figure-interpreter.ts';
import { checkShares } from './figures/shares.ts';
import { checkSums } from './figures/sums.ts';
import { MeasureInterpreter } from './measure-interpreter.ts';
import type { JoinedRow } from './joined-rows.ts';
import { StructureListInterpreter } from './structure-list.ts';
import { TableInterpreter } from './table-interpreter.ts';

const isList = ({ columns }: SheetTable): boolean => isStructureList(columns.map(({ field }) => field));

function interpreterFor(view: Sheet, table: SheetTable, context: InterpretContext): TableInterpreter {
  if (table.kind === 'structures')
    return isList(table)
      ? new StructureListInterpreter(view, table, context)
      : new StructureInterpreter(view, table, context);
  if (table.kind === 'needs') return new NeedInterpreter(view, table, context);
  if (table.kind === 'actors') return new ActorInterpreter(view, table, context);
  if (table.kind === 'measures') return new MeasureInterpreter(view, table, context);
  return table.kind === 'indicators'
    ? new FigureInterpreter(view, table, context)
    : new TableInterpreter(view, table, context);
}

/** Rows of an earlier reading that stay as they are: all that are not `touched`. */
export interface KeptRows {
  touched: ReadonlySet<number>;
  rows: ReadonlyMap<number, InterpretedRow>;
}

/** The records of the table in turn; rows that only go on with the texts of a record belong to it. */
class RecordReader {
  readonly rows: InterpretedRow[] = [];
  private open: JoinedRow | null = null;
  private readonly interpreter: TableInterpreter;
  private readonly kept: KeptRows | null;
  private readonly joins: boolean;

  constructor(interpreter: TableInterpreter, kept: KeptRows | null, isKeyed: boolean) {
    this.interpreter = interpreter;
    this.kept = kept;
    this.joins = !isKeyed && interpreter.joinsRows;
  }

  take(row: SheetRow): void {
    if (this.open && this.joins && this.interpreter.joiner.goesOn(this.open, row)) {
      this.open = this.interpreter.joiner.join(this.open, row);
      return;
    }
    this.close();
    this.open = { row, last: row.number };
  }

  close(): void {
    if (this.open === null) return;
    const { number } = this.open.row;
    const isKept = this.kept !== null && !this.kept.touched.has(number);
    const record = isKept ? this.kept?.rows.get(number) : this.interpreter.record(this.open);
    if (record) this.rows.push(record);
    this.open = null;
  }
}

/** Where the header is repeated below group headings, the line above the first header is one of them. */
function headingAbove({ rows }: Sheet, table: SheetTable): SheetRow | undefined {
  const { headerRows, skippedRows } = table;
  const has = (wanted: string): boolean => skippedRows.some(({ reason }) => reason === wanted);
  const at = (headerRows[0] ?? 0) - 1;
  return has('repeatedHeader') && (has('groupHeading') || isList(table))
    ? rows.find(({ number }) => number === at)
    : undefined;
}

/** Reads a table row by row, so that it may begin before the last row of its sheet is there. */
export class TableReader {
  private readonly interpreter: TableInterpreter;
  private readonly records: RecordReader;
  private readonly table: SheetTable;
  private readonly skipped: ReadonlyMap<number, SkipReason>;

  /** `view` has the records as rows; of a sheet still being read, the rows down to the first record. */
  constructor(view: Sheet, table: SheetTable, context: InterpretContext, kept: KeptRows | null = null) {
    this.table = table;
    this.interpreter = interpreterFor(view, table, context);
    this.records = new RecordReader(this.interpreter, kept, context.isKeyed ?? false);
    this.skipped = new Map(table.skippedRows.map(({ row, reason }) => [row, reason]));
    const heading = headingAbove(view, table);
    if (heading) this.interpreter.heading(heading);
  }

  take(row: SheetRow): void {
    const [first, last] = this.table.dataRows;
    const reason = this.skipped.get(row.number);
    const isTotal = reason === 'total' && this.interpreter.readsTotal(row);
    const isInside = row.number >= first && row.number <= last;
    if ((reason === undefined && isInside) || isTotal) this.records.take(row);
    else if (isInside) this.records.close();
    if (reason === 'groupHeading' && row.number <= last) this.interpreter.heading(row);
  }

  finish(): InterpretedTable {
    this.records.close();
    return { rows: this.records.rows, signs: this.interpreter.signList() };
  }
}

/** A person corrected the cell, or said what its text means. */
const saidAlready =
  ({ corrections, values }: InterpretInput['decisions']) =>
  ({ cell, text }: Figure): boolean =>
    cell in corrections || values.value?.[decisionKey(text)] !== undefined;

/** Figures across, or offers whose years stand side by side: each row then is an offer. */
const isReadAcross = ({ kind, columns }: SheetTable): boolean =>
  kind === 'indicators' || (kind === 'offers' && columns.some(({ field }) => field === 'name'));

/**
 * Turns the data rows of a table into rows with canonical values. Pure. Lines of a form that nobody filled in are left out; a bad
 * optional cell becomes an issue and never holds its row back. Cells are addressed as in the sheet, also where fields run downwards;
 * `row` then is a column number. Cross tables are read where they hold figures or name offers.
 */
export function interpretTable(
  sheet: Sheet,
  table: SheetTable,
  input: InterpretInput,
  kept: KeptRows | null = null,
): InterpretedTable {
  if (table.orientation === 'cross' && !isReadAcross(table)) return { rows: [], signs: [] };
  const view = table.orientation === 'columns' ? transposeSheet(sheet, table.form) : sheet;
  const context = createContext(input, table.regionCodes);
  const reader = new TableReader(view, table, context, kept);
  for (const row of view.rows) reader.take(row);
  const read = reader.finish();
  if (table.kind === 'indicators') {
    checkShares(read.rows, saidAlready(input.decisions));
    checkSums(read.rows, context.knowledge.regions.length);
  }
  if (table.kind === 'structures' && isList(table)) gatherStructures(read.rows, new Set(input.decisions.excludedRows));
  return read;
}
