import { numberOf, plainCell } from '../../../../../../shared/domain/cell-value.ts';
import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import { parseBoolean } from '../../../../../../shared/domain/special-values.ts';
import { yesNo } from '../../../../../../shared/i18n/de/common-words.ts';
import { textReader } from './text.ts';
import { valueOutcome, type Reader } from '../outcome.ts';

/** Reads whether there is something: a mark becomes ja or nein, words stay ("ja, seit 2014", "Kreisjugendamt"), and so does a count. */
export function presenceReader(field: ImportField): Reader {
  const words = textReader(field);
  return (cell, text) => {
    const isCount = numberOf(plainCell(cell)) !== null || /^\d/.test(text.trim());
    const value = isCount ? null : parseBoolean(cell);
    if (value === null) return words(cell, text);
    return valueOutcome(yesNo(value), text, { differs: yesNo(value) !== text.trim() });
  };
}
