import * as z from 'zod';
import {
  emphases,
  figureKeys,
  measureFlags,
  measureKinds,
  measureLevels,
  measureStatuses,
  planKinds,
  planLevels,
  planStates,
  silentMonths,
  trafficLights,
} from '../domain/planning/measure-words.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import { ags, command, day, id, instant, limit, nothing, query, text } from './define.ts';

const term = z.string().max(200);
const words = z.array(text).max(500);
const partialDate = text.refine(isPartialDate);
const commanded = z.strictObject({ commandId: z.string() });

const status = z.enum(measureStatuses);
const trafficLight = z.enum(trafficLights);

/** What a person enters of a measure; the lead is named, and becomes an organisation where it is new. */
const measureFields = {
  name: text.min(1),
  kind: z.enum(measureKinds),
  goalId: id.nullable(),
  /** Only where there is no goal; else the goal's counts. */
  fieldOfAction: term.nullable(),
  description: text.nullable(),
  strands: z.array(term).max(50),
  targetGroups: z.array(term).max(100),
  educationPhases: z.array(term).max(100),
  level: z.enum(measureLevels),
  /** Empty and on the level of the Kreis: kreisweit. */
  municipalities: z.array(ags).max(500),
  lead: text.nullable(),
  responsible: text.nullable(),
  partners: words,
  startDate: partialDate.nullable(),
  endDate: partialDate.nullable(),
  priority: z.int().min(1).max(3).nullable(),
  emphasis: z.enum(emphases).nullable(),
  fundingNote: text.nullable(),
  resolution: text.nullable(),
  resolutionDay: day.nullable(),
  needIds: z.array(id).max(200),
  gapIds: z.array(id).max(200),
  remark: text.nullable(),
};
export const measureValues = z.strictObject(measureFields).partial();
export type MeasureValues = z.infer<typeof measureValues>;

const planValues = z.strictObject({
  name: text.min(1),
  kind: z.enum(planKinds),
  state: z.enum(planStates),
  template: z.boolean(),
  periodFrom: text.nullable(),
  periodTo: text.nullable(),
  levelNames: z.partialRecord(z.enum(planLevels), text),
  remark: text.nullable(),
});
export type PlanValues = z.infer<typeof planValues>;
export const planRow = planValues.extend({ id, predecessorId: id.nullable(), measures: z.int() });
export type PlanRow = z.infer<typeof planRow>;

const guidelineRow = z.strictObject({ id, number: text, name: text, description: text.nullable() });

export const goalRow = z.strictObject({
  id,
  fieldOfAction: term,
  number: text,
  name: text,
  description: text.nullable(),
  guidelines: z.array(id),
});
export type GoalRow = z.infer<typeof goalRow>;

const milestoneRow = z.strictObject({ id, name: text, dueDate: text.nullable(), doneDay: day.nullable() });

export const measureFilter = z.strictObject({
  /** Number (old ones too), title or description; Müller finds Mueller. */
  search: text.optional(),
  fieldsOfAction: z.array(term).optional(),
  trafficLights: z.array(z.enum([...trafficLights, 'none'])).optional(),
  statuses: z.array(z.enum([...measureStatuses, 'none'])).optional(),
  leads: z.array(id).optional(),
  municipalities: z.array(ags).optional(),
  strands: z.array(term).optional(),
  goals: z.array(id).optional(),
  guidelines: z.array(id).optional(),
  flags: z.array(z.enum(measureFlags)).optional(),
});
export type MeasureFilter = z.infer<typeof measureFilter>;
export const measureSortKeys = ['plan', 'name', 'lead', 'status', 'trafficLight', 'end'] as const;
export const measureSort = z.strictObject({ key: z.enum(measureSortKeys), descending: z.boolean() });

/** A measure with its state on the day asked for. */
export const measureRow = z.strictObject({
  id,
  number: text,
  formerNumbers: words,
  name: text,
  kind: z.enum(measureKinds),
  goalId: id.nullable(),
  fieldOfAction: term.nullable(),
  strands: z.array(term),
  targetGroups: z.array(term),
  level: z.enum(measureLevels),
  municipalities: z.array(ags),
  leadId: id.nullable(),
  lead: text.nullable(),
  responsible: text.nullable(),
  partners: words,
  startDate: text.nullable(),
  endDate: text.nullable(),
  priority: z.int().nullable(),
  emphasis: z.enum(emphases).nullable(),
  funding: words,
  status: status.nullable(),
  trafficLight: trafficLight.nullable(),
  lightBefore: trafficLight.nullable(),
  progress: z.int().nullable(),
  reportDay: day.nullable(),
  text: text.nullable(),
  nextStep: text.nullable(),
  nextWho: text.nullable(),
  nextDue: day.nullable(),
  decisionNeeded: text.nullable(),
  deviating: z.array(z.strictObject({ ags, status, trafficLight: trafficLight.nullable() })),
  moves: z.int(),
  flags: z.array(z.enum(measureFlags)),
  milestones: z.array(milestoneRow),
});
export type MeasureRow = z.infer<typeof measureRow>;

const counts = z.strictObject({
  total: z.int(),
  lights: z.record(z.enum([...trafficLights, 'none']), z.int()),
  statuses: z.record(z.enum([...measureStatuses, 'none']), z.int()),
  flags: z.record(z.enum(measureFlags), z.int()),
  movedAgain: z.int(),
});

const figures = z.partialRecord(z.enum(figureKeys), text);
const reportFields = {
  /** Null: holds for all Kommunen of the measure. */
  ags: ags.nullable(),
  day,
  status,
  trafficLight: trafficLight.nullable(),
  text: text.nullable(),
  nextStep: text.nullable(),
  nextWho: text.nullable(),
  nextDue: day.nullable(),
  progress: z.int().min(0).max(100).nullable(),
  reason: text.nullable(),
  figures: figures.nullable(),
  obstacle: text.nullable(),
  decisionNeeded: text.nullable(),
  /** Kommunen that no longer deviate from this report on. */
  settles: z.array(ags).max(500),
};
export const reportValues = z.strictObject(reportFields);
export type ReportValues = z.infer<typeof reportValues>;
const amendedValues = reportValues
  .pick({ status: true, trafficLight: true, text: true, nextStep: true, nextWho: true, nextDue: true })
  .partial();
export const reportRow = reportValues.extend({ id, at: instant, person: text });
export type ReportRow = z.infer<typeof reportRow>;

const indicatorValues = z.strictObject({
  name: text.min(1),
  unit: text.nullable(),
  baseline: text.nullable(),
  target: text.nullable(),
  targetDate: partialDate.nullable(),
  actual: text.nullable(),
  actualDate: partialDate.nullable(),
  source: text.nullable(),
});
const costValues = z.strictObject({
  year: z.int().min(1990).max(2100),
  amount: z.int(),
  /** Of it, what a programme pays; the rest is the own share. */
  granted: z.int(),
  /** The grant that pays it; nothing said leaves it as it is. */
  grantId: id.nullable().optional(),
  note: text.nullable(),
});
const milestoneValues = z.strictObject({
  name: text.min(1),
  dueDate: partialDate.nullable(),
  doneDay: day.nullable(),
});

export const measureRecord = measureRow.extend({
  planId: id,
  description: text.nullable(),
  educationPhases: z.array(term),
  fundingNote: text.nullable(),
  resolution: text.nullable(),
  resolutionDay: day.nullable(),
  remark: text.nullable(),
  needs: z.array(z.strictObject({ id, name: text })),
  gaps: z.array(z.strictObject({ id, name: text })),
  reports: z.array(reportRow),
  shifts: z.array(
    z.strictObject({ id, day, fromDate: text.nullable(), toDate: text.nullable(), reason: text.nullable() }),
  ),
  indicators: z.array(indicatorValues.extend({ id })),
  costs: z.array(costValues.extend({ id, grant: text.nullable() })),
});
export type MeasureRecord = z.infer<typeof measureRecord>;

/** What belongs to a plan or a measure and is written one by one; without an id it is new. */
const item = z.discriminatedUnion('entity', [
  z.strictObject({
    entity: z.literal('guideline'),
    id: id.nullable(),
    ownerId: id,
    values: z.strictObject({ name: text.min(1), description: text.nullable() }),
  }),
  z.strictObject({
    entity: z.literal('goal'),
    id: id.nullable(),
    ownerId: id,
    values: z.strictObject({
      name: text.min(1),
      fieldOfAction: term,
      description: text.nullable(),
      guidelines: z.array(id).max(100),
    }),
  }),
  z.strictObject({ entity: z.literal('milestone'), id: id.nullable(), ownerId: id, values: milestoneValues }),
  z.strictObject({ entity: z.literal('measure_indicator'), id: id.nullable(), ownerId: id, values: indicatorValues }),
  z.strictObject({ entity: z.literal('measure_cost'), id: id.nullable(), ownerId: id, values: costValues }),
]);
export type PlanItem = z.infer<typeof item>;

const slip = z.strictObject({
  id,
  number: text,
  name: text,
  from: text.nullable(),
  to: text.nullable(),
  moves: z.int(),
});
const choice = z.strictObject({ id, name: text });

const silence = z.literal(silentMonths);

export const planningContract = {
  'planning.plans': query(nothing, z.strictObject({ plans: z.array(planRow) })),
  'planning.outline': query(
    z.strictObject({ planId: id }),
    z.strictObject({ guidelines: z.array(guidelineRow), goals: z.array(goalRow) }),
  ),
  /** A window of the measures with their state on a day (default today), in the order of the plan or sorted. */
  'planning.list': query(
    z.strictObject({
      planId: id,
      filter: measureFilter,
      sort: measureSort,
      offset: z.int().min(0),
      limit,
      on: day.optional(),
    }),
    z.strictObject({ rows: z.array(measureRow), total: z.int(), on: day }),
  ),
  /** Counts of all measures of a plan on a day and three months before. */
  'planning.counts': query(
    z.strictObject({ planId: id, on: day.optional() }),
    z.strictObject({ now: counts, before: counts, on: day, since: day }),
  ),
  'planning.get': query(z.strictObject({ id }), measureRecord),
  /** What was promised for a period, what of it was done, and what moved out of it. */
  'planning.period': query(
    z.strictObject({ planId: id, from: day, to: day }),
    z.strictObject({
      promised: z.int(),
      done: z.array(slip),
      moved: z.array(slip),
      dropped: z.array(slip),
      open: z.array(slip),
    }),
  ),
  /** The measures that answer needs or gaps, with their state of today. */
  'planning.origins': query(
    nothing,
    z.strictObject({
      measures: z.array(
        z.strictObject({
          id,
          number: text,
          name: text,
          status: status.nullable(),
          needIds: z.array(id),
          gapIds: z.array(id),
        }),
      ),
    }),
  ),
  /** What a measure can be tied to. */
  'planning.choices': query(
    nothing,
    z.strictObject({ needs: z.array(choice), gaps: z.array(choice), organizations: z.array(choice) }),
  ),
  /** After how many months without a report a measure counts as silent. */
  'planning.silence': query(nothing, z.strictObject({ months: z.int() })),
  'planning.setSilence': command(z.strictObject({ months: silence }), commanded),
  'planning.savePlan': command(z.strictObject({ id: id.nullable(), values: planValues }), z.strictObject({ id })),
  /** Copies guidelines, goals and measures into a new plan; reports, shifts and costs stay with the old one. */
  'planning.copyPlan': command(
    z.strictObject({ id, name: text.min(1), template: z.boolean(), onlyOpen: z.boolean() }),
    z.strictObject({ id }),
  ),
  'planning.removePlan': command(z.strictObject({ id }), commanded),
  /** Numbers the plan anew in its order; old numbers stay findable. */
  'planning.renumber': command(
    z.strictObject({ planId: id }),
    z.strictObject({ changed: z.int() }).extend(commanded.shape),
  ),
  'planning.saveItem': command(item, z.strictObject({ id, commandId: z.string() })),
  'planning.removeItem': command(
    z.strictObject({ entity: z.enum(['guideline', 'goal', 'milestone', 'measure_indicator', 'measure_cost']), id }),
    commanded,
  ),
  /** Puts a guideline, goal, measure or milestone before another of its place, or at its end; the number stays. */
  'planning.move': command(
    z.strictObject({
      entity: z.enum(['guideline', 'goal', 'measure', 'milestone']),
      id,
      before: id.nullable(),
      /** For a measure: the goal it goes to; for a goal: its Handlungsfeld. */
      goalId: id.nullable().optional(),
      fieldOfAction: term.optional(),
    }),
    commanded,
  ),
  /**
   * A new measure, also from a confirmed gap or a need, which are kept as its origin. Without a plan it goes into the
   * current one; where there is none yet, one is begun.
   */
  'planning.createMeasure': command(
    z.strictObject({ planId: id.nullable(), values: measureValues.extend({ name: text.min(1) }) }),
    z.strictObject({ id, planId: id, number: text }),
  ),
  'planning.updateMeasure': command(z.strictObject({ id, values: measureValues, reason: text.optional() }), commanded),
  'planning.removeMeasures': command(z.strictObject({ ids: z.array(id).min(1).max(500) }), commanded),
  'planning.report': command(
    z.strictObject({ measureId: id, values: reportValues }),
    z.strictObject({ id, commandId: z.string() }),
  ),
  /** Reports the last state again, dated today, for each measure that has one. */
  'planning.reportUnchanged': command(
    z.strictObject({ measureIds: z.array(id).min(1).max(500), day }),
    z.strictObject({ reported: z.int(), commandId: z.string() }),
  ),
  /** Single values of the state, as a list edits them: goes on with the own report of the day, else reports anew. */
  'planning.amendReport': command(
    z.strictObject({ measureId: id, day, values: amendedValues }),
    z.strictObject({ id, commandId: z.string() }),
  ),
  'planning.removeReport': command(z.strictObject({ id }), commanded),
};

const sheetFile = z.strictObject({ fileName: text, base64: z.string() });
/** Only for the shell and the command line. */
export const planningInternalContract = {
  /** The measures of a plan as a list that can be read again. */
  'planning.measureList': query(z.strictObject({ planId: id }), sheetFile),
};
export const planningShellContract = {
  'shell.saveMeasureList': command(
    z.strictObject({ planId: id }),
    z.strictObject({ saved: z.boolean(), fileName: text }),
  ),
};
