import { readPlanMark } from '../../../../../shared/domain/planning/plan-mark.ts';
import type { ReadDb } from '../../../database/statement.ts';
import { planExists } from '../../planning/index.ts';
import type { DraftFile } from '../draft-file.ts';

/** The plan a list of ours was written from, as long as it is there. */
export function planOfSheet(db: ReadDb, read: DraftFile['read']): string | null {
  const planId = read ? readPlanMark(read.workbook)?.planId : undefined;
  return planId !== undefined && planExists(db, planId) ? planId : null;
}
