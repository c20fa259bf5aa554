import { idsOfOffer } from '../../../database/merged-offers.ts';
import { statement, type ReadDb, type WriteDb } from '../../../database/statement.ts';

const allReports = statement<{ offer_id: string; match_key: string }>(
  'SELECT offer_id, match_key FROM offer_index ORDER BY number',
);
const allDistinct = statement<{ one: string; other: string }>('SELECT one, other FROM distinct_pair');
const insertDistinct = statement<never, [string, string, string]>(
  'INSERT OR IGNORE INTO distinct_pair VALUES (?, ?, ?)',
);
const latestFile = statement<{ file_name: string; at: string; sender: string }, [string]>(
  `SELECT file_name, at, coalesce(actor_name, region.name, '') AS sender FROM import_row AS r
   JOIN import_batch AS b ON b.id = r.import_id LEFT JOIN region ON region.ags = b.sender
   WHERE r.offer_id IN ${idsOfOffer()} AND b.undone_at IS NULL ORDER BY at DESC, b.id DESC LIMIT 1`,
);

/** Every offer of the inventory by name, provider and place, oldest first. */
export const inventoryReports = (db: ReadDb) => db.all(allReports);

const inOrder = (left: string, right: string): [string, string] => (left <= right ? [left, right] : [right, left]);
export const pairKey = (left: string, right: string): string => inOrder(left, right).join('\n');
/** Pairs of match keys that a person told apart. */
export const distinctPairs = (db: ReadDb): ReadonlySet<string> =>
  new Set(db.all(allDistinct).map(({ one, other }) => pairKey(one, other)));
export const keepDistinct = (db: WriteDb, left: string, right: string, importId: string): number =>
  db.run(insertDistinct, ...inOrder(left, right), importId);

/** The latest file that names an offer, if any. */
export const lastNamedIn = (db: ReadDb, offerId: string) => db.get(latestFile, offerId);
