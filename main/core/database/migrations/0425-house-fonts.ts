/** The faces of the house; their bytes lie under their hash with the attachments. */
export const houseFonts = {
  version: 425,
  name: 'house fonts',
  sql: `
CREATE TABLE house_font (
  id TEXT PRIMARY KEY, weight TEXT NOT NULL UNIQUE CHECK (weight IN ('regular', 'bold')), family TEXT NOT NULL,
  name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, at TEXT NOT NULL, person TEXT NOT NULL
) STRICT;`,
};
