/**
 * What a municipality released: who said so, when, and the issued Kommunenblatt it holds for. One state more for
 * recipients; SQLite cannot change a CHECK, so their table is made again.
 */
export const releases = {
  version: 70,
  name: 'releases',
  sql: `
CREATE TABLE recipient_state_next (
  id TEXT PRIMARY KEY, recipient_id TEXT NOT NULL REFERENCES recipient (id),
  state TEXT NOT NULL CHECK (state IN (
    'asked', 'reminded', 'received', 'checked', 'queried', 'done', 'releaseAsked', 'released')),
  at TEXT NOT NULL, person TEXT NOT NULL
) STRICT;
INSERT INTO recipient_state_next (id, recipient_id, state, at, person)
  SELECT id, recipient_id, state, at, person FROM recipient_state;
DROP TABLE recipient_state;
ALTER TABLE recipient_state_next RENAME TO recipient_state;
CREATE INDEX recipient_state_of ON recipient_state (recipient_id, at);
CREATE TABLE release (
  id TEXT PRIMARY KEY, recipient_id TEXT NOT NULL REFERENCES recipient (id),
  document_id TEXT NOT NULL REFERENCES issued_document (id), released_by TEXT NOT NULL, day TEXT NOT NULL,
  note TEXT NOT NULL, at TEXT NOT NULL, person TEXT NOT NULL
) STRICT;
CREATE INDEX release_of ON release (recipient_id, at);
`,
};
