import type { ReadDb } from '../../../database/statement.ts';
import { planExists } from '../../planning/index.ts';
import type { DraftFile } from '../draft-file.ts';

/** The plan a list of ours was written from, as long as it is there. */
export function planOfSheet(db: ReadDb, { planMark }: Pick<DraftFile, 'planMark'>): string | null {
  return planMark !== null && planExists(db, planMark.planId) ? planMark.planId : null;
}
