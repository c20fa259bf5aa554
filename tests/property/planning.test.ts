import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract/index.ts';
import type { MeasureFilter, MeasureRow } from '../../shared/contract/planning.ts';
import { countMeasures, shareOf } from '../../shared/domain/planning/counts.ts';
import {
  isClosed,
  measureFlags,
  measureStatuses,
  planGroupings,
  trafficLights,
  type PlanGrouping,
} from '../../shared/domain/planning/measure-words.ts';
import { dayBefore } from '../../shared/domain/planning/period-report.ts';
import { stateOn } from '../../shared/domain/planning/state-on.ts';
import { lightWords } from '../../shared/i18n/de/planning.ts';
import { formatNumber } from '../../shared/i18n/format.ts';
import { testWorkspace, type TestWorkspace } from '../../main/core/test-workspace.ts';
import { groupRows } from '../../renderer/features/planning/groups.ts';
import { treeRows } from '../../renderer/features/planning/tree.rules.ts';
import { Random } from './support/random.ts';
import { nothingSaid } from '../../shared/domain/planning/nothing-said.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const places = ['05162004', '05162008', '05162024'];
const days = ['2026-02-14', '2026-06-30', '2026-09-01', '2026-11-22'];
type Channel = Parameters<TestWorkspace['core']['call']>[0];
const call = <C extends Channel>(channel: C, input: InputOf<C>) => workspace.core.call(channel, input);
const names = { term: (_vocabulary: string, id: string) => id } as never;

const newPlan = async (): Promise<string> => {
  const kind = { kind: 'concept', state: 'resolved', template: false } as const;
  const rest = { periodFrom: null, periodTo: null, levelNames: {}, remark: null };
  return (await call('planning.savePlan', { id: null, values: { name: 'Konzept', ...kind, ...rest } })).id;
};

/** A programme with one grant. */
async function newGrant(name: string): Promise<string> {
  const period = { name, reference: null, startDay: '2026-01-01', endDay: null, remark: null };
  const programme = { ...period, shortName: null, funder: null, state: 'open', website: null } as const;
  const { id: programmeId } = await call('funding.saveProgramme', { id: null, values: programme });
  const proof = { posts: null, proofDue: null, proofDone: null, keepUntil: null };
  const values = { ...period, ...proof, grantedDay: null, amount: 100_000, ownShare: 0 };
  return (await call('funding.saveGrant', { id: null, programmeId, values })).id;
}

async function randomReport(random: Random, measureId: string): Promise<void> {
  const ags = random.chance(4) ? random.pick(places) : null;
  const status = random.pick(measureStatuses);
  const values = {
    ...nothingSaid,
    ags,
    day: `2026-${String(1 + random.below(10)).padStart(2, '0')}-1${random.below(9)}`,
    status,
    trafficLight: random.pick([...trafficLights, null]),
    reason: status === 'dropped' ? 'entfällt' : null,
    decisionNeeded: random.chance(5) ? 'ja' : null,
    settles: ags === null && random.chance(3) ? [random.pick(places)] : [],
  };
  await call('planning.report', { measureId, values });
}

/** A plan as it comes about: goals, measures with and without them, reports in any order, ends that move. */
async function randomPlan(random: Random): Promise<string> {
  const planId = await newPlan();
  const goals: (string | null)[] = [null];
  for (const fieldOfAction of ['sprache', 'bildung', 'sprache']) {
    const values = { name: 'Ziel', fieldOfAction, description: null, guidelines: [] };
    goals.push((await call('planning.saveItem', { entity: 'goal', id: null, ownerId: planId, values })).id);
  }
  const grants = [await newGrant('Land'), await newGrant('Stiftung')];
  const end = (): string | null =>
    random.pick([null, 'open', '2026', '2027', `2026-${String(1 + random.below(12)).padStart(2, '0')}`]);
  for (let index = 0; index < 12; index += 1) {
    const level = random.pick(['district', 'municipality', 'interMunicipal'] as const);
    const values = {
      name: `M ${index}`,
      goalId: random.pick(goals),
      endDate: end(),
      level,
      lead: random.pick([null, 'VHS']),
      responsible: random.pick([null, 'Frau A', 'Herr B']),
    };
    const { id } = await call('planning.createMeasure', { planId, values });
    for (const [at, grantId] of grants.entries()) {
      const cost = { year: 2026 + at, amount: 100, granted: 50, grantId, note: null };
      const own = { entity: 'measure_cost', id: null, ownerId: id, values: cost } as const;
      if (random.chance(3)) await call('planning.saveItem', own);
    }
    for (let count = random.below(6); count > 0; count -= 1) await randomReport(random, id);
    if (random.chance(2)) await call('planning.updateMeasure', { id, values: { endDate: end() } });
  }
  return planId;
}

const list = (planId: string, on: string, filter: MeasureFilter = {}) =>
  call('planning.list', { planId, filter, sort: { key: 'plan', descending: false }, offset: 0, limit: 500, on });

/** The rows say of each measure what all its reports together say. */
async function rowsAreTrue(rows: readonly MeasureRow[], on: string): Promise<void> {
  for (const row of rows) {
    const { reports } = await call('planning.get', { id: row.id });
    const { general, deviating } = stateOn(reports, on);
    expect([row.status, row.trafficLight, row.reportDay]).toEqual(
      general ? [general.status, general.trafficLight, general.day] : [null, null, null],
    );
    const own = (ags: readonly { ags: string | null }[]) => ags.map((one) => one.ags).sort();
    expect(own(row.deviating)).toEqual(own([...deviating.values()]));
  }
}

async function filtersAgree(planId: string, on: string): Promise<void> {
  const { now } = await call('planning.counts', { planId, on });
  const total = async (filter: MeasureFilter) => (await list(planId, on, filter)).total;
  for (const light of [...trafficLights, 'none'] as const) {
    expect(await total({ trafficLights: [light] })).toBe(now.lights[light]);
  }
  for (const status of [...measureStatuses, 'none'] as const) {
    expect(await total({ statuses: [status] })).toBe(now.statuses[status]);
  }
  for (const flag of measureFlags) expect(await total({ flags: [flag] })).toBe(now.flags[flag]);
}

/** Tree and headings together hold what the tiles count. */
async function viewsAgree(planId: string, rows: readonly MeasureRow[]): Promise<void> {
  const { goals } = await call('planning.outline', { planId });
  const tree = treeRows({ goals, measures: rows, closed: new Set(), filtered: false });
  const fields = tree.flatMap((row) => (row.kind === 'field' ? [row.counts] : []));
  const sum = (count: (counts: (typeof fields)[number]) => number) =>
    fields.reduce((total, counts) => total + count(counts), 0);
  const counted = countMeasures(rows);
  expect(sum(({ total }) => total)).toBe(counted.total);
  for (const light of trafficLights) expect(sum(({ lights }) => lights[light])).toBe(counted.lights[light]);
  for (const by of planGroupings) groupsAgree(rows, by);
}

/** Every number of a heading is that of the list below it; all headings together hold every measure, and shares are of all. */
function groupsAgree(rows: readonly MeasureRow[], by: PlanGrouping): void {
  const shown = groupRows(rows, by, names);
  const heads = shown.flatMap((row, at) => (row.kind === 'group' ? [{ row, at }] : []));
  const members = heads.map(({ row, at }) => {
    const list = shown
      .slice(at + 1, at + 1 + row.counts.total)
      .flatMap((one) => (one.kind === 'measure' ? one.measure : []));
    expect(countMeasures(list)).toEqual(row.counts);
    return list;
  });
  expect(heads.reduce((sum, { row }) => sum + row.counts.total + 1, 0)).toBe(shown.length);
  expect(new Set(members.flat().map(({ id }) => id)).size).toBe(rows.length);
  if (by === 'funding') return;
  const shares = heads.map(({ row }) => shareOf(row.counts.total, rows.length));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(rows.length === 0 ? 0 : 1, 9);
}

/** Each promise has one outcome, and it is the one the list of that day shows. */
async function periodAgrees(planId: string, from: string, to: string): Promise<void> {
  const period = await call('planning.period', { planId, from, to });
  const parts = [period.done, period.moved, period.dropped, period.open];
  expect(parts.flat()).toHaveLength(period.promised);
  expect(new Set(parts.flat().map(({ id }) => id)).size).toBe(period.promised);
  const statusOn = async (day: string) => new Map((await list(planId, day)).rows.map(({ id, status }) => [id, status]));
  const [before, after] = [await statusOn(dayBefore(from)), await statusOn(to)];
  for (const { id } of parts.flat()) expect(isClosed(before.get(id) ?? null)).toBe(false);
  for (const { id } of period.done) expect(after.get(id)).toBe('implemented');
  for (const { id } of period.dropped) expect(after.get(id)).toBe('dropped');
  for (const { id } of [...period.open, ...period.moved]) expect(isClosed(after.get(id) ?? null)).toBe(false);
}

test.each([1, 2, 3, 4, 5, 6])('Plan %i: jede Sicht zählt dasselbe, an jedem Tag', async (seed) => {
  const planId = await randomPlan(new Random(seed));
  for (const on of days) {
    const { rows } = await list(planId, on);
    expect((await call('planning.counts', { planId, on })).now).toEqual(countMeasures(rows));
    await rowsAreTrue(rows, on);
    await filtersAgree(planId, on);
    await viewsAgree(planId, rows);
  }
  await periodAgrees(planId, '2026-01-01', '2026-06-30');
  await periodAgrees(planId, '2026-07-01', '2026-11-22');
});

test('auch der Bericht für die Steuerungsgruppe nennt die Zahlen der Kacheln', async () => {
  const planId = await randomPlan(new Random(7));
  const { now } = await call('planning.counts', { planId });
  const report = await call('handouts.data', { kind: 'status', recordId: planId } as InputOf<'handouts.data'>);
  const figures = 'blocks' in report ? report.blocks.find((block) => block.type === 'figures') : undefined;
  for (const light of trafficLights) {
    expect(figures?.figures).toContainEqual({ value: formatNumber(now.lights[light]), label: lightWords[light] });
  }
});
