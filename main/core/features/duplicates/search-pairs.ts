import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { JobContext } from '../../platform/context.ts';
import {
  distinctPairs,
  findNear,
  inventoryReports,
  loadKnowledge,
  pairKey,
  providerNames,
  rankOf,
} from '../imports/index.ts';
import * as repository from './duplicates.repository.ts';

/**
 * Looks for offers that may be one and the same, by the rules an import looks by. Only offers that are new or called
 * otherwise since the last search are looked at; what is found is a register, so it is no step of the history.
 */
export function searchPairs({ db, changed }: JobContext): OutputOf<'duplicates.search'> {
  const fresh = new Set(repository.unsearchedOffers(db));
  if (fresh.size === 0) return { searched: 0 };
  const reports = inventoryReports(db).map(({ offer_id, match_key }) => ({ ref: offer_id, key: match_key }));
  const keys = new Map(reports.map(({ ref, key }) => [ref, key]));
  const { true: asked = [], false: known = [] } = Object.groupBy(reports, ({ ref }) => `${fresh.has(ref)}`);
  const near = findNear(asked, known, providerNames(loadKnowledge(db)));
  const distinct = distinctPairs(db);
  db.transaction(() => {
    for (const { ref, key } of asked) {
      repository.forgetPairsOf(db, ref);
      repository.noteSearched(db, ref, key);
    }
    for (const [other, ones] of near) {
      for (const { ref: one, key, why } of ones) {
        if (distinct.has(pairKey(key, keys.get(other) ?? ''))) continue;
        repository.keepPair(db, { one, other, rank: rankOf(why), ...why });
      }
    }
  });
  changed('duplicates', 'overview');
  return { searched: fresh.size };
}
