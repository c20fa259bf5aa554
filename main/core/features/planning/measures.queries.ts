import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { MeasureRow } from '../../../../shared/contract/planning.ts';
import { countMeasures } from '../../../../shared/domain/planning/counts.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { filterMeasures, sortMeasures } from './measure-list.rules.ts';
import { listOf } from './measure-values.rules.ts';
import { knownMeasures, monthsBefore, rowOn } from './plan-rows.ts';
import { goalsOf } from './planning.repository.ts';

/** The Ampel is compared with the one of three months before. */
const comparedMonths = 3;
export const comparedDay = (on: string): string => monthsBefore(on, comparedMonths);

/** Every measure of a plan with its state on a day, in the order of the plan. */
export function measureRows(db: ReadDb, planId: string, on: string): MeasureRow[] {
  const since = comparedDay(on);
  return knownMeasures(db, planId).map((measure) => rowOn(measure, on, since));
}

export function listMeasures({ db, clock }: ReadContext, input: InputOf<'planning.list'>): OutputOf<'planning.list'> {
  const on = input.on ?? clock.today();
  const goals = goalsOf(db, input.planId).map(({ id, guidelines }) => ({ id, guidelines: listOf(guidelines) }));
  const rows = sortMeasures(filterMeasures(measureRows(db, input.planId, on), input.filter, goals), input.sort);
  return { rows: rows.slice(input.offset, input.offset + input.limit), total: rows.length, on };
}

export function countPlan({ db, clock }: ReadContext, input: InputOf<'planning.counts'>): OutputOf<'planning.counts'> {
  const on = input.on ?? clock.today();
  const since = comparedDay(on);
  const known = knownMeasures(db, input.planId);
  const counted = (day: string) => countMeasures(known.map((measure) => rowOn(measure, day, comparedDay(day))));
  return { now: counted(on), before: counted(since), on, since };
}
