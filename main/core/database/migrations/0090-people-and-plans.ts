/**
 * What several rooms share: actors with their people, bodies and their meetings, papers with their Beratungsfolge,
 * the plan with its measures and dated reports, and the money. Lists of keys are JSON; what has attributes of its own is
 * a row of its own. Days are `yyyy-mm-dd`; `*_date` columns keep their precision (`shared/domain/partial-date.ts`);
 * amounts are whole cents.
 */
const list = (column: string): string => `${column} TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(${column}))`;
const flag = (column: string, start = 0): string =>
  `${column} INTEGER NOT NULL DEFAULT ${start} CHECK (${column} IN (0, 1))`;
const day = (column: string): string =>
  `${column} TEXT CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;

const actors = `
ALTER TABLE organization ADD COLUMN short_name TEXT;
-- A term of the vocabulary providerType.
ALTER TABLE organization ADD COLUMN kind TEXT;
ALTER TABLE organization ADD COLUMN parent_id TEXT REFERENCES organization (id);
ALTER TABLE organization ADD COLUMN ags TEXT REFERENCES region (ags);
ALTER TABLE organization ADD COLUMN ${list('municipalities')};
ALTER TABLE organization ADD COLUMN ${list('roles')};
ALTER TABLE organization ADD COLUMN street TEXT;
ALTER TABLE organization ADD COLUMN house_number TEXT;
ALTER TABLE organization ADD COLUMN postal_code TEXT;
ALTER TABLE organization ADD COLUMN city TEXT;
ALTER TABLE organization ADD COLUMN phone TEXT;
ALTER TABLE organization ADD COLUMN email TEXT;
ALTER TABLE organization ADD COLUMN website TEXT;
ALTER TABLE organization ADD COLUMN description TEXT;
ALTER TABLE organization ADD COLUMN remark TEXT;
-- Persons have a name nowhere else than here; other tables name the contact.
CREATE TABLE contact (
  id TEXT PRIMARY KEY, organization_id TEXT REFERENCES organization (id), name TEXT NOT NULL, role TEXT, department TEXT,
  phone TEXT, email TEXT, kind TEXT NOT NULL DEFAULT 'official' CHECK (kind IN ('official', 'private')),
  source TEXT, consent TEXT NOT NULL DEFAULT 'unknown' CHECK (consent IN ('unknown', 'notNeeded', 'given', 'withdrawn')),
  ${day('consent_day')}, ${flag('publish')}, ${day('confirmed_day')}, ${day('delete_on')}, remark TEXT
) STRICT;
CREATE INDEX contact_of ON contact (organization_id);`;

const bodies = `
CREATE TABLE body (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, short_name TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('council', 'committee', 'steeringGroup', 'conference', 'network', 'roundTable', 'other')),
  ${flag('political')}, organization_id TEXT REFERENCES organization (id), ags TEXT REFERENCES region (ags),
  ${list('municipalities')}, notice_days INTEGER, draft_days INTEGER,
  ${day('start_day')}, ${day('end_day')}, remark TEXT
) STRICT;
CREATE TABLE membership (
  id TEXT PRIMARY KEY, body_id TEXT NOT NULL REFERENCES body (id), organization_id TEXT REFERENCES organization (id),
  contact_id TEXT REFERENCES contact (id), role TEXT, ${flag('voting')}, on_behalf_of TEXT,
  ${day('start_day')}, ${day('end_day')}, CHECK (organization_id IS NOT NULL OR contact_id IS NOT NULL)
) STRICT;
CREATE INDEX membership_of ON membership (body_id);
CREATE TABLE legislative_term (
  id TEXT PRIMARY KEY, body_id TEXT REFERENCES body (id), name TEXT NOT NULL, ${day('start_day')}, ${day('end_day')}
) STRICT;
CREATE TABLE meeting (
  id TEXT PRIMARY KEY, body_id TEXT REFERENCES body (id), name TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'invited', 'held', 'cancelled')),
  ${day('day')}, start_time TEXT, end_time TEXT, location TEXT, ${day('draft_due')}, ${day('dispatch_due')},
  ${day('invited_day')}, remark TEXT
) STRICT;
CREATE INDEX meeting_of ON meeting (body_id, day);`;

const papers = `
CREATE TABLE paper (
  id TEXT PRIMARY KEY, number TEXT, kind TEXT NOT NULL CHECK (kind IN ('resolution', 'report', 'information', 'answer')),
  name TEXT NOT NULL, ${flag('public', 1)}, state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'released', 'withdrawn')),
  lead_office TEXT, ${list('participants')}, author TEXT, ${day('day')},
  content TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(content)),
  financial TEXT CHECK (json_valid(financial)), earlier TEXT, remark TEXT
) STRICT;
-- One step of the Beratungsfolge: its own Beschlussvorschlag, and what became of it.
CREATE TABLE consultation (
  id TEXT PRIMARY KEY, paper_id TEXT NOT NULL REFERENCES paper (id), body_id TEXT REFERENCES body (id),
  meeting_id TEXT REFERENCES meeting (id), position INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('hearing', 'recommendation', 'preliminary', 'notice', 'decision')),
  proposed_resolution TEXT NOT NULL DEFAULT '',
  result TEXT CHECK (result IN ('unchanged', 'changed', 'rejected', 'postponed', 'noticed', 'withdrawn')),
  resolution_text TEXT, votes_yes INTEGER, votes_no INTEGER, votes_abstention INTEGER, votes_biased INTEGER, votes_note TEXT
) STRICT;
CREATE INDEX consultation_of ON consultation (paper_id);
CREATE INDEX consultation_in ON consultation (meeting_id);
CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meeting (id), position INTEGER NOT NULL, number TEXT,
  name TEXT NOT NULL, ${flag('public', 1)}, consultation_id TEXT REFERENCES consultation (id),
  measure_id TEXT REFERENCES measure (id), resolution_text TEXT, result TEXT, minutes TEXT
) STRICT;
CREATE INDEX agenda_item_of ON agenda_item (meeting_id);
CREATE TABLE attendance (
  id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL REFERENCES meeting (id), contact_id TEXT REFERENCES contact (id),
  organization_id TEXT REFERENCES organization (id),
  state TEXT NOT NULL CHECK (state IN ('invited', 'present', 'excused', 'absent')),
  CHECK (organization_id IS NOT NULL OR contact_id IS NOT NULL)
) STRICT;
CREATE INDEX attendance_of ON attendance (meeting_id);
CREATE TABLE task (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, text TEXT, responsible TEXT, organization_id TEXT REFERENCES organization (id),
  ags TEXT REFERENCES region (ags), ${day('due')},
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'cancelled')), ${day('done_day')},
  meeting_id TEXT REFERENCES meeting (id), agenda_item_id TEXT REFERENCES agenda_item (id),
  consultation_id TEXT REFERENCES consultation (id), measure_id TEXT REFERENCES measure (id)
) STRICT;
CREATE INDEX task_due ON task (state, due);`;

const plans = `
CREATE TABLE plan (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'concept' CHECK (kind IN ('concept', 'actionPlan', 'other')),
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'resolved', 'closed')), period_from TEXT, period_to TEXT,
  -- Own names of the levels, e.g. {"guideline":"Leitbild"}.
  level_names TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(level_names)), predecessor_id TEXT REFERENCES plan (id), remark TEXT
) STRICT;
CREATE TABLE guideline (
  id TEXT PRIMARY KEY, plan_id TEXT NOT NULL REFERENCES plan (id), position INTEGER NOT NULL, number TEXT NOT NULL,
  name TEXT NOT NULL, description TEXT
) STRICT;
CREATE INDEX guideline_of ON guideline (plan_id, position);
CREATE TABLE goal (
  id TEXT PRIMARY KEY, plan_id TEXT NOT NULL REFERENCES plan (id), field_of_action TEXT NOT NULL, position INTEGER NOT NULL,
  number TEXT NOT NULL, name TEXT NOT NULL, description TEXT, ${list('guidelines')}
) STRICT;
CREATE INDEX goal_of ON goal (plan_id, position);
CREATE TABLE measure (
  id TEXT PRIMARY KEY, plan_id TEXT NOT NULL REFERENCES plan (id), goal_id TEXT REFERENCES goal (id), position INTEGER NOT NULL,
  -- HF1-Z2-M3; every number it ever had stays in former_numbers.
  number TEXT NOT NULL, ${list('former_numbers')},
  kind TEXT NOT NULL DEFAULT 'measure' CHECK (kind IN ('measure', 'project', 'permanentTask')),
  name TEXT NOT NULL, description TEXT, ${list('strands')}, ${list('target_groups')}, ${list('education_phases')},
  level TEXT NOT NULL DEFAULT 'district' CHECK (level IN ('district', 'municipality', 'interMunicipal')),
  ${list('municipalities')}, lead_id TEXT REFERENCES organization (id), responsible TEXT, ${list('partners')},
  start_date TEXT, end_date TEXT, priority INTEGER CHECK (priority BETWEEN 1 AND 3),
  emphasis TEXT CHECK (emphasis IN ('focus', 'quickWin')), funding_note TEXT, remark TEXT
) STRICT;
CREATE INDEX measure_of ON measure (plan_id, position);
CREATE INDEX measure_goal ON measure (goal_id);
CREATE TABLE milestone (
  id TEXT PRIMARY KEY, measure_id TEXT NOT NULL REFERENCES measure (id), position INTEGER NOT NULL, name TEXT NOT NULL,
  due_date TEXT, ${day('done_day')}
) STRICT;
CREATE INDEX milestone_of ON milestone (measure_id);
-- One dated report holds for all Kommunen of a measure; one with ags only for the Kommune that deviates.
CREATE TABLE status_report (
  id TEXT PRIMARY KEY, measure_id TEXT NOT NULL REFERENCES measure (id), ags TEXT REFERENCES region (ags),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), at TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN
    ('idea', 'planned', 'running', 'implemented', 'permanent', 'delayed', 'deferred', 'dropped')),
  traffic_light TEXT CHECK (traffic_light IN ('onTrack', 'deviation', 'atRisk')),
  progress INTEGER CHECK (progress BETWEEN 0 AND 100), text TEXT, reason TEXT,
  figures TEXT CHECK (json_valid(figures)), next_step TEXT, next_who TEXT, ${day('next_due')},
  obstacle TEXT, decision_needed TEXT, person TEXT NOT NULL
) STRICT;
CREATE INDEX status_report_of ON status_report (measure_id, day, at);`;

const money = `
CREATE TABLE funding_programme (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, short_name TEXT, funder TEXT, reference TEXT, ${day('start_day')}, ${day('end_day')},
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'ended', 'cut')), website TEXT, remark TEXT
) STRICT;
-- "grant" is a word of SQL; in code it is grant.
CREATE TABLE funding_grant (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES funding_programme (id), name TEXT NOT NULL, reference TEXT,
  ${day('granted_day')}, ${day('start_day')}, ${day('end_day')}, amount INTEGER, own_share INTEGER, posts TEXT,
  ${day('proof_due')}, ${day('proof_done')}, ${day('keep_until')}, remark TEXT
) STRICT;
CREATE INDEX funding_grant_of ON funding_grant (programme_id);
CREATE TABLE measure_cost (
  id TEXT PRIMARY KEY, measure_id TEXT NOT NULL REFERENCES measure (id), year INTEGER NOT NULL, amount INTEGER NOT NULL,
  grant_id TEXT REFERENCES funding_grant (id), granted INTEGER NOT NULL DEFAULT 0, note TEXT
) STRICT;
CREATE INDEX measure_cost_of ON measure_cost (measure_id, year);`;

export const peopleAndPlans = {
  version: 90,
  name: 'people-and-plans',
  sql: [actors, bodies, plans, papers, money].join('\n'),
};
