import type { FieldValue, OfferRecord, OfferValues } from '../../../shared/contract/offers.ts';
import { fieldKinds, type FieldKind, type OfferField } from '../../../shared/domain/offer-fields.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import type { Choice, FormField, FormValue, FormValues } from '../../ui/index.ts';
import type { Names } from './names.ts';
import { longFields, wideFields } from '../../../shared/domain/offer-groups.ts';
import { vocabularyOf } from './value-text.ts';

/** Key of "kreisweit" among the chosen municipalities. */
export const districtWideChoice = '*';

/** Municipalities to choose from, kreisweit first. */
export const placeChoices = (names: Names): Choice[] => [
  { id: districtWideChoice, name: offersTexts.districtWide, synonyms: ['alle'] },
  ...names.municipalities,
];

const formKinds: Partial<Record<FieldKind, FormField['kind']>> = {
  quantity: 'quantity',
  partialDate: 'partialDate',
  boolean: 'yesNo',
  list: 'list',
  email: 'email',
  postalCode: 'postalCode',
};

/** A field of an offer as the record form asks for it. */
export function formFieldOf(field: OfferField, names: Names): FormField {
  const about = { name: field, label: fieldLabels[field], wide: wideFields.has(field) };
  const vocabulary = vocabularyOf(field);
  if (vocabulary) return { ...about, kind: 'several', options: names.terms(vocabulary) };
  if (field === 'municipality')
    return { ...about, kind: 'several', options: placeChoices(names), alone: districtWideChoice, required: true };
  const kind = longFields.has(field) ? 'long' : (formKinds[fieldKinds[field]] ?? 'text');
  return { ...about, kind, required: field === 'name', meaning: field === 'validFrom' ? 'start' : 'end' };
}

/** What the form of an offer begins with; the place stands beside the values. */
export function formValuesOf({ values, districtWide, municipalities }: OfferRecord): FormValues {
  const entries = Object.entries(values).map(([field, value]) => {
    const several = vocabularyOf(field as OfferField) !== null && typeof value === 'string';
    return [field, several ? [value] : value] as const;
  });
  return { ...Object.fromEntries(entries), municipality: districtWide ? [districtWideChoice] : municipalities };
}

export interface OfferChange {
  values: OfferValues;
  municipalities?: string[];
  districtWide?: boolean;
}
const isSame = (one: FormValue | undefined, other: FormValue): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other) || (one === undefined && Array.isArray(other) && !other.length);

/** The changed fields as the command takes them; null where nothing was changed. */
export function changeOf(record: OfferRecord, saved: Readonly<Record<string, FormValue>>): OfferChange | null {
  const before = formValuesOf(record);
  const changed = Object.entries(saved).filter(([field, value]) => !isSame(before[field], value));
  if (changed.length === 0) return null;
  const { municipality, ...values } = Object.fromEntries(changed) as Record<string, FieldValue>;
  if (!Array.isArray(municipality)) return { values };
  const districtWide = municipality.includes(districtWideChoice);
  return { values, districtWide, municipalities: districtWide ? [] : municipality };
}
