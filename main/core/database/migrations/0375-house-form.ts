/** The house's own Word templates; their bytes lie under their hash with the attachments. */
export const houseForm = {
  version: 375,
  name: 'house form',
  sql: `
CREATE TABLE word_template (
  id TEXT PRIMARY KEY, purpose TEXT NOT NULL UNIQUE CHECK (purpose IN ('paper', 'minutes', 'report')),
  name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, at TEXT NOT NULL, person TEXT NOT NULL
) STRICT;`,
};
