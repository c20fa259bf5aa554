import type { ReportValues } from '../../contract/planning.ts';

/** A report that says nothing yet: what is reported stands beside it. */
export const nothingSaid: Omit<ReportValues, 'day' | 'status'> = {
  ags: null,
  trafficLight: null,
  text: null,
  nextStep: null,
  nextWho: null,
  nextDue: null,
  progress: null,
  reason: null,
  figures: null,
  obstacle: null,
  decisionNeeded: null,
  settles: [],
};
