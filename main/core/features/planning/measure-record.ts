import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { MeasureRecord, ReportRow } from '../../../../shared/contract/planning.ts';
import { stateOn } from '../../../../shared/domain/planning/state-on.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { recordValues } from '../../database/record-row.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import * as parts from './measure-parts.repository.ts';
import { listOf } from './measure-values.rules.ts';
import { knownReport, knownShift, lightOf, rowDays, rowOn } from './plan-rows.ts';
import { findMeasure } from './planning.repository.ts';
import { silentMonthsOf } from './silent-months.ts';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const reportOf = (row: parts.StoredReport): ReportRow => ({
  id: row.id,
  ags: row.ags,
  day: row.day,
  at: row.at,
  status: row.status as ReportRow['status'],
  trafficLight: row.traffic_light as ReportRow['trafficLight'],
  progress: row['progress'] as number | null,
  text: textOf(row['text']),
  reason: textOf(row['reason']),
  figures: row['figures'] ? (JSON.parse(String(row['figures'])) as ReportRow['figures']) : null,
  nextStep: textOf(row['next_step']),
  nextWho: textOf(row['next_who']),
  nextDue: textOf(row['next_due']),
  obstacle: textOf(row['obstacle']),
  decisionNeeded: textOf(row['decision_needed']),
  settles: listOf(row.settles),
  person: String(row['person'] ?? ''),
});

/** One measure with everything that hangs on it, or with its state on an earlier day. Throws MEASURE_NOT_FOUND. */
export function getMeasure(
  { db, clock }: ReadContext,
  { id, on }: { id: string; on?: string },
): OutputOf<'planning.get'> {
  const row = findMeasure(db, id);
  if (!row) throw new Problem('MEASURE_NOT_FOUND');
  const reports = parts.reportsOf(db, id).filter(({ day }) => on === undefined || day <= on);
  const shifts = parts.shiftsOf(db, id);
  const milestones = parts
    .milestonesOf(db, id)
    .map(({ id: key, name, due_date: dueDate, done_day: doneDay }) => ({ id: key, name, dueDate, doneDay }));
  const days = rowDays(on ?? clock.today(), silentMonthsOf(db));
  const known = reports.map(knownReport);
  const lightBefore = lightOf(stateOn(known, days.since));
  const funding = parts.fundingOf(db, id).map(({ name }) => name);
  return {
    ...rowOn({ row, reports: known, lightBefore, shifts: shifts.map(knownShift), milestones, funding }, days),
    planId: row.plan_id,
    description: textOf(row['description']),
    educationPhases: listOf(row['education_phases']),
    fundingNote: textOf(row['funding_note']),
    resolution: textOf(row['resolution']),
    resolutionDay: textOf(row['resolution_day']),
    remark: textOf(row['remark']),
    needs: parts.namedNeeds(db, String(row['need_ids'])),
    gaps: parts.namedGaps(db, String(row['gap_ids'])),
    reports: reports.map(reportOf),
    shifts: shifts.map((shift) => ({
      id: shift.id,
      day: shift.day,
      fromDate: shift.from_date,
      toDate: shift.to_date,
      reason: shift.reason,
    })),
    indicators: indicatorsOf(db, id),
    costs: costsOf(db, id),
  };
}

const indicatorsOf = (db: ReadDb, id: string): MeasureRecord['indicators'] =>
  parts.indicatorsOf(db, id).map((row) => {
    type Stored = MeasureRecord['indicators'][number] & { measureId: string; position: number };
    const { measureId: _measure, position: _position, ...values } = recordValues<Stored>(row);
    return values;
  });

const costsOf = (db: ReadDb, id: string): MeasureRecord['costs'] =>
  parts.costsOf(db, id).map((one) => ({
    id: String(one['id']),
    year: Number(one['year']),
    amount: Number(one['amount']),
    granted: Number(one['granted']),
    note: textOf(one['note']),
    grantId: textOf(one['grant_id']),
    grant: one.grant_name,
  }));
