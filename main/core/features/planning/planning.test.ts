import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '../../../../shared/contract/index.ts';
import type { MeasureFilter } from '../../../../shared/contract/planning.ts';
import { countMeasures } from '../../../../shared/domain/planning/counts.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';
import { nothingSaid } from '../../../../shared/domain/planning/nothing-said.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const [dormagen, neuss] = ['05162004', '05162024'] as const;
const call = <C extends Parameters<TestWorkspace['core']['call']>[0]>(channel: C, input: InputOf<C>) =>
  workspace.core.call(channel, input);
const planOrder = { key: 'plan', descending: false } as const;
const list = async (planId: string, filter: MeasureFilter = {}, on?: string) =>
  (await call('planning.list', { planId, filter, sort: planOrder, offset: 0, limit: 500, ...(on && { on }) })).rows;
const goal = async (planId: string, name: string, fieldOfAction: string): Promise<string> => {
  const values = { name, fieldOfAction, description: null, guidelines: [] };
  return (await call('planning.saveItem', { entity: 'goal', id: null, ownerId: planId, values })).id;
};
const newPlan = async (name = 'Konzept'): Promise<string> => {
  const values = {
    name,
    kind: 'concept',
    state: 'draft',
    template: false,
    periodFrom: null,
    periodTo: null,
    levelNames: {},
    remark: null,
  } as const;
  return (await call('planning.savePlan', { id: null, values })).id;
};
type Report = InputOf<'planning.report'>['values'];
const report = (measureId: string, day: string, values: Partial<Report>) =>
  call('planning.report', { measureId, values: { ...nothingSaid, day, status: 'running', ...values } });

test('aus einer Lücke wird eine Maßnahme, auch wenn es noch keinen Plan gibt; die Lücke bleibt als Herkunft', async () => {
  const { id: gapId } = await call('coverage.confirmGap', {
    ags: neuss,
    fieldOfAction: 'sprache',
    reason: 'Warteliste',
    planned: 'Gespräch im Mai',
  });
  const { id, number } = await call('planning.createMeasure', {
    planId: null,
    values: {
      name: 'Sprachkurse am Abend',
      municipalities: [neuss],
      fieldOfAction: 'sprache',
      gapIds: [gapId],
      lead: 'VHS',
    },
  });
  expect(number).toBe('M1');
  const record = await call('planning.get', { id });
  expect(record).toMatchObject({
    fieldOfAction: 'sprache',
    lead: 'VHS',
    gaps: [{ id: gapId, name: 'Neuss: Sprache' }],
  });
  expect((await call('planning.plans', {})).plans).toMatchObject([{ name: 'Maßnahmenplan', measures: 1 }]);
  await report(id, '2026-10-01', {});
  expect((await call('planning.origins', {})).measures).toEqual([
    { id, number: 'M1', name: 'Sprachkurse am Abend', status: 'running', needIds: [], gapIds: [gapId] },
  ]);
  const head = { kind: 'coverage', title: 'Bericht', attachmentTo: '', meeting: '' } as const;
  const options = { ...head, rows: 'fieldOfAction', directory: false, colour: false } as const;
  const { gaps } = await call('handouts.coverageReport', options);
  expect(gaps.find((gap) => gap.id === gapId)?.planned).toBe('Gespräch im Mai; M1 Sprachkurse am Abend');
  const { gaps: onSheet } = await call('handouts.municipalitySheet', { kind: 'municipality', ags: neuss });
  expect(onSheet).toMatchObject([{ planned: 'Gespräch im Mai; M1 Sprachkurse am Abend' }]);
});

test('Nummern bleiben beim Verschieben; Neunummerieren behält die alten, und die Suche findet sie', async () => {
  const planId = await newPlan();
  const first = await goal(planId, 'Früh fördern', 'bildung');
  const second = await goal(planId, 'Übergänge', 'bildung');
  const { id } = await call('planning.createMeasure', { planId, values: { name: 'Griffbereit', goalId: first } });
  const other = await call('planning.createMeasure', { planId, values: { name: 'Rucksack', goalId: second } });
  expect(other.number).toBe('HF1-Z2-M1');
  await call('planning.move', { entity: 'measure', id, goalId: second, before: other.id });
  expect((await list(planId)).map((row) => row.number)).toEqual(['HF1-Z1-M1', 'HF1-Z2-M1']);
  await call('planning.renumber', { planId });
  expect((await list(planId)).map((row) => [row.number, ...row.formerNumbers])).toEqual([
    ['HF1-Z2-M1', 'HF1-Z1-M1'],
    ['HF1-Z2-M2', 'HF1-Z2-M1'],
  ]);
  const { hits } = await call('search.all', { text: 'HF1-Z1-M1', limit: 20 });
  expect(hits).toMatchObject([{ kind: 'measure', title: 'HF1-Z2-M1 Griffbereit' }]);
  await call('history.undo', {});
  expect((await list(planId)).map((row) => row.number)).toEqual(['HF1-Z1-M1', 'HF1-Z2-M1']);
});

test('ein Sachstand gilt für alle Kommunen; eine weicht ab, bis sie es nicht mehr tut', async () => {
  const planId = await newPlan();
  const { id } = await call('planning.createMeasure', {
    planId,
    values: { name: 'Kurse', municipalities: [dormagen, neuss] },
  });
  await report(id, '2026-06-01', { trafficLight: 'onTrack', text: 'läuft' });
  await report(id, '2026-09-01', { ags: neuss, status: 'delayed', trafficLight: 'atRisk' });
  await report(id, '2026-10-01', { trafficLight: 'deviation' });
  const [now] = await list(planId);
  expect(now).toMatchObject({ trafficLight: 'deviation', deviating: [{ ags: neuss, trafficLight: 'atRisk' }] });
  expect((await list(planId, {}, '2026-08-01'))[0]).toMatchObject({
    trafficLight: 'onTrack',
    text: 'läuft',
    deviating: [],
  });
  await report(id, '2026-11-01', { trafficLight: 'onTrack', settles: [neuss] });
  expect((await list(planId))[0]?.deviating).toEqual([]);
});

test('„unverändert“ meldet den letzten Stand mit neuem Datum und erfindet keinen, wo es keinen gibt', async () => {
  const planId = await newPlan();
  const { id } = await call('planning.createMeasure', { planId, values: { name: 'Kurse' } });
  const { id: silent } = await call('planning.createMeasure', { planId, values: { name: 'Neu' } });
  await report(id, '2026-02-01', { trafficLight: 'onTrack', text: 'läuft', nextStep: 'Räume' });
  expect((await list(planId, { flags: ['withoutReport'] })).map((row) => row.id)).toEqual([id, silent]);
  const { reported } = await call('planning.reportUnchanged', { measureIds: [id, silent], day: '2026-11-22' });
  expect(reported).toBe(1);
  expect((await list(planId))[0]).toMatchObject({ reportDay: '2026-11-22', text: 'läuft', nextStep: 'Räume' });
  expect((await list(planId, { flags: ['withoutReport'] })).map((row) => row.id)).toEqual([silent]);
});

test('in der Liste geändert wird der Sachstand von heute; sonst gilt der letzte mit dem Neuen weiter', async () => {
  const planId = await newPlan();
  const { id } = await call('planning.createMeasure', { planId, values: { name: 'Kurse' } });
  const amend = (values: InputOf<'planning.amendReport'>['values']) =>
    call('planning.amendReport', { measureId: id, day: '2026-11-22', values });
  await expect(amend({ trafficLight: 'atRisk' })).rejects.toThrow('REPORT_WITHOUT_STATUS');
  await report(id, '2026-06-01', { trafficLight: 'onTrack', text: 'läuft', progress: 40 });
  await amend({ trafficLight: 'deviation' });
  const { commandId } = await amend({ nextStep: 'Räume suchen', nextDue: '2026-12-15' });
  const { reports } = await call('planning.get', { id });
  expect(reports.map((one) => [one.day, one.trafficLight, one.text, one.progress, one.nextStep])).toEqual([
    ['2026-11-22', 'deviation', 'läuft', 40, 'Räume suchen'],
    ['2026-06-01', 'onTrack', 'läuft', 40, null],
  ]);
  await expect(amend({ status: 'dropped' })).rejects.toThrow('REPORT_WITHOUT_REASON');
  await call('history.undo', { commandId });
  expect((await list(planId))[0]).toMatchObject({ trafficLight: 'deviation', nextStep: null });
});

test('ein späteres Ende wird als Verschiebung behalten; am alten Stichtag gilt das alte Ende', async () => {
  const planId = await newPlan();
  const { id } = await call('planning.createMeasure', { planId, values: { name: 'Kurse', endDate: '2026-10' } });
  await report(id, '2026-06-01', {});
  expect((await list(planId))[0]?.flags).toContain('overdue');
  await call('planning.updateMeasure', { id, values: { endDate: '2027-03' }, reason: 'Räume fehlen' });
  const [row] = await list(planId);
  expect(row).toMatchObject({ endDate: '2027-03', moves: 1 });
  expect(row?.flags).not.toContain('overdue');
  expect((await list(planId, {}, '2026-11-01'))[0]?.endDate).toBe('2026-10');
  const period = await call('planning.period', { planId, from: '2026-07-01', to: '2026-12-31' });
  expect(period).toMatchObject({ promised: 1, moved: [{ id, from: '2026-10', to: '2027-03', moves: 1 }] });
});

test('Löschen nimmt alles mit, was daran hängt, und Rückgängig bringt alles wieder', async () => {
  const planId = await newPlan();
  const goalId = await goal(planId, 'Früh fördern', 'bildung');
  const { id } = await call('planning.createMeasure', {
    planId,
    values: { name: 'Kurse', goalId, endDate: '2026-10' },
  });
  await report(id, '2026-06-01', { trafficLight: 'onTrack' });
  await call('planning.updateMeasure', { id, values: { endDate: '2027' } });
  const cost = { year: 2026, amount: 100_000, granted: 50_000, note: null };
  await call('planning.saveItem', { entity: 'measure_cost', id: null, ownerId: id, values: cost });
  await call('planning.saveItem', {
    entity: 'milestone',
    id: null,
    ownerId: id,
    values: { name: 'Auftakt', dueDate: '2026-12', doneDay: null },
  });
  const before = await call('planning.get', { id });
  const { commandId } = await call('planning.removePlan', { id: planId });
  expect((await call('planning.plans', {})).plans).toEqual([]);
  await call('history.undo', { commandId });
  expect(await call('planning.get', { id })).toEqual(before);
});

test('wird ein Ziel gelöscht, behalten seine Maßnahmen Nummer und Handlungsfeld', async () => {
  const planId = await newPlan();
  const goalId = await goal(planId, 'Früh fördern', 'bildung');
  await call('planning.createMeasure', { planId, values: { name: 'Kurse', goalId } });
  await call('planning.removeItem', { entity: 'goal', id: goalId });
  expect((await list(planId))[0]).toMatchObject({ number: 'HF1-Z1-M1', goalId: null, fieldOfAction: 'bildung' });
});

test('ein kopierter Plan übernimmt das Offene; Sachstände bleiben beim alten', async () => {
  const planId = await newPlan();
  const goalId = await goal(planId, 'Früh fördern', 'bildung');
  const { id } = await call('planning.createMeasure', { planId, values: { name: 'fertig', goalId } });
  await call('planning.createMeasure', { planId, values: { name: 'offen', goalId } });
  await report(id, '2026-06-01', { status: 'implemented' });
  const copy = await call('planning.copyPlan', { id: planId, name: 'Konzept 2028', template: false, onlyOpen: true });
  expect((await list(copy.id)).map((row) => [row.name, row.status])).toEqual([['offen', null]]);
  expect((await call('planning.plans', {})).plans[0]).toMatchObject({ name: 'Konzept 2028', predecessorId: planId });
});

test('mit einer Vorlage begonnen wird ein Plan ohne Vorgänger; die Vorlage bleibt', async () => {
  const { id: source, planId } = await call('planning.createMeasure', { planId: null, values: { name: 'Rucksack' } });
  await call('planning.updateMeasure', { id: source, values: { endDate: '2027' } });
  const { id: template } = await call('planning.copyPlan', {
    id: planId,
    name: 'Muster',
    template: true,
    onlyOpen: false,
  });
  const { id } = await call('planning.copyPlan', {
    id: template,
    name: 'Konzept 2028',
    template: false,
    onlyOpen: true,
  });
  const { plans } = await call('planning.plans', {});
  const begun = plans.find((one) => one.id === id);
  expect(begun).toMatchObject({ template: false, predecessorId: null, measures: 1 });
  expect(plans.find((one) => one.id === template)).toMatchObject({ template: true, measures: 1 });
  expect(await list(id)).toMatchObject([{ name: 'Rucksack', endDate: null }]);
});

test('jede Zählung einer Sicht ist die der anderen: Kacheln, Filter und Zeilen', async () => {
  const planId = await newPlan();
  const lights = ['onTrack', 'deviation', 'atRisk', null] as const;
  const statuses = ['running', 'delayed', 'implemented', 'permanent', 'deferred'] as const;
  for (let index = 0; index < 40; index += 1) {
    const endDate = [`2026-${String((index % 12) + 1).padStart(2, '0')}`, null, 'open'][index % 3] ?? null;
    const values = {
      name: `Maßnahme ${index}`,
      endDate,
      lead: index % 4 === 0 ? null : 'VHS',
      municipalities: index % 2 ? [neuss] : [],
    };
    const { id } = await call('planning.createMeasure', { planId, values });
    if (index % 5 === 0) continue;
    const day = `2026-0${(index % 9) + 1}-01`;
    await report(id, day, {
      status: statuses[index % 5] ?? 'running',
      trafficLight: lights[index % 4] ?? null,
      decisionNeeded: index % 7 ? null : 'ja',
    });
  }
  const { now } = await call('planning.counts', { planId });
  const rows = await list(planId);
  expect(countMeasures(rows)).toEqual(now);
  for (const light of [...lights.filter((one) => one !== null), 'none'] as const) {
    expect(await list(planId, { trafficLights: [light] })).toHaveLength(now.lights[light]);
  }
  for (const flag of ['overdue', 'decision', 'withoutOwner', 'withoutReport', 'moved'] as const) {
    expect(await list(planId, { flags: [flag] })).toHaveLength(now.flags[flag]);
  }
  expect(Object.values(now.lights).reduce((sum, count) => sum + count)).toBe(now.total);
  expect(Object.values(now.statuses).reduce((sum, count) => sum + count)).toBe(now.total);
});

test('nach wie vielen Monaten eine Maßnahme ohne Sachstand auffällt, stellt das Haus ein; es lässt sich zurücknehmen', async () => {
  const { id, planId } = await call('planning.createMeasure', { planId: null, values: { name: 'Rucksack' } });
  await report(id, '2026-08-01', {});
  const silent = async () => (await call('planning.counts', { planId })).now.flags.withoutReport;
  expect(await silent()).toBe(0);
  const { commandId } = await call('planning.setSilence', { months: 3 });
  expect(await silent()).toBe(1);
  await call('history.undo', { commandId });
  expect(await call('planning.silence', {})).toEqual({ months: 6 });
  expect(await silent()).toBe(0);
});
