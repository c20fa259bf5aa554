/**
 * Terms are content: a key of one column lets the change log name them. A retired term is offered no longer and stays where
 * it is used; a merged one names the term that took its place, so earlier answers about a file still find it.
 */
export const terms = {
  version: 355,
  name: 'terms',
  sql: `
ALTER TABLE term ADD COLUMN key TEXT NOT NULL DEFAULT '';
UPDATE term SET key = vocabulary || '/' || id;
CREATE UNIQUE INDEX term_key ON term (key);
ALTER TABLE term ADD COLUMN description TEXT;
ALTER TABLE term ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
ALTER TABLE term ADD COLUMN merged_into TEXT;`,
};
