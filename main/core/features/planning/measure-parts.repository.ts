import type { Entity, Row } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

export interface StoredReport extends Row {
  id: string;
  measure_id: string;
  ags: string | null;
  day: string;
  at: string;
  status: string;
  traffic_light: string | null;
  settles: string;
  person: string;
}
export interface StoredShift extends Row {
  id: string;
  measure_id: string;
  day: string;
  from_date: string | null;
  to_date: string | null;
  reason: string | null;
}
interface StoredMilestone {
  id: string;
  measure_id: string;
  name: string;
  due_date: string | null;
  done_day: string | null;
}
const inPlan = 'WHERE measure_id IN (SELECT id FROM measure WHERE plan_id = ?)';
/** The last report for all Kommunen of a measure until a day; by its row, which needs no second look at an index. */
const lastUntil = (column: string): string =>
  `(SELECT ${column} FROM status_report WHERE measure_id = measure.id AND ags IS NULL AND day <= ?
   ORDER BY day DESC, at DESC LIMIT 1)`;
/** What a list shows of a report. */
export type ListedReport = Pick<
  StoredReport,
  'measure_id' | 'ags' | 'day' | 'at' | 'settles' | 'status' | 'traffic_light'
> &
  Row;
/** The reports that can decide the state on a day: the last for all until then, and all that concern single Kommunen. */
const lastReports = statement<ListedReport, [string, string]>(
  `SELECT report.measure_id, ags, day, at, settles, report.status, traffic_light, progress, text, next_step, next_who,
     next_due, decision_needed FROM measure JOIN status_report AS report ON report.rowid = ${lastUntil('rowid')} WHERE plan_id = ?`,
);
const ownReports = statement<ListedReport, [string]>(
  `SELECT measure_id, ags, day, at, settles, status, traffic_light FROM status_report ${inPlan} AND (ags IS NOT NULL OR settles <> '[]')`,
);
/** The Ampel that held for all on a day, where there was one. */
const lightsOfPlan = statement<{ id: string; light: string | null }, [string, string]>(
  `SELECT id, ${lastUntil('traffic_light')} AS light FROM measure WHERE plan_id = ?`,
);
const shiftsOfPlan = statement<StoredShift, [string]>(`SELECT * FROM measure_shift ${inPlan}`);
const milestonesOfPlan = statement<StoredMilestone, [string]>(
  `SELECT id, measure_id, name, due_date, done_day FROM milestone ${inPlan} ORDER BY position`,
);
/** The programmes that pay a measure. */
const fundingNames = `SELECT DISTINCT measure_id, coalesce(short_name, funding_programme.name) AS name FROM measure_cost
   JOIN funding_grant ON funding_grant.id = grant_id JOIN funding_programme ON funding_programme.id = programme_id`;
const fundingOfPlan = statement<{ measure_id: string; name: string }, [string]>(`${fundingNames} ${inPlan}`);
const funding = statement<{ name: string }, [string]>(`${fundingNames} WHERE measure_id = ?`);
const reports = statement<StoredReport, [string]>(
  'SELECT * FROM status_report WHERE measure_id = ? ORDER BY day DESC, at DESC',
);
const report = statement<StoredReport, [string]>('SELECT * FROM status_report WHERE id = ?');
const since = statement<{ n: number }, [string, string]>(
  `SELECT count(DISTINCT measure_id) AS n FROM status_report
   WHERE measure_id IN (SELECT value FROM json_each(?)) AND day >= ?`,
);
const shifts = statement<StoredShift, [string]>('SELECT * FROM measure_shift WHERE measure_id = ? ORDER BY day');
const milestones = statement<StoredMilestone, [string]>(
  'SELECT id, measure_id, name, due_date, done_day FROM milestone WHERE measure_id = ? ORDER BY position',
);
const indicators = statement<Row, [string]>('SELECT * FROM measure_indicator WHERE measure_id = ? ORDER BY position');
const costs = statement<Row & { grant_name: string | null }, [string]>(
  `SELECT measure_cost.*, funding_grant.name AS grant_name FROM measure_cost
   LEFT JOIN funding_grant ON funding_grant.id = grant_id WHERE measure_id = ? ORDER BY year, measure_cost.id`,
);
const childTables = ['milestone', 'status_report', 'measure_shift', 'measure_indicator', 'measure_cost'] as const;
const children = childTables.map((table) => ({
  entity: table satisfies Entity,
  ids: statement<{ id: string }, [string]>(`SELECT id FROM ${table} WHERE measure_id = ?`),
}));
/** What other rooms tie to a measure and keeps without it. */
const tied = (['agenda_item', 'task', 'agreement'] as const).map((table) => ({
  entity: table satisfies Entity,
  ids: statement<{ id: string }, [string]>(`SELECT id FROM ${table} WHERE measure_id = ?`),
}));
const needNames = statement<{ id: string; name: string }>('SELECT id, need AS name FROM need ORDER BY need LIMIT 500');
const gapNames = statement<{ id: string; name: string }>(
  `SELECT gap.id, region.name || ': ' || coalesce(term.name, field_of_action) AS name FROM gap
   JOIN region ON region.ags = gap.ags LEFT JOIN term ON vocabulary = 'fieldOfAction' AND term.id = field_of_action
   ORDER BY region.position, term.position LIMIT 500`,
);
const needsNamed = statement<{ id: string; name: string }, [string]>(
  'SELECT id, need AS name FROM need WHERE id IN (SELECT value FROM json_each(?))',
);
const gapsNamed = statement<{ id: string; name: string }, [string]>(
  `SELECT gap.id, region.name || ': ' || coalesce(term.name, field_of_action) AS name FROM gap
   JOIN region ON region.ags = gap.ags LEFT JOIN term ON vocabulary = 'fieldOfAction' AND term.id = field_of_action
   WHERE gap.id IN (SELECT value FROM json_each(?))`,
);
const grantNames = statement<{ id: string; name: string }>('SELECT id, name FROM funding_grant ORDER BY name, id');
const organizationNames = statement<{ id: string; name: string }>(
  'SELECT id, name FROM organization ORDER BY name LIMIT 500',
);

export const planReports = (db: ReadDb, planId: string, on: string): ListedReport[] => [
  ...db.all(lastReports, on, planId),
  ...db.all(ownReports, planId),
];
export const planLights = (db: ReadDb, planId: string, on: string) => db.all(lightsOfPlan, on, planId);
export const planShifts = (db: ReadDb, planId: string) => db.all(shiftsOfPlan, planId);
export const planMilestones = (db: ReadDb, planId: string) => db.all(milestonesOfPlan, planId);
export const planFunding = (db: ReadDb, planId: string) => db.all(fundingOfPlan, planId);
export const fundingOf = (db: ReadDb, measureId: string) => db.all(funding, measureId);
export const reportsOf = (db: ReadDb, measureId: string) => db.all(reports, measureId);
/** How many of these measures have a report of this day or later. */
export const reportedSince = (db: ReadDb, measureIds: readonly string[], day: string): number =>
  db.get(since, JSON.stringify(measureIds), day)?.n ?? 0;
export const findReport = (db: ReadDb, id: string) => db.get(report, id);
export const shiftsOf = (db: ReadDb, measureId: string) => db.all(shifts, measureId);
export const milestonesOf = (db: ReadDb, measureId: string) => db.all(milestones, measureId);
export const indicatorsOf = (db: ReadDb, measureId: string) => db.all(indicators, measureId);
export const costsOf = (db: ReadDb, measureId: string) => db.all(costs, measureId);
/** Of a list of ids, those that still exist. */
export const namedNeeds = (db: ReadDb, ids: string) => db.all(needsNamed, ids);
export const namedGaps = (db: ReadDb, ids: string) => db.all(gapsNamed, ids);
export const allNeeds = (db: ReadDb) => db.all(needNames);
export const allGrants = (db: ReadDb) => db.all(grantNames);
export const allGaps = (db: ReadDb) => db.all(gapNames);
export const allOrganizations = (db: ReadDb) => db.all(organizationNames);
const rowsOf = (db: ReadDb, from: typeof children | typeof tied, measureId: string) =>
  from.flatMap(({ entity, ids }) => db.all(ids, measureId).map(({ id }) => ({ entity, id })));
/** What belongs to a measure and goes with it. */
export const childrenOf = (db: ReadDb, measureId: string) => rowsOf(db, children, measureId);
export const tiedTo = (db: ReadDb, measureId: string) => rowsOf(db, tied, measureId);
