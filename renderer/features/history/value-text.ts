import type { FieldValue } from '../../../shared/contract/offers.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';

/** A recorded value in words; `names` turns ids of vocabulary terms and municipalities into their names. */
export function historyValue(value: FieldValue, names: ReadonlyMap<string, string>): string {
  if (value === null || value === '') return de.history.empty;
  if (typeof value === 'boolean') return value ? de.history.yes : de.history.no;
  if (Array.isArray(value))
    return value.length === 0 ? de.history.empty : value.map((entry) => names.get(entry) ?? entry).join(', ');
  return names.get(value) ?? value;
}

/** German name of a recorded field; names the catalogue does not know stand as they are. */
export const historyField = (field: string): string => (fieldLabels as Record<string, string>)[field] ?? field;
