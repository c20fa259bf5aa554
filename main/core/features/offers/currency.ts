import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { OfferFilter } from '../../../../shared/contract/offers.ts';
import type { ReadContext } from '../../platform/context.ts';
import { monthsAfter, staleBefore } from './confirmed.rules.ts';
import { countOf, selectionOf } from './offer-list.repository.ts';

type Currency = OutputOf<'offers.currency'>;

/** What may not hold any longer, each as a filter of the list with its number of offers. */
export function currencyOf({ db, clock }: ReadContext): Currency {
  const today = clock.today();
  const inAYear = monthsAfter(today, 12);
  const filters: Record<Currency['lists'][number]['key'], OfferFilter> = {
    oldest: { current: true },
    stale: { confirmedBefore: staleBefore(today) },
    endsInHalfAYear: { endsBefore: monthsAfter(today, 6) },
    endsInAYear: { endsBefore: inAYear },
    fundingOver: { fundingEndsBefore: today },
    fundingEnds: { fundingEndsBefore: inAYear },
    providerEnds: { providerEndsBefore: inAYear },
  };
  const lists = (Object.keys(filters) as (keyof typeof filters)[]).map((key) => {
    const filter = filters[key];
    return { key, filter, total: countOf(db, selectionOf(filter, today)) };
  });
  return { lists };
}
