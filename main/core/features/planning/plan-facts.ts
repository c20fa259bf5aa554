import type { PlanRow } from '../../../../shared/contract/planning.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { planningTexts } from '../../../../shared/i18n/de/planning.ts';
import type { ReadDb } from '../../database/statement.ts';
import { listTerms } from '../vocabularies/index.ts';
import { allPlans, currentPlan } from './planning.repository.ts';

export interface PlanFacts {
  id: string;
  name: string;
  /** Its own words for its levels. */
  levelNames: PlanRow['levelNames'];
  /** The name of a Handlungsfeld; also where there is none. */
  fieldName: (field: string | null) => string;
}

/** The name of a plan; empty where it was removed. */
export const planName = (db: ReadDb, planId: string): string =>
  allPlans(db).find(({ id }) => id === planId)?.name ?? '';

/** The plan a document speaks of; without one the plan that is worked on. Throws PLAN_NOT_FOUND, NO_PLAN_YET. */
export function planOf(db: ReadDb, wanted: string | undefined): PlanFacts {
  const id = wanted ?? currentPlan(db);
  const plan = allPlans(db).find((one) => one.id === id);
  if (!plan) throw new Problem(id === null ? 'NO_PLAN_YET' : 'PLAN_NOT_FOUND');
  const names = new Map(listTerms(db, 'fieldOfAction').map((term) => [term.id, term.name]));
  const fieldName = (field: string | null): string =>
    field === null ? planningTexts.withoutField : (names.get(field) ?? field);
  const levelNames = JSON.parse(plan.level_names) as PlanRow['levelNames'];
  return { id: plan.id, name: plan.name, levelNames, fieldName };
}
