const list = (column: string): string => `${column} TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(${column}))`;
const isoDay = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";

/** What planning needs beside the shared tables: ends that were moved, indicators of a measure, where it comes from. */
export const planning = {
  version: 150,
  name: 'planning',
  sql: `
ALTER TABLE plan ADD COLUMN template INTEGER NOT NULL DEFAULT 0 CHECK (template IN (0, 1));
-- Where a measure has no goal yet; else the goal's Handlungsfeld counts.
ALTER TABLE measure ADD COLUMN field_of_action TEXT;
ALTER TABLE measure ADD COLUMN ${list('need_ids')};
ALTER TABLE measure ADD COLUMN ${list('gap_ids')};
ALTER TABLE measure ADD COLUMN resolution TEXT;
ALTER TABLE measure ADD COLUMN resolution_day TEXT CHECK (resolution_day ${isoDay});
ALTER TABLE measure ADD COLUMN paper_id TEXT REFERENCES paper (id);
-- Kommunen that no longer deviate from this report on.
ALTER TABLE status_report ADD COLUMN ${list('settles')};
CREATE TABLE measure_shift (
  id TEXT PRIMARY KEY, measure_id TEXT NOT NULL REFERENCES measure (id), day TEXT NOT NULL CHECK (day ${isoDay}),
  from_date TEXT, to_date TEXT, reason TEXT
) STRICT;
CREATE INDEX measure_shift_of ON measure_shift (measure_id, day);
-- Stands beside a measure and is no proof of its effect; values as they are written, with their precision.
CREATE TABLE measure_indicator (
  id TEXT PRIMARY KEY, measure_id TEXT NOT NULL REFERENCES measure (id), position INTEGER NOT NULL, name TEXT NOT NULL,
  unit TEXT, baseline TEXT, target TEXT, target_date TEXT, actual TEXT, actual_date TEXT, source TEXT
) STRICT;
CREATE INDEX measure_indicator_of ON measure_indicator (measure_id);`,
};
