import type { Draft } from '../../../../shared/contract/imports.ts';
import { senderTexts } from '../../../../shared/i18n/de/import-sender.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { entriesOfImport } from '../entries/index.ts';
import { surveyOfYear } from '../surveys/index.ts';
import { answerOf } from './answer.ts';
import type { DraftFile } from './draft-file.ts';
import { bareListOf } from './measures/measure-tables.ts';
import type { RowMatch } from './match.ts';
import { activeBatchesOf, activeBatchOfFile, offersOf, type StoredBatch } from './imports.repository.ts';

/** How many rows of the file meet offers of these earlier imports, of how many rows. */
function overlap(db: ReadDb, draft: DraftFile, earlier: readonly StoredBatch[]): { same: number; all: number } {
  const known = new Set(
    earlier.flatMap(({ id }) => [...offersOf(db, id), ...entriesOfImport(db, id).map((entry) => entry.id)]),
  );
  const rows = draft.evaluation?.tables.flatMap((table) => table.rows.map((row) => row.match)) ?? [];
  const isKnown = ({ offerId, entries = [] }: RowMatch): boolean =>
    [offerId, ...entries.map((entry) => entry.id)].some((id) => id !== null && known.has(id));
  return { same: rows.filter(isKnown).length, all: rows.length };
}

/**
 * What has to be answered before the file can be taken over: who sends it, whether the very same file came before,
 * whether a second file of one sender adds or replaces. A replacement is never assumed.
 */
export function questionOf({ db, clock }: Pick<ReadContext, 'db' | 'clock'>, draft: DraftFile): Draft['question'] {
  if (draft.committedAs || draft.problem || !draft.evaluation || !draft.sender) return null;
  const sameFile = activeBatchOfFile(db, draft.sha256);
  if (sameFile && !draft.decisions.sameFile) return { kind: 'sameFile', importId: sameFile.id, at: sameFile.at };
  if (draft.sender.ags === null) return { kind: 'sender', proposal: draft.sender.proposal ?? null };
  const surveyId = answerOf(db, draft)?.surveyId ?? surveyOfYear(db, Number(clock.today().slice(0, 4)))?.id;
  if (!surveyId || draft.decisions.secondFile || bareListOf(draft.evaluation)) return null;
  const { ags, actor } = draft.sender;
  const earlier = activeBatchesOf(db, surveyId, ags).filter((batch) => batch.actor_name === actor);
  if (earlier.length === 0) return null;
  const { same, all } = overlap(db, draft, earlier);
  const replaces = all > 0 && same / all >= 0.5;
  return {
    kind: 'secondFile',
    earlier: earlier.map((batch) => ({ importId: batch.id, fileName: batch.file_name, at: batch.at })),
    proposal: replaces ? 'replaces' : 'adds',
    reason: same > 0 ? senderTexts.overlap(same, all) : senderTexts.noOverlap,
  };
}
