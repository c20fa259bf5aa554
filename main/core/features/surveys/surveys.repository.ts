import type { MeasureFilter } from '../../../../shared/contract/planning.ts';
import type { SurveyKind, SurveyQuestion, SurveyRow } from '../../../../shared/contract/surveys.ts';
import type { SurveyField, SurveySheet } from '../../../../shared/domain/survey-fields.ts';
import { newId } from '../../platform/ids.ts';
import type { Recorder } from '../../database/recorder.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

/** A round that asks for the inventory. */
export interface Survey {
  id: string;
  /** 1..60; its bit in the coverage index is `1 << (number - 1)`. */
  number: number;
  year: number;
  title: string;
}
/** The measures a status round asks about. */
export interface AskedMeasures {
  planId: string;
  /** What they were chosen by. */
  filter: MeasureFilter;
  /** Chosen when the round was saved: answers do not change who was asked. */
  ids: readonly string[];
}
/** A round with what its return sheets ask for. */
export interface Round extends Omit<Survey, 'number'> {
  kind: SurveyKind;
  state: SurveyRow['state'];
  periodFrom: string | null;
  periodTo: string | null;
  due: string | null;
  message: string;
  sheets: SurveySheet[];
  fields: SurveyField[];
  questions: SurveyQuestion[];
  /** Null for a round that asks for the inventory. */
  asked: AskedMeasures | null;
}
type StoredRound = Omit<Round, 'sheets' | 'fields' | 'questions' | 'asked'> & {
  sheets: string;
  fields: string;
  questions: string;
  planId: string | null;
  filter: string;
  ids: string;
};

const columns = 'id, number, year, title';
/** With its first answer a planned round has begun, whether or not anybody noted that its sheets were sent. */
const isPlanned =
  "(survey.state = 'planned' AND NOT EXISTS (SELECT 1 FROM import_batch WHERE survey_id = survey.id AND undone_at IS NULL))";
const stateNow = `CASE WHEN state = 'planned' AND NOT ${isPlanned} THEN 'open' ELSE state END`;
const roundColumns = `id, kind, year, title, ${stateNow} AS state, period_from AS periodFrom, period_to AS periodTo, due, message, sheets,
  fields, questions, plan_id AS planId, coalesce(measure_filter, '{}') AS filter, coalesce(measure_ids, '[]') AS ids`;
/** What coverage and return sheets mean by a round. */
const inventory = "kind = 'inventory'";
const sheetsAsked = '(SELECT value FROM json_each(sheets))';
const asksForOffers = `'offers' IN ${sheetsAsked}`;
const newest = statement<Survey>(
  `SELECT ${columns} FROM survey WHERE ${inventory} ORDER BY ${isPlanned}, year DESC, number DESC LIMIT 1`,
);
const latest = statement<Survey, [SurveySheet]>(
  `SELECT ${columns} FROM survey WHERE ${inventory}
   ORDER BY NOT (${asksForOffers} OR ? IN ${sheetsAsked}), ${isPlanned}, year DESC, number DESC LIMIT 1`,
);
const before = statement<Survey, [number, number]>(
  `SELECT ${columns} FROM survey WHERE ${inventory} AND ${asksForOffers} AND NOT ${isPlanned} AND (year, number) < (?, ?)
   ORDER BY year DESC, number DESC LIMIT 1`,
);
/** Where nothing was read in so far, the first answers belong to the round that was planned for this year, not to the default one. */
const isFirst = `NOT EXISTS (SELECT 1 FROM import_batch WHERE undone_at IS NULL)
  AND year <= (SELECT max(year) FROM survey WHERE ${inventory} AND state = 'open')`;
const openWithDue = statement<Pick<Survey, 'id'>, [string]>(
  `SELECT id, EXISTS (SELECT 1 FROM json_each(?) WHERE value IN ${sheetsAsked}) AS asked
   FROM survey WHERE ${inventory} AND state <> 'closed' AND (NOT ${isPlanned} OR ${isFirst}) AND due IS NOT NULL
     AND (asked OR ${asksForOffers})
   ORDER BY asked DESC, ${isPlanned}, year DESC, number DESC LIMIT 1`,
);
const byId = statement<Survey, [string]>(`SELECT ${columns} FROM survey WHERE id = ? AND ${inventory}`);
const byYear = statement<Survey, [number]>(
  `SELECT ${columns} FROM survey WHERE year = ? AND ${inventory} ORDER BY NOT ${asksForOffers}, number LIMIT 1`,
);
const lastNumber = statement<{ number: number }>('SELECT coalesce(max(number), 0) AS number FROM survey');
const answeredBy = statement<{ sender: string }, [string, SurveySheet]>(
  `SELECT DISTINCT sender FROM import_batch AS b JOIN import_table AS t ON t.import_id = b.id
   WHERE survey_id = ? AND undone_at IS NULL AND kind = ?`,
);
const allRounds = statement<StoredRound>(
  `SELECT ${roundColumns} FROM survey ORDER BY year DESC, number IS NULL, number DESC, id DESC`,
);
const roundById = statement<StoredRound, [string]>(`SELECT ${roundColumns} FROM survey WHERE id = ?`);
const uses = statement<{ n: number }, [string, string, string]>(
  `SELECT (SELECT count(*) FROM import_batch WHERE survey_id = ?) + (SELECT count(*) FROM offer_named WHERE survey_id = ?)
     + (SELECT count(*) FROM confirmed_none WHERE survey_id = ?) AS n`,
);

const parsed = ({ planId, filter, ids, ...row }: StoredRound): Round => ({
  ...row,
  asked:
    planId === null ? null : { planId, filter: JSON.parse(filter) as MeasureFilter, ids: JSON.parse(ids) as string[] },
  sheets: JSON.parse(row.sheets) as SurveySheet[],
  fields: JSON.parse(row.fields) as SurveyField[],
  questions: JSON.parse(row.questions) as SurveyQuestion[],
});

export const findSurvey = (db: ReadDb, id: string): Survey | undefined => db.get(byId, id);
/** The newest round that has begun, whatever it asks for; a planned one only where there is no other. */
export const newestSurvey = (db: ReadDb): Survey | undefined => db.get(newest);
/** A round that asks for offers hears everything; one that does not is about its own sheets only. */
export const asksFor = ({ sheets }: Pick<Round, 'sheets'>, part: SurveySheet): boolean =>
  sheets.includes('offers') || sheets.includes(part);
/** The newest that asks for a part; where none does, the newest. */
export const latestSurvey = (db: ReadDb, part: SurveySheet): Survey | undefined => db.get(latest, part);
/** The round before that asked for offers and has begun. */
export const previousSurvey = (db: ReadDb, { year, number }: Survey): Survey | undefined =>
  db.get(before, year, number);
/**
 * The newest round with a due date that has begun: where an answer without a mark of its own belongs. One that does not ask for offers takes
 * only files with a table it asks for.
 */
export const openSurvey = (db: ReadDb, kinds: readonly string[]): Pick<Survey, 'id'> | undefined =>
  db.get(openWithDue, JSON.stringify(kinds));
export const surveyOfYear = (db: ReadDb, year: number): Survey | undefined => db.get(byYear, year);
export const listRounds = (db: ReadDb): Round[] => db.all(allRounds).map(parsed);
export function findRound(db: ReadDb, id: string): Round | undefined {
  const row = db.get(roundById, id);
  return row && parsed(row);
}
export const surveyIsUsed = (db: ReadDb, id: string): boolean => (db.get(uses, id, id, id)?.n ?? 0) > 0;
export const nextSurveyNumber = (db: ReadDb): number => (db.get(lastNumber)?.number ?? 0) + 1;

/** Until rounds are planned by hand there is one default round per year; it is made when first needed. */
export function surveyForYear(db: ReadDb, recorder: Recorder, year: number): Survey {
  const known = surveyOfYear(db, year);
  if (known) return known;
  const survey: Survey = { id: newId(), number: nextSurveyNumber(db), year, title: `Bestandserhebung ${year}` };
  recorder.create('survey', { ...survey });
  return survey;
}

/**
 * Region keys (and other senders) that answered a part of a round: a committed file of theirs has a table of it, be it empty. Who
 * sent statistics only has said nothing about offers.
 */
export const sendersOf = (db: ReadDb, surveyId: string, part: SurveySheet): Set<string> =>
  new Set(db.all(answeredBy, surveyId, part).map(({ sender }) => sender));
