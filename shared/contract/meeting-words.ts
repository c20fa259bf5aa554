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
