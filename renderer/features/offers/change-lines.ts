import type { ChangeEntry, FieldValue } from '../../../shared/contract/offers.ts';
import { offerFields, type OfferField } from '../../../shared/domain/offer-fields.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { districtWideChoice } from './offer-form.ts';
import type { Names } from './names.ts';
import { valueText } from './value-text.ts';

export interface ChangeLine {
  label: string;
  /** `''` where there was nothing before. */
  before: string;
  after: string;
}
const isField = (field: string): field is OfferField => (offerFields as readonly string[]).includes(field);
const { districtWide, record } = offersTexts;

/** The place as it was recorded: municipalities by key, kreisweit as a sign of its own. */
const places = (value: FieldValue, names: Names): string =>
  [value ?? []]
    .flat()
    .map((ags) => (ags === districtWideChoice ? districtWide : names.municipality(String(ags))))
    .join(', ');

const yesOrNo = (value: FieldValue): string =>
  value === true || value === '1' ? record.yes : value === null ? '' : record.no;

/** The changed fields of one entry in words; fields that stayed empty are left out. */
export function changeLines(fields: ChangeEntry['fields'], names: Names): ChangeLine[] {
  return fields.flatMap(({ field, before, after }) => {
    const line = (label: string, text: (value: FieldValue) => string): ChangeLine[] => {
      const shown = { label, before: text(before), after: text(after) };
      return shown.before === shown.after ? [] : [shown];
    };
    if (field === 'municipality') return line(fieldLabels.municipality, (value) => places(value, names));
    if (field === 'district_wide' || field === 'districtWide')
      return before === null && yesOrNo(after) === record.no ? [] : line(districtWide, yesOrNo);
    if (isField(field)) return line(fieldLabels[field], (value) => valueText(field, value, names));
    return line(field, (value) => [value ?? []].flat().join(', '));
  });
}
