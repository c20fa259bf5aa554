/** Text of a paper that is being written and not saved yet; no content. And the item of an agenda that deals with a step. */
export const paperDrafts = {
  version: 340,
  name: 'paper drafts',
  sql: `
CREATE TABLE paper_draft (
  paper_id TEXT PRIMARY KEY, content TEXT NOT NULL CHECK (json_valid(content)), at TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_item_for ON agenda_item (consultation_id) WHERE consultation_id IS NOT NULL;`,
};
