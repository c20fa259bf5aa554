import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import { refuse } from '../../../../../../shared/domain/parse-result.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { choiceOf, choiceWords, isChoiceField } from '../../../../../../shared/i18n/de/measure-words.ts';
import { nothing, refused, valueOutcome, type Reader } from '../outcome.ts';

/** Reads one of a few fixed words, or one that means the same; any other is asked about. */
export function choiceReader(field: ImportField): Reader {
  return (_cell, text) => {
    const line = cleanLine(text);
    if (!isChoiceField(field) || line === '') return nothing(text);
    const id = choiceOf(field, line);
    const words = choiceWords(field);
    if (id !== null) {
      const word = words.find((one) => one.id === id)?.name;
      return valueOutcome(id, text, { differs: word !== text.trim() });
    }
    const nameOf = (one: string): string => words.find((word) => word.id === one)?.name ?? one;
    const options = words.map((word) => word.id);
    return nothing(text, [refused(field, text, refuse('CHOICE_UNKNOWN', { text: line }, options), nameOf)]);
  };
}
