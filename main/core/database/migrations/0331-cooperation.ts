const day = (column: string): string =>
  `${column} TEXT CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;

/**
 * Who gives what until when, who is asked to join and what was answered; and the Einvernehmen of the Kommunen with a
 * version of the concept.
 */
export const cooperation = {
  version: 331,
  name: 'cooperation',
  sql: `
CREATE TABLE agreement (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, text TEXT, measure_id TEXT REFERENCES measure (id),
  state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'active', 'ended')), ${day('start_day')}, ${day('end_day')},
  remark TEXT
) STRICT;
CREATE INDEX agreement_for ON agreement (measure_id);
CREATE TABLE agreement_part (
  id TEXT PRIMARY KEY, agreement_id TEXT NOT NULL REFERENCES agreement (id), position INTEGER NOT NULL,
  ags TEXT REFERENCES region (ags), organization_id TEXT REFERENCES organization (id), contribution TEXT, ${day('due')},
  ${day('asked_day')}, answer TEXT NOT NULL DEFAULT 'open' CHECK (answer IN ('open', 'agreed', 'partly', 'declined')),
  ${day('answer_day')}, ${day('done_day')}, note TEXT, CHECK (ags IS NOT NULL OR organization_id IS NOT NULL)
) STRICT;
CREATE INDEX agreement_part_of ON agreement_part (agreement_id, position);
CREATE TABLE consent_round (
  -- The version of the concept, as it is called; the document is attached.
  id TEXT PRIMARY KEY, name TEXT NOT NULL, ${day('day')}, ${day('due')}, remark TEXT
) STRICT;
CREATE TABLE consent (
  id TEXT PRIMARY KEY, consent_round_id TEXT NOT NULL REFERENCES consent_round (id), ags TEXT NOT NULL REFERENCES region (ags),
  ${day('asked_day')}, answer TEXT NOT NULL DEFAULT 'open' CHECK (answer IN ('open', 'given', 'reservation', 'refused')),
  ${day('answer_day')}, reservation TEXT,
  -- Who decided there and when: "Rat, 12.03.2026".
  resolution TEXT, note TEXT, UNIQUE (consent_round_id, ags)
) STRICT;`,
};
