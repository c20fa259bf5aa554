import type { Region } from '../../../../shared/contract/settings.ts';
import type { Term } from '../../../../shared/contract/vocabularies.ts';
import {
  fieldKinds,
  vocabularyOfField,
  type OfferField,
  type Vocabulary,
} from '../../../../shared/domain/offer-fields.ts';
import { formatPartialDate } from '../../../../shared/domain/partial-date.ts';
import { formatQuantity } from '../../../../shared/domain/quantity.ts';
import { yesNo } from '../../../../shared/i18n/de/common-words.ts';
import { districtWideWord } from '../../../../shared/i18n/de/terms.ts';
import type { StoredOffer } from './offer.repository.ts';

/** Names as they stand in the cells of a return sheet. */
export interface CellNames {
  regions: readonly Pick<Region, 'ags' | 'name'>[];
  terms: Readonly<Record<Vocabulary, readonly Pick<Term, 'id' | 'name'>[]>>;
}
/** Between the entries of one cell; a comma may be part of a name. */
const between = '; ';

function placeText({ districtWide, municipalities }: StoredOffer, { regions }: CellNames): string {
  if (districtWide) return districtWideWord;
  return municipalities.map((ags) => regions.find((region) => region.ags === ags)?.name ?? ags).join(between);
}

/** What a return sheet shows for a value: the same for writing the sheet and for seeing what a sender left as it was. */
export function offerCell(field: OfferField, offer: StoredOffer, names: CellNames): string | number | null {
  if (field === 'municipality') return placeText(offer, names);
  const value = offer.values[field] ?? null;
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return yesNo(value);
  const vocabulary = (vocabularyOfField as Partial<Record<OfferField, Vocabulary>>)[field];
  if (Array.isArray(value)) {
    const nameOf = (id: string): string =>
      vocabulary ? (names.terms[vocabulary].find((term) => term.id === id)?.name ?? id) : id;
    return value.length > 0 ? value.map(nameOf).join(between) : null;
  }
  if (fieldKinds[field] === 'partialDate') return formatPartialDate(value);
  if (fieldKinds[field] !== 'quantity') return value;
  return /^\d{1,15}$/.test(value) ? Number(value) : formatQuantity(value);
}
