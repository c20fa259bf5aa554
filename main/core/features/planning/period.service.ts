import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { periodOf } from '../../../../shared/domain/planning/period-report.ts';
import type { MeasureStatus } from '../../../../shared/domain/planning/measure-words.ts';
import type { ReadContext } from '../../platform/context.ts';
import { knownMeasures } from './plan-rows.ts';

/** What was promised for a period, what of it was done, and what moved out of it. */
export function periodReport({ db }: ReadContext, input: InputOf<'planning.period'>): OutputOf<'planning.period'> {
  const measures = knownMeasures(db, input.planId).map(({ row, shifts, reports }) => ({
    id: row.id,
    number: row.number,
    name: row.name,
    end: row.end_date,
    shifts,
    reports: reports.map((report) => ({ ...report, status: report.row.status as MeasureStatus })),
  }));
  return periodOf(measures, input.from, input.to);
}
