import type { MatrixView } from './view-types.ts';

/** As many municipalities as stand side by side on A4 portrait with names in readable type (measured: 11 mm each). */
export const MOST_COLUMNS = 11;

/** A part of the matrix that fits the page; kreisweite offers stand once, at the end of the last part. */
export interface MatrixBlock {
  matrix: MatrixView;
  part: number;
  parts: number;
  withDistrictWide: boolean;
}

/**
 * Splits the columns into parts of nearly equal width, in their order: two up to 22 municipalities, three beyond.
 * Portrait is kept: a page turned sideways among upright ones is missed in a committee's stack of paper.
 */
export function matrixBlocks(matrix: MatrixView, most = MOST_COLUMNS): MatrixBlock[] {
  const parts = Math.max(1, Math.ceil(matrix.columns.length / most));
  const width = Math.ceil(matrix.columns.length / parts);
  return Array.from({ length: parts }, (_, index) => {
    const range = [index * width, (index + 1) * width] as const;
    const rows = matrix.rows.map((row) => ({ ...row, cells: row.cells.slice(...range) }));
    const part = { ...matrix, columns: matrix.columns.slice(...range), totals: matrix.totals.slice(...range), rows };
    return { matrix: part, part: index + 1, parts, withDistrictWide: index === parts - 1 };
  });
}
