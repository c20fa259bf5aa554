/**
 * What an offer has more than one of, when a person confirmed it, and when an actor stops.
 * The first location, contact and funding source stay columns of the offer: what returns write. A part keeps its offer:
 * taking back an import does not take away what a person added since.
 */
const part = 'id TEXT PRIMARY KEY, offer_id TEXT NOT NULL REFERENCES offer (id), position INTEGER NOT NULL';
const dayOrNull = (column: string): string =>
  `${column} TEXT CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const day = (column: string): string => dayOrNull(column).replace(' TEXT ', ' TEXT NOT NULL ');

export const inventory = {
  version: 250,
  name: 'inventory',
  sql: `
CREATE TABLE offer_location (
  ${part}, name TEXT, street TEXT, house_number TEXT, postal_code TEXT, city TEXT, ags TEXT REFERENCES region (ags)
) STRICT;
CREATE INDEX offer_location_of ON offer_location (offer_id);
CREATE TABLE offer_contact (${part}, contact_id TEXT NOT NULL REFERENCES contact (id)) STRICT;
CREATE INDEX offer_contact_of ON offer_contact (offer_id);
CREATE TABLE offer_funding (${part}, funding TEXT NOT NULL, annual_amount TEXT, funded_until TEXT) STRICT;
CREATE INDEX offer_funding_of ON offer_funding (offer_id);
-- weekdays: JSON list, 1 is Monday. week: of the month, 5 is the last one; only where the interval is monthly.
CREATE TABLE offer_time (
  ${part}, weekdays TEXT NOT NULL CHECK (json_valid(weekdays)), start_time TEXT NOT NULL, end_time TEXT,
  interval TEXT NOT NULL CHECK (interval IN ('weekly', 'fortnightly', 'monthly')),
  week INTEGER CHECK (week BETWEEN 1 AND 5), valid_from TEXT, valid_to TEXT
) STRICT;
CREATE INDEX offer_time_of ON offer_time (offer_id);
CREATE TABLE offer_confirmation (
  id TEXT PRIMARY KEY, offer_id TEXT NOT NULL REFERENCES offer (id), ${day('day')}, person TEXT NOT NULL
) STRICT;
CREATE INDEX offer_confirmation_of ON offer_confirmation (offer_id, day);

-- The last day an actor works; null while nobody knows of an end.
ALTER TABLE organization ADD COLUMN ${dayOrNull('end_day')};

-- Derived: the day of the last confirmation, '' for none; the end of the last funding where it comes before the offer's.
ALTER TABLE offer_index ADD COLUMN confirmed_on TEXT NOT NULL DEFAULT '';
ALTER TABLE offer_index ADD COLUMN funding_gap TEXT NOT NULL DEFAULT '';
CREATE INDEX offer_by_confirmation ON offer_index (confirmed_on, number);
CREATE INDEX offer_by_funding_gap ON offer_index (funding_gap, number) WHERE funding_gap <> '';
`,
};
