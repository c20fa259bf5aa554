/**
 * Offers made one with another, pairs that a person told apart, and pairs that may be one. `merged_offer` keeps under which
 * names the files knew an offer that is gone and who told of it: its rows in files stay where they are and are found by way
 * of it, so that taking the merge back needs no repair. The last two are registers: which pairs the search proposes, and
 * under which match key it has looked at each offer. A point about a missing offer follows the offer it was merged into.
 */
export const duplicates = {
  version: 350,
  name: 'duplicates',
  sql: `
CREATE TABLE merged_offer (
  id TEXT PRIMARY KEY, offer_id TEXT NOT NULL REFERENCES offer (id), merged_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  match_key TEXT NOT NULL, external_key TEXT, told_who TEXT, told_whom TEXT, told_day TEXT, command_id TEXT NOT NULL
) STRICT;
CREATE INDEX merged_offer_of ON merged_offer (offer_id);
CREATE INDEX merged_offer_match ON merged_offer (match_key);
CREATE INDEX merged_offer_external ON merged_offer (external_key) WHERE external_key IS NOT NULL;
CREATE TABLE offer_apart (
  id TEXT PRIMARY KEY, one_id TEXT NOT NULL, other_id TEXT NOT NULL, UNIQUE (one_id, other_id), CHECK (one_id < other_id)
) STRICT;
CREATE INDEX offer_apart_other ON offer_apart (other_id);
CREATE TABLE offer_pair (
  one_id TEXT NOT NULL, other_id TEXT NOT NULL, rank INTEGER NOT NULL, name TEXT NOT NULL, provider TEXT NOT NULL,
  place TEXT NOT NULL, PRIMARY KEY (one_id, other_id), CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX offer_pair_other ON offer_pair (other_id);
CREATE INDEX offer_pair_rank ON offer_pair (rank, one_id);
CREATE TABLE offer_searched (offer_id TEXT PRIMARY KEY, match_key TEXT NOT NULL) STRICT, WITHOUT ROWID;
DROP VIEW import_issue_state;
CREATE VIEW import_issue_state AS
  SELECT i.import_id, i.number, i.issue, i.settled = 1 OR EXISTS (
    SELECT 1 FROM import_row AS r JOIN import_batch AS later ON later.id = r.import_id
    JOIN import_batch AS asking ON asking.id = i.import_id
    WHERE r.offer_id IN (SELECT i.offer_id UNION ALL SELECT merged_id FROM merged_offer WHERE merged_offer.offer_id = i.offer_id)
      AND (later.at, later.id) > (asking.at, asking.id) AND later.undone_at IS NULL
      AND later.sender = asking.sender AND later.actor_name IS asking.actor_name
  ) AS settled
  FROM (SELECT import_id, number, issue, settled, coalesce(
      (SELECT offer_id FROM merged_offer WHERE merged_id = json_extract(issue, '$.offerId')), json_extract(issue, '$.offerId')
    ) AS offer_id FROM import_issue) AS i;`,
};
