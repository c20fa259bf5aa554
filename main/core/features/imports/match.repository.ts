import type { ReadDb } from '../../database/statement.ts';
import { statement } from '../../database/statement.ts';

const anyOffer = statement<{ number: number }>('SELECT number FROM offer_index LIMIT 1');
const byMatchKeys = statement<{ key: string; offer_id: string }, [string]>(
  `SELECT match_key AS key, offer_id FROM json_each(?) AS wanted JOIN offer_index ON match_key = wanted.value
   ORDER BY number`,
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
