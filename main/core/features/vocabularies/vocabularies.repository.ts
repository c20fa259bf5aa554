import type { Term } from '../../../../shared/contract/vocabularies.ts';
import { vocabularies, type Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';

const termsOf = statement<{ id: string; name: string; synonyms: string }, [string]>(
  'SELECT id, name, synonyms FROM term WHERE vocabulary = ? ORDER BY position',
);
const insertTerm = statement<never, [string, string, string, number, string, string]>(
  'INSERT INTO term (vocabulary, id, name, position, synonyms, key) VALUES (?, ?, ?, ?, ?, ?)',
);

/** The terms of one vocabulary in their order. */
export const listTerms = (db: ReadDb, vocabulary: Vocabulary): Term[] =>
  db
    .all(termsOf, vocabulary)
    .map(({ id, name, synonyms }) => ({ id, name, synonyms: JSON.parse(synonyms) as string[] }));

export const listVocabularies = (db: ReadDb): Record<Vocabulary, Term[]> =>
  Object.fromEntries(vocabularies.map((vocabulary) => [vocabulary, listTerms(db, vocabulary)])) as Record<
    Vocabulary,
    Term[]
  >;

export function addTerms(db: WriteDb, vocabulary: Vocabulary, terms: readonly Term[]): void {
  for (const [position, term] of terms.entries()) {
    db.run(
      insertTerm,
      vocabulary,
      term.id,
      term.name,
      position,
      JSON.stringify(term.synonyms),
      `${vocabulary}:${term.id}`,
    );
  }
}
