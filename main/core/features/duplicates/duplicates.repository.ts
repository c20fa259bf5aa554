import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';

/** Two offers that may be one and the same; `one` is the older of them. */
export interface FoundPair {
  one: string;
  other: string;
  rank: number;
  name: string;
  provider: string;
  place: string;
}

// offers are gone, or told apart: the pair waits, should that be taken back
const open = `offer_pair AS p WHERE EXISTS (SELECT 1 FROM offer WHERE id = p.one_id) AND EXISTS (SELECT 1 FROM offer WHERE id = p.other_id)
  AND NOT EXISTS (SELECT 1 FROM offer_apart AS a WHERE a.one_id = p.one_id AND a.other_id = p.other_id)`;
const columns = 'one_id AS one, other_id AS other, rank, name, provider, place';
const openPairs = statement<FoundPair, [number]>(
  `SELECT ${columns} FROM ${open} ORDER BY rank, one_id, other_id LIMIT ?`,
);
const openPairsOf = statement<FoundPair, [string, number]>(
  `SELECT ${columns} FROM ${open} AND ? IN (one_id, other_id) ORDER BY rank, one_id, other_id LIMIT ?`,
);
const countOpen = statement<{ n: number }>(`SELECT count(*) AS n FROM ${open}`);

const unsearched = statement<{ id: string }>(
  `SELECT i.offer_id AS id FROM offer_index AS i LEFT JOIN offer_searched AS s ON s.offer_id = i.offer_id
   WHERE s.match_key IS NOT i.match_key`,
);
const forget = statement<never, [string, string]>('DELETE FROM offer_pair WHERE one_id = ? OR other_id = ?');
const keep = statement<never, [string, string, number, string, string, string]>(
  'INSERT OR REPLACE INTO offer_pair VALUES (?, ?, ?, ?, ?, ?)',
);
const keepSearched = statement<never, [string, string]>('INSERT OR REPLACE INTO offer_searched VALUES (?, ?)');

const apart = statement<{ id: string; one: string; other: string; at: string; actor: string }, [number]>(
  `SELECT a.id, one_id AS one, other_id AS other, command.at, command.actor FROM offer_apart AS a
   JOIN change ON change.entity_id = a.id AND entity = 'offer_apart' AND before IS NULL
   JOIN command ON command.id = command_id
   WHERE EXISTS (SELECT 1 FROM offer WHERE id = one_id) AND EXISTS (SELECT 1 FROM offer WHERE id = other_id)
   GROUP BY a.id ORDER BY command.at DESC, a.id LIMIT ?`,
);
const apartOf = statement<{ id: string; one: string; other: string }, [string]>(
  'SELECT id, one_id AS one, other_id AS other FROM offer_apart WHERE ? IN (one_id, other_id)',
);
const apartPair = statement<{ id: string }, [string, string]>(
  'SELECT id FROM offer_apart WHERE one_id = ? AND other_id = ?',
);

const keysOf = statement<{ match_key: string; external_key: string | null }, [string]>(
  'SELECT match_key, external_key FROM offer_index WHERE offer_id = ?',
);
const filesNaming = statement<{ n: number }, [string]>(
  `SELECT count(DISTINCT import_id) AS n FROM import_row JOIN import_batch ON import_batch.id = import_id
   WHERE undone_at IS NULL AND offer_id = ?`,
);

/** The older one first: keys of records grow with time. */
export const inOrder = (left: string, right: string): [string, string] =>
  left < right ? [left, right] : [right, left];

export const pairsOpen = (db: ReadDb, most: number): FoundPair[] => db.all(openPairs, most);
export const pairsOpenOf = (db: ReadDb, offerId: string, most: number): FoundPair[] =>
  db.all(openPairsOf, offerId, most);
export const countPairs = (db: ReadDb): number => db.get(countOpen)?.n ?? 0;

/** Offers the search has not seen as they are now. */
export const unsearchedOffers = (db: ReadDb): string[] => db.all(unsearched).map(({ id }) => id);
export const forgetPairsOf = (db: WriteDb, offerId: string): number => db.run(forget, offerId, offerId);
export const keepPair = (db: WriteDb, { one, other, rank, name, provider, place }: FoundPair): number =>
  db.run(keep, ...inOrder(one, other), rank, name, provider, place);
export const noteSearched = (db: WriteDb, offerId: string, matchKey: string): number =>
  db.run(keepSearched, offerId, matchKey);

/** Pairs that a person told apart, the latest first. */
export const pairsApart = (db: ReadDb, most: number) => db.all(apart, most);
export const apartOfOffer = (db: ReadDb, offerId: string) => db.all(apartOf, offerId);
export const apartId = (db: ReadDb, left: string, right: string): string | undefined =>
  db.get(apartPair, ...inOrder(left, right))?.id;

/** By what the import's matching knows an offer. */
export const matchKeysOf = (db: ReadDb, offerId: string) =>
  db.get(keysOf, offerId) ?? { match_key: '', external_key: null };
/** In how many files that count an offer is named under this id. */
export const filesNamingOffer = (db: ReadDb, offerId: string): number => db.get(filesNaming, offerId)?.n ?? 0;
