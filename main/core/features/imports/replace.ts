import { Problem } from '../../../../shared/domain/problem.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import { findBatch, offersOf, type StoredBatch } from './imports.repository.ts';
import type { SaidAt } from './statements.ts';
import { createdByOnly, reportsOf, statementsOf } from './replace.repository.ts';

/**
 * The earlier import that a file of `sender` replaces.
 * Throws IMPORT_NOT_FOUND, IMPORT_ALREADY_UNDONE, REPLACES_OTHER_SENDER.
 */
export function replaceable(
  db: ReadDb,
  importId: string,
  sender: { ags: string | null; actor: string | null },
): StoredBatch {
  const batch = findBatch(db, importId);
  if (!batch) throw new Problem('IMPORT_NOT_FOUND');
  if (batch.undone_at !== null) throw new Problem('IMPORT_ALREADY_UNDONE');
  if (batch.sender !== sender.ags || batch.actor_name !== sender.actor) {
    throw new Problem('REPLACES_OTHER_SENDER', { file: batch.file_name });
  }
  return batch;
}

/**
 * After a file that replaces an earlier one: what only the earlier file said goes with it. Offers that somebody edited
 * since or that another file names stay, but the sender no longer names them.
 * Statements said again now come from the new file.
 */
export function removeReplaced(
  { db, recorder }: WriteContext,
  batch: StoredBatch,
  written: ReadonlySet<string>,
  said: ReadonlyMap<string, SaidAt>,
): void {
  for (const offerId of offersOf(db, batch.id)) {
    if (written.has(offerId)) continue;
    const reports = reportsOf(db, offerId, batch.id);
    if (reports.length === 0 && createdByOnly(db, offerId, batch.command_id)) recorder.remove('offer', offerId);
    else if (!reports.some(({ survey_id, sender }) => survey_id === batch.survey_id && sender === batch.sender)) {
      recorder.update('offer', offerId, {}, { remove: [['offer_named', batch.survey_id, batch.sender]] });
    }
  }
  for (const id of statementsOf(db, batch.id)) {
    const at = said.get(id);
    if (at) recorder.update('confirmed_none', id, at);
    else recorder.remove('confirmed_none', id);
  }
}
