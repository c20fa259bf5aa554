import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { filterToUrl } from './filter-url.ts';
import { offerLocation, offersPath } from './locations.ts';
import { useFilter } from './use-filter.ts';

/** What the address says of the list: its filter, and the record or the empty form beside it. */
export interface OffersAddress {
  filter: OfferFilter;
  showFilter: (filter: OfferFilter) => void;
  openId: string | null;
  creating: boolean;
  open: (id: string) => void;
  close: () => void;
}

export function useOffersAddress(): OffersAddress {
  const { id: openId = null } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const [filter, setFilter] = useFilter(parameters);
  const creating = parameters.get('neu') === '1';
  const go = (pathname: string, search = filterToUrl(filter)): void =>
    void navigate({ pathname, search: search.toString() }, { replace: true });
  const showFilter = (next: OfferFilter): void => {
    setFilter(next);
    const search = filterToUrl(next);
    if (creating) search.set('neu', '1');
    go(openId === null ? offersPath : offerLocation(openId), search);
  };
  const open = (id: string): void => go(offerLocation(id));
  return { filter, showFilter, openId, creating, open, close: () => go(offersPath) };
}
