import type { OfferFilter } from '../../../shared/contract/offers.ts';
import type { CoverageAxis } from '../../../shared/contract/coverage.ts';
import type { GridLine } from './grid-model.ts';

function filterOfLine(axis: CoverageAxis, line: GridLine): OfferFilter {
  if (line.kind === 'districtWide') return { districtWide: true };
  if (line.kind === 'total') return {};
  return axis === 'municipality' ? { municipalities: [line.id] } : { terms: { [axis]: [line.id] } };
}

/** Offers that the round counts and that pass both. */
export function narrowed(filter: OfferFilter, by: OfferFilter, year: number): OfferFilter {
  const terms = { ...filter.terms, ...by.terms };
  return { ...filter, ...by, ...(Object.keys(terms).length > 0 && { terms }), notEndedBefore: year };
}

/** The filter of the list that shows what is counted at a place of the grid. */
export function filterOfPlace(
  axes: { rowAxis: CoverageAxis; columnAxis: CoverageAxis },
  row: GridLine,
  column: GridLine,
  year: number,
  filter: OfferFilter = {},
): OfferFilter {
  const ofRow = narrowed(filter, filterOfLine(axes.rowAxis, row), year);
  return narrowed(ofRow, filterOfLine(axes.columnAxis, column), year);
}
