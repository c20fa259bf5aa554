/** The Integrationskonzept as a paper of chapters, and what Kommunen and actors wish to be changed in it. */
export const concept = {
  version: 342,
  name: 'concept',
  sql: `
ALTER TABLE paper ADD COLUMN concept INTEGER NOT NULL DEFAULT 0 CHECK (concept IN (0, 1));
CREATE TABLE change_wish (
  id TEXT PRIMARY KEY, paper_id TEXT NOT NULL REFERENCES paper (id), round TEXT NOT NULL, sender TEXT NOT NULL,
  ags TEXT REFERENCES region (ags), chapter TEXT, wish TEXT NOT NULL,
  answer TEXT NOT NULL DEFAULT 'open' CHECK (answer IN ('open', 'taken', 'partly', 'declined', 'noted')),
  reply TEXT, day TEXT NOT NULL
) STRICT;
CREATE INDEX change_wish_of ON change_wish (paper_id);`,
};
