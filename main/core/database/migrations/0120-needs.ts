/**
 * A gap may be one of certain target groups and keeps what spoke for it; a possible need can be dismissed with a reason;
 * a need named in conversation knows who told whom when. `offer_figures` is derived: numbers of offers that can be summed,
 * the lower one of ranges; `inexact` says which are no exact numbers (1 capacity, 2 participants, 4 waiting list).
 * SQLite cannot change a UNIQUE, so the table of gaps is made again.
 */
const list = (column: string): string => `${column} TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(${column}))`;

export const needs = {
  version: 120,
  name: 'needs',
  sql: `
CREATE TABLE gap_next (
  id TEXT PRIMARY KEY, ags TEXT NOT NULL REFERENCES region (ags), field_of_action TEXT NOT NULL, ${list('target_groups')},
  reason TEXT NOT NULL, planned TEXT NOT NULL, ${list('basis')}, confirmed_by TEXT NOT NULL, confirmed_at TEXT NOT NULL,
  UNIQUE (ags, field_of_action, target_groups)
) STRICT;
INSERT INTO gap_next (id, ags, field_of_action, reason, planned, confirmed_by, confirmed_at)
  SELECT id, ags, field_of_action, reason, planned, confirmed_by, confirmed_at FROM gap;
DROP TABLE gap;
ALTER TABLE gap_next RENAME TO gap;
CREATE TABLE dismissed_need (
  id TEXT PRIMARY KEY, ags TEXT NOT NULL REFERENCES region (ags), field_of_action TEXT NOT NULL, target_group TEXT NOT NULL,
  reason TEXT NOT NULL, ${list('basis')}, dismissed_by TEXT NOT NULL, dismissed_at TEXT NOT NULL,
  UNIQUE (ags, field_of_action, target_group)
) STRICT;
ALTER TABLE need ADD COLUMN told_who TEXT;
ALTER TABLE need ADD COLUMN told_whom TEXT;
ALTER TABLE need ADD COLUMN told_day TEXT;
CREATE TABLE offer_figures (
  number INTEGER PRIMARY KEY, capacity REAL, participants REAL, waiting REAL, inexact INTEGER NOT NULL
) STRICT;
`,
};
