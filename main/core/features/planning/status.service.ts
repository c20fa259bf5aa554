import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { ReportValues } from '../../../../shared/contract/planning.ts';
import { stateOn } from '../../../../shared/domain/planning/state-on.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { Row } from '../../database/entities.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { findReport, reportsOf, type StoredReport } from './measure-parts.repository.ts';
import { reportOf } from './measure-record.ts';
import { knownReport } from './plan-rows.ts';
import { findMeasure } from './planning.repository.ts';
import { nothingSaid } from '../../../../shared/domain/planning/nothing-said.ts';

const columnsOf = (values: ReportValues): Row => ({
  ags: values.ags,
  day: values.day,
  status: values.status,
  traffic_light: values.trafficLight,
  progress: values.progress,
  text: values.text,
  reason: values.reason,
  figures: values.figures && Object.keys(values.figures).length > 0 ? JSON.stringify(values.figures) : null,
  next_step: values.nextStep,
  next_who: values.nextWho,
  next_due: values.nextDue,
  obstacle: values.obstacle,
  decision_needed: values.decisionNeeded,
  settles: JSON.stringify(values.settles),
});

/** Writes a report as it is given. */
export function writeReport({ recorder }: WriteContext, measureId: string, values: ReportValues): string {
  const id = newId();
  const { at, actor: person } = recorder;
  recorder.create('status_report', { id, measure_id: measureId, at, person, ...columnsOf(values) });
  return id;
}

/** Throws MEASURE_NOT_FOUND, REPORT_IN_FUTURE, REPORT_WITHOUT_REASON. */
function check({ db, clock }: WriteContext, measureId: string, values: ReportValues): void {
  if (!findMeasure(db, measureId)) throw new Problem('MEASURE_NOT_FOUND');
  if (values.day > clock.today()) throw new Problem('REPORT_IN_FUTURE');
  if (values.status === 'dropped' && !values.reason?.trim()) throw new Problem('REPORT_WITHOUT_REASON');
}

/** A dated report. Throws MEASURE_NOT_FOUND, REPORT_IN_FUTURE, REPORT_WITHOUT_REASON. */
export function reportStatus(
  context: WriteContext,
  { measureId, values }: InputOf<'planning.report'>,
): OutputOf<'planning.report'> {
  check(context, measureId, values);
  return { id: writeReport(context, measureId, values), commandId: context.recorder.commandId };
}

/** The report that holds for all Kommunen on a day. */
const lastReport = ({ db }: WriteContext, measureId: string, day: string): StoredReport | undefined =>
  stateOn(
    reportsOf(db, measureId).map((row) => ({ ...knownReport(row), row })),
    day,
  ).general?.row;

function valuesOf(report: StoredReport): ReportValues {
  const { id: _id, at: _at, person: _person, ...values } = reportOf(report);
  return values;
}

/**
 * Changes single values of the state that holds for all. What the same person reported on that day is changed; else
 * the last state is reported anew with them. Throws REPORT_WITHOUT_STATUS where nothing was reported yet, and what
 * `reportStatus` throws.
 */
export function amendReport(
  context: WriteContext,
  { measureId, day, values }: InputOf<'planning.amendReport'>,
): OutputOf<'planning.amendReport'> {
  const { recorder } = context;
  const last = lastReport(context, measureId, day);
  const status = values.status ?? (last?.status as ReportValues['status'] | undefined);
  if (!status) throw new Problem('REPORT_WITHOUT_STATUS');
  const before = last ? valuesOf(last) : nothingSaid;
  const reason = status === last?.status ? before.reason : null;
  const amended: ReportValues = { ...before, ...(values as Partial<ReportValues>), status, reason, day };
  check(context, measureId, amended);
  if (last?.day === day && last.person === recorder.actor) {
    recorder.update('status_report', last.id, columnsOf(amended));
    return { id: last.id, commandId: recorder.commandId };
  }
  return { id: writeReport(context, measureId, { ...amended, settles: [] }), commandId: recorder.commandId };
}

/** The last state once more, dated anew; measures without any report are left out, nothing is made up for them. */
export function reportUnchanged(
  context: WriteContext,
  { measureIds, day }: InputOf<'planning.reportUnchanged'>,
): OutputOf<'planning.reportUnchanged'> {
  if (day > context.clock.today()) throw new Problem('REPORT_IN_FUTURE');
  let reported = 0;
  for (const measureId of measureIds) {
    const last = lastReport(context, measureId, day);
    if (!last) continue;
    writeReport(context, measureId, { ...valuesOf(last), day, settles: [] });
    reported += 1;
  }
  return { reported, commandId: context.recorder.commandId };
}

export function removeReport({ db, recorder }: WriteContext, { id }: { id: string }): { commandId: string } {
  if (!findReport(db, id)) throw new Problem('PLAN_ITEM_NOT_FOUND');
  recorder.remove('status_report', id);
  return { commandId: recorder.commandId };
}
