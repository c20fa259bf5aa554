import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

type Stored = Row & { id: string };
const programmes = statement<Stored>('SELECT * FROM funding_programme ORDER BY name, id LIMIT 500');
const programmeById = statement<Stored, [string]>('SELECT * FROM funding_programme WHERE id = ?');
const grantsOf = statement<Stored, [string]>(
  'SELECT * FROM funding_grant WHERE programme_id = ? ORDER BY start_day IS NULL, start_day, name, id',
);
const allGrants = statement<{ id: string; name: string }>(
  `SELECT funding_grant.id, funding_programme.name || ': ' || funding_grant.name AS name FROM funding_grant
   JOIN funding_programme ON funding_programme.id = programme_id ORDER BY name LIMIT 2000`,
);
const callOffsOf = statement<Stored, [string]>('SELECT * FROM call_off WHERE grant_id = ? ORDER BY due, id');
const totals = statement<{ programme_id: string; grants: number; amount: number; measures: number }>(
  `SELECT programme_id, count(*) AS grants, sum(coalesce(amount, 0)) AS amount,
     (SELECT count(DISTINCT measure_id) FROM measure_cost JOIN funding_grant AS own ON own.id = grant_id
      WHERE own.programme_id = funding_grant.programme_id) AS measures
   FROM funding_grant GROUP BY programme_id`,
);
export interface StoredDeadline {
  id: string;
  what: 'callOff' | 'proof' | 'keepUntil';
  day: string;
  grant: string;
  programme: string;
  programmeId: string;
  amount: number | null;
}
const ofGrant = `funding_grant.name AS "grant", funding_programme.name AS programme, funding_programme.id AS programmeId`;
const joined = 'FROM funding_grant JOIN funding_programme ON funding_programme.id = programme_id';
/** Receipts are named from the day on which they need no longer be kept. */
const deadlines = statement<StoredDeadline>(
  `SELECT call_off.id, 'callOff' AS what, call_off.due AS day, ${ofGrant}, call_off.amount
     FROM call_off JOIN funding_grant ON funding_grant.id = grant_id
     JOIN funding_programme ON funding_programme.id = programme_id WHERE done_day IS NULL
   UNION ALL SELECT funding_grant.id, 'proof', proof_due, ${ofGrant}, funding_grant.amount ${joined}
     WHERE proof_due IS NOT NULL AND proof_done IS NULL
   UNION ALL SELECT funding_grant.id, 'keepUntil', keep_until, ${ofGrant}, NULL ${joined} WHERE keep_until IS NOT NULL
   ORDER BY day LIMIT 500`,
);
export interface StoredCost {
  measure_id: string;
  number: string;
  name: string;
  municipalities: string;
  level: string;
  year: number;
  amount: number;
  granted: number;
  grant: string | null;
}
const costColumns = `measure_id, measure.number, measure.name, measure.municipalities, measure.level, measure_cost.year,
  measure_cost.amount, measure_cost.granted, funding_grant.name AS "grant"`;
const costsOfProgramme = statement<StoredCost, [string]>(
  `SELECT ${costColumns} FROM measure_cost JOIN measure ON measure.id = measure_id
   JOIN funding_grant ON funding_grant.id = grant_id WHERE programme_id = ? ORDER BY measure.number, year`,
);
const allCosts = statement<StoredCost>(
  `SELECT ${costColumns} FROM measure_cost JOIN measure ON measure.id = measure_id
   LEFT JOIN funding_grant ON funding_grant.id = grant_id ORDER BY measure.number, year LIMIT 20000`,
);
const reports = statement<{ day: string; text: string }, [string, string]>(
  `SELECT day, text FROM status_report WHERE measure_id = ? AND ags IS NULL AND text IS NOT NULL AND substr(day, 1, 4) = ?
   ORDER BY day`,
);
/** The newest report of a calendar year that gives numbers, for each measure. */
const figures = statement<{ measure_id: string; day: string; figures: string }, [string]>(
  `SELECT measure_id, day, figures FROM (
     SELECT measure_id, day, figures, row_number() OVER (PARTITION BY measure_id ORDER BY day DESC, at DESC) AS n
     FROM status_report WHERE ags IS NULL AND figures IS NOT NULL AND substr(day, 1, 4) = ?)
   WHERE n = 1`,
);
const costsOfGrant = statement<{ id: string }, [string]>('SELECT id FROM measure_cost WHERE grant_id = ?');

export const grantNames = (db: ReadDb) => db.all(allGrants);
export const allProgrammes = (db: ReadDb) => db.all(programmes);
export const findProgramme = (db: ReadDb, id: string) => db.get(programmeById, id);
export const listGrants = (db: ReadDb, programmeId: string) => db.all(grantsOf, programmeId);
export const listCallOffs = (db: ReadDb, grantId: string) => db.all(callOffsOf, grantId);
export const totalsByProgramme = (db: ReadDb) => db.all(totals);
export const openDeadlines = (db: ReadDb): StoredDeadline[] => db.all(deadlines);
export const costsPaidBy = (db: ReadDb, programmeId: string): StoredCost[] => db.all(costsOfProgramme, programmeId);
export const everyCost = (db: ReadDb): StoredCost[] => db.all(allCosts);
/** What was reported about a measure in a calendar year. */
export const reportsOfYear = (db: ReadDb, measureId: string, year: string) => db.all(reports, measureId, year);
export const figuresOfYear = (db: ReadDb, year: string) => db.all(figures, year);
export const costIdsOf = (db: ReadDb, grantId: string): string[] => db.all(costsOfGrant, grantId).map(({ id }) => id);
