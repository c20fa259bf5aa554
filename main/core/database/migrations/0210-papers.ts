/** Released versions of papers with everything they show, and the measures that carry out a decision. */
export const papers = {
  version: 210,
  name: 'papers',
  sql: `
CREATE TABLE paper_version (
  id TEXT PRIMARY KEY, paper_id TEXT NOT NULL REFERENCES paper (id), number INTEGER NOT NULL, at TEXT NOT NULL,
  person TEXT NOT NULL, note TEXT NOT NULL, document TEXT NOT NULL CHECK (json_valid(document)),
  UNIQUE (paper_id, number)
) STRICT;
CREATE TABLE resolution_measure (
  id TEXT PRIMARY KEY, consultation_id TEXT NOT NULL REFERENCES consultation (id),
  measure_id TEXT NOT NULL REFERENCES measure (id), UNIQUE (consultation_id, measure_id)
) STRICT;
CREATE INDEX resolution_measure_of ON resolution_measure (measure_id);
`,
};
