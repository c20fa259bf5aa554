import type { CoverageCell, CoverageMeasure, Matrix, Measured } from '../../../../shared/contract/coverage.ts';
import type { Base } from './bases.ts';
import { perThousand } from './bases.rules.ts';
import { pair } from './coverage.rules.ts';

export type Body = Pick<
  Matrix,
  | 'rows'
  | 'columns'
  | 'cells'
  | 'rowTotals'
  | 'columnTotals'
  | 'districtWideByRow'
  | 'districtWideByColumn'
  | 'districtWideTotal'
  | 'total'
>;
export interface Amounts {
  /** The same matrix with figures in the place of counts. */
  body: Body;
  /** Offers of a cell that state the figure, by row and column. */
  stated: (row: string, column: string) => number;
  inexact: boolean;
}
type Axes = Pick<Matrix, 'rowAxis' | 'columnAxis'>;

/** A figure nobody states is not 0; where there are no offers it is. */
const known = (value: number, count: number): number | null => (value === 0 && count > 0 ? null : value);

/**
 * The matrix in another measure: figures, or either per 1,000 of a base. A municipality is set against its own value,
 * everything else against that of all municipalities.
 */
export function measure(
  counts: Body,
  { body, stated, inexact }: Amounts,
  kind: CoverageMeasure,
  base: Base | null,
  axes: Axes,
) {
  const divided = (value: number | null, ags: string | null): number | null => {
    if (base === null || value === null) return value;
    return perThousand(value, ags === null ? base.whole : base.values.get(ags)?.value);
  };
  const placeOf = (row: string, column: string): string | null =>
    axes.rowAxis === 'municipality' ? row : axes.columnAxis === 'municipality' ? column : null;
  const figures = new Map(body.cells.map((cell) => [pair(cell.row, cell.column), cell.count]));
  const cells = counts.cells.map((cell): CoverageCell => {
    const value = known(figures.get(pair(cell.row, cell.column)) ?? 0, cell.count);
    return { ...cell, value: divided(value, placeOf(cell.row, cell.column)), stated: stated(cell.row, cell.column) };
  });
  type Sums = Record<string, number>;
  const sums = (values: Sums, of: Sums, isPlace: boolean): Record<string, number | null> =>
    Object.fromEntries(
      Object.keys(of).map((id) => [id, divided(known(values[id] ?? 0, of[id] ?? 0), isPlace ? id : null)]),
    );
  const measured: Measured = {
    measure: kind,
    per: base?.text ?? null,
    inexact,
    rows: sums(body.rowTotals, counts.rowTotals, axes.rowAxis === 'municipality'),
    columns: sums(body.columnTotals, counts.columnTotals, axes.columnAxis === 'municipality'),
    districtWideByRow: sums(body.districtWideByRow, counts.districtWideByRow, false),
    ...(counts.districtWideByColumn && {
      districtWideByColumn: sums(body.districtWideByColumn ?? {}, counts.districtWideByColumn, false),
    }),
    districtWideTotal: divided(known(body.districtWideTotal, counts.districtWideTotal), null),
    total: divided(known(body.total, counts.total), null),
  };
  return { cells, measured };
}
