/**
 * What a sender says in a round beside its offers: structures of a municipality, figures, needs. `place` is a region key,
 * several joined with '+' (a group is never split), or '*' for the Kreis. The catalogue of indicators grows with what is
 * read; `match_key` is the folded name. `import_entry` is a register: the rows and cells an entry came from.
 */
const said = `id TEXT PRIMARY KEY, survey_id TEXT NOT NULL REFERENCES survey (id), sender TEXT NOT NULL, actor_name TEXT NOT NULL,
  place TEXT NOT NULL, remark TEXT, extra TEXT CHECK (json_valid(extra))`;

export const entries = {
  version: 40,
  name: 'entries',
  sql: `
CREATE TABLE indicator (id TEXT PRIMARY KEY, name TEXT NOT NULL, match_key TEXT NOT NULL UNIQUE, unit TEXT) STRICT;
CREATE TABLE structure (
  ${said},
  integration_officer TEXT, integration_officer_fte TEXT, responsible_office TEXT, own_concept TEXT,
  integration_council TEXT, round_tables TEXT, youth_office TEXT, immigration_office TEXT, interpreter_pool TEXT,
  case_management TEXT, accommodation TEXT, accommodation_places TEXT,
  migrant_organizations TEXT CHECK (json_valid(migrant_organizations))
) STRICT;
CREATE INDEX structure_of ON structure (survey_id, sender);
CREATE TABLE observation (
  ${said},
  indicator_id TEXT NOT NULL REFERENCES indicator (id), period TEXT NOT NULL, value TEXT, sign TEXT, unit TEXT,
  source TEXT NOT NULL, CHECK (value IS NOT NULL OR sign IS NOT NULL)
) STRICT;
CREATE INDEX observation_of ON observation (survey_id, sender);
CREATE INDEX observation_indicator ON observation (indicator_id);
CREATE TABLE need (
  ${said},
  need TEXT NOT NULL, priority TEXT,
  fields_of_action TEXT CHECK (json_valid(fields_of_action)), target_groups TEXT CHECK (json_valid(target_groups))
) STRICT;
CREATE INDEX need_of ON need (survey_id, sender);
CREATE TABLE import_entry (
  entity TEXT NOT NULL CHECK (entity IN ('structure', 'observation', 'need')), entity_id TEXT NOT NULL,
  import_id TEXT NOT NULL, table_number INTEGER NOT NULL, row INTEGER NOT NULL, cell TEXT NOT NULL,
  originals TEXT CHECK (json_valid(originals)), PRIMARY KEY (entity_id, import_id, table_number, row, cell)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_entry_of ON import_entry (import_id);
`,
};
