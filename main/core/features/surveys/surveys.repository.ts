import { newId } from '../../platform/ids.ts';
import type { Recorder } from '../../database/recorder.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

export interface Survey {
  id: string;
  /** 1..60; its bit in the coverage index is `1 << (number - 1)`. */
  number: number;
  year: number;
  title: string;
}
const latest = statement<Survey>('SELECT id, number, year, title FROM survey ORDER BY year DESC, number DESC LIMIT 1');
const byId = statement<Survey, [string]>('SELECT id, number, year, title FROM survey WHERE id = ?');
const byYear = statement<Survey, [number]>(
  'SELECT id, number, year, title FROM survey WHERE year = ? ORDER BY number LIMIT 1',
);
const lastNumber = statement<{ number: number }>('SELECT coalesce(max(number), 0) AS number FROM survey');
const answeredBy = statement<{ sender: string }, [string]>(
  'SELECT DISTINCT sender FROM import_batch WHERE survey_id = ? AND undone_at IS NULL',
);

export const findSurvey = (db: ReadDb, id: string): Survey | undefined => db.get(byId, id);
export const latestSurvey = (db: ReadDb): Survey | undefined => db.get(latest);
export const surveyOfYear = (db: ReadDb, year: number): Survey | undefined => db.get(byYear, year);

/** Until rounds are planned by hand there is one default round per year; it is made when first needed. */
export function surveyForYear(db: ReadDb, recorder: Recorder, year: number): Survey {
  const known = surveyOfYear(db, year);
  if (known) return known;
  const number = (db.get(lastNumber)?.number ?? 0) + 1;
  const survey: Survey = { id: newId(), number, year, title: `Bestandserhebung ${year}` };
  recorder.create('survey', { ...survey });
  return survey;
}

/** Region keys (and other senders) named as sender by a committed import of the round. */
export const sendersOf = (db: ReadDb, surveyId: string): Set<string> =>
  new Set(db.all(answeredBy, surveyId).map(({ sender }) => sender));
