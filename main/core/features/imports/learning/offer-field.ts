import { offerFields, type OfferField } from '../../../../../shared/domain/offer-fields.ts';

const known = new Set<string>(offerFields);
/** Whether a column's field is one of an offer: not the running number, not nothing. */
export const isOfferField = (field: string | null): field is OfferField => field !== null && known.has(field);
