import type { CoverageAxis } from '../../../shared/contract/coverage.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, LoadingSkeleton } from '../../ui/index.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { narrowed } from './list-location.ts';
import { OfferLinks } from './offer-links.tsx';

export interface PairCellProps {
  axes: [CoverageAxis, CoverageAxis];
  terms: [string, string];
  /** Year of the round. */
  year: number;
  filter: OfferFilter;
}

/** Offers with two terms of different vocabularies; no municipality speaks here, so there is no statement. */
export function PairCell({ axes, terms, year, filter: through }: PairCellProps) {
  const filter = narrowed(through, { terms: { [axes[0]]: [terms[0]], [axes[1]]: [terms[1]] } }, year);
  const query = useCall('offers.list', {
    filter,
    sort: { key: 'name', descending: false },
    cursor: null,
    limit: 50,
  });
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <LoadingSkeleton lines={5} />;
  const { panel } = coverageTexts;
  return (
    <OfferLinks
      title={panel.offers}
      none={panel.noneHere}
      offers={query.data.rows}
      total={query.data.total}
      filter={filter}
    />
  );
}
