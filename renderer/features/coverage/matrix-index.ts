import type { CoverageCell, Matrix } from '../../../shared/contract/coverage.ts';

/** Where the axes of a matrix place a municipality and a term. */
export interface CellPlace {
  /** The municipality, where one axis is the municipality. */
  ags: string | null;
  /** The entry of the other axis; the entry of the row axis where there is no municipality. */
  term: string;
  axis: Matrix['rowAxis'];
}

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

/** Which municipality and which term a cell speaks of. */
export function placeOf(matrix: Matrix, row: string, column: string): CellPlace {
  if (matrix.columnAxis === 'municipality') return { ags: column, term: row, axis: matrix.rowAxis };
  if (matrix.rowAxis === 'municipality') return { ags: row, term: column, axis: matrix.columnAxis };
  return { ags: null, term: row, axis: matrix.rowAxis };
}

/** The greatest single cell, for the tint. */
export function greatestCount(matrix: Matrix): number {
  return matrix.cells.reduce((greatest, cell) => Math.max(greatest, cell.count), 0);
}

/** Municipalities without an answer in this round. */
export function missingAgs(matrix: Matrix): ReadonlySet<string> {
  return new Set(matrix.responses.missing.map((region) => region.ags));
}
