import { vocabularyOf, type ImportField } from '../../../../shared/domain/import-fields.ts';
import type { RowDecisions } from '../../../../shared/domain/import-row.ts';
import type { Vocabulary } from '../../../../shared/domain/offer-fields.ts';

type Answers = RowDecisions['values'];
interface Lists {
  terms: Readonly<Record<Vocabulary, readonly { id: string }[]>>;
  mergedTerms: ReadonlyMap<string, string>;
}

/** Terms once chosen for a text, as the lists are now: a merged one is the one that took its place. Undefined where one is gone. */
export function presentAnswer(field: ImportField, termIds: readonly string[], knowledge: Lists): string[] | undefined {
  const vocabulary = vocabularyOf(field);
  if (!vocabulary) return [...termIds];
  const known = new Set(knowledge.terms[vocabulary].map((term) => term.id));
  const now = termIds.map((id) => knowledge.mergedTerms.get(`${vocabulary}/${id}`) ?? id);
  return now.every((id) => known.has(id)) ? [...new Set(now)] : undefined;
}

/** All answers of a file as the lists are now; what names a deleted term is asked again. */
export function presentAnswers(answers: Answers, knowledge: Lists): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([field, texts]) => [
      field,
      Object.fromEntries(
        Object.entries(texts).flatMap(([text, termIds]) => {
          const now = termIds && presentAnswer(field as ImportField, termIds, knowledge);
          return now === undefined ? [] : [[text, now]];
        }),
      ),
    ]),
  );
}
