import type { ReadDb } from '../../database/statement.ts';
import { measureRows } from './measures.queries.ts';
import { currentPlan } from './planning.repository.ts';

/** Measures of the plan that is worked on that are overdue or wait for a decision, by number and name. */
export function dueMeasures(db: ReadDb, today: string): Record<'overdue' | 'decision', string[]> {
  const planId = currentPlan(db);
  const rows = planId === null ? [] : measureRows(db, planId, today);
  const named = (flag: 'overdue' | 'decision'): string[] =>
    rows.filter((row) => row.flags.includes(flag)).map((row) => `${row.number} ${row.name}`);
  return { overdue: named('overdue'), decision: named('decision') };
}
