import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OutputOf } from '../../shared/contract/index.ts';
import type { PlanItem } from '../../shared/contract/planning.ts';
import { Desk } from './support/desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const kaarst = '05162016';
const newPlan = async (name: string): Promise<string> => {
  const values = { name, kind: 'concept', state: 'resolved', template: false, levelNames: {}, remark: null } as const;
  const { id } = await desk.core.call('planning.savePlan', {
    id: null,
    values: { ...values, periodFrom: null, periodTo: null },
  });
  return id;
};
const item = async (entity: PlanItem['entity'], ownerId: string, values: object): Promise<string> =>
  (await desk.core.call('planning.saveItem', { entity, id: null, ownerId, values } as PlanItem)).id;

async function need(text: string): Promise<string> {
  const told = { who: 'Frau Beispiel', whom: 'KI', day: '2026-11-02' };
  const input = { municipalities: [kaarst], need: text, fieldsOfAction: ['sprache'], targetGroups: [], remark: '' };
  return (await desk.core.call('coverage.addNeed', { ...input, priority: 'hoch', told })).id;
}
async function grant(name: string): Promise<string> {
  const programme = { name: 'KIM', shortName: null, funder: null, reference: null, startDay: null, endDay: null };
  const { id: programmeId } = await desk.core.call('funding.saveProgramme', {
    id: null,
    values: { ...programme, state: 'open', website: null, remark: null },
  });
  const dates = { grantedDay: null, startDay: null, endDay: null, proofDue: null, proofDone: null, keepUntil: null };
  const values = { name, reference: null, amount: null, ownShare: null, posts: null, remark: null, ...dates };
  return (await desk.core.call('funding.saveGrant', { id: null, programmeId, values })).id;
}

/** A plan that uses everything a list carries. */
async function fullPlan(): Promise<string> {
  const planId = await newPlan('Integrationskonzept');
  const guidelines = [
    await item('guideline', planId, { name: 'Teilhabe: von Anfang an', description: null }),
    await item('guideline', planId, { name: 'Öffnung der Dienste', description: null }),
  ];
  const goal = { name: 'Übergänge gelingen', fieldOfAction: 'sprache', description: null, guidelines };
  await item('goal', planId, { ...goal, name: 'Wege kennen (noch ohne Maßnahme)', guidelines: guidelines.slice(1) });
  const goalId = await item('goal', planId, goal);
  const needIds = [await need('Sprachtreff am Vormittag'), await need('Sprachtreff am Vormittag')];
  const { id } = await desk.core.call('planning.createMeasure', {
    planId,
    values: {
      name: 'Rucksack',
      goalId,
      kind: 'project',
      description: 'Gruppen in Kitas;\nzweimal die Woche',
      lead: 'Schulamt',
      responsible: 'Frau Beispiel',
      partners: ['VHS', 'Kita am Park'],
      level: 'municipality',
      municipalities: [kaarst],
      startDate: '2025',
      endDate: '2027-06',
      priority: 2,
      emphasis: 'quickWin',
      fundingNote: 'KIM, Eigenmittel',
      resolution: 'KT 12/2026',
      resolutionDay: '2026-03-06',
      needIds,
      remark: 'Mit Kita-Träger klären',
    },
  });
  await item('milestone', id, { name: 'Auftakt', dueDate: '2026-12', doneDay: null });
  const figure = { unit: 'Gruppen', baseline: '2', target: '10 bis 12', targetDate: '2027-06-30' };
  const more = { actual: '4', actualDate: '2026-06', source: 'eigene Zählung' };
  await item('measure_indicator', id, { name: 'Gruppen (Kita)', ...figure, ...more });
  const none = { unit: null, baseline: null, target: null, targetDate: null, actual: null, actualDate: null };
  await item('measure_indicator', id, { name: 'Zufriedenheit der Eltern', ...none, source: null });
  const grantId = await grant('KIM 2027 (Baustein 1)');
  await item('measure_cost', id, { year: 2027, amount: 1_250_050, granted: 600_000, grantId, note: 'Honorare' });
  const general = {
    ags: null,
    day: '2026-10-01',
    status: 'running' as const,
    trafficLight: 'deviation' as const,
    progress: 40,
    text: 'Zwei Gruppen laufen.',
    nextStep: 'Dritte Kita fragen',
    nextWho: 'KI',
    nextDue: '2026-12-15',
    reason: null,
    figures: null,
    obstacle: 'Räume',
    decisionNeeded: 'Honorarsatz',
    settles: [],
  };
  await desk.core.call('planning.report', { measureId: id, values: general });
  const own = { ...general, ags: kaarst, day: '2026-10-15', status: 'delayed' as const, nextStep: null, nextDue: null };
  await desk.core.call('planning.report', { measureId: id, values: { ...own, text: 'In Kaarst fehlt die Kita.' } });
  return planId;
}

type Record = OutputOf<'planning.get'>;
async function recordsOf(planId: string): Promise<Record[]> {
  const sort = { key: 'plan', descending: false } as const;
  const { rows } = await desk.core.call('planning.list', { planId, filter: {}, sort, offset: 0, limit: 500 });
  return Promise.all(rows.map(({ id }) => desk.core.call('planning.get', { id })));
}
const withoutId = <T extends { id: string }>({ id: _id, ...rest }: T): Omit<T, 'id'> => rest;
/** What a measure is, whatever its keys. */
const plain = (record: Record) => ({
  ...withoutId(record),
  planId: '',
  goalId: null,
  milestones: record.milestones.map(withoutId),
  indicators: record.indicators.map(withoutId),
  costs: record.costs.map(withoutId),
  reports: record.reports.map(({ id: _id, at: _at, person: _person, ...report }) => report),
});
async function outlineOf(planId: string) {
  const { guidelines, goals } = await desk.core.call('planning.outline', { planId });
  const numbers = new Map(guidelines.map(({ id, number }) => [id, number]));
  return {
    guidelines: guidelines.map(withoutId),
    goals: goals.map((goal) => ({ ...withoutId(goal), guidelines: goal.guidelines.map((id) => numbers.get(id)) })),
  };
}

it('eine gespeicherte Liste ergibt in einem leeren Plan dasselbe: Leitlinien, Ziele ohne Maßnahme, eigene Stände, Kennzahlen, Bewilligungen, Bedarfe, Beschluss', async () => {
  const planId = await fullPlan();
  const { base64 } = await desk.core.call('planning.measureList', { planId });
  const path = join(desk.inbox, 'Liste.xlsx');
  writeFileSync(path, Buffer.from(base64, 'base64'));
  const other = await newPlan('Aktionsplan');
  const before = desk.hash();
  const [draft] = await desk.read(path);
  expect(draft).toMatchObject({ plan: { id: planId }, counts: { created: 0, updated: 0, unchanged: 3 } });
  expect(await desk.decide(draft!.id, { kind: 'plan', planId: other })).toMatchObject({
    plan: { id: other, name: 'Aktionsplan' },
    counts: { created: 2, updated: 1, toClarify: 0 },
  });
  await desk.commit(draft!.id);
  expect((await recordsOf(other)).map(plain)).toEqual((await recordsOf(planId)).map(plain));
  expect(await outlineOf(other)).toEqual(await outlineOf(planId));
  const [last] = await desk.register();
  await desk.core.call('imports.undo', { importId: last!.id });
  expect(desk.hash()).toBe(before);
}, 60_000);

it('was eine Liste nennt und hier niemand kennt, wird gesagt; die Maßnahme kommt ohne diese Verknüpfung', async () => {
  const run = await desk.run(
    await desk.file('Liste.xlsx', {
      Maßnahmen: [
        ['Handlungsfeld', 'Ziel', 'Leitlinien', 'Maßnahme', 'Beantwortete Bedarfe', 'Kosten je Jahr', 'Status'],
        ['Sprache', 'Übergänge', 'Teilhabe', 'Rucksack', 'Was niemand kennt', '2027: 100,00 € [Fremd]', 'läuft'],
      ],
    }),
  );
  expect(run).toMatchObject({ created: 1, rejected: 0 });
  const told = run.issues.filter(({ code }) => code === 'MEASURE_TIE_UNKNOWN').map(({ message }) => message);
  expect(told.join(' ')).toMatch(/Was niemand kennt[\s\S]*Fremd/);
  const [plan] = (await desk.core.call('planning.plans', {})).plans;
  expect(await outlineOf(plan!.id)).toMatchObject({
    guidelines: [{ number: 'L1', name: 'Teilhabe' }],
    goals: [{ name: 'Übergänge', guidelines: ['L1'] }],
  });
});
