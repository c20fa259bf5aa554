import type { OfferFilter } from '../../../shared/contract/offers.ts';
import type { CoverageAxis } from '../../../shared/contract/coverage.ts';
import type { GridLine } from './grid-model.ts';

function filterOfLine(axis: CoverageAxis, line: GridLine): OfferFilter {
  if (line.kind === 'districtWide') return { districtWide: true };
  if (line.kind === 'total') return {};
  return axis === 'municipality' ? { municipalities: [line.id] } : { terms: { [axis]: [line.id] } };
}

/** The filter of the list that shows what is counted at a place of the grid: offers that the round counts. */
export function filterOfPlace(
  axes: { rowAxis: CoverageAxis; columnAxis: CoverageAxis },
  row: GridLine,
  column: GridLine,
  year: number,
): OfferFilter {
  const first = filterOfLine(axes.rowAxis, row);
  const second = filterOfLine(axes.columnAxis, column);
  const terms = { ...first.terms, ...second.terms };
  return { ...first, ...second, ...(Object.keys(terms).length > 0 && { terms }), notEndedBefore: year };
}
