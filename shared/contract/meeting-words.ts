/** Choices of bodies, meetings and tasks; without schemas, so that the window may name them. */
export const bodyKinds = [
  'council',
  'committee',
  'steeringGroup',
  'conference',
  'network',
  'roundTable',
  'other',
] as const;
export const meetingStates = ['planned', 'invited', 'held', 'cancelled'] as const;
export const attendanceStates = ['invited', 'present', 'excused', 'absent'] as const;
export const taskStates = ['open', 'done', 'cancelled'] as const;
/** What became of an item. */
export const itemResults = ['agreed', 'changed', 'rejected', 'postponed', 'noticed'] as const;
/** What kind of meeting it is; conferences and workshops have working groups and results. */
export const meetingKinds = ['meeting', 'conference', 'workshop'] as const;
export const conferenceKinds = ['conference', 'workshop'] as const;
/** Stärke, Bedarf, Vorschlag, Zusage. */
export const resultKinds = ['strength', 'need', 'proposal', 'pledge'] as const;
/** What a result can become. */
export const outcomeEntities = ['need', 'goal', 'measure', 'agreement'] as const;
