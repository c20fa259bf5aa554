import { statement, type ReadDb } from '../../database/statement.ts';

const apart = statement<{ one_id: string; other_id: string }>('SELECT one_id, other_id FROM offer_apart');
const matchKey = statement<{ match_key: string }, [string]>('SELECT match_key FROM offer_index WHERE offer_id = ?');
const mergedInto = statement<{ id: string }, [string]>('SELECT id FROM merged_offer WHERE offer_id = ?');

export const pairOf = (left: string, right: string): [string, string] => (left < right ? [left, right] : [right, left]);
export const idKey = (left: string, right: string): string => pairOf(left, right).join(' ');
/** Pairs of offers that a person told apart. */
export const toldApart = (db: ReadDb): ReadonlySet<string> =>
  new Set(db.all(apart).map(({ one_id, other_id }) => idKey(one_id, other_id)));
export const matchKeyOf = (db: ReadDb, offerId: string): string => db.get(matchKey, offerId)?.match_key ?? '';
/** What was made one with this offer before. */
export const mergedBefore = (db: ReadDb, offerId: string): string[] => db.all(mergedInto, offerId).map(({ id }) => id);
