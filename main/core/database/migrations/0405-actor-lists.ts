/**
 * Lists of actors come in by the import. `fields_of_action` are the Handlungsfelder an actor works in; `import_actor` is a
 * register: the rows an actor or one of its people came from, kept when they are gone so that undo can name them.
 */
export const actorLists = {
  version: 405,
  name: 'actorLists',
  sql: `
ALTER TABLE organization ADD COLUMN fields_of_action TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fields_of_action));
CREATE TABLE import_actor (
  record_id TEXT NOT NULL, import_id TEXT NOT NULL, table_number INTEGER NOT NULL, row INTEGER NOT NULL,
  originals TEXT CHECK (json_valid(originals)), PRIMARY KEY (record_id, import_id, table_number, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_actor_of ON import_actor (import_id);
`,
};
