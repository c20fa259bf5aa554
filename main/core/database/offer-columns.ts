import { fieldKinds, offerFields, vocabularyOfField, type OfferField } from '../../../shared/domain/offer-fields.ts';

/** Fields of an offer that are columns of its table: all but the place, the provider and the vocabularies. */
export interface OfferColumn {
  field: OfferField;
  column: string;
  type: 'text' | 'boolean' | 'list';
}
const linked = new Set<string>(['municipality', 'provider', 'providerType', ...Object.keys(vocabularyOfField)]);
const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
const typeOf = (field: OfferField): OfferColumn['type'] => {
  const kind = fieldKinds[field];
  return kind === 'boolean' ? 'boolean' : kind === 'list' ? 'list' : 'text';
};

export const offerColumns: readonly OfferColumn[] = offerFields
  .filter((field) => !linked.has(field))
  .map((field) => ({ field, column: snake(field), type: typeOf(field) }));
