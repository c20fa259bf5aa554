import type { FieldValue, OfferRecord } from '../../../shared/contract/offers.ts';
import {
  fieldKinds,
  vocabularyOfField,
  type OfferField,
  type Vocabulary,
} from '../../../shared/domain/offer-fields.ts';
import { formatPartialDate, isPartialDate } from '../../../shared/domain/partial-date.ts';
import { formatQuantity, quantityPartsOf } from '../../../shared/domain/quantity.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import type { Names } from './names.ts';

/** The vocabulary behind a field, or null. */
export const vocabularyOf = (field: OfferField): Vocabulary | null =>
  (vocabularyOfField as Partial<Record<OfferField, Vocabulary>>)[field] ?? null;

/** A date at the precision it was given with; a text that is no date stays as it is. */
export const dateText = (value: string | null): string =>
  value === null ? '' : isPartialDate(value) ? formatPartialDate(value) : value;

/** A quantity in German; a text that is none stays as it is. */
export const quantityText = (value: string | null): string =>
  value === null ? '' : quantityPartsOf(value) ? formatQuantity(value) : value;

/** A stored value as people read it; `''` where there is none. */
export function valueText(field: OfferField, value: FieldValue | undefined, names: Names): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? offersTexts.record.yes : offersTexts.record.no;
  const vocabulary = vocabularyOf(field);
  const texts = (Array.isArray(value) ? value : [value]).map((one) => {
    if (vocabulary) return names.term(vocabulary, one);
    if (fieldKinds[field] === 'partialDate') return dateText(one);
    return fieldKinds[field] === 'quantity' ? quantityText(one) : one;
  });
  return texts.filter(Boolean).join(vocabulary || Array.isArray(value) ? ' · ' : '');
}

/** Where an offer is: its municipalities by name, or kreisweit. */
export function placeText(offer: { municipalities: readonly string[]; districtWide: boolean }, names: Names): string {
  const places = offer.municipalities.map(names.municipality);
  return (offer.districtWide ? [offersTexts.districtWide, ...places] : places).join(', ');
}

/** A field of a record as people read it; the place stands beside the values. */
export const recordText = (record: OfferRecord, field: OfferField, names: Names): string =>
  field === 'municipality' ? placeText(record, names) : valueText(field, record.values[field], names);
