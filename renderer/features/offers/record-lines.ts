import type { ChangeEntry, FieldValue } from '../../../shared/contract/offers.ts';
import { columnMeanings } from '../../../shared/domain/record-columns.ts';
import { fieldText } from '../../../shared/domain/field-text.ts';
import { history as text } from '../../../shared/i18n/de/history.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { formatAmount, formatDay } from '../../../shared/i18n/format.ts';
import type { ChangeLine } from './change-lines.ts';
import type { Names } from './names.ts';

/** One stored value of a column in words; its meaning goes by the column's name. */
export function columnText(entity: string, column: string, value: string, names: Names): string {
  const meaning = columnMeanings[column];
  switch (meaning?.is) {
    case 'terms':
      return names.term(meaning.vocabulary, value);
    case 'places':
      return names.municipality(value);
    case 'day':
      return formatDay(value);
    case 'flag':
      return value === '1' ? offersTexts.record.yes : offersTexts.record.no;
    case 'amount':
      return formatAmount(Number(value));
    case 'partialDate':
      return fieldText('validTo', value);
    default:
      return text.choices[entity]?.[column]?.[value] ?? value;
  }
}

/** The changed columns of a record that is no offer; columns that mean nothing to a person are left out. */
export function recordLines(
  { entity, fields }: ChangeEntry,
  valueOf: (field: string, value: FieldValue) => string,
): ChangeLine[] {
  const labels: Readonly<Record<string, string>> = text.fields[entity] ?? {};
  return fields.flatMap(({ field, before, after }) => {
    const label = labels[field];
    if (!label) return [];
    const line = { label, before: valueOf(field, before), after: valueOf(field, after) };
    return line.before === line.after ? [] : [line];
  });
}

/** The same of a part of an offer. */
export const partLines = (change: ChangeEntry, names: Names): ChangeLine[] =>
  recordLines(change, (field, value) =>
    [value ?? []]
      .flat()
      .map((one) => columnText(change.entity, field, String(one), names))
      .join(', '),
  );
