import type { CoverageCell, Matrix } from '../../../shared/contract/coverage.ts';

/** Looks up cells by row and column; a cell the core left out is empty. */
export function cellLookup(matrix: Matrix): (row: string, column: string) => CoverageCell {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row}\u0000${cell.column}`, cell]));
  return (row, column) =>
    cells.get(`${row}\u0000${column}`) ?? {
      row,
      column,
      count: 0,
      fromOthers: 0,
      districtWide: 0,
      statement: null,
      gap: false,
    };
}

/** What the tint of a cell speaks of. */
export const amountOf = (cell: CoverageCell): number => (cell.value === undefined ? cell.count : (cell.value ?? 0));

/** The greatest single cell, for the tint. */
export function greatestCount(matrix: Matrix): number {
  return matrix.cells.reduce((greatest, cell) => Math.max(greatest, amountOf(cell)), 0);
}
