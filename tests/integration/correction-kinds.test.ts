import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkbook, saveAsCsv, saveWorkbook } from './correction-support.ts';
import { Desk } from './support/desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

/** Takes a file over and answers with its correction sheet. */
async function sheetFor(path: string): Promise<{ importId: string; workbook: ExcelJS.Workbook }> {
  const [draft] = await desk.read(path);
  await desk.commit(draft!.id);
  const importId = (await desk.register()).at(0)?.id ?? '';
  const { base64 } = await desk.core.call('imports.correctionSheet', { of: 'import', id: importId });
  return { importId, workbook: await openWorkbook(base64) };
}
/** Answers in the cell that says this, on the sheet of this name. */
function answerIn(workbook: ExcelJS.Workbook, sheet: string, before: string, answer: string): void {
  workbook.getWorksheet(sheet)?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.text === before) cell.value = answer;
    }),
  );
}
const formats = ['xlsx', 'csv'] as const;
const saved = (workbook: ExcelJS.Workbook, sheet: string, format: (typeof formats)[number]) =>
  format === 'csv'
    ? saveAsCsv(workbook, sheet, desk.inbox, 'zurück.csv')
    : saveWorkbook(workbook, desk.inbox, 'zurück.xlsx');

test.each(formats)('das Rückfrageblatt zu einer CSV-Datei kommt als .%s ohne Frage zurück', async (format) => {
  const path = join(desk.inbox, 'Jüchen.csv');
  const lines = ['Bezeichnung;Anbieter;Themenfeld;läuft seit', 'Chor;AWO;Sprache;31.09.2024', 'Treff;DRK;Sprache;2020'];
  writeFileSync(path, lines.join('\r\n'), 'latin1');
  const { workbook } = await sheetFor(path);
  const sheet = workbook.worksheets[1]?.name ?? '';
  answerIn(workbook, sheet, '31.09.2024', '2024');
  const [back] = await desk.read(await saved(workbook, sheet, format));
  expect(back).toMatchObject({ question: null, sender: { ags: '05162012' } });
  expect(back?.counts).toMatchObject({ created: 0, updated: 1, unchanged: 1, toClarify: 0 });
});

test.each(formats)(
  'das Rückfrageblatt zu Karteikarten wird in deren Liste beantwortet, auch als .%s',
  async (format) => {
    const card = (name: string, since: string) => [
      [name],
      ['Träger:', 'AWO'],
      ['Handlungsfeld:', 'Sprache'],
      ['Beginn:', since],
      [],
    ];
    const rows = [...card('Sprachcafé', '31.09.2024'), ...card('Lotsen', '2020'), ...card('Nähkurs', '2021')];
    const { workbook } = await sheetFor(await desk.file('Jüchen.xlsx', { Karten: rows }));
    const list = 'Karten (als Liste)';
    answerIn(workbook, list, '31.09.2024', '2024');
    const [back] = await desk.read(await saved(workbook, list, format));
    expect(back).toMatchObject({ question: null, sender: { ags: '05162012' } });
    expect(back?.counts).toMatchObject({ created: 0, updated: 1, unchanged: 2, toClarify: 0 });
  },
);

test.each(formats)(
  'das Rückfrageblatt zu einem Rückmeldeblatt gilt als .%s für denselben Empfänger',
  async (format) => {
    const actor = {
      kind: 'department' as const,
      ags: null,
      organizationId: null,
      name: 'Jugendamt',
      contact: '',
      email: '',
    };
    const head = { title: 'Herbst', year: 2026, state: 'open' as const, periodFrom: null, periodTo: null, due: null };
    const { id: surveyId } = await desk.core.call('surveys.save', {
      ...head,
      sheets: ['offers'],
      fields: [],
      questions: [],
      message: '',
      recipients: [actor],
    });
    await desk.core.call('surveys.write', { surveyId, kind: 'sheets', folder: desk.inbox, recipientIds: [] });
    const path = join(desk.inbox, 'Rückmeldung Jugendamt.xlsx');
    const form = new ExcelJS.Workbook();
    await form.xlsx.readFile(path);
    const sheet = form.getWorksheet('Angebote')!;
    const headers = sheet.getRow(3).values as string[];
    const fill = (row: number, values: Record<string, string>): void => {
      for (const [header, text] of Object.entries(values))
        sheet.getRow(row).getCell(headers.indexOf(header)).value = text;
    };
    fill(4, { Bezeichnung: 'Chor', Kommune: 'Kaarst', Beginn: '31.09.2024' });
    await form.xlsx.writeFile(path);
    const { workbook, importId } = await sheetFor(path);
    answerIn(workbook, 'Angebote', '31.09.2024', '2024');
    const [back] = await desk.read(await saved(workbook, 'Angebote', format));
    expect(back?.question).toBeNull();
    expect(back?.counts).toMatchObject({ created: 0, updated: 1 });
    await desk.commit(back!.id);
    expect((await desk.register()).find(({ id }) => id === importId)?.undoneAt).not.toBeNull();
    const { recipients } = await desk.core.call('surveys.get', { id: surveyId });
    expect(recipients[0]).toMatchObject({
      name: 'Jugendamt',
      state: 'received',
      imports: [{ fileName: `zurück.${format}` }],
    });
  },
);
