/**
 * What people decided about earlier files, and the decisions of each import: registers, no content. `sender` is a
 * region key or `actor:<name>`; `layout` is empty where the decision holds for every file of the sender.
 */
export const learning = {
  version: 30,
  name: 'learning',
  sql: `
CREATE TABLE learned_decision (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('column', 'value', 'sign', 'included', 'table', 'sender')),
  sender TEXT NOT NULL, layout TEXT NOT NULL, key TEXT NOT NULL, content TEXT NOT NULL CHECK (json_valid(content)),
  how TEXT NOT NULL CHECK (how IN ('decided', 'accepted')), import_id TEXT NOT NULL, file_name TEXT NOT NULL,
  at TEXT NOT NULL, person TEXT NOT NULL,
  UNIQUE (kind, sender, layout, key)
) STRICT;
CREATE INDEX learned_of_sender ON learned_decision (sender);
CREATE TABLE import_decisions (
  import_id TEXT PRIMARY KEY, draft_id TEXT NOT NULL, decisions TEXT NOT NULL CHECK (json_valid(decisions))
) STRICT;
CREATE INDEX import_decisions_of_draft ON import_decisions (draft_id);
`,
};
