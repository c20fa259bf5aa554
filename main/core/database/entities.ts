/**
 * The tables that are content: what the change log records, undo restores and the content hash covers.
 * Everything else is register, learned decision or derived index.
 */
export const entities = {
  setting: { table: 'setting', key: 'key' },
  region: { table: 'region', key: 'ags' },
  term: { table: 'term', key: 'key' },
  survey: { table: 'survey', key: 'id' },
  organization: { table: 'organization', key: 'id' },
  offer: { table: 'offer', key: 'id' },
  confirmed_none: { table: 'confirmed_none', key: 'id' },
  gap: { table: 'gap', key: 'id' },
  boundary_set: { table: 'boundary_set', key: 'id' },
  address_list: { table: 'address_list', key: 'id' },
  address_point: { table: 'address_point', key: 'id' },
  dismissed_need: { table: 'dismissed_need', key: 'id' },
  told: { table: 'told', key: 'offer_id' },
  recipient: { table: 'recipient', key: 'id' },
  recipient_state: { table: 'recipient_state', key: 'id' },
  release: { table: 'release', key: 'id' },
  survey_answer: { table: 'survey_answer', key: 'id' },
  indicator: { table: 'indicator', key: 'id' },
  structure: { table: 'structure', key: 'id' },
  observation: { table: 'observation', key: 'id' },
  need: { table: 'need', key: 'id' },
  offer_location: { table: 'offer_location', key: 'id' },
  offer_contact: { table: 'offer_contact', key: 'id' },
  offer_funding: { table: 'offer_funding', key: 'id' },
  offer_time: { table: 'offer_time', key: 'id' },
  offer_confirmation: { table: 'offer_confirmation', key: 'id' },
  merged_offer: { table: 'merged_offer', key: 'id' },
  offer_apart: { table: 'offer_apart', key: 'id' },
  record_note: { table: 'record_note', key: 'id' },
  attachment: { table: 'attachment', key: 'id' },
  reminder: { table: 'reminder', key: 'id' },
  organization_apart: { table: 'organization_apart', key: 'id' },
  contact: { table: 'contact', key: 'id' },
  body: { table: 'body', key: 'id' },
  membership: { table: 'membership', key: 'id' },
  legislative_term: { table: 'legislative_term', key: 'id' },
  meeting: { table: 'meeting', key: 'id' },
  paper: { table: 'paper', key: 'id' },
  consultation: { table: 'consultation', key: 'id' },
  agenda_item: { table: 'agenda_item', key: 'id' },
  attendance: { table: 'attendance', key: 'id' },
  task: { table: 'task', key: 'id' },
  plan: { table: 'plan', key: 'id' },
  guideline: { table: 'guideline', key: 'id' },
  goal: { table: 'goal', key: 'id' },
  measure: { table: 'measure', key: 'id' },
  measure_shift: { table: 'measure_shift', key: 'id' },
  measure_indicator: { table: 'measure_indicator', key: 'id' },
  milestone: { table: 'milestone', key: 'id' },
  status_report: { table: 'status_report', key: 'id' },
  funding_programme: { table: 'funding_programme', key: 'id' },
  funding_grant: { table: 'funding_grant', key: 'id' },
  word_template: { table: 'word_template', key: 'id' },
  house_font: { table: 'house_font', key: 'id' },
  paper_version: { table: 'paper_version', key: 'id' },
  change_wish: { table: 'change_wish', key: 'id' },
  resolution_measure: { table: 'resolution_measure', key: 'id' },
  call_off: { table: 'call_off', key: 'id' },
  saved_view: { table: 'saved_view', key: 'id' },
  measure_cost: { table: 'measure_cost', key: 'id' },
  working_group: { table: 'working_group', key: 'id' },
  conference_result: { table: 'conference_result', key: 'id' },
  result_outcome: { table: 'result_outcome', key: 'id' },
  inquiry: { table: 'inquiry', key: 'id' },
  agreement: { table: 'agreement', key: 'id' },
  agreement_part: { table: 'agreement_part', key: 'id' },
  consent_round: { table: 'consent_round', key: 'id' },
  consent: { table: 'consent', key: 'id' },
} as const;
export type Entity = keyof typeof entities;

/** Rows that belong to an offer by `offer_id`: a change of them is one of the offer's derived rows too. */
export const offerParts = [
  'told',
  'offer_location',
  'offer_contact',
  'offer_funding',
  'offer_time',
  'offer_confirmation',
  'merged_offer',
] as const satisfies readonly Entity[];

/** What senders say in a round beside their offers. */
export const entryEntities = ['structure', 'observation', 'need'] as const;
export type EntryEntity = (typeof entryEntities)[number];

/** What lists of actors bring. */
const actorEntities: readonly Entity[] = ['organization', 'contact'];
export const isActor = (entity: Entity): boolean => actorEntities.includes(entity);

/** Links of an offer: recorded as added or removed, never as a whole list. The first column is the owner. */
export const links = {
  offer_municipality: ['offer_id', 'ags'],
  offer_term: ['offer_id', 'vocabulary', 'term_id'],
  offer_named: ['offer_id', 'survey_id', 'sender'],
} as const;
export type LinkTable = keyof typeof links;

export type SqlValue = string | number | null;
export type Row = Record<string, SqlValue>;
/** A link without its owner: `['offer_term', 'fieldOfAction', 'sprache']`. */
export type Link = readonly [table: LinkTable, ...values: string[]];
export interface LinkChange {
  add?: Link[];
  remove?: Link[];
}
