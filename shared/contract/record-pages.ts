import type { Target } from './platform.ts';

/**
 * The records that can carry notes, attachments and reminders, by their name in `database/entities.ts`, and the page
 * that shows them; null where a record has no page of its own. A new kind of record is one line here.
 */
export const recordPages = {
  offer: 'offers',
  survey: 'surveys',
  organization: 'organizations',
  indicator: 'indicators',
  structure: null,
  need: 'needs',
  gap: 'gaps',
  contact: null,
  body: 'bodies',
  meeting: 'meetings',
  paper: 'papers',
  paper_version: null,
  task: 'tasks',
  plan: null,
  goal: null,
  measure: 'planning',
  funding_programme: 'funding',
  funding_grant: null,
  inquiry: 'inquiries',
  agreement: 'cooperation',
  consent: null,
  consent_round: null,
} as const satisfies Record<string, Target['page'] | null>;
export type RecordEntity = keyof typeof recordPages;
