import type { Vocabulary } from './offer-fields.ts';

/**
 * What a stored column of a record means beyond its text, by its name: the same name means the same in every table.
 * `list` values are stored as JSON; `reference` columns hold the id of another record.
 */
export type ColumnMeaning =
  | { is: 'terms'; vocabulary: Vocabulary; list: boolean }
  | { is: 'places'; list: boolean }
  | { is: 'texts' }
  | { is: 'reference'; entity: string; list?: boolean }
  | { is: 'day' | 'partialDate' | 'flag' | 'amount' };

const reference = (entity: string): ColumnMeaning => ({ is: 'reference', entity });
const terms = (vocabulary: Vocabulary, list = true): ColumnMeaning => ({ is: 'terms', vocabulary, list });
const day: ColumnMeaning = { is: 'day' };
const partialDate: ColumnMeaning = { is: 'partialDate' };
const flag: ColumnMeaning = { is: 'flag' };
const amount: ColumnMeaning = { is: 'amount' };
const texts: ColumnMeaning = { is: 'texts' };

export const columnMeanings: Readonly<Record<string, ColumnMeaning>> = {
  fields_of_action: terms('fieldOfAction'),
  field_of_action: terms('fieldOfAction', false),
  target_groups: terms('targetGroup'),
  target_group: terms('targetGroup', false),
  education_phases: terms('educationPhase'),
  strands: terms('strand'),
  offer_types: terms('offerType'),
  provider_types: terms('providerType'),
  languages: texts,
  municipalities: { is: 'places', list: true },
  ags: { is: 'places', list: false },
  organization_id: reference('organization'),
  provider_id: reference('organization'),
  parent_id: reference('organization'),
  lead_id: reference('organization'),
  contact_id: reference('contact'),
  body_id: reference('body'),
  meeting_id: reference('meeting'),
  paper_id: reference('paper'),
  paper_version_id: reference('paper_version'),
  consultation_id: reference('consultation'),
  agenda_item_id: reference('agenda_item'),
  plan_id: reference('plan'),
  predecessor_id: reference('plan'),
  goal_id: reference('goal'),
  measure_id: reference('measure'),
  programme_id: reference('funding_programme'),
  grant_id: reference('funding_grant'),
  indicator_id: reference('indicator'),
  numerator_id: reference('indicator'),
  denominator_id: reference('indicator'),
  working_group_id: reference('working_group'),
  agreement_id: reference('agreement'),
  consent_round_id: reference('consent_round'),
  guidelines: { is: 'reference', entity: 'guideline', list: true },
  need_ids: { is: 'reference', entity: 'need', list: true },
  gap_ids: { is: 'reference', entity: 'gap', list: true },
  settles: { is: 'places', list: true },
  partners: texts,
  weekdays: texts,
  participants: texts,
  roles: texts,
  other_names: texts,
  synonyms: texts,
  one_id: reference('organization'),
  other_id: reference('organization'),
  former_numbers: texts,
  day,
  due: day,
  done_day: day,
  received_day: day,
  answered_day: day,
  asked_day: day,
  answer_day: day,
  told_day: day,
  done: flag,
  retired: flag,
  start_day: day,
  end_day: day,
  granted_day: day,
  proof_due: day,
  proof_done: day,
  keep_until: day,
  draft_due: day,
  dispatch_due: day,
  invited_day: day,
  consent_day: day,
  confirmed_day: day,
  delete_on: day,
  next_due: day,
  resolution_day: day,
  start_date: partialDate,
  end_date: partialDate,
  due_date: partialDate,
  from_date: partialDate,
  to_date: partialDate,
  target_date: partialDate,
  actual_date: partialDate,
  public: flag,
  below: flag,
  funded_until: partialDate,
  with_contents: flag,
  concept: flag,
  publish: flag,
  political: flag,
  voting: flag,
  counts_persons: flag,
  template: flag,
  amount,
  own_share: amount,
  granted: amount,
};

/** Whether a column holds several values, stored as JSON. */
export function isListColumn(column: string): boolean {
  const meaning = columnMeanings[column];
  return meaning?.is === 'texts' || (meaning !== undefined && 'list' in meaning && meaning.list === true);
}
