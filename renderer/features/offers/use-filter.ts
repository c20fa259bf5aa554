import { useCallback, useState } from 'react';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { filterFromUrl, filterToUrl } from './filter-url.ts';

const keyOf = (filter: OfferFilter): string => filterToUrl(filter).toString();

interface FilterState {
  filter: OfferFilter;
  /** The address last seen. */
  address: string;
  /** Addresses this page wrote itself and has not seen yet. */
  written: readonly string[];
}

/** What the address says now; the echo of an own change must not undo a later one. */
function adopt(state: FilterState, address: string, parameters: URLSearchParams): FilterState {
  const at = state.written.indexOf(address);
  if (at < 0) return { filter: filterFromUrl(parameters), address, written: [] };
  return { filter: state.filter, address, written: state.written.slice(at + 1) };
}

/** The filter of the list: shown at once when it changes, kept in the address so that links and reloads find it. */
export function useFilter(parameters: URLSearchParams): [OfferFilter, (filter: OfferFilter) => void] {
  const address = keyOf(filterFromUrl(parameters));
  const [state, setState] = useState<FilterState>(() => ({ filter: filterFromUrl(parameters), address, written: [] }));
  if (state.address !== address) setState(adopt(state, address, parameters));
  const set = useCallback((filter: OfferFilter) => {
    const key = keyOf(filter);
    setState((current) => ({
      ...current,
      filter,
      written: key === current.address && current.written.length === 0 ? [] : [...current.written, key],
    }));
  }, []);
  return [state.filter, set];
}
