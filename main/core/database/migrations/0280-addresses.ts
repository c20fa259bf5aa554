/**
 * The Land's list of addresses, of which only the own Kreis is kept, and where addresses of offers lie. A point belongs to the
 * address as it is written in the offers: the next return that writes it the same way needs no question.
 */
export const addresses = {
  version: 280,
  name: 'addresses',
  sql: `
CREATE TABLE address_list (
  id TEXT PRIMARY KEY, file_name TEXT NOT NULL, source TEXT NOT NULL, houses INTEGER NOT NULL, loaded_at TEXT NOT NULL
) STRICT;
-- Reference data of a list, not content: it is read again from the file.
CREATE TABLE address_house (
  list_id TEXT NOT NULL, street_key TEXT NOT NULL, ags TEXT NOT NULL, number INTEGER NOT NULL, suffix TEXT NOT NULL,
  street TEXT NOT NULL, lon REAL NOT NULL, lat REAL NOT NULL,
  PRIMARY KEY (list_id, street_key, ags, number, suffix)
) STRICT, WITHOUT ROWID;
CREATE TABLE address_point (
  id TEXT PRIMARY KEY, address TEXT NOT NULL UNIQUE, lon REAL NOT NULL, lat REAL NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('list', 'proposal', 'hand')), matched TEXT
) STRICT;
`,
};
