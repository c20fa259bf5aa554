import type { CoverageVocabulary } from '../../../../shared/domain/offer-fields.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

export interface CoverageCount {
  term_id: string;
  ags: string;
  /** Different offers in the cell. */
  count: number;
  /** Named by the municipality itself in the round. */
  own: number;
  /** Offers that have their first place here: summed over places, each offer once per term. */
  first_place: number;
  first_term: number;
  /** Of `first_term`, named by the municipality itself. */
  own_first: number;
  first_row: number;
}
export interface CrossCount {
  row: string;
  column: string;
  count: number;
  wide: number;
}
/** One pass over the entries of a vocabulary, in their order; sums of different offers come from the flags. */
const counts = statement<CoverageCount, [number, number, string, string]>(
  `SELECT term_id, ags, count, own, own_first, first_place, first_term, first_row
   FROM (SELECT cell, count(*) AS count, sum((named & ?) <> 0) AS own,
       sum((named & ?) <> 0 AND (flags & 2) <> 0) AS own_first, sum(flags & 1) AS first_place,
       sum((flags & 2) / 2) AS first_term, sum((flags & 4) / 4) AS first_row
     FROM coverage_entry WHERE cell IN (SELECT id FROM coverage_cell WHERE vocabulary = ?) AND ends >= ? GROUP BY cell)
   JOIN coverage_cell ON id = cell`,
);
const cellsOf = statement<{ id: number; vocabulary: string; term_id: string; ags: string }, [string, string]>(
  'SELECT id, vocabulary, term_id, ags FROM coverage_cell WHERE vocabulary IN (?, ?)',
);
/** How many offers have the same cells, each term at its first place: few sets stand for all offers. */
const cellSets = statement<{ cells: string; offers: number }, [string, string, string]>(
  `SELECT cells, count(*) AS offers FROM (
     SELECT group_concat(cell) AS cells FROM coverage_entry INDEXED BY coverage_of_offer
     WHERE flags & 1 AND cell IN (SELECT id FROM coverage_cell WHERE vocabulary IN (?, ?))
       AND number NOT IN (SELECT number FROM offer_index WHERE valid_to_key < ?) GROUP BY number)
   GROUP BY cells`,
);
const numbersInCell = statement<{ number: number }, [string, string, string, string]>(
  `SELECT number FROM coverage_entry JOIN offer_index USING (number)
   WHERE cell = (SELECT id FROM coverage_cell WHERE vocabulary = ? AND term_id = ? AND ags = ?) AND ends >= ?
   ORDER BY name_key LIMIT 500`,
);
const numbersWithout = statement<{ number: number }, [string, string, string]>(
  `SELECT number FROM coverage_entry AS e JOIN offer_index USING (number)
   WHERE cell IN (SELECT id FROM coverage_cell WHERE vocabulary = 'fieldOfAction' AND ags = ?) AND flags & 2 AND ends >= ?
     AND NOT EXISTS (SELECT 1 FROM coverage_entry AS t JOIN coverage_cell ON id = t.cell
       WHERE t.number = e.number AND vocabulary = ?)
   ORDER BY name_key LIMIT 500`,
);
/** So many languages stand on an axis; more of them no page holds. */
const mostLanguages = 40;
const languages = statement<{ term_id: string }>(
  `SELECT term_id FROM (SELECT term_id, count(*) AS offers FROM coverage_cell JOIN coverage_entry ON cell = id
     WHERE vocabulary = 'language' AND flags & 1 GROUP BY term_id ORDER BY offers DESC, term_id LIMIT ${mostLanguages})
   ORDER BY term_id`,
);
const confirmed = statement<{ ags: string; term_id: string }, [string, string]>(
  'SELECT ags, term_id FROM confirmed_none WHERE survey_id = ? AND vocabulary = ?',
);
export interface ConfirmedNone {
  id: string;
  told: string;
  import_id: string | null;
  sheet: string | null;
  cell: string | null;
  original: string | null;
  file_name: string | null;
  at: string | null;
  person: string | null;
}
const confirmedCell = statement<ConfirmedNone, [string, string, string, string]>(
  `SELECT c.id, told, import_id, sheet, cell, original, file_name, at, person
   FROM confirmed_none AS c LEFT JOIN import_batch AS b ON b.id = import_id
   WHERE c.survey_id = ? AND c.ags = ? AND vocabulary = ? AND term_id = ?`,
);
const answerOf = statement<{ id: string; file_name: string; at: string; person: string }, [string, string]>(
  `SELECT id, file_name, at, person FROM import_batch WHERE survey_id = ? AND sender = ? AND undone_at IS NULL
   ORDER BY at DESC LIMIT 1`,
);

/** Counts per term and place of one vocabulary; `bit` is the round, offers that ended before `from` do not count. */
export const coverageCounts = (
  db: ReadDb,
  bit: number,
  vocabulary: CoverageVocabulary,
  from: string,
): CoverageCount[] => db.all(counts, bit, bit, vocabulary, from);
/** Different offers per pair of terms of two vocabularies; those that are kreisweit apart. */
export function crossCoverage(
  db: ReadDb,
  rows: CoverageVocabulary,
  columns: CoverageVocabulary,
  from: string,
): CrossCount[] {
  const cells = new Map(db.all(cellsOf, rows, columns).map((cell) => [cell.id, cell]));
  const found = new Map<string, CrossCount>();
  for (const { cells: ids, offers } of db.all(cellSets, rows, columns, from)) {
    const set = ids.split(',').flatMap((id) => cells.get(Number(id)) ?? []);
    for (const { term_id: row } of set.filter((cell) => cell.vocabulary === rows)) {
      for (const { term_id: column, ags } of set.filter((cell) => cell.vocabulary === columns)) {
        const key = `${row} ${column}`;
        const entry = found.get(key) ?? { row, column, count: 0, wide: 0 };
        if (ags === '*') entry.wide += offers;
        else entry.count += offers;
        found.set(key, entry);
      }
    }
  }
  return [...found.values()];
}
export const offersInCell = (
  db: ReadDb,
  vocabulary: CoverageVocabulary,
  term: string,
  ags: string,
  from: string,
): number[] =>
  (term === '' && vocabulary !== 'fieldOfAction'
    ? db.all(numbersWithout, ags, from, vocabulary)
    : db.all(numbersInCell, vocabulary, term, ags, from)
  ).map(({ number }) => number);
export const confirmedNoneOf = (db: ReadDb, surveyId: string, vocabulary: CoverageVocabulary) =>
  db.all(confirmed, surveyId, vocabulary);
export const confirmedNoneAt = (
  db: ReadDb,
  surveyId: string,
  ags: string,
  vocabulary: CoverageVocabulary,
  term: string,
) => db.get(confirmedCell, surveyId, ags, vocabulary, term);
/** The languages named most often, in their order. */
export const languagesIn = (db: ReadDb): string[] => db.all(languages).map(({ term_id }) => term_id);
export const latestAnswer = (db: ReadDb, surveyId: string, ags: string) => db.get(answerOf, surveyId, ags);
