import type { Draft } from '../../../../../shared/contract/imports.ts';
import type { ReadDb } from '../../../database/statement.ts';
import { currentPlan, planExists, planName } from '../../planning/index.ts';
import { answerOf } from '../answer.ts';
import type { DraftFile } from '../draft-file.ts';
import { measureTables } from './measure-tables.ts';

/**
 * The plan the measures of a file are for: the one a person chose, the one its mark names, the one of the round it answers,
 * else the plan that is worked on. Null where there is none yet.
 */
export function targetPlan(db: ReadDb, draft: DraftFile): string | null {
  const named = [draft.decisions.planId, draft.planMark?.planId, answerOf(db, draft)?.planId];
  return named.find((planId) => typeof planId === 'string' && planExists(db, planId)) ?? currentPlan(db);
}

/** The same with its name, for a file that lists measures. */
export function planOfDraft(db: ReadDb, draft: DraftFile): Draft['plan'] {
  if (measureTables(draft.evaluation?.tables ?? []).length === 0) return null;
  const planId = targetPlan(db, draft);
  return planId === null ? null : { id: planId, name: planName(db, planId) };
}
