/**
 * A printed table of counts of persons with the sums that stand beside it. Sums that are not printed are `null`; a cell
 * without a figure is `null` too and counts as nothing, so that a sum never seems to hide it.
 */
export interface CountTable {
  cells: readonly (readonly (number | null)[])[];
  rowTotals: readonly (number | null)[] | null;
  columnTotals: readonly (number | null)[] | null;
  grandTotal: number | null;
}

/** What must not be printed; same shape as the table. */
export interface HiddenCells {
  cells: boolean[][];
  rowTotals: boolean[];
  columnTotals: boolean[];
  grandTotal: boolean;
}

/** Where a number stands: `row` or `column` of -1 is the line of sums. */
export interface Spot {
  row: number;
  column: number;
}

export const spotValue = (table: CountTable, { row, column }: Spot): number | null => {
  if (row < 0 && column < 0) return table.grandTotal;
  if (row < 0) return table.columnTotals?.[column] ?? null;
  if (column < 0) return table.rowTotals?.[row] ?? null;
  return table.cells[row]?.[column] ?? null;
};

const width = (table: CountTable): number => Math.max(0, ...table.cells.map((row) => row.length));

/** Every place of the table that holds a number, sums included. */
export function spotsOf(table: CountTable): Spot[] {
  const rows = [...table.cells.keys(), -1];
  const columns = [...Array.from({ length: width(table) }).keys(), -1];
  return rows
    .flatMap((row) => columns.map((column) => ({ row, column })))
    .filter((spot) => spotValue(table, spot) !== null);
}

export const nothingHidden = (table: CountTable): HiddenCells => ({
  cells: table.cells.map((row) => row.map(() => false)),
  rowTotals: table.cells.map(() => false),
  columnTotals: Array.from({ length: width(table) }, () => false),
  grandTotal: false,
});

export function isHidden(hidden: HiddenCells, { row, column }: Spot): boolean {
  if (row < 0 && column < 0) return hidden.grandTotal;
  if (row < 0) return hidden.columnTotals[column] ?? false;
  if (column < 0) return hidden.rowTotals[row] ?? false;
  return hidden.cells[row]?.[column] ?? false;
}

export function hide(hidden: HiddenCells, { row, column }: Spot): void {
  if (row < 0 && column < 0) hidden.grandTotal = true;
  else if (row < 0) hidden.columnTotals[column] = true;
  else if (column < 0) hidden.rowTotals[row] = true;
  else hidden.cells[row]![column] = true;
}
