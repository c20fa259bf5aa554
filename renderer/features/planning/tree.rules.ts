import type { InputOf } from '../../../shared/contract/index.ts';
import type { GoalRow, MeasureRow } from '../../../shared/contract/planning.ts';
import { countMeasures, type PlanCounts } from '../../../shared/domain/planning/counts.ts';

export type Move = InputOf<'planning.move'>;
interface Branch {
  key: string;
  depth: number;
  open: boolean;
  /** What is shown under it. */
  counts: PlanCounts;
}
export type TreeRow =
  | (Branch & { kind: 'field'; field: string | null })
  | (Branch & { kind: 'goal'; goal: GoalRow })
  | { kind: 'measure'; key: string; depth: number; measure: MeasureRow };

export interface TreeSource {
  goals: readonly GoalRow[];
  measures: readonly MeasureRow[];
  closed: ReadonlySet<string>;
  /** With a filter only what has a measure is shown. */
  filtered: boolean;
}

const groupBy = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => Map.groupBy(rows, key);

/** The plan as rows: Handlungsfeld, goal, measure; measures without a goal come last. */
export function treeRows({ goals, measures, closed, filtered }: TreeSource): TreeRow[] {
  const ofGoal = groupBy(measures, (measure) => measure.goalId ?? '');
  const leaves = (list: readonly MeasureRow[], depth: number): TreeRow[] =>
    list.map((measure) => ({ kind: 'measure', key: measure.id, depth, measure }));
  const rows: TreeRow[] = [];
  for (const [field, inField] of groupBy(goals, (goal) => goal.fieldOfAction)) {
    const shown = inField.filter((goal) => !filtered || ofGoal.has(goal.id));
    if (shown.length === 0) continue;
    const key = `field:${field}`;
    const open = !closed.has(key);
    const counts = countMeasures(shown.flatMap((goal) => ofGoal.get(goal.id) ?? []));
    rows.push({ kind: 'field', key, depth: 1, open, field, counts });
    if (!open) continue;
    for (const goal of shown) {
      const list = ofGoal.get(goal.id) ?? [];
      const isOpen = !closed.has(goal.id);
      rows.push({ kind: 'goal', key: goal.id, depth: 2, open: isOpen, goal, counts: countMeasures(list) });
      if (isOpen) rows.push(...leaves(list, 3));
    }
  }
  const without = ofGoal.get('') ?? [];
  if (without.length > 0) {
    const open = !closed.has('field:');
    rows.push({ kind: 'field', key: 'field:', depth: 1, open, field: null, counts: countMeasures(without) });
    if (open) rows.push(...leaves(without, 2));
  }
  return rows;
}

type Source = Pick<TreeSource, 'goals' | 'measures'>;

/** One step up or down; a measure goes on into the neighbouring goal. Null at the end. */
export function stepOf(row: TreeRow, direction: 'up' | 'down', { goals, measures }: Source): Move | null {
  if (row.kind === 'field') return null;
  if (row.kind === 'goal') {
    const among = goals.filter((goal) => goal.fieldOfAction === row.goal.fieldOfAction).map((goal) => goal.id);
    const step = stepAmong(among, row.key, direction);
    return step && { entity: 'goal', id: row.key, before: step.before };
  }
  const { goalId } = row.measure;
  const inGoal = (goal: string | null): string[] =>
    measures.filter((measure) => measure.goalId === goal).map((measure) => measure.id);
  const step = stepAmong(inGoal(goalId), row.key, direction);
  if (step) return { entity: 'measure', id: row.key, goalId, before: step.before };
  const order: (string | null)[] = [...goals.map((goal) => goal.id), null];
  const next = order[order.indexOf(goalId) + (direction === 'up' ? -1 : 1)];
  if (next === undefined) return null;
  const before = direction === 'up' ? null : (inGoal(next)[0] ?? null);
  return { entity: 'measure', id: row.key, goalId: next, before };
}

function stepAmong(ids: readonly string[], id: string, direction: 'up' | 'down'): { before: string | null } | null {
  const at = ids.indexOf(id);
  if (direction === 'up') return at > 0 ? { before: ids[at - 1] ?? null } : null;
  return at < ids.length - 1 ? { before: ids[at + 2] ?? null } : null;
}

/** Where a row dropped on another one goes; null where that makes no sense. */
export function dropOf(row: TreeRow, target: TreeRow): Move | null {
  if (row.key === target.key) return null;
  if (row.kind === 'measure') {
    if (target.kind === 'measure') {
      return { entity: 'measure', id: row.key, goalId: target.measure.goalId, before: target.key };
    }
    if (target.kind === 'goal') return { entity: 'measure', id: row.key, goalId: target.goal.id, before: null };
    return target.field === null ? { entity: 'measure', id: row.key, goalId: null, before: null } : null;
  }
  if (row.kind !== 'goal') return null;
  if (target.kind === 'goal') {
    return { entity: 'goal', id: row.key, fieldOfAction: target.goal.fieldOfAction, before: target.key };
  }
  if (target.kind !== 'field' || target.field === null) return null;
  return { entity: 'goal', id: row.key, fieldOfAction: target.field, before: null };
}
