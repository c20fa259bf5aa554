import type { OfferFilter } from '../../../../shared/contract/offers.ts';
import type { ReadDb } from '../../database/statement.ts';
import { selectionOf, where } from './offer-list.repository.ts';

export interface PlaceCount {
  /** Region key, or `*` for the kreisweite offers. */
  ags: string;
  count: number;
  /** Named by the municipality itself in the round. */
  own: number;
}

/** How many offers of the selection are in each place; `bit` is the round in the coverage index. */
export function countByPlace(db: ReadDb, filter: OfferFilter, today: string, bit: number): PlaceCount[] {
  const { sql, params } = where(selectionOf(filter, today), 0);
  return db.query<PlaceCount>(
    `SELECT ags, count(*) AS count, sum((named & ?) <> 0) AS own
     FROM coverage_entry JOIN coverage_cell ON id = cell
     WHERE vocabulary = 'fieldOfAction' AND flags & 2 AND number IN (SELECT i.number FROM offer_index AS i ${sql})
     GROUP BY ags`,
    [bit, ...params],
  );
}
