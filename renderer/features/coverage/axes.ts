import type { CoverageAxis } from '../../../shared/contract/coverage.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';

/** What stands in the rows and in the columns; never the same on both. */
export interface Axes {
  rows: CoverageAxis;
  columns: CoverageAxis;
}
/** In the order they are offered. Not taken from the contract: its schemas have no place in the window. */
export const axisNames = Object.keys(coverageTexts.axes) as CoverageAxis[];
export const usualAxes: Axes = { rows: 'fieldOfAction', columns: 'municipality' };

const axisOf = (value: string | null): CoverageAxis | undefined => axisNames.find((axis) => axis === value);

/** The axes of the address; the usual ones where it names none or the same twice. */
export function axesFromUrl(parameters: URLSearchParams): Axes {
  const rows = axisOf(parameters.get('zeilen')) ?? usualAxes.rows;
  const columns = axisOf(parameters.get('spalten')) ?? usualAxes.columns;
  return rows === columns ? usualAxes : { rows, columns };
}

/** Puts an axis on one side; where it already stands on the other, the two change places. */
export function withAxis(axes: Axes, side: keyof Axes, axis: CoverageAxis): Axes {
  const other = side === 'rows' ? 'columns' : 'rows';
  if (axes[other] === axis) return { rows: axes.columns, columns: axes.rows };
  return { ...axes, [side]: axis };
}
