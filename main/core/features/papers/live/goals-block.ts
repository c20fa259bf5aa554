import type { Block } from '../../../../../shared/contract/documents.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import { textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { levelName } from '../../../../../shared/i18n/de/planning.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { currentPlan, goalsOf, guidelinesOf, planOf } from '../../planning/index.ts';
import { dayText, isChosen } from './stand.ts';

const words = paperTexts.live;

function table(caption: string, heads: readonly string[], shares: readonly number[], rows: readonly string[][]): Block {
  return {
    type: 'table',
    caption,
    columns: heads.map((text, index) => ({ text, align: 'left', share: shares[index] ?? 1 })),
    rows: rows.map((cells) => ({ kind: 'row', cells: cells.map(textCell) })),
  };
}

/** Guidelines of the present plan, and the goals with the guidelines they serve. */
export function goalsBlock(context: ReadContext, { title, filter }: LiveBlock): Block[] {
  if (currentPlan(context.db) === null) return [];
  const plan = planOf(context.db, undefined);
  const guidelines = guidelinesOf(context.db, plan.id);
  const goals = goalsOf(context.db, plan.id).filter((goal) => isChosen(filter.fieldsOfAction, goal.field_of_action));
  const numbers = new Map(guidelines.map(({ id, number }) => [id, number]));
  const served = (ids: string): string =>
    (JSON.parse(ids) as string[])
      .map((id) => numbers.get(id) ?? '')
      .filter(Boolean)
      .join(', ');
  const explained = guidelines.some(({ description }) => description !== null && description !== '');
  /** No column for explanations where there is none. */
  const upTo = explained ? 3 : 2;
  const guidelineRows = guidelines.map(({ number, name, description }) =>
    [number, name, description ?? ''].slice(0, upTo),
  );
  const goalRows = goals.map((goal) => [
    `${goal.number} ${goal.name}`,
    plan.fieldName(goal.field_of_action),
    served(goal.guidelines),
  ]);
  if (guidelineRows.length + goalRows.length === 0) return [];
  const [number, , explanation] = words.guidelineColumns;
  const guidelineHeads = [number, levelName(plan, 'guideline', 'one'), explanation].slice(0, upTo);
  const many = levelName(plan, 'guideline', 'many');
  const goalHeads = [levelName(plan, 'goal', 'one'), words.goalColumns[1], many];
  const tables = [
    ...(guidelineRows.length > 0 ? [table(many, guidelineHeads, explained ? [1, 4, 7] : [1, 11], guidelineRows)] : []),
    ...(goalRows.length > 0 ? [table(title, goalHeads, [7, 4, 2], goalRows)] : []),
  ];
  return tables.map((one) => (one.type === 'table' ? { ...one, source: dayText(context) } : one));
}
