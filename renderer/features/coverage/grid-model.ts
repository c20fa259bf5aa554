import type { CoverageAxis, CoverageCell, Matrix } from '../../../shared/contract/coverage.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { cellLookup, missingAgs } from './matrix-index.ts';

/** A line of the grid: an entry of the axis, the kreisweite offers, or the sums of different offers. */
export interface GridLine {
  id: string;
  name: string;
  kind: 'entry' | 'districtWide' | 'total';
  /** A municipality that has not answered in this round. */
  missing: boolean;
  /** What is said under the name: nothing came yet, reminded when, not asked. */
  remark?: string;
}
/** A place of the grid: a cell of the matrix, or a figure beside it. */
export type GridCell =
  | { kind: 'cell'; cell: CoverageCell }
  /** `silent`: nothing is known because the municipality has not answered; never shown as 0. */
  | { kind: 'sum'; count: number; silent: boolean };

/** The matrix as it is drawn and copied: its cells, framed by kreisweit and the sums. */
export interface GridModel {
  rowAxis: CoverageAxis;
  columnAxis: CoverageAxis;
  rows: GridLine[];
  columns: GridLine[];
  at: (row: GridLine, column: GridLine) => GridCell;
}

const words = coverageTexts.matrix;
const extra = (kind: 'districtWide' | 'total', name: string): GridLine => ({ id: kind, name, kind, missing: false });

const sumCell = (count: number, missing: boolean): GridCell => ({ kind: 'sum', count, silent: missing && count === 0 });

function remarkOf({ responses }: Matrix, id: string): { remark?: string } {
  const silent = responses.missing.find(({ ags }) => ags === id);
  if (silent) return { remark: silent.reminded ? words.reminded(silent.reminded) : words.missing };
  return responses.notAsked?.includes(id) ? { remark: words.notAsked } : {};
}

/** Kreisweite offers per term where the terms stand in the columns: every cell of a column carries the same number. */
function districtWideByColumn(matrix: Matrix): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const cell of matrix.cells) counts[cell.column] = Math.max(counts[cell.column] ?? 0, cell.districtWide);
  return counts;
}

/**
 * Builds the grid. Kreisweit stands beside the terms: as a column, or as a row where the municipalities run down.
 * The totals of the core are offers on the spot; a kreisweites offer is in no municipality, so a term's "gesamt" is
 * the two numbers added, and every offer still counts once.
 */
export function gridModel(matrix: Matrix): GridModel {
  const swapped = matrix.rowAxis === 'municipality';
  const missing = missingAgs(matrix);
  const line = (entry: Matrix['rows'][number]): GridLine => ({
    ...entry,
    kind: 'entry',
    missing: missing.has(entry.id),
    ...remarkOf(matrix, entry.id),
  });
  const district = extra('districtWide', words.districtWide);
  const cellAt = cellLookup(matrix);
  const wideByColumn = swapped ? districtWideByColumn(matrix) : {};
  const sum = (row: GridLine, column: GridLine): number => {
    if (row.kind === 'districtWide')
      return column.kind === 'total' ? matrix.districtWideTotal : (wideByColumn[column.id] ?? 0);
    if (column.kind === 'districtWide')
      return row.kind === 'total' ? matrix.districtWideTotal : (matrix.districtWideByRow[row.id] ?? 0);
    if (row.kind === 'total') {
      if (column.kind === 'total') return matrix.total;
      return (matrix.columnTotals[column.id] ?? 0) + (wideByColumn[column.id] ?? 0);
    }
    return (matrix.rowTotals[row.id] ?? 0) + (matrix.districtWideByRow[row.id] ?? 0);
  };
  return {
    rowAxis: matrix.rowAxis,
    columnAxis: matrix.columnAxis,
    rows: [...matrix.rows.map(line), ...(swapped ? [district] : []), extra('total', words.different)],
    columns: [...matrix.columns.map(line), ...(swapped ? [] : [district]), extra('total', words.total)],
    at: (row, column) =>
      row.kind === 'entry' && column.kind === 'entry'
        ? { kind: 'cell', cell: cellAt(row.id, column.id) }
        : sumCell(sum(row, column), row.missing || column.missing),
  };
}
