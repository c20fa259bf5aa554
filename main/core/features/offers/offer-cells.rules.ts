import type { Region } from '../../../../shared/contract/settings.ts';
import type { Term } from '../../../../shared/contract/vocabularies.ts';
import type { FieldValue } from '../../../../shared/contract/offers.ts';
import { importFieldKinds, vocabularyOf, type ImportField } from '../../../../shared/domain/import-fields.ts';
import type { RowPlace } from '../../../../shared/domain/import-row.ts';
import type { OfferField, Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import { formatPartialDate } from '../../../../shared/domain/partial-date.ts';
import { formatPeriod } from '../../../../shared/domain/period.ts';
import { formatQuantity } from '../../../../shared/domain/quantity.ts';
import { yesNo } from '../../../../shared/i18n/de/common-words.ts';
import { districtWideWord } from '../../../../shared/i18n/de/terms.ts';
import type { StoredOffer } from './offer.repository.ts';

/** Names as they stand in the cells of a return sheet. */
export interface CellNames {
  regions: readonly Pick<Region, 'ags' | 'name'>[];
  terms: Readonly<Record<Vocabulary, readonly Pick<Term, 'id' | 'name' | 'retired'>[]>>;
}
/** Between the entries of one cell; a comma may be part of a name. */
const between = '; ';

/** A place in words: its municipalities, or kreisweit. */
export function placeCell({ districtWide, municipalities }: RowPlace, { regions }: CellNames): string {
  if (districtWide) return districtWideWord;
  return municipalities.map((ags) => regions.find((region) => region.ags === ags)?.name ?? ags).join(between);
}

/** A stored value as a return sheet shows it: the same for writing the sheet and for seeing what a sender left as it was. */
export function valueCell(field: ImportField, value: FieldValue, names: CellNames): string | number | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return yesNo(value);
  const vocabulary = vocabularyOf(field);
  if (Array.isArray(value)) {
    const nameOf = (id: string): string =>
      vocabulary ? (names.terms[vocabulary].find((term) => term.id === id)?.name ?? id) : id;
    return value.length > 0 ? value.map(nameOf).join(between) : null;
  }
  const kind = importFieldKinds[field];
  if (kind === 'partialDate') return formatPartialDate(value);
  if (kind === 'period') return formatPeriod(value);
  if (kind !== 'quantity') return value;
  return /^\d{1,15}$/.test(value) ? Number(value) : formatQuantity(value);
}

export const offerCell = (field: OfferField, offer: StoredOffer, names: CellNames): string | number | null =>
  field === 'municipality' ? placeCell(offer, names) : valueCell(field, offer.values[field] ?? null, names);
