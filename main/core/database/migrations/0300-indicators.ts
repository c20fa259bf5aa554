/**
 * What the catalogue says of an indicator beside its name, and of a figure beside its value. A computed indicator holds no
 * figures: it names two others. `withheld_figure` is a register: what papers withhold of a series, so that the next one
 * withholds the same.
 */
export const indicators = {
  version: 300,
  name: 'indicators',
  sql: `
ALTER TABLE indicator ADD COLUMN definition TEXT;
ALTER TABLE indicator ADD COLUMN indicator_group TEXT;
ALTER TABLE indicator ADD COLUMN direction TEXT;
ALTER TABLE indicator ADD COLUMN decimals INTEGER;
ALTER TABLE indicator ADD COLUMN usual_source TEXT;
ALTER TABLE indicator ADD COLUMN exists_for TEXT;
ALTER TABLE indicator ADD COLUMN counts_persons INTEGER NOT NULL DEFAULT 1 CHECK (counts_persons IN (0, 1));
ALTER TABLE indicator ADD COLUMN numerator_id TEXT REFERENCES indicator (id);
ALTER TABLE indicator ADD COLUMN denominator_id TEXT REFERENCES indicator (id);
ALTER TABLE indicator ADD COLUMN factor INTEGER;
ALTER TABLE observation ADD COLUMN edition TEXT;
ALTER TABLE observation ADD COLUMN quality TEXT;
CREATE TABLE withheld_figure (
  indicator_id TEXT NOT NULL, period TEXT NOT NULL, source TEXT NOT NULL, minimum INTEGER NOT NULL, place TEXT NOT NULL,
  PRIMARY KEY (indicator_id, period, source, minimum, place)
) STRICT, WITHOUT ROWID;
`,
};
