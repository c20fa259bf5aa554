import type { MeasureStatus } from '../../../../shared/domain/planning/measure-words.ts';
import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

export interface PlanRecord extends Row {
  id: string;
  name: string;
  kind: string;
  state: string;
  template: number;
  period_from: string | null;
  period_to: string | null;
  level_names: string;
  predecessor_id: string | null;
  remark: string | null;
}
export interface GoalRecord extends Row {
  id: string;
  plan_id: string;
  field_of_action: string;
  position: number;
  number: string;
  name: string;
  description: string | null;
  guidelines: string;
}
export interface GuidelineRecord extends Row {
  id: string;
  plan_id: string;
  position: number;
  number: string;
  name: string;
  description: string | null;
}
export interface MeasureRecordRow extends Row {
  id: string;
  plan_id: string;
  goal_id: string | null;
  position: number;
  number: string;
  former_numbers: string;
  kind: string;
  name: string;
  level: string;
  municipalities: string;
  end_date: string | null;
  /** The goal's Handlungsfeld, else its own. */
  field: string | null;
  lead: string | null;
}
/** A measure with its status on the eve of a period and on its last day. */
interface PeriodMeasureRow {
  id: string;
  number: string;
  name: string;
  end_date: string | null;
  before: MeasureStatus | null;
  after: MeasureStatus | null;
}

/** What is resolved is worked on; drafts for later come after it, what is closed and templates last. */
const inOrder = `ORDER BY template, CASE state WHEN 'resolved' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, plan.id DESC`;
const plans = statement<PlanRecord & { measures: number }>(
  `SELECT plan.*, (SELECT count(*) FROM measure WHERE plan_id = plan.id) AS measures FROM plan ${inOrder}`,
);
const current = statement<{ id: string }>(
  `SELECT id FROM plan WHERE template = 0 AND state <> 'closed' ${inOrder} LIMIT 1`,
);
const guidelines = statement<GuidelineRecord, [string]>('SELECT * FROM guideline WHERE plan_id = ? ORDER BY position');
/** In the order of the Handlungsfelder, then as they were put. */
const goals = statement<GoalRecord, [string]>(
  `SELECT goal.* FROM goal LEFT JOIN term ON vocabulary = 'fieldOfAction' AND term.id = field_of_action
   WHERE plan_id = ? ORDER BY coalesce(term.position, 999), field_of_action, goal.position`,
);
const fieldAndLead = `coalesce(goal.field_of_action, measure.field_of_action) AS field, organization.name AS lead`;
const ofMeasure = (columns: string): string =>
  columns
    .split(' ')
    .map((column) => `measure.${column}`)
    .join(', ');
/** What a list shows; texts that only the record shows are not read for thousands of rows. */
const listedColumns = ofMeasure(
  'id plan_id goal_id position number former_numbers kind name strands target_groups level municipalities lead_id responsible partners start_date end_date priority emphasis',
);
const measureFrom = `measure LEFT JOIN goal ON goal.id = goal_id LEFT JOIN organization ON organization.id = lead_id`;
const measuresInOrder = `FROM ${measureFrom}
     LEFT JOIN term ON vocabulary = 'fieldOfAction' AND term.id = coalesce(goal.field_of_action, measure.field_of_action)
   WHERE measure.plan_id = ?
   ORDER BY goal_id IS NULL, coalesce(term.position, 999), coalesce(goal.position, 0), measure.position`;
const measures = statement<MeasureRecordRow, [string]>(`SELECT ${listedColumns}, ${fieldAndLead} ${measuresInOrder}`);
/** The status that holds for all Kommunen on a day, as `stateOn` finds it: that of the last report until then. */
const statusUntil = `(SELECT status FROM status_report WHERE measure_id = measure.id AND ags IS NULL AND day <= ?
   ORDER BY day DESC, at DESC LIMIT 1)`;
const periodMeasures = statement<PeriodMeasureRow, [string, string, string]>(
  `SELECT measure.id, measure.number, measure.name, end_date, ${statusUntil} AS before, ${statusUntil} AS after
   ${measuresInOrder}`,
);
const measure = statement<MeasureRecordRow, [string]>(
  `SELECT measure.*, ${fieldAndLead} FROM ${measureFrom} WHERE measure.id = ?`,
);
const numbers = statement<{ number: string; former_numbers: string }, [string]>(
  'SELECT number, former_numbers FROM measure WHERE plan_id = ?',
);
const siblings = {
  guideline: statement<{ id: string; position: number }, [string]>(
    'SELECT id, position FROM guideline WHERE plan_id = ? ORDER BY position',
  ),
  goal: statement<{ id: string; position: number }, [string, string]>(
    'SELECT id, position FROM goal WHERE plan_id = ? AND field_of_action = ? ORDER BY position',
  ),
  measure: statement<{ id: string; position: number }, [string, string | null]>(
    'SELECT id, position FROM measure WHERE plan_id = ? AND goal_id IS ? ORDER BY position',
  ),
  ofMeasure: (table: 'milestone' | 'measure_indicator') =>
    statement<{ id: string; position: number }, [string]>(
      `SELECT id, position FROM ${table} WHERE measure_id = ? ORDER BY position`,
    ),
};
const milestoneSiblings = siblings.ofMeasure('milestone');
const indicatorSiblings = siblings.ofMeasure('measure_indicator');
const measureNames = statement<{ id: string; number: string; former_numbers: string; name: string; plan: string }>(
  `SELECT measure.id, number, former_numbers, measure.name, plan.name AS plan FROM measure JOIN plan ON plan.id = plan_id
   ${inOrder}, number`,
);
const organizationByKey = statement<{ id: string }, [string]>('SELECT id FROM organization WHERE match_key = ?');

const planById = statement<{ id: string }, [string]>('SELECT id FROM plan WHERE id = ?');
export const planExists = (db: ReadDb, id: string): boolean => db.get(planById, id) !== undefined;
export const allPlans = (db: ReadDb) => db.all(plans);
/** The plan that is worked on: the newest that is neither closed nor a template. */
export const currentPlan = (db: ReadDb): string | null => db.get(current)?.id ?? null;
export const guidelinesOf = (db: ReadDb, planId: string) => db.all(guidelines, planId);
export const goalsOf = (db: ReadDb, planId: string) => db.all(goals, planId);
/** In the order of the plan. */
export const measuresOf = (db: ReadDb, planId: string) => db.all(measures, planId);
export const measuresOfPeriod = (db: ReadDb, planId: string, eve: string, to: string) =>
  db.all(periodMeasures, eve, to, planId);
export const findMeasure = (db: ReadDb, id: string) => db.get(measure, id);
/** Every number of the plan that was ever given to a measure. */
export const takenNumbers = (db: ReadDb, planId: string): string[] =>
  db.all(numbers, planId).flatMap((row) => [row.number, ...(JSON.parse(row.former_numbers) as string[])]);
export const guidelinesIn = (db: ReadDb, planId: string) => db.all(siblings.guideline, planId);
export const goalsIn = (db: ReadDb, planId: string, field: string) => db.all(siblings.goal, planId, field);
export const measuresIn = (db: ReadDb, planId: string, goalId: string | null) =>
  db.all(siblings.measure, planId, goalId);
export const milestonesIn = (db: ReadDb, measureId: string) => db.all(milestoneSiblings, measureId);
export const indicatorsIn = (db: ReadDb, measureId: string) => db.all(indicatorSiblings, measureId);
export const namedMeasures = (db: ReadDb) => db.all(measureNames);
export const organizationWithKey = (db: ReadDb, key: string): string | null =>
  db.get(organizationByKey, key)?.id ?? null;

/** As long as it is the same, so is the content. */
export { lastClock as lastChange } from '../../database/command-rows.ts';

interface Origin {
  id: string;
  number: string;
  name: string;
  status: MeasureStatus | null;
  need_ids: string;
  gap_ids: string;
}
const withOrigin = statement<Origin, [string]>(
  `SELECT measure.id, number, measure.name, need_ids, gap_ids,
     (SELECT status FROM status_report WHERE measure_id = measure.id AND ags IS NULL AND day <= ?
      ORDER BY day DESC, at DESC LIMIT 1) AS status
   FROM measure JOIN plan ON plan.id = plan_id
   WHERE template = 0 AND state <> 'closed' AND (need_ids <> '[]' OR gap_ids <> '[]') ORDER BY number LIMIT 500`,
);
/** Measures of the plans in force that name needs or gaps, with their status on a day. */
export const measuresWithReasons = (db: ReadDb, day: string) => db.all(withOrigin, day);
