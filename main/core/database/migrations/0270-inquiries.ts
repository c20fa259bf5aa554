/** What somebody asked the office, which offers answer it, and what was answered when. */
const list = (column: string): string => `${column} TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(${column}))`;
const day = (column: string, rest = ''): string =>
  `${column} TEXT ${rest} CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;

export const inquiries = {
  version: 270,
  name: 'inquiries',
  sql: `
CREATE TABLE inquiry (
  id TEXT PRIMARY KEY, asked_by TEXT NOT NULL, question TEXT NOT NULL, ${day('received_day', 'NOT NULL')}, ${day('due')},
  answer TEXT, ${day('answered_day')}, remark TEXT, search TEXT, ${list('municipalities')}, ${list('fields_of_action')},
  ${list('target_groups')}, ${list('education_phases')}, ${list('strands')}, ${list('offer_types')},
  ${list('provider_types')}, ${list('languages')}
) STRICT;
CREATE INDEX inquiry_open ON inquiry (due) WHERE answered_day IS NULL;
`,
};
