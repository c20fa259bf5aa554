import type { OfferFilter } from '../../../../shared/contract/offers.ts';
import { selectionOf, where } from './offer-list.repository.ts';

/** A part of a statement that selects numbers of `offer_index`. */
export interface NumberSet {
  sql: string;
  params: unknown[];
}

/** The numbers of the offers a filter of the list lets through; null where it lets all of them through. */
export function numbersPassing(filter: OfferFilter | undefined, today: string): NumberSet | null {
  const { sql, params } = where(selectionOf(filter ?? {}, today), 0);
  return sql === '' ? null : { sql: `SELECT i.number FROM offer_index AS i ${sql}`, params };
}
