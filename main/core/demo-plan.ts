import { Temporal } from 'temporal-polyfill';
import { demoGoals, demoPlan } from '../../shared/i18n/de/demo-plan.ts';
import type { Core } from './core.ts';

type Measure = (typeof demoGoals)[number]['measures'][number];

/** A day so many months from now. */
const inMonths = (today: Temporal.PlainDate, months: number): string => today.add({ months }).toString();
/** The last day of the month so many months from now: ends and due dates fall on it. */
function monthEnd(today: Temporal.PlainDate, months: number): string {
  const day = today.add({ months });
  return day.with({ day: day.daysInMonth }).toString();
}

async function addReports(core: Core, measureId: string, measure: Measure, today: Temporal.PlainDate): Promise<void> {
  for (const report of measure.reports) {
    const [nextStep, nextWho, nextMonths] = report.next ?? [null, null, null];
    await core.call('planning.report', {
      measureId,
      values: {
        ags: report.ags ?? null,
        day: inMonths(today, -report.monthsAgo),
        status: report.status,
        trafficLight: report.light,
        progress: report.progress ?? null,
        text: report.text,
        nextStep,
        nextWho,
        nextDue: nextMonths === null ? null : monthEnd(today, nextMonths),
        reason: report.status === 'dropped' ? report.text : null,
        figures: report.figures ?? null,
        obstacle: report.obstacle ?? null,
        decisionNeeded: report.decision ?? null,
        settles: [],
      },
    });
  }
}

async function addMeasure(
  core: Core,
  at: { planId: string; goalId: string; strand: string; gapIds: string[]; today: Temporal.PlainDate },
  measure: Measure,
): Promise<void> {
  const { planId, goalId, strand, gapIds, today } = at;
  const places = measure.places ?? [];
  const { id } = await core.call('planning.createMeasure', {
    planId,
    values: {
      name: measure.name,
      goalId,
      kind: measure.kind ?? 'measure',
      lead: measure.lead,
      strands: [strand],
      targetGroups: measure.groups ?? [],
      partners: measure.partners ?? [],
      municipalities: places,
      gapIds: measure.answersGap ? gapIds : [],
      level: measure.together ? 'interMunicipal' : places.length === 1 ? 'municipality' : 'district',
      startDate: inMonths(today, measure.from).slice(0, 7),
      endDate: measure.until === null ? 'open' : monthEnd(today, measure.until),
      emphasis: measure.focus ? 'focus' : measure.quick ? 'quickWin' : null,
    },
  });
  await addReports(core, id, measure, today);
  if (measure.movedTo) {
    const values = { endDate: monthEnd(today, measure.movedTo.until) };
    await core.call('planning.updateMeasure', { id, values, reason: measure.movedTo.reason });
  }
  for (const [name, months, done] of measure.milestones ?? []) {
    const dueDate = monthEnd(today, months);
    const values = { name, dueDate, doneDay: done ? inMonths(today, months) : null };
    await core.call('planning.saveItem', { entity: 'milestone', id: null, ownerId: id, values });
  }
  if (measure.costs) {
    const [amount, granted] = measure.costs;
    const values = { year: today.year, amount, granted, note: null };
    await core.call('planning.saveItem', { entity: 'measure_cost', id: null, ownerId: id, values });
  }
}

/** The plan of the demo Kreis, entered as a person would: goals, measures, dated reports. */
export async function addDemoPlan(core: Core, day: string): Promise<void> {
  const today = Temporal.PlainDate.from(day);
  const { id: planId } = await core.call('planning.savePlan', {
    id: null,
    values: {
      name: demoPlan.name,
      kind: 'concept',
      state: 'resolved',
      template: false,
      periodFrom: String(today.year - 2),
      periodTo: String(today.year + 2),
      levelNames: {},
      remark: null,
    },
  });
  const guidelines: string[] = [];
  for (const name of demoPlan.guidelines) {
    const values = { name, description: null };
    guidelines.push(
      (await core.call('planning.saveItem', { entity: 'guideline', id: null, ownerId: planId, values })).id,
    );
  }
  const { gaps } = await core.call('coverage.gaps', {});
  for (const goal of demoGoals) {
    const gapIds = gaps.filter(({ fieldOfAction }) => fieldOfAction === goal.field).map(({ id }) => id);
    const values = {
      name: goal.name,
      fieldOfAction: goal.field,
      description: null,
      guidelines: goal.guidelines.flatMap((index) => guidelines[index] ?? []),
    };
    const { id: goalId } = await core.call('planning.saveItem', { entity: 'goal', id: null, ownerId: planId, values });
    for (const measure of goal.measures) {
      await addMeasure(core, { planId, goalId, strand: goal.strand, gapIds, today }, measure);
    }
  }
}
