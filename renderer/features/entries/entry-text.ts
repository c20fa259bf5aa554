import type { FigureEntry, NeedEntry } from './entry-types.ts';
import type { FieldValue } from '../../../shared/contract/offers.ts';
import { fieldText, figureText } from '../../../shared/domain/field-text.ts';
import { type ImportField, vocabularyOf } from '../../../shared/domain/import-fields.ts';
import { placesIn, wholeDistrict } from '../../../shared/domain/place-key.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import type { Names } from '../offers/index.ts';

/** A place in words; a group of municipalities stays one place. */
export const placeName = (place: string, names: Names): string =>
  place === wholeDistrict ? offersTexts.districtWide : placesIn(place).map(names.municipality).join(' + ');

/** A stored value in words; empty where there is none. */
export function entryText(field: ImportField, value: FieldValue | undefined, names: Names): string {
  const vocabulary = vocabularyOf(field);
  const one = (text: string): string => (vocabulary ? names.term(vocabulary, text) : fieldText(field, text));
  return [value ?? []].flat().map(String).map(one).join(' · ');
}

/** A figure as it is printed: with its sign, per cent beside the number. */
export function figureLine(figure: FigureEntry): string {
  const text = figureText(figure);
  return figure.unit === '%' && figure.value !== null ? `${text} %` : text;
}

/** The text of one field of a need. */
export function needText(need: NeedEntry, field: NeedField, names: Names): string {
  return field === 'municipality' ? placeName(need.place, names) : entryText(field, need[field], names);
}
export const needColumns = ['municipality', 'fieldsOfAction', 'targetGroups', 'need', 'priority', 'remark'] as const;
export type NeedField = (typeof needColumns)[number];
