import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import type { RowValue } from '../../../../../../shared/domain/import-row.ts';
import { note } from '../../../../../../shared/domain/parse-result.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { fieldLabels } from '../../../../../../shared/i18n/de/fields.ts';
import { noted, nothing, valueOutcome, type Reader } from '../outcome.ts';

/** "41464 Neuss", "D-41464 Neuss" */
const codeAndTown = /^(?:D ?- ?)?(\d{5})[ ,/]+(\p{L}.*)$/u;
/** "Römerstr. 12, 41462 Neuss" */
const wholeAddress = /^(.*\p{L}.*?)\s*[,;/|]?\s+(?:D ?- ?)?(\d{5})[ ,/]+(\p{L}[\p{L} .()/-]*)$/u;

/** A town with its postal code, or a street with both behind it: each part goes to its field. */
export function addressLineReader(field: 'city' | 'street'): Reader {
  return (_cell, text) => {
    const line = cleanLine(text);
    if (line === '') return nothing(text);
    const found = (field === 'city' ? codeAndTown : wholeAddress).exec(line);
    if (!found) return valueOutcome(line, text, { differs: line !== text.trim() });
    const [own, code, town] = field === 'city' ? [found[2]!, found[1]!] : [found[1]!, found[2]!, found[3]!];
    const also: [ImportField, RowValue][] = [['postalCode', code]];
    if (town !== undefined) also.push(['city', town]);
    const taken = also.map(([other]) => fieldLabels[other]).join(', ');
    const issues = noted(field, text, [note('CONTACT_SPLIT', { text: line, field: taken })]);
    return valueOutcome(own.replace(/[,;]$/, ''), text, { also, issues, differs: true });
  };
}
