import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import type { RowValue } from '../../../../../../shared/domain/import-row.ts';
import { note } from '../../../../../../shared/domain/parse-result.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { fieldLabels } from '../../../../../../shared/i18n/de/fields.ts';
import { noted, nothing, valueOutcome, type Outcome, type Reader } from '../outcome.ts';

/** "41464 Neuss", "D-41464 Neuss" */
const codeAndTown = /^(?:D ?- ?)?(\d{5})[ ,/]+(\p{L}.*)$/u;
/** "Römerstr. 12, 41462 Neuss" */
const wholeAddress = /^(.*\p{L}.*?)\s*[,;/|]?\s+(?:D ?- ?)?(\d{5})[ ,/]+(\p{L}[\p{L} .()/-]*)$/u;

/** "fz-mitte@example.org" and nothing else */
const mail = /^[^\s@,;]+@[^\s@,;]+\.\p{L}{2,}$/u;
/** "Am Rathaus 5, 41363 Jüchen": street and number, then the town. */
const onlyAddress =
  /^([^,;\d]*\p{L}[^,;\d]*\s\d{1,4}\s?[a-z]?(?:\s?[-–/]\s?\d{1,4}\s?[a-z]?)?)\s*[,;/|]?\s+(?:D ?- ?)?(\d{5})[ ,/]+(\p{L}[\p{L} .()/-]*)$/iu;

function moved(field: ImportField, text: string, also: [ImportField, RowValue][]): Outcome {
  const taken = also.map(([other]) => fieldLabels[other]).join(', ');
  return {
    ...nothing(text, noted(field, text, [note('CONTACT_SPLIT', { text: cleanLine(text), field: taken })])),
    also,
  };
}

/** Lines of an address that stand below each other under "Anschrift": the town and the mail are no street. */
function lineOfBlock(line: string, text: string): Outcome | null {
  const found = codeAndTown.exec(line);
  if (found)
    return moved('street', text, [
      ['postalCode', found[1]!],
      ['city', found[2]!],
    ]);
  return mail.test(line) ? moved('street', text, [['email', line]]) : null;
}

/** An address in place of the name of a house goes to its own fields. */
export function placeReader(text: string): Outcome | null {
  const [, street, code, town] = (/\d{5}/.test(text) && onlyAddress.exec(cleanLine(text))) || [];
  if (street === undefined || code === undefined || town === undefined) return null;
  return moved('locationName', text, [
    ['street', street.trim()],
    ['postalCode', code],
    ['city', town],
  ]);
}

/** A town with its postal code, or a street with both behind it: each part goes to its field. */
export function addressLineReader(field: 'city' | 'street'): Reader {
  return (_cell, text) => {
    const line = cleanLine(text);
    if (line === '') return nothing(text);
    const other = field === 'street' ? lineOfBlock(line, text) : null;
    if (other) return other;
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
