/**
 * Pairs of offers that a person told apart, and offers that were made one with another: their rows in files stay where they are and
 * are found by way of `merged_offer`, so that taking the merge back needs no repair. No foreign keys: either side may be removed.
 */
export const duplicates = {
  version: 261,
  name: 'duplicates',
  sql: `
CREATE TABLE offer_apart (
  id TEXT PRIMARY KEY, one_id TEXT NOT NULL, other_id TEXT NOT NULL, UNIQUE (one_id, other_id), CHECK (one_id < other_id)
) STRICT;
CREATE TABLE merged_offer (
  id TEXT PRIMARY KEY, offer_id TEXT NOT NULL, merged_id TEXT NOT NULL, name TEXT NOT NULL, match_key TEXT NOT NULL,
  command_id TEXT NOT NULL
) STRICT;
CREATE INDEX merged_offer_of ON merged_offer (offer_id);
CREATE INDEX merged_offer_match ON merged_offer (match_key);`,
};
