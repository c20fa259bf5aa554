import type { ReadDb } from '../../database/statement.ts';
import { statement } from '../../database/statement.ts';

const anyOffer = statement<{ number: number }>('SELECT number FROM offer_index LIMIT 1');
/** `former`: known under this name no more, for it was made one with another offer. */
interface Matching {
  key: string;
  offer_id: string;
  former: number;
}
const byMatchKeys = statement<Matching, [string]>(
  `SELECT match_key AS key, offer_id, 0 AS former, number FROM json_each(?1) AS wanted
     JOIN offer_index ON match_key = wanted.value
   UNION ALL SELECT m.match_key, m.offer_id, 1, number FROM json_each(?1) AS wanted
     JOIN merged_offer AS m ON m.match_key = wanted.value JOIN offer_index AS i ON i.offer_id = m.offer_id
   ORDER BY former, number`,
);
const byExternalKeys = statement<{ key: string; offer_id: string; match_key: string }, [string]>(
  `SELECT external_key AS key, offer_id, match_key FROM json_each(?) AS wanted
   JOIN offer_index ON external_key = wanted.value ORDER BY number`,
);

export const hasOffers = (db: ReadDb): boolean => db.get(anyOffer) !== undefined;
/** Offers with one of these names, providers and places, oldest first; every key once. */
export const offersWithMatchKeys = (db: ReadDb, keys: Iterable<string>) =>
  db.all(byMatchKeys, JSON.stringify([...new Set(keys)]));
/** Offers with one of these senders' numbers at their places, oldest first. */
export const offersWithExternalKeys = (db: ReadDb, keys: Iterable<string>) =>
  db.all(byExternalKeys, JSON.stringify([...new Set(keys)]));
