import type { Draft } from '../../../../shared/contract/imports.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import type { DraftFile } from './draft-file.ts';
import { entriesNamedBy, entriesOnlyIn } from './entries/replaced-entries.ts';
import { findBatch, offersOf, type StoredBatch } from './imports.repository.ts';
import type { SaidAt } from './statements.ts';
import { createdByOnly, offerName, reportsOf, statementsOf } from './replace.repository.ts';

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

/** Offers that go with a replaced import: only it ever named or wrote them, and `stillNamed` does not hold them. */
export function onlyIn(
  db: ReadDb,
  batch: StoredBatch,
  stillNamed: ReadonlySet<string>,
): { offerId: string; name: string }[] {
  return offersOf(db, batch.id).flatMap((offerId) => {
    if (stillNamed.has(offerId) || reportsOf(db, offerId, batch.id).length > 0) return [];
    const name = createdByOnly(db, offerId, batch.command_id) ? offerName(db, offerId) : null;
    return name === null ? [] : [{ offerId, name }];
  });
}

/** What taking the draft over would remove, by name; null where it replaces nothing. */
export function replacedBy(db: ReadDb, draft: DraftFile): Draft['replaces'] {
  const { secondFile, returnOf } = draft.decisions;
  // a returned correction sheet removes nothing: rows missing in it keep their offers
  if (returnOf) return null;
  const importId = secondFile?.mode === 'replaces' ? secondFile.replaces : null;
  const batch = importId ? findBatch(db, importId) : undefined;
  const isTheirs = batch?.sender === draft.sender?.ags && batch?.actor_name === draft.sender?.actor;
  if (!batch || batch.undone_at !== null || !isTheirs || !draft.evaluation || draft.committedAs) return null;
  const rows = draft.evaluation.tables.flatMap((table) => (table.included ? table.rows : []));
  const named = rows.flatMap(({ interpreted, match }) => (interpreted.place && match.offerId ? [match.offerId] : []));
  const entries = entriesOnlyIn(db, batch, entriesNamedBy(draft)).length;
  return { removed: onlyIn(db, batch, new Set(named)), entries };
}

/**
 * After a file that replaces an earlier one: what only the earlier file said goes with it. Offers that somebody edited
 * since or that another file names stay, but the sender no longer names them.
 * Statements said again now come from the new file. Returns how many offers were removed.
 */
export function removeReplaced(
  { db, recorder }: WriteContext,
  batch: StoredBatch,
  written: ReadonlySet<string>,
  said: ReadonlyMap<string, SaidAt>,
): number {
  const gone = new Set(onlyIn(db, batch, written).map(({ offerId }) => offerId));
  for (const offerId of offersOf(db, batch.id)) {
    if (written.has(offerId)) continue;
    const reports = reportsOf(db, offerId, batch.id);
    if (gone.has(offerId)) recorder.remove('offer', offerId);
    else if (!reports.some(({ survey_id, sender }) => survey_id === batch.survey_id && sender === batch.sender)) {
      recorder.update('offer', offerId, {}, { remove: [['offer_named', batch.survey_id, batch.sender]] });
    }
  }
  for (const id of statementsOf(db, batch.id)) {
    const at = said.get(id);
    if (at) recorder.update('confirmed_none', id, at);
    else recorder.remove('confirmed_none', id);
  }
  return gone.size;
}
