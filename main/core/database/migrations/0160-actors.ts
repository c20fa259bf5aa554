/** Other spellings of an actor, and pairs of actors that a person told apart. */
export const actors = {
  version: 160,
  name: 'actors',
  sql: `
ALTER TABLE organization ADD COLUMN other_names TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(other_names));
CREATE INDEX organization_other_names ON organization (id) WHERE other_names <> '[]';
CREATE TABLE organization_apart (
  id TEXT PRIMARY KEY, one_id TEXT NOT NULL REFERENCES organization (id),
  other_id TEXT NOT NULL REFERENCES organization (id), UNIQUE (one_id, other_id)
) STRICT;
CREATE INDEX organization_apart_other ON organization_apart (other_id);`,
};
