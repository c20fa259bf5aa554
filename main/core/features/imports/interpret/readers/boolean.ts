import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import { note, refuse } from '../../../../../../shared/domain/parse-result.ts';
import { formatPartialDate, openDate, parsePartialDate } from '../../../../../../shared/domain/partial-date.ts';
import { parseBoolean } from '../../../../../../shared/domain/special-values.ts';
import { cleanLine, fold } from '../../../../../../shared/domain/text-folding.ts';
import { fieldLabels } from '../../../../../../shared/i18n/de/fields.ts';
import { noted, nothing, refused, valueOutcome, type Reader } from '../outcome.ts';

const startsWithWord = /^(ja|nein)(?=[\s,;:(–-])/;
const bothWords = /\bja\b.*\bnein\b|\bnein\b.*\bja\b/;
const words = { true: 'ja', false: 'nein' } as const;

/** Reads yes and no; "ja, auf Anfrage" is yes, "ja/nein" is an unanswered form. A date under Daueraufgabe is the end of the offer. */
export function booleanReader(field: ImportField): Reader {
  const options = (text: string) =>
    refused(
      field,
      text,
      refuse('BOOLEAN_UNREADABLE', { text }, ['true', 'false']),
      (id) => words[id as 'true' | 'false'],
    );
  return (cell, text) => {
    const value = parseBoolean(cell);
    if (value !== null)
      return valueOutcome(value, text, { differs: cleanLine(text).toLowerCase() !== words[`${value}`] });
    const folded = fold(text);
    const word = bothWords.test(folded) ? undefined : startsWithWord.exec(folded)?.[1];
    if (word) {
      const issues = noted(field, text, [note('BOOLEAN_WITH_TEXT', { text, value: word })]);
      return valueOutcome(word === 'ja', text, { issues, differs: true });
    }
    if (field !== 'permanent') return nothing(text, [options(text)]);
    const date = parsePartialDate(cell);
    if (!date.ok) return nothing(text, [options(text)]);
    if ((date.to ?? date.value) === openDate) return valueOutcome(true, text, { differs: true });
    if (date.bound === 'from') return nothing(text, [options(text)]);
    const end = date.to ?? date.value;
    const issues = noted(field, text, [
      note('DATE_MOVED', { text: formatPartialDate(end), field: fieldLabels.validTo }),
    ]);
    return { ...nothing(text, issues), also: [['validTo', end]] };
  };
}
