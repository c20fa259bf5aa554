import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { PlanItem } from '../../../../shared/contract/planning.ts';
import { fieldNumber, nextNumber } from '../../../../shared/domain/planning/numbers.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { Row } from '../../database/entities.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { removeExtras } from '../records/index.ts';
import { listOf, placed } from './measure-values.rules.ts';
import * as repository from './planning.repository.ts';

type Placed = readonly { id: string; position: number }[];
const atEnd = (rows: Placed): number => (rows.at(-1)?.position ?? 0) + 1;

/** The columns a person enters, as they are stored. */
function columnsOf(item: PlanItem): Row {
  switch (item.entity) {
    case 'guideline':
      return { ...item.values };
    case 'measure_cost': {
      const { grantId, ...values } = item.values;
      return { ...values, ...(grantId !== undefined && { grant_id: grantId }) };
    }
    case 'goal': {
      const { name, description, fieldOfAction, guidelines } = item.values;
      return { name, description, field_of_action: fieldOfAction, guidelines: JSON.stringify(guidelines) };
    }
    case 'milestone':
      return { name: item.values.name, due_date: item.values.dueDate, done_day: item.values.doneDay };
    case 'measure_indicator': {
      const { targetDate, actualDate, ...values } = item.values;
      return { ...values, target_date: targetDate, actual_date: actualDate };
    }
  }
}

/** What a new one gets beside: its owner, its place, its number. */
function beginning({ db }: WriteContext, item: PlanItem): Row {
  const { ownerId } = item;
  switch (item.entity) {
    case 'guideline': {
      const known = repository.guidelinesOf(db, ownerId);
      const number = nextNumber(
        'L',
        known.map((one) => one.number),
      );
      return { plan_id: ownerId, position: atEnd(known), number };
    }
    case 'goal': {
      const goals = repository.goalsOf(db, ownerId);
      const known = goals.map((goal) => ({ fieldOfAction: goal.field_of_action, number: goal.number }));
      const prefix = `${fieldNumber(item.values.fieldOfAction, known)}-Z`;
      const number = nextNumber(
        prefix,
        goals.map((goal) => goal.number),
      );
      return { plan_id: ownerId, position: atEnd(repository.goalsIn(db, ownerId, item.values.fieldOfAction)), number };
    }
    case 'milestone':
      return { measure_id: ownerId, position: atEnd(repository.milestonesIn(db, ownerId)) };
    case 'measure_indicator':
      return { measure_id: ownerId, position: atEnd(repository.indicatorsIn(db, ownerId)) };
    case 'measure_cost':
      return { measure_id: ownerId };
  }
}

export function saveItem(context: WriteContext, item: PlanItem): OutputOf<'planning.saveItem'> {
  const { recorder } = context;
  const columns = columnsOf(item);
  if (item.id === null) {
    const id = newId();
    recorder.create(item.entity, { id, ...beginning(context, item), ...columns });
    return { id, commandId: recorder.commandId };
  }
  if (!recorder.read(item.entity, item.id)) throw new Problem('PLAN_ITEM_NOT_FOUND');
  recorder.update(item.entity, item.id, columns);
  return { id: item.id, commandId: recorder.commandId };
}

/** Removes one; goals let go of a guideline, measures of a goal, which they keep as their Handlungsfeld. */
export function removeItem(
  context: WriteContext,
  { entity, id }: InputOf<'planning.removeItem'>,
): { commandId: string } {
  const { db, recorder } = context;
  const row = recorder.read(entity, id);
  if (!row) throw new Problem('PLAN_ITEM_NOT_FOUND');
  const planId = String(row['plan_id']);
  if (entity === 'guideline') {
    for (const goal of repository.goalsOf(db, planId)) {
      const kept = listOf(goal.guidelines).filter((one) => one !== id);
      recorder.update('goal', goal.id, { guidelines: JSON.stringify(kept) });
    }
  }
  if (entity === 'goal') {
    const without = repository.measuresIn(db, planId, null);
    let position = atEnd(without);
    for (const measure of repository.measuresIn(db, planId, id)) {
      const field = row['field_of_action'] ?? null;
      recorder.update('measure', measure.id, { goal_id: null, field_of_action: field, position });
      position += 1;
    }
    removeExtras(db, recorder, 'goal', id);
  }
  recorder.remove(entity, id);
  return { commandId: recorder.commandId };
}

/** Where a moved one goes: the rows it stands among there, and what ties it to that place. */
function destination({ db }: WriteContext, row: Row, input: InputOf<'planning.move'>): { among: Placed; tie: Row } {
  const planId = String(row['plan_id']);
  switch (input.entity) {
    case 'guideline':
      return { among: repository.guidelinesIn(db, planId), tie: {} };
    case 'goal': {
      const field = input.fieldOfAction ?? String(row['field_of_action']);
      return { among: repository.goalsIn(db, planId, field), tie: { field_of_action: field } };
    }
    case 'measure': {
      const goalId = input.goalId === undefined ? (row['goal_id'] as string | null) : input.goalId;
      return { among: repository.measuresIn(db, planId, goalId), tie: { goal_id: goalId } };
    }
    case 'milestone':
      return { among: repository.milestonesIn(db, String(row['measure_id'])), tie: {} };
  }
}

/** Moves one in its plan; numbers stay, so nothing that names it goes astray. */
export function moveItem(context: WriteContext, input: InputOf<'planning.move'>): { commandId: string } {
  const { recorder } = context;
  const row = recorder.read(input.entity, input.id);
  if (!row) throw new Problem(input.entity === 'measure' ? 'MEASURE_NOT_FOUND' : 'PLAN_ITEM_NOT_FOUND');
  const { among, tie } = destination(context, row, input);
  const order = placed(
    among.map((one) => one.id),
    input.id,
    input.before,
  );
  for (const [index, id] of order.entries()) {
    recorder.update(input.entity, id, { position: index + 1, ...(id === input.id && tie) });
  }
  return { commandId: recorder.commandId };
}
