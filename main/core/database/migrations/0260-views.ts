/** What a list shows (rows, columns, order), kept under a name. */
export const views = {
  version: 260,
  name: 'views',
  sql: `
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY, list TEXT NOT NULL, name TEXT NOT NULL CHECK (name <> ''),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
CREATE INDEX saved_view_list ON saved_view (list);`,
};
