/**
 * Conferences and workshops are meetings with working groups, and with results that may become a record elsewhere:
 * `result_outcome` names that record by its entity and key.
 */
export const conferences = {
  version: 330,
  name: 'conferences',
  sql: `
ALTER TABLE meeting ADD COLUMN kind TEXT NOT NULL DEFAULT 'meeting' CHECK (kind IN ('meeting', 'conference', 'workshop'));
CREATE TABLE working_group (
  id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meeting (id), position INTEGER NOT NULL, name TEXT NOT NULL,
  field_of_action TEXT, responsible TEXT
) STRICT;
CREATE INDEX working_group_of ON working_group (meeting_id, position);
CREATE TABLE conference_result (
  id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meeting (id), position INTEGER NOT NULL,
  working_group_id TEXT REFERENCES working_group (id), kind TEXT NOT NULL CHECK (kind IN ('strength', 'need', 'proposal', 'pledge')),
  text TEXT NOT NULL, told_who TEXT, ags TEXT REFERENCES region (ags),
  -- Where it differs from that of its working group.
  field_of_action TEXT
) STRICT;
CREATE INDEX conference_result_of ON conference_result (meeting_id, position);
CREATE INDEX conference_result_in ON conference_result (working_group_id);
CREATE TABLE result_outcome (
  id TEXT PRIMARY KEY, result_id TEXT NOT NULL REFERENCES conference_result (id),
  entity TEXT NOT NULL CHECK (entity IN ('need', 'goal', 'measure', 'agreement')), record_id TEXT NOT NULL,
  UNIQUE (result_id, entity, record_id)
) STRICT;
CREATE INDEX result_outcome_record ON result_outcome (record_id);`,
};
