/** Boundaries loaded from a file instead of the built-in ones; `shapes` holds the outlines of the own places as JSON. */
export const boundaries = {
  version: 130,
  name: 'boundaries',
  sql: `
CREATE TABLE boundary_set (
  id TEXT PRIMARY KEY, file_name TEXT NOT NULL, source TEXT NOT NULL, shapes TEXT NOT NULL CHECK (json_valid(shapes)),
  loaded_at TEXT NOT NULL
) STRICT;
`,
};
