import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { PlanRow, PlanValues } from '../../../../shared/contract/planning.ts';
import { isClosed, type MeasureStatus } from '../../../../shared/domain/planning/measure-words.ts';
import { renumber } from '../../../../shared/domain/planning/numbers.ts';
import { stateOn } from '../../../../shared/domain/planning/state-on.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { Row } from '../../database/entities.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { removeExtras } from '../records/index.ts';
import { listOf } from './measure-values.rules.ts';
import { removeMeasures } from './measures.service.ts';
import { knownMeasures, rowDays, type KnownMeasure } from './plan-rows.ts';
import { silentMonthsOf } from './silent-months.ts';
import * as repository from './planning.repository.ts';

export function listPlans({ db }: ReadContext): OutputOf<'planning.plans'> {
  return {
    plans: repository.allPlans(db).map((plan) => ({
      id: plan.id,
      name: plan.name,
      kind: plan.kind as PlanRow['kind'],
      state: plan.state as PlanRow['state'],
      template: plan.template === 1,
      periodFrom: plan.period_from,
      periodTo: plan.period_to,
      levelNames: JSON.parse(plan.level_names) as PlanRow['levelNames'],
      predecessorId: plan.predecessor_id,
      remark: plan.remark,
      measures: plan.measures,
    })),
  };
}

export function outlineOf({ db }: ReadContext, { planId }: { planId: string }): OutputOf<'planning.outline'> {
  return {
    guidelines: repository
      .guidelinesOf(db, planId)
      .map(({ id, number, name, description }) => ({ id, number, name, description })),
    goals: repository.goalsOf(db, planId).map((goal) => ({
      id: goal.id,
      fieldOfAction: goal.field_of_action,
      number: goal.number,
      name: goal.name,
      description: goal.description,
      guidelines: listOf(goal.guidelines),
    })),
  };
}

const planColumns = (values: PlanValues): Row => ({
  name: values.name.trim(),
  kind: values.kind,
  state: values.state,
  template: values.template ? 1 : 0,
  period_from: values.periodFrom,
  period_to: values.periodTo,
  level_names: JSON.stringify(values.levelNames),
  remark: values.remark,
});

export function savePlan(
  { recorder }: WriteContext,
  input: InputOf<'planning.savePlan'>,
): OutputOf<'planning.savePlan'> {
  const columns = planColumns(input.values);
  if (input.id === null) {
    const id = newId();
    recorder.create('plan', { id, ...columns });
    return { id };
  }
  if (!recorder.read('plan', input.id)) throw new Problem('PLAN_NOT_FOUND');
  recorder.update('plan', input.id, columns);
  return { id: input.id };
}

/** Removes a plan with everything in it; a plan that followed it no longer names it. */
export function removePlan(context: WriteContext, { id }: { id: string }): OutputOf<'planning.removePlan'> {
  const { db, recorder } = context;
  for (const plan of repository.allPlans(db)) {
    if (plan.predecessor_id === id) recorder.update('plan', plan.id, { predecessor_id: null });
  }
  removeMeasures(context, { ids: repository.measuresOf(db, id).map((measure) => measure.id) });
  for (const goal of repository.goalsOf(db, id)) {
    removeExtras(db, recorder, 'goal', goal.id);
    recorder.remove('goal', goal.id);
  }
  for (const guideline of repository.guidelinesOf(db, id)) recorder.remove('guideline', guideline.id);
  recorder.remove('plan', id);
  return { commandId: recorder.commandId };
}

/** Numbers the plan anew in its order; every old number stays with its measure. */
export function renumberPlan(
  { db, recorder }: WriteContext,
  { planId }: { planId: string },
): OutputOf<'planning.renumber'> {
  const goals = repository
    .goalsOf(db, planId)
    .map(({ id, field_of_action: fieldOfAction, number }) => ({ id, fieldOfAction, number }));
  const measures = repository.measuresOf(db, planId).map((measure) => ({
    id: measure.id,
    goalId: measure.goal_id,
    number: measure.number,
    formerNumbers: listOf(measure.former_numbers),
  }));
  const changes = renumber(goals, measures);
  for (const { id, number } of changes.goals) recorder.update('goal', id, { number });
  for (const { id, number, formerNumbers } of changes.measures) {
    recorder.update('measure', id, { number, former_numbers: JSON.stringify(formerNumbers) });
  }
  return { changed: changes.goals.length + changes.measures.length, commandId: recorder.commandId };
}

/**
 * A plan of its own with the same guidelines, goals and measures: for the next period, or as a template. What belongs
 * to the past stays with the old plan. Throws PLAN_NOT_FOUND.
 */
export function copyPlan(context: WriteContext, input: InputOf<'planning.copyPlan'>): OutputOf<'planning.copyPlan'> {
  const { db, recorder, clock } = context;
  const plan = recorder.read('plan', input.id);
  if (!plan) throw new Problem('PLAN_NOT_FOUND');
  const id = newId();
  recorder.create('plan', {
    ...plan,
    id,
    name: input.name.trim(),
    state: 'draft',
    template: input.template ? 1 : 0,
    predecessor_id: input.template || plan['template'] ? null : input.id,
  });
  const guidelines = new Map(repository.guidelinesOf(db, input.id).map((one) => [one.id, newId()]));
  for (const one of repository.guidelinesOf(db, input.id)) {
    recorder.create('guideline', { ...one, id: guidelines.get(one.id)!, plan_id: id });
  }
  const goals = new Map<string, string>();
  for (const goal of repository.goalsOf(db, input.id)) {
    const copied = newId();
    goals.set(goal.id, copied);
    const tied = JSON.stringify(listOf(goal.guidelines).flatMap((key) => guidelines.get(key) ?? []));
    recorder.create('goal', { ...goal, id: copied, plan_id: id, guidelines: tied });
  }
  const today = clock.today();
  const kept = knownMeasures(db, input.id, rowDays(today, silentMonthsOf(db))).filter(
    (measure) =>
      !input.onlyOpen ||
      !isClosed((stateOn(measure.reports, today).general?.row.status ?? null) as MeasureStatus | null),
  );
  for (const measure of kept) copyMeasure(context, measure, { planId: id, goals, template: input.template });
  return { id };
}

interface CopyTarget {
  planId: string;
  goals: ReadonlyMap<string, string>;
  template: boolean;
}

function copyMeasure({ recorder }: WriteContext, { row, milestones }: KnownMeasure, target: CopyTarget): void {
  const id = newId();
  const goal = row.goal_id === null ? null : (target.goals.get(row.goal_id) ?? null);
  const timeless = target.template ? { start_date: null, end_date: null, resolution: null, resolution_day: null } : {};
  recorder.create('measure', {
    ...recorder.read('measure', row.id),
    ...timeless,
    id,
    plan_id: target.planId,
    goal_id: goal,
  });
  const open = target.template ? milestones : milestones.filter((one) => one.doneDay === null);
  for (const [position, one] of open.entries()) {
    const due = target.template ? null : one.dueDate;
    recorder.create('milestone', {
      id: newId(),
      measure_id: id,
      position: position + 1,
      name: one.name,
      due_date: due,
    });
  }
}
