/** A long paper begins with a table of contents. */
export const paperContents = {
  version: 341,
  name: 'paper contents',
  sql: 'ALTER TABLE paper ADD COLUMN with_contents INTEGER NOT NULL DEFAULT 0 CHECK (with_contents IN (0, 1));',
};
