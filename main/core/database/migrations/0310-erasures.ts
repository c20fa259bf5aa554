/**
 * What was erased, without names: `terms` are salted hashes of the spellings, `protocol` what was done. `redaction` names
 * the redacted versions of files by their new hash. Registers, no content; the list also lies beside the database.
 */
export const erasures = {
  version: 310,
  name: 'erasures',
  sql: `
CREATE TABLE erasure (
  id TEXT PRIMARY KEY, number INTEGER NOT NULL, at TEXT NOT NULL, reason TEXT NOT NULL,
  terms TEXT NOT NULL CHECK (json_valid(terms)), contact_ids TEXT NOT NULL CHECK (json_valid(contact_ids)),
  protocol TEXT NOT NULL CHECK (json_valid(protocol)), finished INTEGER NOT NULL CHECK (finished IN (0, 1))
) STRICT;
CREATE TABLE redaction (
  sha256 TEXT PRIMARY KEY, erasure_id TEXT NOT NULL, at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
