import { parsePostalCode } from '../../../../../../shared/domain/ags.ts';
import { isDateCell, plainCell } from '../../../../../../shared/domain/cell-value.ts';
import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import { note, refuse } from '../../../../../../shared/domain/parse-result.ts';
import { parseBoolean } from '../../../../../../shared/domain/special-values.ts';
import { cleanLine, cleanText } from '../../../../../../shared/domain/text-folding.ts';
import { headerLeaf } from '../../../../../../shared/domain/header-path.ts';
import { noted, nothing, refused, valueOutcome, type Reader } from '../outcome.ts';

const limit = 20_000;
const oneLine = new Set<ImportField>([
  'name',
  'externalId',
  'locality',
  'city',
  'street',
  'houseNumber',
  'locationName',
  'languageLevel',
  'contactRole',
]);

/** Reads plain text: repaired and tidied, never shortened below 20,000 characters. */
export function textReader(field: ImportField): Reader {
  const clean = oneLine.has(field) ? cleanLine : cleanText;
  return (cell, text) => {
    if (field === 'houseNumber' && isDateCell(plainCell(cell)))
      return nothing(text, [refused(field, text, refuse('TEXT_IS_DATE', { text }))]);
    const value = clean(text);
    if (value === '') return nothing(text);
    if (value.length <= limit) return valueOutcome(value, text, { differs: value !== text.trim() });
    const issues = noted(field, value.slice(0, 200), [note('TEXT_CUT', { limit })]);
    return valueOutcome(value.slice(0, limit), text.slice(0, limit), { differs: true, issues });
  };
}

export function postalCodeReader(field: ImportField): Reader {
  return (cell, text) => {
    const parsed = parsePostalCode(cell);
    if (!parsed.ok) return nothing(text, [refused(field, text, parsed)]);
    return valueOutcome(parsed.value, text, {
      issues: noted(field, text, parsed.notes),
      differs: parsed.value !== text.trim(),
    });
  };
}

const separators: Partial<Record<ImportField, RegExp>> = {
  languages: /\s*[,;/|\n•]\s*|\s+(?:und|u\.|sowie|oder)\s+/i,
};
const listSeparator = /\s*(?:[,;|\n•]|(?:^|\n)[-–*]\s|(?<=\s)\/(?=\s))\s*/;
const more = /^(?:u\. ?a\.?(?: ?m\.)?|etc\.?|usw\.?|div\.?|diverse|verschiedene|weitere|andere|u\. ?v\. ?m\.)$/i;
const moreBehind = /[,;]?\s+(?:u\. ?a\.(?: ?m\.)?|etc\.?|usw\.?|u\. ?v\. ?m\.)$/i;

const loneSign = /^\W*$|^\W*x+\W*$/iu;
const language = /(?:isch|deutsch|farsi|dari|hindi|urdu|tigrinya|somali|kurmandschi|sorani|romanes|paschtu)$/i;

/** The names in a cell, and whether it says that there are more. */
function namesIn(text: string, separator: RegExp): { names: string[]; isOpen: boolean } {
  const parts = cleanText(text)
    .split(separator)
    .map((part) => part.replace(/^[-–•*]\s+/, '').trim());
  const isOpen = parts.some((part) => more.test(part) || moreBehind.test(part));
  const names = parts
    .map((part) => part.replace(moreBehind, '').trim())
    .filter((part) => part !== '' && !more.test(part));
  return { names: [...new Set(names)].slice(0, 500), isOpen };
}

/** Reads a list of free names; "u.a.", "diverse" are no names. A check mark under "Sprachen / Arabisch" means the language. */
export function listReader(field: ImportField, header: string): Reader {
  const separator = separators[field] ?? listSeparator;
  const leaf = headerLeaf(header);
  const isTicked = field === 'languages' && language.test(leaf);
  return (cell, text) => {
    const mark = isTicked ? parseBoolean(cell) : null;
    if (mark !== null) return mark ? valueOutcome([leaf], text, { differs: true }) : nothing(text);
    if (loneSign.test(text)) return nothing(text);
    const { names, isOpen } = namesIn(text, separator);
    const issues = isOpen ? noted(field, text, [note('TERM_AND_MORE', { text: cleanLine(text) })]) : [];
    if (names.length === 0) return nothing(text, issues);
    return valueOutcome(names, text, { issues, differs: names.join(', ') !== text.trim() });
  };
}
