import { Problem } from '../../../../shared/domain/problem.ts';
import type { WriteContext } from '../../platform/context.ts';
import { findBatch, offersOf } from './imports.repository.ts';
import { createdByOnly } from './replace.repository.ts';

/**
 * After a file that replaces an earlier one: offers that only the earlier file brought in, and nobody edited since,
 * go with it. Throws IMPORT_NOT_FOUND.
 */
export function removeReplaced({ db, recorder }: WriteContext, importId: string, written: ReadonlySet<string>): void {
  const batch = findBatch(db, importId);
  if (!batch) throw new Problem('IMPORT_NOT_FOUND');
  for (const offerId of offersOf(db, importId)) {
    if (written.has(offerId) || !createdByOnly(db, offerId, batch.command_id)) continue;
    recorder.remove('offer', offerId);
  }
}
