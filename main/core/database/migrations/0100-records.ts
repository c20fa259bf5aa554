/**
 * What any record can carry: notes, attachments (the file lies under its hash in `attachments/`) and reminders. `entity`
 * is a name of `database/entities.ts`, `entity_id` the key of the record there.
 */
const carried = 'id TEXT PRIMARY KEY, entity TEXT NOT NULL, entity_id TEXT NOT NULL';

export const records = {
  version: 100,
  name: 'records',
  sql: `
CREATE TABLE record_note (
  ${carried}, text TEXT NOT NULL CHECK (text <> ''), at TEXT NOT NULL, person TEXT NOT NULL
) STRICT;
CREATE INDEX record_note_of ON record_note (entity_id, entity);
CREATE TABLE attachment (
  ${carried}, name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, at TEXT NOT NULL, person TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_of ON attachment (entity_id, entity);
CREATE TABLE reminder (
  ${carried}, due TEXT NOT NULL, text TEXT NOT NULL, who TEXT NOT NULL,
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)), done_at TEXT, CHECK ((done = 1) = (done_at IS NOT NULL))
) STRICT;
CREATE INDEX reminder_of ON reminder (entity_id, entity);
CREATE INDEX reminder_due ON reminder (due) WHERE done = 0;
`,
};
