/** A place in the matrix: row and column from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

/**
 * Where a key leads in a grid (WAI-ARIA grid pattern: arrows, Home/End in the row, with Ctrl in the whole grid,
 * PageUp/PageDown by ten rows); null when the key does not move.
 */
export function moveInGrid(
  key: string,
  withControl: boolean,
  from: GridPlace,
  size: { rows: number; columns: number },
): GridPlace | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const to = (row: number, column: number): GridPlace => ({
    row: Math.min(Math.max(row, 0), lastRow),
    column: Math.min(Math.max(column, 0), lastColumn),
  });
  const moves: Record<string, () => GridPlace> = {
    ArrowUp: () => to(from.row - 1, from.column),
    ArrowDown: () => to(from.row + 1, from.column),
    ArrowLeft: () => to(from.row, from.column - 1),
    ArrowRight: () => to(from.row, from.column + 1),
    Home: () => to(withControl ? 0 : from.row, 0),
    End: () => to(withControl ? lastRow : from.row, lastColumn),
    PageUp: () => to(from.row - 10, from.column),
    PageDown: () => to(from.row + 10, from.column),
  };
  return Object.hasOwn(moves, key) ? (moves[key]?.() ?? null) : null;
}
