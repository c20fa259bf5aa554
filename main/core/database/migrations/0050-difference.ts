/**
 * What became of offers that a sender named before and a file does not, and which reports a person told apart:
 * registers, no content. An answered question about a missing offer is one whose sender named it again since.
 */
export const difference = {
  version: 50,
  name: 'difference',
  sql: `
CREATE TABLE import_missing (
  import_id TEXT NOT NULL, offer_id TEXT NOT NULL, mode TEXT NOT NULL CHECK (mode IN ('ended', 'keep', 'ask')),
  ends TEXT, ended_before TEXT, PRIMARY KEY (import_id, offer_id), CHECK ((mode = 'ended') = (ends IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX import_missing_of ON import_missing (offer_id);
-- Match keys of two reports, the smaller one first.
CREATE TABLE distinct_pair (
  one TEXT NOT NULL, other TEXT NOT NULL, import_id TEXT NOT NULL, PRIMARY KEY (one, other), CHECK (one <= other)
) STRICT, WITHOUT ROWID;
CREATE VIEW import_issue_state AS
  SELECT i.import_id, i.number, i.issue, i.settled = 1 OR EXISTS (
    SELECT 1 FROM import_row AS r JOIN import_batch AS later ON later.id = r.import_id
    JOIN import_batch AS asking ON asking.id = i.import_id
    WHERE r.offer_id = json_extract(i.issue, '$.offerId') AND (later.at, later.id) > (asking.at, asking.id) AND later.undone_at IS NULL
      AND later.sender = asking.sender AND later.actor_name IS asking.actor_name
  ) AS settled
  FROM import_issue AS i;
`,
};
