/**
 * The first schema. Keys are UUIDv7 text, instants ISO text, booleans 0/1, lists JSON.
 * `*_index` tables and `search` are derived and can be rebuilt; they are no content.
 */
export const base = {
  version: 10,
  name: 'base',
  sql: `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE region (
  ags TEXT PRIMARY KEY CHECK (ags GLOB '0[0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'),
  name TEXT NOT NULL, designation TEXT NOT NULL, position INTEGER NOT NULL,
  population INTEGER, population_source TEXT
) STRICT;
CREATE TABLE term (
  vocabulary TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL,
  synonyms TEXT NOT NULL CHECK (json_valid(synonyms)), PRIMARY KEY (vocabulary, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE organization (id TEXT PRIMARY KEY, name TEXT NOT NULL, match_key TEXT NOT NULL) STRICT;
CREATE INDEX organization_match ON organization (match_key);
CREATE TABLE survey (
  id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 60),
  year INTEGER NOT NULL, title TEXT NOT NULL
) STRICT;

CREATE TABLE offer (
  id TEXT PRIMARY KEY,
  provider_id TEXT REFERENCES organization (id),
  district_wide INTEGER NOT NULL CHECK (district_wide IN (0, 1)),
  external_id TEXT, locality TEXT, name TEXT NOT NULL, description TEXT, partners TEXT CHECK (json_valid(partners)),
  minimum_age TEXT, maximum_age TEXT, gender TEXT, languages TEXT CHECK (json_valid(languages)),
  language_level TEXT, location_name TEXT, street TEXT, house_number TEXT, postal_code TEXT, city TEXT,
  service_area TEXT, schedule TEXT, recurrence TEXT, valid_from TEXT, valid_to TEXT,
  permanent INTEGER CHECK (permanent IN (0, 1)), online INTEGER CHECK (online IN (0, 1)), capacity TEXT,
  participants TEXT, participants_female TEXT, waiting_list TEXT, staff_fte TEXT, volunteers TEXT, fee TEXT,
  registration TEXT, childcare INTEGER CHECK (childcare IN (0, 1)),
  accessible INTEGER CHECK (accessible IN (0, 1)), funding TEXT, annual_amount TEXT, funded_until TEXT,
  contact_name TEXT, contact_role TEXT, phone TEXT, email TEXT, website TEXT,
  publish_contact INTEGER CHECK (publish_contact IN (0, 1)), need_met TEXT, problems TEXT, wishes TEXT,
  remark TEXT,
  extra TEXT CHECK (json_valid(extra))
) STRICT;
CREATE INDEX offer_provider ON offer (provider_id);
CREATE TABLE offer_municipality (
  offer_id TEXT NOT NULL REFERENCES offer (id) ON DELETE CASCADE, ags TEXT NOT NULL REFERENCES region (ags),
  PRIMARY KEY (offer_id, ags)
) STRICT, WITHOUT ROWID;
CREATE TABLE offer_term (
  offer_id TEXT NOT NULL REFERENCES offer (id) ON DELETE CASCADE, vocabulary TEXT NOT NULL, term_id TEXT NOT NULL,
  PRIMARY KEY (offer_id, vocabulary, term_id), FOREIGN KEY (vocabulary, term_id) REFERENCES term (vocabulary, id)
) STRICT, WITHOUT ROWID;
-- The municipality itself (or 'districtWide', or an actor as '') named the offer in this round.
CREATE TABLE offer_named (
  offer_id TEXT NOT NULL REFERENCES offer (id) ON DELETE CASCADE, survey_id TEXT NOT NULL REFERENCES survey (id),
  sender TEXT NOT NULL, PRIMARY KEY (offer_id, survey_id, sender)
) STRICT, WITHOUT ROWID;

CREATE TABLE confirmed_none (
  id TEXT PRIMARY KEY, survey_id TEXT NOT NULL REFERENCES survey (id), ags TEXT NOT NULL REFERENCES region (ags),
  vocabulary TEXT NOT NULL, term_id TEXT NOT NULL, told TEXT NOT NULL,
  import_id TEXT, sheet TEXT, cell TEXT, original TEXT,
  UNIQUE (survey_id, ags, vocabulary, term_id)
) STRICT;
CREATE TABLE gap (
  id TEXT PRIMARY KEY, ags TEXT NOT NULL REFERENCES region (ags), field_of_action TEXT NOT NULL,
  reason TEXT NOT NULL, planned TEXT NOT NULL, confirmed_by TEXT NOT NULL, confirmed_at TEXT NOT NULL,
  UNIQUE (ags, field_of_action)
) STRICT;

CREATE TABLE command (
  id TEXT PRIMARY KEY, hlc TEXT NOT NULL UNIQUE, workstation TEXT NOT NULL, actor TEXT NOT NULL, channel TEXT NOT NULL,
  detail TEXT NOT NULL, at TEXT NOT NULL, records INTEGER NOT NULL DEFAULT 0, undoes TEXT, undone_by TEXT
) STRICT;
CREATE TABLE change (
  number INTEGER PRIMARY KEY, command_id TEXT NOT NULL REFERENCES command (id), entity TEXT NOT NULL,
  entity_id TEXT NOT NULL, before TEXT, after TEXT, links TEXT
) STRICT;
CREATE INDEX change_of ON change (entity_id, entity);
CREATE INDEX change_in ON change (command_id);

CREATE TABLE import_batch (
  id TEXT PRIMARY KEY, command_id TEXT NOT NULL, survey_id TEXT NOT NULL, file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL, sender TEXT NOT NULL, actor_name TEXT, at TEXT NOT NULL, person TEXT NOT NULL,
  created INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL, rejected INTEGER NOT NULL,
  skipped INTEGER NOT NULL, statements INTEGER NOT NULL, removed INTEGER NOT NULL,
  replaces TEXT, undone_at TEXT
) STRICT;
CREATE INDEX import_batch_file ON import_batch (sha256);
CREATE TABLE import_table (
  import_id TEXT NOT NULL, number INTEGER NOT NULL, sheet TEXT NOT NULL, range TEXT NOT NULL,
  columns TEXT NOT NULL CHECK (json_valid(columns)), PRIMARY KEY (import_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_row (
  offer_id TEXT NOT NULL, import_id TEXT NOT NULL, table_number INTEGER NOT NULL, row INTEGER NOT NULL,
  originals TEXT, PRIMARY KEY (offer_id, import_id, table_number, row)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_issue (
  import_id TEXT NOT NULL, number INTEGER NOT NULL, issue TEXT NOT NULL CHECK (json_valid(issue)),
  settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
  PRIMARY KEY (import_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_draft (
  id TEXT PRIMARY KEY, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
  decisions TEXT NOT NULL CHECK (json_valid(decisions)), created_at TEXT NOT NULL
) STRICT;
CREATE TABLE told (
  offer_id TEXT PRIMARY KEY REFERENCES offer (id) ON DELETE CASCADE, who TEXT NOT NULL, whom TEXT NOT NULL, day TEXT NOT NULL
) STRICT;
CREATE TABLE issued_document (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, format TEXT NOT NULL, title TEXT NOT NULL, file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL, size INTEGER NOT NULL, issued_at TEXT NOT NULL, issued_by TEXT NOT NULL, report TEXT NOT NULL
) STRICT;

CREATE TABLE offer_index (
  number INTEGER PRIMARY KEY, offer_id TEXT NOT NULL UNIQUE, name_key TEXT NOT NULL, provider_key TEXT NOT NULL,
  place_key TEXT NOT NULL, valid_to_key TEXT NOT NULL, updated_at TEXT NOT NULL, match_key TEXT NOT NULL,
  external_key TEXT
) STRICT;
CREATE INDEX offer_by_name ON offer_index (name_key, number);
CREATE INDEX offer_by_provider ON offer_index (provider_key, number);
CREATE INDEX offer_by_place ON offer_index (place_key, number);
CREATE INDEX offer_by_end ON offer_index (valid_to_key, number);
CREATE INDEX offer_by_update ON offer_index (updated_at, number);
CREATE INDEX offer_by_match ON offer_index (match_key);
CREATE INDEX offer_by_external ON offer_index (external_key) WHERE external_key IS NOT NULL;
-- ags '*' is kreisweit, term '' is "without this information". flags: 1 first place of its term,
-- 2 first term of its place, 4 first row of its offer; so sums of different offers need no DISTINCT.
CREATE TABLE coverage_cell (
  id INTEGER PRIMARY KEY, vocabulary TEXT NOT NULL, term_id TEXT NOT NULL, ags TEXT NOT NULL,
  UNIQUE (vocabulary, term_id, ags)
) STRICT;
CREATE TABLE coverage_entry (
  cell INTEGER NOT NULL, number INTEGER NOT NULL, named INTEGER NOT NULL, flags INTEGER NOT NULL, ends TEXT NOT NULL,
  PRIMARY KEY (cell, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX coverage_of_offer ON coverage_entry (number, cell, flags);
CREATE VIEW coverage_index AS
  SELECT vocabulary, term_id, ags, number, named, flags, ends FROM coverage_entry JOIN coverage_cell ON id = cell;
-- Words arrive folded and separated, each asked for alone: no positions, no columns, no folding here.
CREATE VIRTUAL TABLE search USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = ascii, prefix = '1 2'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
`,
};
