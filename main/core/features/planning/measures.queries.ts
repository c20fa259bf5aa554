import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { MeasureFilter, MeasureRow } from '../../../../shared/contract/planning.ts';
import { countMeasures } from '../../../../shared/domain/planning/counts.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { filterMeasures, sortMeasures } from './measure-list.rules.ts';
import { listOf } from './measure-values.rules.ts';
import { comparedDay, knownMeasures, rowDays, rowOn } from './plan-rows.ts';
import { silentMonthsOf } from './silent-months.ts';
import { goalsOf, lastChange } from './planning.repository.ts';

interface Kept {
  key: string;
  rows: readonly MeasureRow[];
}
/** The last answers of a connection; every change of content is a newer command and makes them void. */
const kept = new WeakMap<ReadDb, Kept[]>();
const mostKept = 4;

/** Every measure of a plan with its state on a day, in the order of the plan; kept until something changes. */
export function measureRows(db: ReadDb, planId: string, on: string): readonly MeasureRow[] {
  const key = [lastChange(db), planId, on].join(' ');
  const answers = kept.get(db) ?? [];
  const known = answers.find((answer) => answer.key === key);
  if (known) return known.rows;
  const days = rowDays(on, silentMonthsOf(db));
  const rows = knownMeasures(db, planId, days).map((measure) => rowOn(measure, days));
  kept.set(db, [{ key, rows }, ...answers].slice(0, mostKept));
  return rows;
}

/** The measures of a plan that a filter lets through on a day. */
export function foundMeasures(db: ReadDb, planId: string, filter: MeasureFilter, on: string): readonly MeasureRow[] {
  const goals = goalsOf(db, planId).map(({ id, guidelines }) => ({ id, guidelines: listOf(guidelines) }));
  return filterMeasures(measureRows(db, planId, on), filter, goals);
}

export function listMeasures({ db, clock }: ReadContext, input: InputOf<'planning.list'>): OutputOf<'planning.list'> {
  const on = input.on ?? clock.today();
  const rows = sortMeasures(foundMeasures(db, input.planId, input.filter, on), input.sort);
  return { rows: rows.slice(input.offset, input.offset + input.limit), total: rows.length, on };
}

export function countPlan({ db, clock }: ReadContext, input: InputOf<'planning.counts'>): OutputOf<'planning.counts'> {
  const on = input.on ?? clock.today();
  const since = comparedDay(on);
  const counted = (day: string) => countMeasures(measureRows(db, input.planId, day));
  return { now: counted(on), before: counted(since), on, since };
}
