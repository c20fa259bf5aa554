/** The choices of a measure as they are stored; their German words are in the catalogue. */
export const measureKinds = ['measure', 'project', 'permanentTask'] as const;
export const measureLevels = ['district', 'municipality', 'interMunicipal'] as const;
export const emphases = ['focus', 'quickWin'] as const;
export const measureStatuses = [
  'idea',
  'planned',
  'running',
  'implemented',
  'permanent',
  'delayed',
  'deferred',
  'dropped',
] as const;
export const trafficLights = ['onTrack', 'deviation', 'atRisk'] as const;
/** What a plan can be shown as, and the headings measures stand under. */
export const planViews = ['plan', 'list', 'time', 'places', 'groups', 'period'] as const;
export type PlanView = (typeof planViews)[number];
export const planGroupings = ['field', 'lead', 'responsible', 'funding', 'emphasis', 'kind'] as const;
export type PlanGrouping = (typeof planGroupings)[number];

/** What makes a measure turn up in a ready filter. */
export const measureFlags = [
  'overdue',
  'moved',
  'decision',
  'withoutOwner',
  'withoutReport',
  'lightChanged',
  'deviating',
  'oneCarrier',
] as const;
export const planKinds = ['concept', 'actionPlan', 'other'] as const;
export const planStates = ['draft', 'resolved', 'closed'] as const;
/** What a status report can count. */
export const figureKeys = ['participants', 'staff', 'hours', 'costs', 'funds'] as const;
/** Levels of a plan that may have another name (Leitbild, Handlungsziel ...). */
export const planLevels = ['guideline', 'goal', 'measure', 'milestone'] as const;

export type MeasureStatus = (typeof measureStatuses)[number];
export type TrafficLight = (typeof trafficLights)[number];
export type MeasureFlag = (typeof measureFlags)[number];
export type PlanLevel = (typeof planLevels)[number];

/** Nothing more is expected of these. */
const closed: readonly MeasureStatus[] = ['implemented', 'dropped'];
export const isClosed = (status: MeasureStatus | null): boolean => status !== null && closed.includes(status);

/** After how many months without a report a measure may count as silent. */
export const silentMonths = [1, 2, 3, 4, 6, 9, 12] as const;
