import { parsePostalCode } from '../../../../../../shared/domain/ags.ts';
import { isDateCell, plainCell } from '../../../../../../shared/domain/cell-value.ts';
import type { OfferField } from '../../../../../../shared/domain/offer-fields.ts';
import { note, refuse } from '../../../../../../shared/domain/parse-result.ts';
import { cleanLine, cleanText } from '../../../../../../shared/domain/text-folding.ts';
import { noted, nothing, refused, valueOutcome, type Reader } from '../outcome.ts';

const limit = 20_000;
const oneLine = new Set<OfferField>([
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
export function textReader(field: OfferField): Reader {
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

export function postalCodeReader(field: OfferField): Reader {
  return (cell, text) => {
    const parsed = parsePostalCode(cell);
    if (!parsed.ok) return nothing(text, [refused(field, text, parsed)]);
    return valueOutcome(parsed.value, text, {
      issues: noted(field, text, parsed.notes),
      differs: parsed.value !== text.trim(),
    });
  };
}

const separators: Partial<Record<OfferField, RegExp>> = {
  languages: /\s*[,;/|\n•]\s*|\s+(?:und|u\.|sowie|oder)\s+/i,
};
const listSeparator = /\s*(?:[,;|\n•]|(?:^|\n)[-–*]\s)\s*/;
const more = /^(?:u\. ?a\.?(?: ?m\.)?|etc\.?|usw\.?|div\.|weitere|u\. ?v\. ?m\.)$/i;

/** Reads a list of free names; "u.a." is no name. */
export function listReader(field: OfferField): Reader {
  const separator = separators[field] ?? listSeparator;
  return (_cell, text) => {
    const parts = cleanText(text)
      .split(separator)
      .map((part) =>
        part
          .replace(/^[-–•*]\s+/, '')
          .replace(/[,;]?\s*\bu\. ?a\.$/, '')
          .trim(),
      )
      .filter((part) => part !== '' && !more.test(part));
    const list = [...new Set(parts)].slice(0, 500);
    if (list.length === 0) return nothing(text);
    return valueOutcome(list, text, { differs: list.join(', ') !== text.trim() });
  };
}
