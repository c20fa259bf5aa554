// A round need not ask for offers: one of statistics or structures only goes its whole way and says nothing about offers.
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract/index.ts';
import { Desk } from './support/desk.ts';

const kaarst = '05162016';
const neuss = '05162024';
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const town = (ags: string, name: string) =>
  ({ kind: 'municipality', ags, organizationId: null, name, contact: '', email: '' }) as const;
async function round(more: Partial<InputOf<'surveys.save'>>): Promise<string> {
  const head = { title: 'Abfrage', year: 2026, state: 'open', periodFrom: null, periodTo: null } as const;
  const recipients = [town(kaarst, 'Kaarst'), town(neuss, 'Neuss')];
  const { id } = await desk.core.call('surveys.save', {
    ...head,
    due: '2026-12-15',
    message: '',
    sheets: ['indicators'],
    fields: [],
    questions: [],
    recipients,
    ...more,
  });
  return id;
}
const sent = (surveyId: string) =>
  desk.core.call('surveys.write', { surveyId, kind: 'sheets', folder: desk.inbox, recipientIds: [] });
const returned = (): string => join(desk.inbox, 'Rückmeldung Kaarst.xlsx');
async function filled(change: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(returned());
  change(book);
  await book.xlsx.writeFile(returned());
  return returned();
}
const write = (sheet: ExcelJS.Worksheet | undefined, row: number, values: Record<string, string | number>): void => {
  const heads = sheet!.getRow(3).values as string[];
  for (const [head, value] of Object.entries(values)) sheet!.getCell(row, heads.indexOf(head)).value = value;
};
const matrix = (surveyId?: string) =>
  desk.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality', ...(surveyId && { surveyId }) });
const offers = [
  ['Angebot', 'Träger', 'Handlungsfeld', 'Zielgruppe'],
  ['Sprachcafé', 'AWO', 'Sprache', 'Frauen'],
];

describe('Eine Erhebung nur mit Statistik', () => {
  it('schickt ein Blatt ohne Angebote, liest es zurück und zählt die Antwort', async () => {
    const id = await round({});
    await sent(id);
    const file = await filled((book) => {
      const shown = book.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name);
      expect(shown).toEqual(['Statistik', 'Hinweise']);
      expect(book.getWorksheet('Hinweise')?.getColumn(1).values.join(' ')).not.toMatch(/Angebot/);
      write(book.getWorksheet('Statistik'), 4, {
        Kommune: 'Kaarst',
        Kennzahl: 'Ausländer',
        'Jahr, Stichtag': '2025',
        Wert: 5911,
      });
    });
    expect(await desk.run(file)).toMatchObject({
      created: 1,
      rejected: 0,
      issues: [{ code: 'SOURCE_MISSING' }, { code: 'INDICATOR_NEW' }],
    });
    const detail = await desk.core.call('surveys.get', { id });
    expect(detail.municipalities).toMatchObject({ asked: 2, answered: 1, missing: ['Neuss'], partly: [] });
    expect(detail.recipients[0]).toMatchObject({ state: 'received', awaited: [], beside: { indicators: 1 } });
  });

  it('lässt Abdeckung und Karte bei der letzten Erhebung mit Angeboten; selbst gezeigt, ist dort niemand gefragt', async () => {
    await desk.run(await desk.file('Rückmeldung Kaarst.xlsx', { Angebote: offers }));
    const before = await matrix();
    const id = await round({ year: 2027 });
    expect(await matrix()).toEqual(before);
    const own = await matrix(id);
    expect(own.responses).toMatchObject({ asked: 0, answered: 0 });
    expect(own.responses.notAsked).toHaveLength(8);
    const statements = own.cells.filter(({ row }) => row !== '').map(({ statement }) => statement);
    expect(new Set(statements)).toEqual(new Set(['notReported']));
  });

  it('nimmt eine fremde Datei mit Statistik auf, eine mit Angeboten geht zur Bestandserhebung', async () => {
    const id = await round({});
    await desk.run(await desk.file('Kaarst Angebote.xlsx', { Angebote: offers }));
    const answered = async () => (await desk.core.call('surveys.get', { id })).municipalities.answered;
    expect(await answered()).toBe(0);
    expect((await matrix()).responses.answered).toBe(1);
    const statistics = [
      ['Kommune', 'Jahr', 'Einwohner'],
      ['Kaarst', 2024, 43_104],
    ];
    await desk.run(await desk.file('Kaarst Statistik.xlsx', { Statistik: statistics }));
    expect(await answered()).toBe(1);
  });
});

describe('Ein Blatt ohne Angebote', () => {
  it('zählt auch mit nur einer beantworteten Frage als Rückmeldung', async () => {
    const questions = [{ id: 'q1', label: 'Gibt es ein Konzept?', type: 'yesNo' as const, options: [] }];
    const id = await round({ sheets: ['structures'], questions });
    await sent(id);
    const file = await filled((book) => {
      const sheet = book.getWorksheet('Fragen')!;
      sheet.eachRow((row, at) => {
        if (row.getCell(1).text === 'Gibt es ein Konzept?') sheet.getCell(at, 2).value = 'ja';
      });
    });
    await desk.run(file);
    const [recipient] = (await desk.core.call('surveys.get', { id })).recipients;
    expect(recipient).toMatchObject({ state: 'received', answers: [{ answer: 'ja' }], awaited: ['structures'] });
  });

  it('wird leer zurückgeschickt genannt und nicht als Rückmeldung gezählt', async () => {
    await sent(await round({ sheets: ['needs'] }));
    const [draft] = await desk.read(returned());
    expect(draft).toMatchObject({ state: 'refused', problem: { code: 'RETURN_SHEET_EMPTY' } });
  });
});
