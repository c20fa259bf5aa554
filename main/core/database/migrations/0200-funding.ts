/** Dates on which money of a grant is called off; a grant has several. */
export const funding = {
  version: 200,
  name: 'funding',
  sql: `
CREATE TABLE call_off (
  id TEXT PRIMARY KEY, grant_id TEXT NOT NULL REFERENCES funding_grant (id),
  due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), amount INTEGER,
  done_day TEXT CHECK (done_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), note TEXT
) STRICT;
CREATE INDEX call_off_of ON call_off (grant_id, due);
CREATE INDEX measure_cost_grant ON measure_cost (grant_id);
`,
};
