/*
 * Rows of files name an offer by the id it had. Where it was made one with another since, `merged_offer` says which one it is now.
 */

const withMerged = (given: string): string =>
  `(WITH given (id) AS (${given}) SELECT id FROM given UNION ALL
    SELECT merged_id FROM given JOIN merged_offer ON merged_offer.offer_id = given.id)`;

/** SQL: every id under which rows of files may name this offer; `id` is a column or one parameter. */
export const idsOfOffer = (id = '?'): string => withMerged(`SELECT ${id}`);

/** SQL: the same for all offers that a SELECT of ids finds; without one, for those of a JSON list, which is one parameter. */
export const idsOfOffers = (selected = 'SELECT value FROM json_each(?)'): string => withMerged(selected);

/** SQL: the offer that a row of a file speaks of now; `id` is the column with the one it named. */
export const offerNow = (id: string): string =>
  `coalesce((SELECT into_one.offer_id FROM merged_offer AS into_one WHERE into_one.merged_id = ${id}), ${id})`;
