import { statement, type ReadDb } from '../../database/statement.ts';

const known = statement<{ id: string }, [string, string, string]>(
  `SELECT id FROM confirmed_none WHERE survey_id = ? AND ags = ? AND vocabulary = 'fieldOfAction' AND term_id = ?`,
);

/** The recorded "kein Angebot" of a municipality in a round, if any. */
export const confirmedNoneId = (db: ReadDb, surveyId: string, ags: string, term: string): string | undefined =>
  db.get(known, surveyId, ags, term)?.id;
