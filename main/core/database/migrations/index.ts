import { base } from './0010-base.ts';
import { surveys } from './0020-surveys.ts';
import { learning } from './0030-learning.ts';
import { entries } from './0040-entries.ts';
import { difference } from './0050-difference.ts';
import { releases } from './0070-releases.ts';
import { peopleAndPlans } from './0090-people-and-plans.ts';
import { records } from './0100-records.ts';
import { needs } from './0120-needs.ts';
import { funding } from './0200-funding.ts';
import { erasures } from './0310-erasures.ts';
import { papers } from './0210-papers.ts';
import { paperDrafts } from './0340-paper-drafts.ts';
import { paperContents } from './0341-paper-contents.ts';
import { concept } from './0342-concept.ts';
import { planning } from './0150-planning.ts';
import { boundaries } from './0130-boundaries.ts';
import { actors } from './0160-actors.ts';
import { inquiries } from './0270-inquiries.ts';
import { meetings } from './0161-meetings.ts';
import { inventory } from './0250-inventory.ts';
import { views } from './0260-views.ts';
import { duplicates } from './0350-duplicates.ts';
import { indicators } from './0300-indicators.ts';
import { actorLists } from './0405-actor-lists.ts';
import { addresses } from './0280-addresses.ts';
import { terms } from './0355-terms.ts';
import { conferences } from './0330-conferences.ts';
import { cooperation } from './0331-cooperation.ts';
import { houseFonts } from './0425-house-fonts.ts';
import { saidKinds } from './0432-said-kinds.ts';
import { refusedDrafts } from './0433-refused-drafts.ts';
import { houseForm } from './0375-house-form.ts';
import { settledPairs } from './0415-settled-pairs.ts';
import { consentVersions } from './0390-consent-versions.ts';
import { statusRounds } from './0370-status-rounds.ts';
import { decidingReports } from './0320-deciding-reports.ts';
import { itemVotes } from './0430-item-votes.ts';

export interface Migration {
  version: number;
  name: string;
  sql: string;
}
/** Applied in the order of their versions. A migration that was ever released is never changed; corrections are a new one. */
export const migrations: readonly Migration[] = [
  base,
  surveys,
  learning,
  entries,
  difference,
  releases,
  peopleAndPlans,
  records,
  needs,
  funding,
  papers,
  planning,
  boundaries,
  actors,
  meetings,
  erasures,
  inquiries,
  inventory,
  views,
  duplicates,
  indicators,
  conferences,
  cooperation,
  paperDrafts,
  paperContents,
  concept,
  decidingReports,
  addresses,
  terms,
  houseForm,
  statusRounds,
  consentVersions,
  actorLists,
  settledPairs,
  houseFonts,
  saidKinds,
  refusedDrafts,
  itemVotes,
].toSorted((a, b) => a.version - b.version);
