/**
 * Rounds that ask for the state of measures. They have no bit in the coverage index, so their number is empty; SQLite
 * cannot change a column, so the table is made again, and what points to it is checked when the migration ends.
 */
export const statusRounds = {
  version: 370,
  name: 'status rounds',
  sql: `
PRAGMA defer_foreign_keys = ON;
CREATE TABLE survey_before AS SELECT * FROM survey;
DROP TABLE survey;
CREATE TABLE survey (
  id TEXT PRIMARY KEY, number INTEGER UNIQUE CHECK (number BETWEEN 1 AND 60),
  kind TEXT NOT NULL DEFAULT 'inventory' CHECK (kind IN ('inventory', 'status')),
  year INTEGER NOT NULL, title TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('planned', 'open', 'closed')),
  period_from TEXT, period_to TEXT, due TEXT, message TEXT NOT NULL DEFAULT '',
  sheets TEXT NOT NULL DEFAULT '["offers"]' CHECK (json_valid(sheets)),
  fields TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fields)),
  questions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(questions)),
  -- Of a status round; no reference: the round is kept where its plan was removed.
  plan_id TEXT, measure_filter TEXT CHECK (json_valid(measure_filter)),
  measure_ids TEXT CHECK (json_valid(measure_ids)),
  CHECK ((kind = 'inventory') = (number IS NOT NULL)), CHECK ((kind = 'status') = (plan_id IS NOT NULL))
) STRICT;
INSERT INTO survey (id, number, year, title, state, period_from, period_to, due, message, sheets, fields, questions)
  SELECT id, number, year, title, state, period_from, period_to, due, message, sheets, fields, questions FROM survey_before;
DROP TABLE survey_before;
`,
};
