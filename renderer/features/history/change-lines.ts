import type { ChangeEntry, FieldValue } from '../../../shared/contract/offers.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { type ImportField, isImportField, vocabularyOf } from '../../../shared/domain/import-fields.ts';
import { fieldText } from '../../../shared/domain/field-text.ts';
import { wholeDistrict } from '../../../shared/domain/place-key.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { changeLines as offerLines, type ChangeLine, type Names } from '../offers/index.ts';

const text = de.history;
const plain = (value: FieldValue): string => [value ?? []].flat().map(String).join(', ');

/** A value of a structure, figure or need in words. */
function entryText(field: ImportField, value: FieldValue, names: Names): string {
  const vocabulary = vocabularyOf(field);
  const one = (text: string): string => {
    if (vocabulary) return names.term(vocabulary, text);
    if (field === 'municipality') return text === wholeDistrict ? offersTexts.districtWide : names.municipality(text);
    return fieldText(field, text);
  };
  return [value ?? []].flat().map(String).map(one).join(', ');
}

/** A stored value of a record that is no offer, in words. */
function valueOf(field: string, value: FieldValue, names: Names): string {
  const stored = plain(value);
  if (isImportField(field)) return entryText(field, value, names);
  if (field === 'ags') return names.municipality(stored);
  if (field === 'field_of_action' || field === 'term_id') return stored && names.term('fieldOfAction', stored);
  if (field === 'target_group') return stored && names.term('targetGroup', stored);
  if (field === 'target_groups')
    return (JSON.parse(stored || '[]') as string[]).map((id) => names.term('targetGroup', id)).join(', ');
  if (field === 'told_day') return stored && formatDay(stored);
  return field === 'day' ? formatDay(stored) : stored;
}

/** A setting is stored under its key; the key becomes the label. */
function settingLines({ entityId, fields }: ChangeEntry): ChangeLine[] {
  const label = text.settings[entityId];
  const value = fields.find(({ field }) => field === 'value');
  return label && value ? [{ label, before: plain(value.before), after: plain(value.after) }] : [];
}

/** What a step changed on one record, in words; columns that mean nothing to a person are left out. */
export function historyLines(change: ChangeEntry, names: Names): ChangeLine[] {
  if (change.entity === 'offer') return offerLines(change.fields, names);
  if (change.entity === 'setting') return settingLines(change);
  const labels = text.fields[change.entity] ?? {};
  return change.fields.flatMap(({ field, before, after }) => {
    const label = labels[field];
    if (!label) return [];
    const line = { label, before: valueOf(field, before, names), after: valueOf(field, after, names) };
    return line.before === line.after ? [] : [line];
  });
}
