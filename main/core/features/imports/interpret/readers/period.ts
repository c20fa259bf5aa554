import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import { formatPeriod, parsePeriod } from '../../../../../../shared/domain/period.ts';
import { noted, nothing, refused, valueOutcome, type Reader } from '../outcome.ts';

/** Reads the year, day or span a figure is about, at the precision it is written with. */
export function periodReader(field: ImportField): Reader {
  return (cell, text) => {
    const parsed = parsePeriod(cell);
    if (!parsed.ok) return nothing(text, [refused(field, text, parsed, formatPeriod)]);
    const issues = noted(field, text, parsed.notes);
    return valueOutcome(parsed.value, text, { issues, differs: formatPeriod(parsed.value) !== text.trim() });
  };
}
