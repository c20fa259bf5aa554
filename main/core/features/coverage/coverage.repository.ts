import type { CoverageVocabulary } from '../../../../shared/domain/offer-fields.ts';
import { redactedAt } from '../../database/redacted.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

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
  redacted_at: string | null;
}
const confirmedCell = statement<ConfirmedNone, [string, string, string, string]>(
  `SELECT c.id, told, import_id, sheet, cell, original, file_name, at, person, ${redactedAt('b.sha256')} AS redacted_at
   FROM confirmed_none AS c LEFT JOIN import_batch AS b ON b.id = import_id
   WHERE c.survey_id = ? AND c.ags = ? AND vocabulary = ? AND term_id = ?`,
);
interface Answer {
  id: string;
  file_name: string;
  at: string;
  person: string;
  redacted_at: string | null;
}
const answerOf = statement<Answer, [string, string]>(
  `SELECT id, file_name, at, person, ${redactedAt('b.sha256')} AS redacted_at
   FROM import_batch AS b WHERE survey_id = ? AND sender = ? AND undone_at IS NULL
   ORDER BY at DESC LIMIT 1`,
);

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
