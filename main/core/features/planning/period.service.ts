import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { dayBefore, periodOf } from '../../../../shared/domain/planning/period-report.ts';
import type { ReadContext } from '../../platform/context.ts';
import { shiftsByMeasure } from './plan-rows.ts';
import { measuresOfPeriod } from './planning.repository.ts';

/** What was promised for a period, what of it was done, and what moved out of it. */
export function periodReport({ db }: ReadContext, input: InputOf<'planning.period'>): OutputOf<'planning.period'> {
  const shifts = shiftsByMeasure(db, input.planId);
  const measures = measuresOfPeriod(db, input.planId, dayBefore(input.from), input.to).map(
    ({ end_date: end, ...measure }) => ({ ...measure, end, shifts: shifts.get(measure.id) ?? [] }),
  );
  return periodOf(measures, input.from, input.to);
}
