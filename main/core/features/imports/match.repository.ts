import type { ReadDb } from '../../database/statement.ts';
import { statement } from '../../database/statement.ts';

const byMatchKey = statement<{ offer_id: string }, [string]>(
  'SELECT offer_id FROM offer_index WHERE match_key = ? ORDER BY number',
);
const byExternalKey = statement<{ offer_id: string; match_key: string }, [string]>(
  'SELECT offer_id, match_key FROM offer_index WHERE external_key = ? ORDER BY number',
);

/** Offers with this name, provider and place, oldest first. */
export const offersWithMatchKey = (db: ReadDb, key: string): string[] =>
  db.all(byMatchKey, key).map((row) => row.offer_id);
/** Offers with this sender's number at this place. */
export const offersWithExternalKey = (db: ReadDb, key: string) => db.all(byExternalKey, key);
