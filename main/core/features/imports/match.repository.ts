import type { ReadDb } from '../../database/statement.ts';
import { statement } from '../../database/statement.ts';

const anyOffer = statement<{ number: number }>('SELECT number FROM offer_index LIMIT 1');
/** `former`: what is found was another offer under this name or number; since then it was made one with `offer_id`. */
export interface Matching {
  key: string;
  offer_id: string;
  match_key: string;
  former: number;
}
const byKey = (column: 'match_key' | 'external_key') =>
  statement<Matching, [string]>(
    `WITH wanted AS (SELECT value FROM json_each(?))
     SELECT ${column} AS key, offer_id, match_key, 0 AS former, number FROM wanted
       JOIN offer_index ON ${column} = wanted.value
     UNION ALL SELECT m.${column}, m.offer_id, m.match_key, 1, number FROM wanted
       JOIN merged_offer AS m ON m.${column} = wanted.value JOIN offer_index AS i ON i.offer_id = m.offer_id
     ORDER BY former, number`,
  );
const byMatchKeys = byKey('match_key');
const byExternalKeys = byKey('external_key');

export const hasOffers = (db: ReadDb): boolean => db.get(anyOffer) !== undefined;
/** Offers with one of these names, providers and places, oldest first; every key once. */
export const offersWithMatchKeys = (db: ReadDb, keys: Iterable<string>) =>
  db.all(byMatchKeys, JSON.stringify([...new Set(keys)]));
/** Offers with one of these senders' numbers at their places, oldest first. */
export const offersWithExternalKeys = (db: ReadDb, keys: Iterable<string>) =>
  db.all(byExternalKeys, JSON.stringify([...new Set(keys)]));
