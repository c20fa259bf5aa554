import type { ReadDb } from '../../../database/statement.ts';
import { noDecisions, type FileDecisions } from '../decisions.rules.ts';
import { findBatch } from '../imports.repository.ts';
import { decisionsOf, importOfDraft } from '../learning/learned.repository.ts';
import { openDraft, successorOf } from './correction.repository.ts';
import type { CorrectionMark } from './row-id.rules.ts';

/** A kept file with what was decided about it. */
export interface Source {
  fileName: string;
  sha256: string;
  decisions: FileDecisions;
}
export interface EarlierSource extends Source {
  /** The import the file became; null while it is still open. */
  importId: string | null;
  /** The import in force that stands for it now; null where it was taken back. */
  inForce: string | null;
  /** Whose answer in which round it became; null while it is open. */
  answer: { sender: NonNullable<FileDecisions['sender']>; answerOf: FileDecisions['answerOf'] } | null;
}

/** The import that counts now: itself, or the answer to its correction sheet. */
function inForce(db: ReadDb, importId: string): string | null {
  const seen = new Set<string>();
  for (let id: string | undefined = importId; id !== undefined && !seen.has(id); id = successorOf(db, id)?.id) {
    seen.add(id);
    if (findBatch(db, id)?.undone_at === null) return id;
  }
  return null;
}

/** A taken-over file as it was decided then; older imports only know their sender. */
export function sourceOfImport(db: ReadDb, importId: string): EarlierSource | null {
  const batch = findBatch(db, importId);
  if (!batch) return null;
  const stored = decisionsOf(db, importId);
  const decisions: FileDecisions = stored
    ? (JSON.parse(stored) as FileDecisions)
    : { ...noDecisions(), sender: { ags: batch.sender, actor: batch.actor_name } };
  const { file_name: fileName, sha256, survey_id: surveyId, recipient_id: recipientId } = batch;
  const sender = { ags: batch.sender, actor: batch.actor_name };
  const answer = { sender, answerOf: recipientId === null ? undefined : { surveyId, recipientId } };
  return { fileName, sha256, decisions, importId, inForce: inForce(db, importId), answer };
}

/** What a correction sheet was made of, wherever that is now; null when it is gone. */
export function earlierSource(db: ReadDb, { of, id }: CorrectionMark): EarlierSource | null {
  if (of === 'import') return sourceOfImport(db, id);
  const importId = importOfDraft(db, id);
  if (importId) return sourceOfImport(db, importId);
  const draft = openDraft(db, id);
  if (!draft) return null;
  const decisions = JSON.parse(draft.decisions) as FileDecisions;
  return { fileName: draft.file_name, sha256: draft.sha256, decisions, importId: null, inForce: null, answer: null };
}
