import type { Gap } from '../../../../shared/contract/coverage.ts';
import type { Vocabulary } from '../../../../shared/domain/offer-fields.ts';
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
/** One pass over the covering index; sums of different offers come from the flags. */
const counts = statement<CoverageCount, [number, number, string, string]>(
  `SELECT term_id, ags, count(*) AS count, sum((named & ?) <> 0) AS own,
     sum((named & ?) <> 0 AND (flags & 2) <> 0) AS own_first, sum(flags & 1) AS first_place,
     sum((flags & 2) / 2) AS first_term, sum((flags & 4) / 4) AS first_row
   FROM coverage_index WHERE vocabulary = ? AND ends >= ? GROUP BY term_id, ags`,
);
const crossCounts = statement<{ row: string; column: string; count: number; wide: number }, [string, string, string]>(
  `SELECT a.term_id AS row, b.term_id AS column, count(DISTINCT a.number) - count(DISTINCT iif(a.ags = '*', a.number, NULL)) AS count,
     count(DISTINCT iif(a.ags = '*', a.number, NULL)) AS wide
   FROM coverage_index AS a JOIN coverage_index AS b ON b.number = a.number AND b.ags = a.ags
   WHERE a.vocabulary = ? AND b.vocabulary = ? AND a.ends >= ? GROUP BY a.term_id, b.term_id`,
);
const numbersInCell = statement<{ number: number }, [string, string, string, string]>(
  `SELECT number FROM coverage_index JOIN offer_index USING (number)
   WHERE vocabulary = ? AND term_id = ? AND ags = ? AND ends >= ? ORDER BY name_key LIMIT 500`,
);
const numbersWithout = statement<{ number: number }, [string, string, string]>(
  `SELECT number FROM coverage_index AS c JOIN offer_index USING (number)
   WHERE vocabulary = 'fieldOfAction' AND flags & 2 AND ags = ? AND ends >= ?
     AND NOT EXISTS (SELECT 1 FROM coverage_index AS t WHERE t.number = c.number AND t.vocabulary = ?)
   ORDER BY name_key LIMIT 500`,
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
const gapColumns = `id, ags, field_of_action AS fieldOfAction, reason, planned, confirmed_by AS confirmedBy, confirmed_at AS confirmedAt`;
const allGaps = statement<Gap>(`SELECT ${gapColumns} FROM gap ORDER BY ags, field_of_action`);
const gapAt = statement<Gap, [string, string]>(`SELECT ${gapColumns} FROM gap WHERE ags = ? AND field_of_action = ?`);
const answerOf = statement<{ id: string; file_name: string; at: string; person: string }, [string, string]>(
  `SELECT id, file_name, at, person FROM import_batch WHERE survey_id = ? AND sender = ? AND undone_at IS NULL
   ORDER BY at DESC LIMIT 1`,
);

/** Counts per term and place of one vocabulary; `bit` is the round, offers that ended before `from` do not count. */
export const coverageCounts = (db: ReadDb, bit: number, vocabulary: Vocabulary, from: string): CoverageCount[] =>
  db.all(counts, bit, bit, vocabulary, from);
export const crossCoverage = (db: ReadDb, rows: Vocabulary, columns: Vocabulary, from: string) =>
  db.all(crossCounts, rows, columns, from);
export const offersInCell = (db: ReadDb, vocabulary: Vocabulary, term: string, ags: string, from: string): number[] =>
  (term === '' && vocabulary !== 'fieldOfAction'
    ? db.all(numbersWithout, ags, from, vocabulary)
    : db.all(numbersInCell, vocabulary, term, ags, from)
  ).map(({ number }) => number);
export const confirmedNoneOf = (db: ReadDb, surveyId: string, vocabulary: Vocabulary) =>
  db.all(confirmed, surveyId, vocabulary);
export const confirmedNoneAt = (db: ReadDb, surveyId: string, ags: string, vocabulary: Vocabulary, term: string) =>
  db.get(confirmedCell, surveyId, ags, vocabulary, term);
export const listGaps = (db: ReadDb): Gap[] => db.all(allGaps);
export const gapOf = (db: ReadDb, ags: string, fieldOfAction: string): Gap | undefined =>
  db.get(gapAt, ags, fieldOfAction);
export const latestAnswer = (db: ReadDb, surveyId: string, ags: string) => db.get(answerOf, surveyId, ags);
