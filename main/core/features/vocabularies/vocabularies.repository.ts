import type { Term } from '../../../../shared/contract/vocabularies.ts';
import { vocabularies, type Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';

export interface StoredTerm {
  key: string;
  id: string;
  name: string;
  position: number;
  synonyms: string;
  description: string | null;
  retired: number;
  merged_into: string | null;
}
const termsOf = statement<StoredTerm, [string]>(
  `SELECT key, id, name, position, synonyms, description, retired, merged_into FROM term WHERE vocabulary = ?
   ORDER BY position, id`,
);
const insertTerm = statement<never, [string, string, string, string, number, string]>(
  'INSERT INTO term (vocabulary, id, key, name, position, synonyms) VALUES (?, ?, ?, ?, ?, ?)',
);
/** Retired terms count as long as an offer carries them. */
const carried = statement<{ id: string }, [string]>(
  `SELECT id FROM term WHERE vocabulary = ? AND retired = 1 AND EXISTS
     (SELECT 1 FROM coverage_index AS c WHERE c.vocabulary = term.vocabulary AND c.term_id = term.id)`,
);
const merged = statement<{ key: string; id: string }>(
  `SELECT key, merged_into AS id FROM term WHERE merged_into IS NOT NULL`,
);

export const termKeyOf = (vocabulary: Vocabulary, id: string): string => `${vocabulary}/${id}`;
export const synonymsOf = ({ synonyms }: StoredTerm): string[] => JSON.parse(synonyms) as string[];
export const storedTerms = (db: ReadDb, vocabulary: Vocabulary): StoredTerm[] => db.all(termsOf, vocabulary);
/** By key of a merged term: the id of the one that took its place. */
export const mergedTerms = (db: ReadDb): Map<string, string> => new Map(db.all(merged).map(({ key, id }) => [key, id]));

const toTerm = (term: StoredTerm): Term => ({
  id: term.id,
  name: term.name,
  synonyms: synonymsOf(term),
  ...(term.retired === 1 && { retired: true as const }),
});

/** The terms of one vocabulary in their order, also those that are offered no longer: records may carry them. */
export const listTerms = (db: ReadDb, vocabulary: Vocabulary): Term[] => storedTerms(db, vocabulary).map(toTerm);

/** The terms that stand in a table: those that are offered, and the others while an offer carries them. */
export function countedTerms(db: ReadDb, vocabulary: Vocabulary): Term[] {
  const kept = new Set(db.all(carried, vocabulary).map(({ id }) => id));
  return listTerms(db, vocabulary).filter(({ id, retired }) => !retired || kept.has(id));
}

const ofEach = <T>(list: (vocabulary: Vocabulary) => T): Record<Vocabulary, T> =>
  Object.fromEntries(vocabularies.map((vocabulary) => [vocabulary, list(vocabulary)])) as Record<Vocabulary, T>;
export const listVocabularies = (db: ReadDb): Record<Vocabulary, Term[]> =>
  ofEach((vocabulary) => listTerms(db, vocabulary));

/** The terms by which texts are read. A merged term is none of them: its words belong to the other one. */
export const readableTerms = (db: ReadDb): Record<Vocabulary, Term[]> =>
  ofEach((vocabulary) =>
    storedTerms(db, vocabulary)
      .filter((term) => term.merged_into === null)
      .map(toTerm),
  );

export function addTerms(db: WriteDb, vocabulary: Vocabulary, terms: readonly Term[]): void {
  for (const [position, term] of terms.entries()) {
    const key = termKeyOf(vocabulary, term.id);
    db.run(insertTerm, vocabulary, term.id, key, term.name, position, JSON.stringify(term.synonyms));
  }
}
