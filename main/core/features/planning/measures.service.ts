import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { MeasureValues } from '../../../../shared/contract/planning.ts';
import { nextNumber } from '../../../../shared/domain/planning/numbers.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import { planningTexts } from '../../../../shared/i18n/de/planning.ts';
import type { Row } from '../../database/entities.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { removeExtras } from '../records/index.ts';
import { childrenOf, shiftsOf, tiedTo } from './measure-parts.repository.ts';
import { measureColumns } from './measure-values.rules.ts';
import * as repository from './planning.repository.ts';

/** The columns of a measure; an organisation named as lead is created where it is new. */
function columnsOf({ db, recorder }: WriteContext, values: MeasureValues): Row {
  const row = measureColumns(values);
  const lead = values.lead?.trim();
  if (lead) {
    const key = fold(lead);
    const known = repository.organizationWithKey(db, key);
    row['lead_id'] = known ?? newId();
    if (!known) recorder.create('organization', { id: row['lead_id'], name: lead, match_key: key });
  } else if (values.lead !== undefined) row['lead_id'] = null;
  return row;
}

/** The plan that is worked on; begun where there is none. */
export function planFor({ db, recorder }: WriteContext): string {
  const known = repository.currentPlan(db);
  if (known) return known;
  const id = newId();
  recorder.create('plan', { id, name: planningTexts.firstPlan, kind: 'concept', state: 'draft' });
  return id;
}

const prefixOf = ({ db }: WriteContext, planId: string, goalId: string | null): string => {
  const goal = goalId === null ? null : repository.goalsOf(db, planId).find((one) => one.id === goalId);
  if (goalId !== null && !goal) throw new Problem('GOAL_NOT_FOUND');
  return goal ? `${goal.number}-M` : 'M';
};

/** A new measure at the end of its goal, with the next free number. Throws GOAL_NOT_FOUND. */
export function createMeasure(
  context: WriteContext,
  { planId, values }: InputOf<'planning.createMeasure'>,
): OutputOf<'planning.createMeasure'> {
  const plan = planId ?? planFor(context);
  const goalId = values.goalId ?? null;
  const prefix = prefixOf(context, plan, goalId);
  const number = nextNumber(prefix, repository.takenNumbers(context.db, plan));
  const id = newId();
  const position = (repository.measuresIn(context.db, plan, goalId).at(-1)?.position ?? 0) + 1;
  context.recorder.create('measure', { id, plan_id: plan, number, position, ...columnsOf(context, values) });
  return { id, planId: plan, number };
}

/** Keeps what the end was before it is moved; several changes of one day count as one. */
function recordShift(
  { db, recorder, clock }: WriteContext,
  id: string,
  from: string | null,
  to: string | null,
  reason: string | null,
): void {
  const today = clock.today();
  const known = shiftsOf(db, id).find((shift) => shift.day === today);
  if (!known) {
    if (from !== null)
      recorder.create('measure_shift', {
        id: newId(),
        measure_id: id,
        day: today,
        from_date: from,
        to_date: to,
        reason,
      });
  } else if (known.from_date === to) recorder.remove('measure_shift', known.id);
  else recorder.update('measure_shift', known.id, { to_date: to, ...(reason !== null && { reason }) });
}

/** Changes only the given fields; an end that moves is remembered. Throws MEASURE_NOT_FOUND, GOAL_NOT_FOUND. */
export function updateMeasure(
  context: WriteContext,
  { id, values, reason }: InputOf<'planning.updateMeasure'>,
): OutputOf<'planning.updateMeasure'> {
  const current = repository.findMeasure(context.db, id);
  if (!current) throw new Problem('MEASURE_NOT_FOUND');
  if (values.goalId) prefixOf(context, current.plan_id, values.goalId);
  const { endDate } = values;
  if (endDate !== undefined && endDate !== current.end_date) {
    recordShift(context, id, current.end_date, endDate, reason?.trim() || null);
  }
  context.recorder.update('measure', id, columnsOf(context, values));
  return { commandId: context.recorder.commandId };
}

/** Removes measures with everything that hangs on them; tasks and agenda items stay without them. */
export function removeMeasures(context: WriteContext, { ids }: { ids: readonly string[] }): { commandId: string } {
  const { db, recorder } = context;
  for (const id of ids) {
    for (const { entity, id: key } of tiedTo(db, id)) recorder.update(entity, key, { measure_id: null });
    for (const { entity, id: key } of childrenOf(db, id)) recorder.remove(entity, key);
    removeExtras(db, recorder, 'measure', id);
    recorder.remove('measure', id);
  }
  return { commandId: recorder.commandId };
}
