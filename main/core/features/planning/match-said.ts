import type { MeasureRecord, MeasureValues, ReportRow, ReportValues } from '../../../../shared/contract/planning.ts';
import { stateOn } from '../../../../shared/domain/planning/state-on.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { ReadContext } from '../../platform/context.ts';
import { getMeasure } from './measure-record.ts';
import { goalsOf, measuresOf, type GoalRecord } from './planning.repository.ts';
import { keyFigureChange, TieMatcher } from './match-ties.ts';
import { listOf } from './measure-values.rules.ts';
import type { SaidChange, SaidMatch, SaidMeasure, SaidNote } from './said-measure.ts';
import { nothingSaid } from '../../../../shared/domain/planning/nothing-said.ts';

const numberedGoal = /^(HF\d+-Z\d+)[\s:.–-]*(.*)$/s;
/** Number and name of a goal as a list writes it. */
export function goalParts(text: string): { number: string | null; name: string } {
  const [, number, name] = numberedGoal.exec(text.trim()) ?? [];
  return number ? { number, name: name?.trim() || number } : { number: null, name: text.trim() };
}

const same = (before: unknown, after: unknown): boolean =>
  JSON.stringify(before ?? null) === JSON.stringify(after ?? null) ||
  (typeof before === 'string' && typeof after === 'string' && before.trim() === after.trim());
const sets: readonly string[] = ['strands', 'targetGroups', 'educationPhases', 'municipalities'];
const ordered = (key: string, value: unknown): unknown =>
  sets.includes(key) && Array.isArray(value) ? value.toSorted() : value;

const stateKeys = [
  'status',
  'trafficLight',
  'progress',
  'text',
  'reason',
  'nextStep',
  'nextWho',
  'nextDue',
  'obstacle',
  'decisionNeeded',
] as const;

function valuesOf({ id: _id, at: _at, person: _person, ...values }: ReportRow): ReportValues {
  return values;
}

/** The values of a record that a row names otherwise; an empty cell changes nothing. */
function valueChanges(record: MeasureRecord | null, values: MeasureValues): SaidChange[] {
  return (Object.keys(values) as (keyof MeasureValues)[]).flatMap((key) => {
    const before = record ? (record as unknown as Record<string, unknown>)[key] : null;
    const after = values[key];
    if (after === undefined || same(ordered(key, before), ordered(key, after))) return [];
    if (key === 'lead' && typeof before === 'string' && fold(before) === fold(String(after))) return [];
    return [{ key, before: before ?? null, after }];
  });
}

function partChanges(record: MeasureRecord | null, said: SaidMeasure): SaidChange[] {
  const has = {
    costs: (one: SaidMeasure['costs'][number]) =>
      record?.costs.some(
        (cost) =>
          cost.year === one.year &&
          cost.amount === one.amount &&
          cost.granted === one.granted &&
          (one.grant === null || fold(one.grant) === fold(cost.grant ?? '')),
      ),
    milestones: (one: SaidMeasure['milestones'][number]) =>
      record?.milestones.some(
        (known) => known.name === one.name && known.dueDate === one.dueDate && known.doneDay === one.doneDay,
      ),
  };
  const changes: SaidChange[] = [];
  if (said.costs.some((one) => !has.costs(one)))
    changes.push({ key: 'costs', before: record?.costs ?? [], after: said.costs });
  if (said.milestones.some((one) => !has.milestones(one)))
    changes.push({ key: 'milestones', before: record?.milestones ?? [], after: said.milestones });
  const former = record?.formerNumbers ?? [];
  const unknown = said.formerNumbers.filter((number) => number !== record?.number && !former.includes(number));
  if (unknown.length > 0) changes.push({ key: 'formerNumbers', before: former, after: [...former, ...unknown] });
  return changes;
}

/** Goes through the rows of a list and compares each with the plan. */
export class SaidMatcher {
  private readonly context: Pick<ReadContext, 'db' | 'clock' | 'folder'>;
  private readonly planId: string | null;
  private readonly goals: readonly GoalRecord[];
  private readonly ties: TieMatcher;
  private readonly byNumber = new Map<string, string>();
  private readonly byName = new Map<string, string | null>();

  constructor(context: Pick<ReadContext, 'db' | 'clock' | 'folder'>, planId: string | null) {
    this.context = context;
    this.planId = planId;
    this.goals = planId === null ? [] : goalsOf(context.db, planId);
    this.ties = new TieMatcher(context.db, planId);
    const measures = planId === null ? [] : measuresOf(context.db, planId);
    for (const { id, former_numbers } of measures)
      for (const number of listOf(former_numbers)) this.byNumber.set(number, id);
    for (const { id, number, name } of measures) {
      this.byNumber.set(number, id);
      this.byName.set(fold(name), this.byName.has(fold(name)) ? null : id);
    }
  }

  /**
   * By its number, old ones too; else by a title that only one measure bears. A number that now stands before the title
   * of another measure was given anew in the list: the title counts.
   */
  find({ number, values }: SaidMeasure): string | null {
    const numbered = number === null ? undefined : this.byNumber.get(number);
    const titled = this.byName.get(fold(values.name)) ?? undefined;
    return titled ?? numbered ?? null;
  }

  match(said: SaidMeasure): SaidMatch {
    return said.values.name === '' ? this.matchGoal(said) : this.matchMeasure(said);
  }

  private matchGoal(said: SaidMeasure): SaidMatch {
    const notes: SaidNote[] = [];
    const { id: goalId, change } = this.goal(said, null, notes);
    const isNew = goalId === null && change !== null;
    const known = this.goals.find((goal) => goal.id === goalId);
    const guidelines = known || isNew ? this.ties.guidelineChange(said, known) : [];
    const changes = [...(isNew ? [change] : []), ...guidelines];
    return { said, planId: this.planId, id: null, goalId, needIds: [], gapIds: [], changes, report: null, notes };
  }

  private matchMeasure(said: SaidMeasure): SaidMatch {
    const id = this.find(said);
    const record = id === null ? null : getMeasure(this.context, { id });
    const notes: SaidNote[] = [];
    const goal = this.goal(said, record, notes);
    const values =
      goal.id === null && goal.change === null ? said.values : { ...said.values, fieldOfAction: undefined };
    const { report, changes } = this.report(said, record, notes);
    const ties = this.tied(said, record, { goalId: goal.id, notes });
    return {
      needIds: ties.needs.ids,
      gapIds: ties.gaps.ids,
      said,
      planId: this.planId,
      id,
      goalId: goal.id,
      changes: [
        ...valueChanges(record, values as MeasureValues),
        ...(goal.change ? [goal.change] : []),
        ...partChanges(record, said),
        ...ties.changes,
        ...changes,
      ],
      report,
      notes,
    };
  }

  /** What the row ties its measure to, beside the goal. */
  private tied(
    said: SaidMeasure,
    record: MeasureRecord | null,
    { goalId, notes }: { goalId: string | null; notes: SaidNote[] },
  ) {
    const goal = this.goals.find(({ id }) => id === goalId);
    const needs = this.ties.answered('needs', said, record, notes);
    const gaps = this.ties.answered('gaps', said, record, notes);
    for (const text of this.ties.unknownGrants(said)) notes.push({ code: 'MEASURE_TIE_UNKNOWN', text });
    const guidelines = goal || said.goal !== null ? this.ties.guidelineChange(said, goal) : [];
    return { needs, gaps, changes: [...guidelines, ...keyFigureChange(said, record), ...needs.change, ...gaps.change] };
  }

  private goal(
    said: SaidMeasure,
    record: MeasureRecord | null,
    notes: SaidNote[],
  ): { id: string | null; change: SaidChange | null } {
    if (said.goal === null) return { id: record?.goalId ?? null, change: null };
    const { number, name } = goalParts(said.goal);
    const known =
      this.goals.find((goal) => goal.number === number) ?? this.goals.find((goal) => fold(goal.name) === fold(name));
    const before = this.goals.find((goal) => goal.id === record?.goalId);
    if (known) {
      const change = before?.id === known.id ? null : { before: before ? `${before.number} ${before.name}` : null };
      return { id: known.id, change: change && { key: 'goal', ...change, after: `${known.number} ${known.name}` } };
    }
    const field = said.values.fieldOfAction ?? record?.fieldOfAction;
    notes.push({ code: field ? 'GOAL_NEW' : 'GOAL_WITHOUT_FIELD', text: said.goal });
    if (!field) return { id: null, change: null };
    return {
      id: null,
      change: { key: 'goal', before: before ? `${before.number} ${before.name}` : null, after: said.goal },
    };
  }

  /** The report a row asks for: the state of its day with what the row says; none where it says the same. */
  private report(
    { state, ags, unchanged, day: named }: SaidMeasure,
    record: MeasureRecord | null,
    notes: SaidNote[],
  ): { report: ReportValues | null; changes: SaidChange[] } {
    const none = { report: null, changes: [] };
    if (Object.keys(state).length === 0 && !unchanged) return none;
    const today = this.context.clock.today();
    if (named !== null && named > today) notes.push({ code: 'REPORT_DAY_LATER', text: named });
    const day = named === null || named > today ? today : named;
    const { general, deviating } = stateOn(record?.reports ?? [], day);
    const own = ags === null ? null : (deviating.get(ags) ?? null);
    const last = own ?? general;
    const before = last ? valuesOf(last) : null;
    const changes = stateKeys.flatMap((key): SaidChange[] =>
      state[key] === undefined || same(before?.[key], state[key])
        ? []
        : [{ key, before: before?.[key] ?? null, after: state[key] }],
    );
    // a Kommune that does not deviate has no state of its own to repeat
    const isRepeated = unchanged && last !== null && last.day < day && (ags === null || own !== null);
    if (changes.length === 0 && !isRepeated) return none;
    const status = state.status ?? before?.status;
    if (!status) return this.refused(notes, 'REPORT_STATUS_MISSING');
    const isOther = status !== before?.status && state.reason === undefined;
    const report = {
      ...nothingSaid,
      ...before,
      ...(isOther && { reason: null }),
      ...state,
      status,
      day,
      ags,
      settles: [],
    };
    if (status === 'dropped' && !report.reason?.trim()) return this.refused(notes, 'REPORT_REASON_MISSING');
    const again: SaidChange[] =
      isRepeated && changes.length === 0 ? [{ key: 'unchanged', before: last.day, after: day }] : [];
    return { report, changes: [...changes, ...again] };
  }

  private refused(notes: SaidNote[], code: SaidNote['code']): { report: null; changes: [] } {
    notes.push({ code, text: '' });
    return { report: null, changes: [] };
  }
}
