import type { InterpretedRow, InterpretedTable } from '../../../../../shared/domain/import-row.ts';
import type { Sheet, SheetRow, SheetTable } from '../../../../../shared/domain/sheet.ts';
import { transposeSheet } from '../../../../excel/understand/index.ts';
import { createContext, type InterpretContext, type InterpretInput } from './context.ts';
import { NeedInterpreter, StructureInterpreter } from './entry-interpreters.ts';
import { FigureInterpreter } from './figures/figure-interpreter.ts';
import { checkSums } from './figures/sums.ts';
import { TableInterpreter } from './table-interpreter.ts';

function interpreterFor(view: Sheet, table: SheetTable, context: InterpretContext): TableInterpreter {
  if (table.kind === 'structures') return new StructureInterpreter(view, table, context);
  if (table.kind === 'needs') return new NeedInterpreter(view, table, context);
  return table.kind === 'indicators'
    ? new FigureInterpreter(view, table, context)
    : new TableInterpreter(view, table, context);
}

/** Rows of an earlier reading that stay as they are: all that are not `touched`. */
export interface KeptRows {
  touched: ReadonlySet<number>;
  rows: ReadonlyMap<number, InterpretedRow>;
}

/** The data rows of the table, group headings told to the interpreter in between. */
function interpretRows(
  view: Sheet,
  table: SheetTable,
  interpreter: TableInterpreter,
  kept: KeptRows | null,
): InterpretedRow[] {
  const [first, last] = table.dataRows;
  const skipped = new Map(table.skippedRows.map(({ row, reason }) => [row, reason]));
  const rows: InterpretedRow[] = [];
  const take = (row: SheetRow): void => {
    const isKept = kept !== null && !kept.touched.has(row.number);
    const interpreted = isKept ? kept.rows.get(row.number) : interpreter.row(row);
    if (interpreted) rows.push(interpreted);
  };
  for (const row of view.rows) {
    const reason = skipped.get(row.number);
    if (row.number < first || row.number > last) {
      if (reason === 'groupHeading' && row.number < first) interpreter.heading(row);
      else if (reason === 'total' && interpreter.readsTotal(row)) take(row);
      continue;
    }
    if (reason === 'groupHeading') interpreter.heading(row);
    if (reason === undefined || (reason === 'total' && interpreter.readsTotal(row))) take(row);
  }
  return rows;
}

/**
 * Turns the data rows of a table into rows with canonical values. Pure. Lines of a form that nobody filled in are left out; a bad
 * optional cell becomes an issue and never holds its row back. Cells are addressed as in the sheet, also where fields run downwards;
 * `row` then is a column number. Cross tables are read where they hold figures.
 */
export function interpretTable(
  sheet: Sheet,
  table: SheetTable,
  input: InterpretInput,
  kept: KeptRows | null = null,
): InterpretedTable {
  if (table.orientation === 'cross' && table.kind !== 'indicators') return { rows: [], signs: [] };
  const view = table.orientation === 'columns' ? transposeSheet(sheet) : sheet;
  const context = createContext(input);
  const interpreter = interpreterFor(view, table, context);
  const rows = interpretRows(view, table, interpreter, kept);
  if (table.kind === 'indicators') checkSums(rows, context.knowledge.regions.length);
  return { rows, signs: interpreter.signList() };
}
