/** Votes at an item of the agenda, also without a paper; those on papers stand in their Beratungsfolge too. */
export const itemVotes = {
  version: 430,
  name: 'item-votes',
  sql: `
ALTER TABLE agenda_item ADD COLUMN votes_yes INTEGER;
ALTER TABLE agenda_item ADD COLUMN votes_no INTEGER;
ALTER TABLE agenda_item ADD COLUMN votes_abstention INTEGER;
ALTER TABLE agenda_item ADD COLUMN votes_biased INTEGER;
ALTER TABLE agenda_item ADD COLUMN votes_note TEXT;
UPDATE agenda_item SET (votes_yes, votes_no, votes_abstention, votes_biased, votes_note) =
  (SELECT votes_yes, votes_no, votes_abstention, votes_biased, votes_note FROM consultation WHERE id = consultation_id)
WHERE consultation_id IS NOT NULL;`,
};
