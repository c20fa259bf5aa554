import type { OfferValues } from '../../../../shared/contract/offers.ts';
import {
  fieldKinds,
  vocabularyOfField,
  type OfferField,
  type Vocabulary,
} from '../../../../shared/domain/offer-fields.ts';
import { isPartialDate } from '../../../../shared/domain/partial-date.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { quantityPartsOf } from '../../../../shared/domain/quantity.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';

/** What may be referred to: ids of terms by vocabulary, and region keys. */
export interface Known {
  terms: Readonly<Record<Vocabulary, readonly { id: string }[]>>;
  regions: readonly { ags: string }[];
}

function isValid(field: OfferField, value: unknown, known: Known): boolean {
  if (value === null || value === '') return true;
  const vocabulary = (vocabularyOfField as Partial<Record<OfferField, Vocabulary>>)[field];
  if (vocabulary) {
    const ids = new Set(known.terms[vocabulary].map((term) => term.id));
    return (Array.isArray(value) ? value : [value]).every((id) => ids.has(String(id)));
  }
  const kind = fieldKinds[field];
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'list') return Array.isArray(value);
  if (typeof value !== 'string') return false;
  if (kind === 'partialDate') return isPartialDate(value);
  return kind === 'quantity' ? quantityPartsOf(value) !== null : true;
}

/** Refuses values that are not in their canonical form or refer to nothing. Throws FIELD_INVALID. */
export function checkValues(values: OfferValues, municipalities: readonly string[], known: Known): void {
  for (const [field, value] of Object.entries(values) as [OfferField, unknown][]) {
    if (!isValid(field, value, known)) throw new Problem('FIELD_INVALID', { field: fieldLabels[field] });
  }
  const regions = new Set(known.regions.map((region) => region.ags));
  if (!municipalities.every((ags) => regions.has(ags)))
    throw new Problem('FIELD_INVALID', { field: fieldLabels.municipality });
}
