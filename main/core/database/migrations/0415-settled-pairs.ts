/**
 * A point "maybe twice" that was put off knows the offer its row became. It is settled once a person has decided about that offer
 * under "Doppelte Angebote": made it one with another or told it apart, and no pair of it is left to decide.
 */
export const settledPairs = {
  version: 415,
  name: 'settled-pairs',
  sql: `
ALTER TABLE import_issue ADD COLUMN pair_offer TEXT;
UPDATE import_issue SET pair_offer = (
  SELECT r.offer_id FROM import_row AS r JOIN import_table AS t ON t.import_id = r.import_id AND t.number = r.table_number
  WHERE r.import_id = import_issue.import_id AND r.row = json_extract(issue, '$.row') AND t.sheet = json_extract(issue, '$.sheet')
) WHERE json_extract(issue, '$.code') IN ('OFFER_MAYBE_KNOWN', 'OFFER_MAYBE_TWICE');
DROP VIEW import_issue_state;
CREATE VIEW import_issue_state AS
  SELECT i.import_id, i.number, i.issue, i.settled = 1 OR EXISTS (
    SELECT 1 FROM import_row AS r JOIN import_batch AS later ON later.id = r.import_id
    JOIN import_batch AS asking ON asking.id = i.import_id
    WHERE r.offer_id IN (SELECT i.offer_id UNION ALL SELECT merged_id FROM merged_offer WHERE merged_offer.offer_id = i.offer_id)
      AND (later.at, later.id) > (asking.at, asking.id) AND later.undone_at IS NULL
      AND later.sender = asking.sender AND later.actor_name IS asking.actor_name
  ) OR (
    i.pair_offer IS NOT NULL AND (
      EXISTS (SELECT 1 FROM merged_offer AS m WHERE i.pair_offer IN (m.merged_id, m.offer_id))
      OR EXISTS (SELECT 1 FROM offer_apart AS a WHERE i.pair_offer IN (a.one_id, a.other_id))
    ) AND NOT EXISTS (
      SELECT 1 FROM offer_pair AS p WHERE i.pair_offer IN (p.one_id, p.other_id)
        AND EXISTS (SELECT 1 FROM offer WHERE id = p.one_id) AND EXISTS (SELECT 1 FROM offer WHERE id = p.other_id)
        AND NOT EXISTS (SELECT 1 FROM offer_apart AS a WHERE a.one_id = p.one_id AND a.other_id = p.other_id)
    )
  ) AS settled
  FROM (SELECT import_id, number, issue, settled, pair_offer, coalesce(
      (SELECT offer_id FROM merged_offer WHERE merged_id = json_extract(issue, '$.offerId')), json_extract(issue, '$.offerId')
    ) AS offer_id FROM import_issue) AS i;`,
};
