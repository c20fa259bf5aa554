/** Survey rounds with period, due date, content of the return sheets, and recipients of their own. */
export const surveys = {
  version: 20,
  name: 'surveys',
  sql: `
ALTER TABLE survey ADD COLUMN state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('planned', 'open', 'closed'));
ALTER TABLE survey ADD COLUMN period_from TEXT;
ALTER TABLE survey ADD COLUMN period_to TEXT;
ALTER TABLE survey ADD COLUMN due TEXT;
ALTER TABLE survey ADD COLUMN message TEXT NOT NULL DEFAULT '';
ALTER TABLE survey ADD COLUMN sheets TEXT NOT NULL DEFAULT '["offers"]' CHECK (json_valid(sheets));
-- '[]' asks for the default columns.
ALTER TABLE survey ADD COLUMN fields TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fields));
ALTER TABLE survey ADD COLUMN questions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(questions));
-- A round without recipients asks every municipality.
CREATE TABLE recipient (
  id TEXT PRIMARY KEY, survey_id TEXT NOT NULL REFERENCES survey (id),
  kind TEXT NOT NULL CHECK (kind IN ('municipality', 'organization', 'department')),
  ags TEXT REFERENCES region (ags), organization_id TEXT REFERENCES organization (id),
  name TEXT NOT NULL, contact TEXT NOT NULL, email TEXT NOT NULL, note TEXT NOT NULL,
  CHECK ((kind = 'municipality') = (ags IS NOT NULL)), UNIQUE (survey_id, ags), UNIQUE (survey_id, organization_id)
) STRICT;
CREATE INDEX recipient_of ON recipient (survey_id);
CREATE TABLE recipient_state (
  id TEXT PRIMARY KEY, recipient_id TEXT NOT NULL REFERENCES recipient (id),
  state TEXT NOT NULL CHECK (state IN ('asked', 'reminded', 'received', 'checked', 'queried', 'done', 'released')),
  at TEXT NOT NULL, person TEXT NOT NULL
) STRICT;
CREATE INDEX recipient_state_of ON recipient_state (recipient_id, at);
CREATE TABLE survey_answer (
  id TEXT PRIMARY KEY, recipient_id TEXT NOT NULL REFERENCES recipient (id), question_id TEXT NOT NULL,
  answer TEXT NOT NULL, import_id TEXT, cell TEXT, UNIQUE (recipient_id, question_id)
) STRICT;
ALTER TABLE import_batch ADD COLUMN recipient_id TEXT;
`,
};
