import type { ReadDb } from '../../../database/statement.ts';
import type { WriteContext } from '../../../platform/context.ts';
import { entriesOfImport, isOnlyOf } from '../../entries/index.ts';
import type { DraftFile } from '../draft-file.ts';
import type { StoredBatch } from '../imports.repository.ts';

/** Structures, figures and needs that only the replaced file said and the new one does not say again. */
export const entriesOnlyIn = (db: ReadDb, batch: StoredBatch, spoken: ReadonlySet<string>) =>
  entriesOfImport(db, batch.id).filter(({ id }) => !spoken.has(id) && isOnlyOf(db, id, batch.id, batch.command_id));

/** The stored entries a draft speaks of. */
export const entriesNamedBy = ({ evaluation }: DraftFile): Set<string> =>
  new Set(
    (evaluation?.tables ?? []).flatMap(({ rows }) =>
      rows.flatMap(({ match }) => (match.entries ?? []).flatMap(({ id }) => id ?? [])),
    ),
  );

/** After a file that replaces an earlier one: what only the earlier file said goes with it. */
export function removeReplacedEntries(
  { db, recorder }: WriteContext,
  batch: StoredBatch,
  spoken: ReadonlySet<string>,
): void {
  for (const { entity, id } of entriesOnlyIn(db, batch, spoken)) recorder.remove(entity, id);
}
