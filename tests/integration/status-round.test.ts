import { basename, join } from 'node:path';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract/index.ts';
import type { MeasureRow } from '../../shared/contract/planning.ts';
import type { Draft } from '../../shared/contract/imports.ts';
import { fixedClock } from '../../main/core/platform/clock.ts';
import { Desk } from './support/desk.ts';
import type { CellValue } from './support/workbook.ts';

const [kaarst, neuss] = ['05162016', '05162024'] as const;
const patience = { timeout: 30_000 };
const head = ['Nr.', 'Handlungsfeld', 'Ziel', 'Maßnahme', 'verantwortlich', 'Kommunen', 'Status', 'Ampel', 'Stand vom'];
const rows: CellValue[][] = [
  ['1.1', 'Sprache', 'Übergänge', 'Rucksack', 'Schulamt', 'Kaarst, Neuss', 'läuft', 'grün', '01.06.2026'],
  ['1.2', 'Sprache', 'Übergänge', 'Griffbereit', 'KI', 'kreisweit', 'läuft', 'grün', '01.06.2026'],
  ['1.3', 'Sprache', 'Übergänge', 'Altes Projekt', 'KI', 'Kaarst', 'umgesetzt', '', '01.06.2026'],
  ['2.1', 'Bildung', 'Eltern', 'Elternlotsen', '', 'Neuss', 'geplant', '', '01.06.2026'],
];
let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  await desk.run(await desk.file('Plan.xlsx', { Maßnahmenplan: [head, ...rows] }));
});
afterEach(() => desk.close());

const planId = async (): Promise<string> => (await desk.core.call('planning.plans', {})).plans[0]!.id;
const measures = async (): Promise<MeasureRow[]> => {
  const sort = { key: 'plan', descending: false } as const;
  const input = { planId: await planId(), filter: {}, sort, offset: 0, limit: 500 };
  return (await desk.core.call('planning.list', input)).rows;
};
const measure = async (number: string) => (await measures()).find((row) => row.number === number)!;

async function begin(more: Partial<InputOf<'surveys.saveStatus'>> = {}): Promise<string> {
  const plan = await planId();
  const { recipients } = await desk.core.call('surveys.askable', { planId: plan, filter: {} });
  const { id } = await desk.core.call('surveys.saveStatus', {
    title: 'Sachstände Herbst',
    year: 2026,
    state: 'open',
    periodFrom: '2026-11-22',
    periodTo: null,
    due: '2026-12-15',
    message: 'Bitte auch an den Verwendungsnachweis denken.',
    planId: plan,
    filter: {},
    recipients: recipients.map(({ measures: _measures, ...one }) => one),
    ...more,
  });
  return id;
}
const recipientNamed = async (surveyId: string, name: string) =>
  (await desk.core.call('surveys.get', { id: surveyId })).recipients.find((one) => one.name === name)!;
/** Writes what the round sends out and returns the path of one recipient's file. */
async function written(surveyId: string, name: string, kind: 'sheets' | 'invitations' = 'sheets'): Promise<string> {
  const folder = desk.inbox;
  const { files } = await desk.core.call('surveys.write', { surveyId, kind, folder, recipientIds: [] });
  return join(folder, files.find((file) => file.name === name)!.file);
}
/** Fills cells in by their heading, as a recipient would. */
async function fill(path: string, number: string, cells: Readonly<Record<string, string>>): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet('Maßnahmen')!;
  const headRow = sheet.getRows(1, 6)!.find((row) => (row.values as unknown[]).includes('Maßnahme'))!;
  const column = (title: string): number => (headRow.values as unknown[]).indexOf(title);
  sheet.eachRow((row) => {
    if (row.getCell(column('Nr.')).text !== number) return;
    for (const [title, value] of Object.entries(cells)) row.getCell(column(title)).value = value;
  });
  await book.xlsx.writeFile(path);
  return path;
}
async function readFor(surveyId: string, recipientId: string, path: string): Promise<Draft> {
  const files = [{ path, name: basename(path) }];
  const { jobId, draftIds } = await desk.core.call('imports.readPaths', { files, answerOf: { surveyId, recipientId } });
  await desk.end(jobId);
  return (await desk.core.call('imports.draft', { id: draftIds[0]! })).draft;
}

describe('Sachstände abfragen', () => {
  it('gefragt werden Kommunen und Federführungen mit ihren offenen Maßnahmen; was niemand führt, wird genannt', async () => {
    const found = await desk.core.call('surveys.askable', { planId: await planId(), filter: {} });
    expect(found.measures).toBe(3);
    expect(found.withoutLead).toEqual(['2.1 Elternlotsen']);
    const counts = Object.fromEntries(found.recipients.map((one) => [one.name, one.measures]));
    expect(counts).toMatchObject({ Kaarst: 2, Neuss: 3, Dormagen: 1, Schulamt: 1, KI: 1 });
  });

  it('fragt eine Bestandserhebung nichts an: Abdeckung und Berichte zeigen weiter deren Runde', async () => {
    const axes = { rows: 'fieldOfAction', columns: 'municipality' } as const;
    const before = await desk.core.call('coverage.matrix', axes);
    const id = await begin();
    expect(await desk.core.call('coverage.matrix', axes)).toEqual(before);
    const { surveys } = await desk.core.call('surveys.list', {});
    expect(surveys.map(({ kind }) => kind)).toEqual(['inventory', 'status']);
    await desk.core.call('surveys.remove', { id });
  });

  it('jeder bekommt ein Blatt mit seinen Maßnahmen; Einladung und Blatt nennen die Frist', patience, async () => {
    const id = await begin();
    await written(id, 'Schulamt');
    const names = readdirSync(desk.inbox).filter((name) => name.startsWith('Sachstände '));
    expect(names).toHaveLength(10);
    const mail = readFileSync(await written(id, 'Schulamt', 'invitations'), 'utf8');
    expect(mail).toContain('15.12.2026');
    expect(mail).toContain('Sachst');
    expect(existsSync(join(desk.inbox, 'Sachstände Kaarst.xlsx'))).toBe(true);
  });

  it('die Antwort wird zum Sachstand, hakt den Empfänger ab und lässt sich ganz zurücknehmen', patience, async () => {
    const id = await begin();
    const path = await written(id, 'Schulamt');
    const before = desk.hash();
    await fill(path, '1.1', { Status: 'verzögert', Ampel: 'Abweichung', Sachstand: 'Räume fehlen.' });
    const [draft] = await desk.read(path);
    expect(draft).toMatchObject({ question: null, counts: { updated: 1 } });
    await desk.commit(draft!.id);
    expect(await measure('1.1')).toMatchObject({ status: 'delayed', text: 'Räume fehlen.', reportDay: '2026-11-22' });
    expect(await recipientNamed(id, 'Schulamt')).toMatchObject({ state: 'received', answered: true, measures: 1 });
    const round = await desk.core.call('surveys.get', { id });
    expect(round.others).toMatchObject({ asked: 2, answered: 1, missing: ['KI'] });
    expect(round.asked).toMatchObject({ measures: 3, reported: 1 });
    const [last] = await desk.register();
    const preview = await desk.core.call('imports.undoPreview', { importId: last!.id });
    expect(preview).toMatchObject({ reports: 1, waiting: ['Schulamt'] });
    await desk.core.call('imports.undo', { importId: last!.id });
    expect(desk.hash()).toBe(before);
  });

  it('„unverändert“ einer Federführung ist ein neuer Sachstand, das einer Kommune ohne eigenen Stand nicht', async () => {
    const id = await begin();
    const lead = await fill(await written(id, 'Schulamt'), '1.1', { 'Sachstand unverändert': 'ja' });
    const town = await fill(join(desk.inbox, 'Sachstände Kaarst.xlsx'), '1.1', { 'Sachstand unverändert': 'ja' });
    for (const path of [lead, town]) await desk.commit((await desk.read(path))[0]!.id);
    expect(await measure('1.1')).toMatchObject({ status: 'running', reportDay: '2026-11-22', deviating: [] });
    expect(await recipientNamed(id, 'Kaarst')).toMatchObject({ state: 'received' });
  }, 30_000);

  it('auch die eigene Liste einer Kommune, auf ihre Zeile gezogen, sagt nur ihren Stand', async () => {
    const id = await begin();
    const { id: recipientId } = await recipientNamed(id, 'Kaarst');
    const own = await desk.file('Unsere Liste.xlsx', {
      Maßnahmen: [
        ['Maßnahme', 'Status', 'Ampel', 'Sachstand'],
        ['Rucksack', 'verzögert', 'gefährdet', 'Keine Gruppe.'],
      ],
    });
    const draft = await readFor(id, recipientId, own);
    await desk.commit(draft.id);
    expect(await measure('1.1')).toMatchObject({
      status: 'running',
      deviating: [{ ags: kaarst, status: 'delayed', trafficLight: 'atRisk' }],
    });
    expect(await recipientNamed(id, 'Kaarst')).toMatchObject({ answered: true });
  });

  it('wer schon gefragt ist, bleibt es, auch wenn sein Stand inzwischen gemeldet wurde', async () => {
    desk.restart(fixedClock('2027-02-01T09:00:00Z'));
    const id = await begin({ filter: { flags: ['withoutReport'] }, periodFrom: '2027-02-01', year: 2027 });
    const { id: measureId } = await measure('1.2');
    await desk.core.call('planning.reportUnchanged', { measureIds: [measureId], day: '2027-02-01' });
    const round = await desk.core.call('surveys.get', { id });
    expect(round.asked).toMatchObject({ measures: 3, reported: 1 });
    expect(round.recipients.find(({ ags }) => ags === neuss)).toMatchObject({ measures: 3 });
  });

  it('ohne offene Maßnahme gibt es nichts zu fragen', async () => {
    await expect(begin({ filter: { statuses: ['implemented'] } })).rejects.toMatchObject({
      code: 'STATUS_ROUND_EMPTY',
    });
  });
});
