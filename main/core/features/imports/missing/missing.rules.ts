import { partialDateEnd, partialDateStart } from '../../../../../shared/domain/partial-date.ts';
import { sortKey } from '../../../../../shared/domain/text-folding.ts';
import type { NamedOffer } from './missing.repository.ts';

/** What is known when a sender's files are compared with what it named before. */
export interface NamingFacts {
  /** All namings of the sender that count, oldest first. */
  before: readonly NamedOffer[];
  /** Year of the round that is answered now. */
  year: number;
  /** Offers that need no question: named now or in this round, decided in it, or removed with a replaced file. */
  settled: ReadonlySet<string>;
  /** Ends that go with a replaced file: by offer id, the end it had before. */
  reopened: ReadonlyMap<string, string | null>;
}

const endedBefore = (validTo: string | null, year: number): boolean => {
  const end = validTo === null ? null : partialDateEnd(validTo);
  return end !== null && end < `${year}-01-01`;
};

/** Offers the sender no longer names, each as its latest naming, by name. What had ended before the round is none. */
export function missingOffers({ before, year, settled, reopened }: NamingFacts): NamedOffer[] {
  const latest = new Map(before.map((naming) => [naming.offerId, naming]));
  return [...latest.values()]
    .map((offer) => {
      const validTo = reopened.get(offer.offerId);
      return validTo === undefined ? offer : { ...offer, validTo };
    })
    .filter(({ offerId, validTo }) => !settled.has(offerId) && !endedBefore(validTo, year))
    .map((offer) => ({ offer, key: `${sortKey(offer.name)} ${offer.offerId}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ offer }) => offer);
}

/** The end that is proposed: the year in which the sender named the offer last. No day is invented. */
export const proposedEnd = ({ year }: Pick<NamedOffer, 'year'>): string => String(year);

/** Whether an offer that began then can have ended at this date. */
export function canEnd(validFrom: string | null, ends: string): boolean {
  const start = validFrom === null ? null : partialDateStart(validFrom);
  const end = partialDateEnd(ends);
  return start === null || end === null || end >= start;
}
