import { Temporal } from 'temporal-polyfill';
import type { MeasureRow } from '../../../../shared/contract/planning.ts';
import type { MeasureStatus, TrafficLight } from '../../../../shared/domain/planning/measure-words.ts';
import { endOn, flagsOf, movesUntil, type Shift } from '../../../../shared/domain/planning/slippage.ts';
import { stateOn, type DatedReport, type StateOn } from '../../../../shared/domain/planning/state-on.ts';
import type { ReadDb } from '../../database/statement.ts';
import * as parts from './measure-parts.repository.ts';
import { listOf } from './measure-values.rules.ts';
import { measuresOf, type MeasureRecordRow } from './planning.repository.ts';

/** A report with what decides whether it holds, and its row. */
export interface KnownReport extends DatedReport {
  row: parts.ListedReport;
}
export interface KnownMeasure {
  row: MeasureRecordRow;
  reports: readonly KnownReport[];
  /** The Ampel of the day it is compared with. */
  lightBefore: TrafficLight | null;
  shifts: readonly Shift[];
  milestones: MeasureRow['milestones'];
  funding: string[];
}

/** The Ampel is compared with the one of three months before. */
const comparedMonths = 3;
const monthsBefore = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).subtract({ months }).toString();
export const comparedDay = (on: string): string => monthsBefore(on, comparedMonths);

/** The days a row depends on, worked out once for all rows. */
export interface RowDays {
  on: string;
  /** The Ampel is compared with the one of this day. */
  since: string;
  /** Without a report since then a measure is silent. */
  silentSince: string;
}
/** `silentMonths`: after how many months without a report a measure counts as silent. */
export const rowDays = (on: string, silentMonths: number): RowDays => ({
  on,
  since: comparedDay(on),
  silentSince: monthsBefore(on, silentMonths),
});

export const knownReport = (row: parts.ListedReport): KnownReport => ({
  ags: row.ags,
  day: row.day,
  at: row.at,
  settles: listOf(row.settles),
  row,
});
export const knownShift = ({ day, from_date: fromDate, to_date: toDate }: parts.StoredShift): Shift => ({
  day,
  fromDate,
  toDate,
});

function grouped<R extends { measure_id: string }, T>(rows: readonly R[], make: (row: R) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.measure_id);
    if (group) group.push(make(row));
    else groups.set(row.measure_id, [make(row)]);
  }
  return groups;
}

/** The shifts of every measure of a plan that has some. */
export const shiftsByMeasure = (db: ReadDb, planId: string): ReadonlyMap<string, Shift[]> =>
  grouped(parts.planShifts(db, planId), knownShift);

/** All measures of a plan with everything their state on these days depends on, in the order of the plan. */
export function knownMeasures(db: ReadDb, planId: string, days: RowDays): KnownMeasure[] {
  const reports = grouped(parts.planReports(db, planId, days.on), knownReport);
  const lights = new Map(parts.planLights(db, planId, days.since).map(({ id, light }) => [id, light]));
  const shifts = shiftsByMeasure(db, planId);
  const milestones = grouped(
    parts.planMilestones(db, planId),
    ({ id, name, due_date: dueDate, done_day: doneDay }) => ({
      id,
      name,
      dueDate,
      doneDay,
    }),
  );
  const funding = grouped(parts.planFunding(db, planId), ({ name }) => name);
  return measuresOf(db, planId).map((row) => ({
    row,
    reports: reports.get(row.id) ?? [],
    lightBefore: (lights.get(row.id) ?? null) as TrafficLight | null,
    shifts: shifts.get(row.id) ?? [],
    milestones: milestones.get(row.id) ?? [],
    funding: funding.get(row.id) ?? [],
  }));
}

/** The Ampel that holds for all Kommunen. */
export const lightOf = (state: StateOn<KnownReport>): TrafficLight | null =>
  (state.general?.row.traffic_light ?? null) as TrafficLight | null;

/** What a measure is, whatever its state. */
function factsOf({ row, milestones, funding }: KnownMeasure) {
  return {
    id: row.id,
    number: row.number,
    formerNumbers: listOf(row.former_numbers),
    name: row.name,
    kind: row.kind as MeasureRow['kind'],
    goalId: row.goal_id,
    fieldOfAction: row.field,
    strands: listOf(row['strands']),
    targetGroups: listOf(row['target_groups']),
    level: row.level as MeasureRow['level'],
    // Their numbers are in the order of the Kreis.
    municipalities: listOf(row.municipalities).toSorted(),
    leadId: row['lead_id'] as string | null,
    lead: row.lead,
    responsible: row['responsible'] as string | null,
    partners: listOf(row['partners']),
    startDate: row['start_date'] as string | null,
    priority: row['priority'] as number | null,
    emphasis: row['emphasis'] as MeasureRow['emphasis'],
    funding,
    milestones,
  };
}

/** What the reports say about it on a day. */
function stateOf(state: StateOn<KnownReport>) {
  const report = state.general?.row;
  const words = (column: string): string | null => (report?.[column] ?? null) as string | null;
  return {
    status: (report?.status ?? null) as MeasureStatus | null,
    trafficLight: lightOf(state),
    progress: (report?.['progress'] ?? null) as number | null,
    reportDay: report?.day ?? null,
    text: words('text'),
    nextStep: words('next_step'),
    nextWho: words('next_who'),
    nextDue: words('next_due'),
    decisionNeeded: words('decision_needed'),
    deviating: [...state.deviating].map(([ags, own]) => ({
      ags,
      status: own.row.status as MeasureStatus,
      trafficLight: own.row.traffic_light as TrafficLight | null,
    })),
  };
}

/** A measure as every view shows it, with its state on a day. */
export function rowOn(measure: KnownMeasure, { on, silentSince }: RowDays): MeasureRow {
  const facts = factsOf(measure);
  const state = stateOf(stateOn(measure.reports, on));
  const { lightBefore } = measure;
  const endDate = endOn(measure.row.end_date, measure.shifts, on);
  const moves = movesUntil(measure.shifts, on);
  const reasons = {
    ...state,
    lightBefore,
    end: endDate,
    moves,
    decisionNeeded: state.decisionNeeded !== null,
    owned: facts.leadId !== null || facts.responsible !== null,
    deviating: state.deviating.length,
    carriers: facts.municipalities.length + facts.partners.length,
    interMunicipal: facts.level === 'interMunicipal',
  };
  return {
    ...facts,
    ...state,
    endDate,
    lightBefore,
    moves,
    flags: flagsOf(reasons, on, silentSince),
  };
}
