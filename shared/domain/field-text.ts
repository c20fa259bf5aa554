import { importFieldKinds, type ImportField } from './import-fields.ts';
import { formatPartialDate, isPartialDate } from './partial-date.ts';
import { formatPeriod } from './period.ts';
import { formatQuantity, quantityPartsOf } from './quantity.ts';

/** A stored text of a field as people write it: dates, periods and quantities; anything else unchanged. */
export function fieldText(field: ImportField, value: string): string {
  const kind = importFieldKinds[field];
  if (kind === 'partialDate') return isPartialDate(value) ? formatPartialDate(value) : value;
  if (kind === 'period') return formatPeriod(value);
  return kind === 'quantity' && quantityPartsOf(value) ? formatQuantity(value) : value;
}

const limited = '( )';
/** A figure with its official sign, as it is printed; brackets stand around a value of limited meaning. */
export function figureText(figure: { value: string | null; sign: string | null } | undefined): string {
  const { value, sign } = figure ?? { value: null, sign: null };
  if (value === null) return sign ?? '';
  const text = quantityPartsOf(value) ? formatQuantity(value) : value;
  return sign === limited ? `(${text})` : (sign ?? text);
}
