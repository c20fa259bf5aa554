import { useCallback } from 'react';
import type { OfferFilter, OfferRow, OfferSort } from '../../../shared/contract/offers.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { call } from '../../ipc/client.ts';
import { useWindows, type AskWindow, type WindowedList } from '../../ipc/use-windows.ts';

/** The offers behind a filter, window by window. */
export function useOfferList(
  filter: OfferFilter,
  sort: OfferSort,
  fields: readonly OfferField[],
): WindowedList<OfferRow> {
  const ask: AskWindow<OfferRow> = useCallback(
    ({ cursor }, limit) => call('offers.list', { filter, sort, cursor, limit, fields: [...fields] }),
    [filter, sort, fields],
  );
  return useWindows(['offers', 'offers.list', 'windows', filter, sort, fields], ask);
}
