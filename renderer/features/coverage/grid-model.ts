import type { CoverageAxis, CoverageCell, Matrix, Measured } from '../../../shared/contract/coverage.ts';
import { isSilent } from '../../../shared/domain/coverage-report/responses.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { cellLookup } from './matrix-index.ts';

/** A line of the grid: an entry of the axis, the kreisweite offers, or the sums of different offers. */
export interface GridLine {
  id: string;
  name: string;
  kind: 'entry' | 'districtWide' | 'total';
  /** A municipality that said nothing in this round, asked or not. */
  missing: boolean;
  /** What is said under the name: nothing came yet, reminded when, not asked. */
  remark?: string;
}
/** A place of the grid: a cell of the matrix, or a figure beside it. */
export type GridCell =
  | { kind: 'cell'; cell: CoverageCell }
  /** `silent`: nothing is known because the municipality has not answered; never shown as 0. */
  | { kind: 'sum'; count: number; silent: boolean; value?: number | null };

/** The matrix as it is drawn and copied: its cells, framed by kreisweit and the sums. */
export interface GridModel {
  rowAxis: CoverageAxis;
  columnAxis: CoverageAxis;
  rows: GridLine[];
  columns: GridLine[];
  /** In another measure than offers. */
  measured: Measured | undefined;
  at: (row: GridLine, column: GridLine) => GridCell;
}

const words = coverageTexts.matrix;
const extra = (kind: 'districtWide' | 'total', name: string): GridLine => ({ id: kind, name, kind, missing: false });

/** Figures beside the cells, all of one measure. */
interface Sums<Value> {
  rows: Record<string, Value>;
  columns: Record<string, Value>;
  wideByRow: Record<string, Value>;
  wideByColumn: Record<string, Value>;
  wide: Value;
  total: Value;
}
const countsOf = (matrix: Matrix): Sums<number> => ({
  rows: matrix.rowTotals,
  columns: matrix.columnTotals,
  wideByRow: matrix.districtWideByRow,
  wideByColumn: matrix.districtWideByColumn ?? {},
  wide: matrix.districtWideTotal,
  total: matrix.total,
});
const figuresOf = (of: Measured): Sums<number | null> => ({
  rows: of.rows,
  columns: of.columns,
  wideByRow: of.districtWideByRow,
  wideByColumn: of.districtWideByColumn ?? {},
  wide: of.districtWideTotal,
  total: of.total,
});
/** Two figures together; what is not known adds nothing, and two unknown ones are not 0. */
function plus(a: number | null, b: number | null): number | null {
  const sum = (a ?? 0) + (b ?? 0);
  return sum === 0 && (a === null || b === null) ? null : sum;
}

const at = (figures: Record<string, number | null>, id: string): number | null => {
  const figure = figures[id];
  return figure === undefined ? 0 : figure;
};

/** What stands at a place outside the cells. */
function sumAt(sums: Sums<number | null>, row: GridLine, column: GridLine): number | null {
  if (row.kind === 'districtWide') return column.kind === 'total' ? sums.wide : at(sums.wideByColumn, column.id);
  if (column.kind === 'districtWide') return row.kind === 'total' ? sums.wide : at(sums.wideByRow, row.id);
  if (row.kind !== 'total') return plus(at(sums.rows, row.id), at(sums.wideByRow, row.id));
  return column.kind === 'total' ? sums.total : plus(at(sums.columns, column.id), at(sums.wideByColumn, column.id));
}

function remarkOf({ responses }: Matrix, id: string): { remark?: string } {
  const silent = responses.missing.find(({ ags }) => ags === id);
  if (silent?.onlyOther) return { remark: words.onlyOther };
  if (silent) return { remark: silent.reminded ? words.reminded(silent.reminded) : words.missing };
  return responses.notAsked?.includes(id) ? { remark: words.notAsked } : {};
}

/**
 * Builds the grid. Kreisweit stands beside the terms: as a column, or as a row where the municipalities run down.
 * The totals of the core are offers on the spot; a kreisweites offer is in no municipality, so a term's "gesamt" is
 * the two numbers added, and every offer still counts once.
 */
export function gridModel(matrix: Matrix): GridModel {
  const swapped = matrix.rowAxis === 'municipality';
  const line = (entry: Matrix['rows'][number]): GridLine => ({
    ...entry,
    kind: 'entry',
    missing: isSilent(matrix, entry.id),
    ...remarkOf(matrix, entry.id),
  });
  const district = extra('districtWide', words.districtWide);
  const cellAt = cellLookup(matrix);
  const counts = countsOf(matrix);
  const figures = matrix.measured && figuresOf(matrix.measured);
  const sum = (row: GridLine, column: GridLine): GridCell => {
    const count = sumAt(counts, row, column) ?? 0;
    const silent = (row.missing || column.missing) && count === 0;
    return { kind: 'sum', count, silent, ...(figures && { value: sumAt(figures, row, column) }) };
  };
  return {
    rowAxis: matrix.rowAxis,
    columnAxis: matrix.columnAxis,
    rows: [
      ...matrix.rows.map(line),
      ...(swapped ? [district] : []),
      extra('total', matrix.measured ? words.once : words.different),
    ],
    columns: [...matrix.columns.map(line), ...(swapped ? [] : [district]), extra('total', words.total)],
    measured: matrix.measured,
    at: (row, column) =>
      row.kind === 'entry' && column.kind === 'entry'
        ? { kind: 'cell', cell: cellAt(row.id, column.id) }
        : sum(row, column),
  };
}
