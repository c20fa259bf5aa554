export { offersHandlers } from './offers.handlers.ts';
export { renewDerived } from './derived.repository.ts';
export { refreshOffers } from './offer-index.repository.ts';
export { matchKey, externalKey } from './offer-index.rules.ts';
export { OfferWriter, type NewOffer } from './offer-writer.ts';
export { findOffer } from './offer.repository.ts';
export { rowsOf } from './offer-list.repository.ts';
export { searchExpression } from './offer-search.rules.ts';
export type { ImportedColumn } from './offer-origin.repository.ts';
