import type { ImportIssue } from '../../../../../shared/contract/imports.ts';
import type { JobContext, WriteContext } from '../../../platform/context.ts';
import { issueOf } from '../add-issue.ts';
import type { DraftFile } from '../draft-file.ts';
import { meaningOf, missingIn, type Missing, type MissingFallback } from './missing.ts';
import { endedByImport, keepMissing, type NamedOffer } from './missing.repository.ts';

/** What a take-over does about offers its sender no longer names. */
export interface MissingPlan {
  missing: Missing;
  decided: DraftFile['decisions']['missing'];
  /** For offers nobody decided about. */
  fallback: MissingFallback;
}

/** What the file leaves unnamed, as far as its sender can be told and no other of its files follows. */
export function missingPlan(
  context: Pick<JobContext, 'db' | 'clock'>,
  draft: DraftFile,
  fallback: MissingFallback | null,
): MissingPlan | null {
  const missing = fallback && missingIn(context, [draft]);
  return missing && { missing, decided: draft.decisions.missing, fallback };
}

const questionAbout = ({ offerId, name, fileName, surveyTitle }: NamedOffer): ImportIssue => ({
  ...issueOf({
    cell: '',
    field: null,
    severity: 'warning',
    code: 'OFFER_MISSING',
    details: { text: name, file: fileName, survey: surveyTitle },
  }),
  sheet: '',
  row: 0,
  offerId,
});

/** The open questions a take-over leaves: offers about which the sender is to be asked. */
export const missingIssues = ({ missing, decided, fallback }: MissingPlan): ImportIssue[] =>
  missing.offers.filter((offer) => meaningOf(offer, decided, fallback, missing.said).mode === 'ask').map(questionAbout);

/** Ends that a replaced import had set are taken back before the file that replaces it decides anew. */
export function reopenEnded({ db, recorder }: WriteContext, replacedImport: string): void {
  for (const { offer_id, ended_before } of endedByImport(db, replacedImport))
    recorder.update('offer', offer_id, { valid_to: ended_before });
}

/**
 * Writes what was decided about missing offers: ends into the inventory, all of it into the register of the import.
 * What the file names again gets its earlier end back, unless its row says another.
 */
export function writeMissing({ db, recorder }: WriteContext, importId: string, plan: MissingPlan): void {
  const { missing, decided, fallback } = plan;
  for (const { offer_id, ends, ended_before } of missing.back) {
    if (recorder.read('offer', offer_id)?.['valid_to'] === ends)
      recorder.update('offer', offer_id, { valid_to: ended_before });
  }
  for (const offer of missing.offers) {
    const stored = recorder.read('offer', offer.offerId);
    if (!stored) continue;
    const { mode, ends } = meaningOf(offer, decided, fallback, missing.said);
    if (ends !== null) recorder.update('offer', offer.offerId, { valid_to: ends });
    const before = ends === null ? null : (stored['valid_to'] as string | null);
    keepMissing(db, importId, offer.offerId, { mode, ends, before });
  }
}
