/** What names terms: records by their entity, and what earlier files taught the import. */
export const termUseKinds = [
  'offer',
  'measure',
  'goal',
  'organization',
  'need',
  'gap',
  'dismissed_need',
  'confirmed_none',
  'inquiry',
  'working_group',
  'conference_result',
  'paper',
  'saved_view',
  'learned',
] as const;
