import type { ReadContext } from '../../../platform/context.ts';
import { countsOf } from '../evaluate.ts';
import type { DraftFile } from '../draft-file.ts';
import { roundOfDraft } from '../missing/missing.ts';
import { matchEntries } from './match-entries.ts';

/** Compares what a file says beside offers with what its sender said before in the round, and counts its rows again. */
export function compareEntries(context: Pick<ReadContext, 'db' | 'clock'>, draft: DraftFile): void {
  const { evaluation, sender } = draft;
  if (!evaluation) return;
  const { surveyId } = roundOfDraft(context, draft);
  const who = surveyId && sender?.ags ? { surveyId, sender: sender.ags, actor: sender.actor } : null;
  if (matchEntries(context.db, evaluation.tables, who)) evaluation.counts = countsOf(evaluation.tables);
}
