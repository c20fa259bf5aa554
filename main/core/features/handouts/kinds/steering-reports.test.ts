import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '../../../../../shared/contract/index.ts';
import { linesOf } from '../../../../../shared/domain/documents/blocks.ts';
import { testWorkspace, type TestWorkspace } from '../../../test-workspace.ts';
import { nothingSaid } from '../../../../../shared/domain/planning/nothing-said.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());
const call = ((channel: never, input: never) => workspace.core.call(channel, input)) as TestWorkspace['core']['call'];

const [kaarst, neuss] = ['05162016', '05162024'] as const;
type Values = InputOf<'planning.createMeasure'>['values'];
const measure = async (values: Partial<Values> & { name: string }): Promise<string> =>
  (await call('planning.createMeasure', { planId: null, values: { fieldOfAction: 'sprache', ...values } })).id;
type Report = InputOf<'planning.report'>['values'];
const report = (measureId: string, values: Partial<Report>) =>
  call('planning.report', {
    measureId,
    values: { ...nothingSaid, day: '2026-11-10', status: 'running', trafficLight: 'onTrack', ...values },
  });
const textOf = async (options: InputOf<'handouts.blockDocument'>): Promise<string> =>
  linesOf((await call('handouts.blockDocument', options)).blocks).join('\n');

test('die Schwerpunktsetzung zeigt zwei Jahre und beide Arbeitsbereiche; was später beginnt, steht nicht darin', async () => {
  await measure({
    name: 'Griffbereit',
    emphasis: 'focus',
    strands: ['bildung'],
    startDate: '2026-01',
    endDate: '2027',
  });
  await measure({ name: 'Netzwerk', emphasis: 'quickWin', strands: ['bildung', 'querschnitt'] });
  await measure({ name: 'Später', emphasis: 'focus', strands: ['querschnitt'], startDate: '2029' });
  await measure({ name: 'Nebenbei', strands: ['bildung'] });
  const lines = await textOf({ kind: 'priorities', year: 2026 });
  expect(lines).toContain('Integration durch Bildung: M1 · Griffbereit');
  expect(lines).toContain('Integration als Querschnittsaufgabe: M2 · Netzwerk');
  expect(lines).not.toMatch(/Später|Nebenbei/);
  expect(await textOf({ kind: 'priorities', year: 2028 })).toContain('Später');
});

test('das Blatt einer Kommune zeigt ihren eigenen Stand, Kreisweites, Aufgaben, Vereinbarungen und Einvernehmen', async () => {
  const id = await measure({ name: 'Sprechtag', municipalities: [kaarst, neuss], level: 'interMunicipal' });
  await measure({ name: 'Leitfaden', level: 'district' });
  await measure({ name: 'Nur Neuss', municipalities: [neuss], level: 'municipality' });
  await report(id, {});
  await report(id, { ags: kaarst, status: 'delayed', trafficLight: 'deviation' });
  await call('tasks.save', { id: null, meetingId: null, values: { name: 'Raum suchen', ags: kaarst } });
  const agreementId = (await call('cooperation.saveAgreement', { id: null, values: { name: 'Räume' } })).id;
  await call('cooperation.savePart', { id: null, agreementId, values: { ags: kaarst, contribution: 'Rathaus' } });
  await call('cooperation.saveRound', { id: null, values: { name: 'Entwurf 2' } });
  const lines = await textOf({ kind: 'municipalityPlan', ags: kaarst });
  for (const words of [
    'verzögert (eigener Stand)',
    'Leitfaden (kreisweit)',
    'Raum suchen',
    'Rathaus',
    'Entwurf 2: offen',
  ])
    expect(lines).toContain(words);
  expect(lines).not.toContain('Nur Neuss');
});

const nothing = { reference: null, startDay: null, endDay: null, remark: null };
async function programme(): Promise<{ programmeId: string; grantId: string }> {
  const values = {
    name: 'Sprache im Alltag',
    shortName: null,
    funder: null,
    state: 'open',
    website: null,
    ...nothing,
  } as const;
  const programmeId = (await call('funding.saveProgramme', { id: null, values })).id;
  const granted = { amount: 1_000_000, ownShare: null, posts: '0,5 VZÄ', grantedDay: null };
  const days = { proofDue: null, proofDone: null, keepUntil: null };
  const grant = { name: 'Personal', ...nothing, ...granted, ...days };
  return { programmeId, grantId: (await call('funding.saveGrant', { id: null, programmeId, values: grant })).id };
}
const cost = (ownerId: string, year: number, grantId: string) =>
  call('planning.saveItem', {
    entity: 'measure_cost',
    id: null,
    ownerId,
    values: { year, amount: 300_000, granted: 200_000, grantId, note: null },
  });

test('das Controlling zählt je Programm und Jahr; Ungefähres und nicht Summierbares wird genannt', async () => {
  const { grantId } = await programme();
  const one = await measure({ name: 'Treff', municipalities: [kaarst], level: 'municipality' });
  const two = await measure({ name: 'Kurs', municipalities: [neuss], level: 'municipality' });
  for (const id of [one, two]) await cost(id, 2026, grantId);
  await cost(one, 2025, grantId);
  await report(one, { figures: { participants: '40' } });
  await report(one, { day: '2026-11-20', figures: { participants: 'ca. 50', staff: '10 bis 15' } });
  await report(two, { figures: { participants: '70' } });
  const lines = await textOf({ kind: 'fundingControlling', year: 2026 });
  expect(lines).toContain('Sprache im Alltag · 2 · 2 · 6.000');
  expect(lines).toContain('ca. 120');
  expect(lines).toContain('1 Angabe nicht summierbar');
  expect(lines).toContain('(1) · ');
});

test('im Controlling fehlen kleine Zahlen von Teilnehmenden und was sie verriete', async () => {
  const { grantId } = await programme();
  const [one, two] = [await measure({ name: 'Treff' }), await measure({ name: 'Kurs' })];
  for (const id of [one, two]) await cost(id, 2026, grantId);
  await report(one, { figures: { participants: '2' } });
  await report(two, { figures: { participants: '70' } });
  const lines = await textOf({ kind: 'fundingControlling', year: 2026 });
  expect(lines).toMatch(/M1 Treff.*geheim/);
  expect(lines).toMatch(/M2 Kurs.*geheim/);
  expect(lines).toContain('Teilnehmenden unter 3');
  expect(lines).toContain(' · 72');
});

test('der Wegfall eines Programms steht mit Jahren, Kommunen und Stellen auf dem Papier', async () => {
  const { programmeId, grantId } = await programme();
  await cost(await measure({ name: 'Treff', municipalities: [kaarst], level: 'municipality' }), 2027, grantId);
  const lines = await textOf({ kind: 'programmeCut', recordId: programmeId });
  for (const words of ['2027', 'Kaarst · M1 Treff', 'Personal: 0,5 VZÄ']) expect(lines).toContain(words);
});

test('der Sachbericht eines Jahres nennt dessen Zahlen', async () => {
  const { programmeId, grantId } = await programme();
  const id = await measure({ name: 'Treff' });
  await cost(id, 2026, grantId);
  await report(id, { figures: { participants: '40' }, text: 'Läuft gut.' });
  expect(await textOf({ kind: 'sachbericht', recordId: programmeId, year: 2026 })).toContain(
    'M1 Treff · 10.11.2026 · 40',
  );
  expect(await textOf({ kind: 'sachbericht', recordId: programmeId, year: 2025 })).not.toContain('10.11.2026');
});

test('eine Liste lässt sich auf jedem Papier ausgeben, in A3 und A4, hoch und quer; ohne Wahl bleibt ihr übliches', async () => {
  await measure({ name: 'Sprechtag', municipalities: [kaarst], emphasis: 'focus' });
  const usual = await call('handouts.blockDocument', { kind: 'status' });
  expect(usual.paper).toBe('A4 landscape');
  for (const paper of ['A3', 'A3 landscape', 'A4'] as const) {
    const options = { kind: 'status', paper } as const;
    const chosen = await call('handouts.blockDocument', options);
    expect(chosen.paper).toBe(paper);
    expect(chosen.blocks).toEqual(usual.blocks);
    expect((await call('handouts.render', { options, format: 'docx' })).base64.length).toBeGreaterThan(1000);
  }
});
