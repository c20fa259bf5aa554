import type { FieldValue } from '../../../../shared/contract/offers.ts';
import type { Term } from '../../../../shared/contract/vocabularies.ts';
import { fieldText } from '../../../../shared/domain/field-text.ts';
import { isStructureField, vocabularyOf, type ImportField } from '../../../../shared/domain/import-fields.ts';
import type { RowPlace } from '../../../../shared/domain/import-row.ts';
import { isPartField, type Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { inheritedTexts } from '../../../../shared/i18n/de/origins.ts';
import { choiceWords, isChoiceField } from '../../../../shared/i18n/de/measure-words.ts';
import { yesNo } from '../../../../shared/i18n/de/common-words.ts';

/** A stored value in German words: term names, dates and numbers as people write them. Empty text for no value. */
export function valueText(
  field: ImportField,
  value: FieldValue,
  terms: Readonly<Record<Vocabulary, readonly Term[]>>,
): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return yesNo(value);
  const vocabulary = vocabularyOf(field);
  if (Array.isArray(value)) {
    const nameOf = (id: string): string =>
      vocabulary ? (terms[vocabulary].find((term) => term.id === id)?.name ?? id) : id;
    // a term may hold commas itself
    return value.map(nameOf).join(isPartField(field) ? '; ' : ' · ');
  }
  if (field === 'structureKind' && isStructureField(value)) return fieldLabels[value];
  if (isChoiceField(field)) return choiceWords(field).find(({ id }) => id === value)?.name ?? value;
  return fieldText(field, value);
}

/** A place in words: the names of its municipalities, or kreisweit. */
export const placeText = (place: RowPlace, regions: readonly { ags: string; name: string }[]): string =>
  place.districtWide
    ? inheritedTexts.districtWide
    : place.municipalities.map((ags) => regions.find((region) => region.ags === ags)?.name ?? ags).join(', ');
