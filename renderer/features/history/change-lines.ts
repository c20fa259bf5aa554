import type { ChangeEntry, FieldValue } from '../../../shared/contract/offers.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { type ImportField, isImportField, vocabularyOf } from '../../../shared/domain/import-fields.ts';
import { fieldText } from '../../../shared/domain/field-text.ts';
import { wholeDistrict } from '../../../shared/domain/place-key.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { changeLines as offerLines, columnText, recordLines, type ChangeLine, type Names } from '../offers/index.ts';

const text = de.history;
const entryEntities = new Set(['structure', 'observation', 'need']);
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
function valueOf(entity: string, field: string, value: FieldValue, names: Names): string {
  if (isImportField(field) && entryEntities.has(entity)) return entryText(field, value, names);
  if (field === 'term_id') return names.term('fieldOfAction', plain(value));
  return [value ?? []]
    .flat()
    .map((one) => columnText(entity, field, String(one), names))
    .join(', ');
}

/** A picture is not read out as letters. */
const settingText = (value: ChangeEntry['fields'][number]['before']): string =>
  plain(value).startsWith('data:image/') ? text.picture : plain(value);

/** A setting is stored under its key; the key becomes the label. */
function settingLines({ entityId, fields }: ChangeEntry): ChangeLine[] {
  const label = text.settings[entityId];
  const value = fields.find(({ field }) => field === 'value');
  return label && value ? [{ label, before: settingText(value.before), after: settingText(value.after) }] : [];
}

/** What a step changed on one record, in words; columns that mean nothing to a person are left out. */
export function historyLines(change: ChangeEntry, names: Names): ChangeLine[] {
  if (change.entity === 'offer') return offerLines(change.fields, names);
  if (change.entity === 'setting') return settingLines(change);
  return recordLines(change, (field, value) => valueOf(change.entity, field, value, names));
}
