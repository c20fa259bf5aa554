/** Where the grid's cursor stands. `row` -1 is the header, `column` 0 the mark with the row number. */
export interface Cursor {
  row: number;
  column: number;
}
export interface Bounds {
  rows: number;
  /** Including the mark column. */
  columns: number;
  /** Rows that PageUp and PageDown travel. */
  page: number;
}

const between = (n: number, low: number, high: number): number => Math.min(Math.max(n, low), high);

/** The cursor after a key, as in Excel; null where the key does not move it. */
export const moveCursor = (cursor: Cursor, key: string, control: boolean, bounds: Bounds): Cursor | null => {
  const lastRow = bounds.rows - 1;
  const lastColumn = bounds.columns - 1;
  const to = (row: number, column: number): Cursor => ({
    row: between(row, -1, lastRow),
    column: between(column, 0, lastColumn),
  });
  const { row, column } = cursor;
  switch (key) {
    case 'ArrowUp':
      return to(control ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(control ? lastRow : row + 1, column);
    case 'ArrowLeft':
      return to(row, control ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, control ? lastColumn : column + 1);
    case 'PageUp':
      return to(Math.max(0, row - bounds.page), column);
    case 'PageDown':
      return to(row + bounds.page, column);
    case 'Home':
      return control ? to(0, 1) : to(row, 1);
    case 'End':
      return control ? to(lastRow, lastColumn) : to(row, lastColumn);
    default:
      return null;
  }
};
