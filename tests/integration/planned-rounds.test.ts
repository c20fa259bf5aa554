// Answers that come before anybody noted that the sheets were sent.
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { kaarst, neuss, roundInput, rowOf, surveyDesk } from './support/survey-desk.ts';

const { call, at, addOffers, write, run, edit } = surveyDesk();

async function foreignList(): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Liste').addRows([
    ['Angebot', 'Träger', 'Handlungsfeld'],
    ['Begegnungscafé', 'Caritas', 'Ehrenamt'],
    ['Deutsch für Eltern', 'VHS', 'Sprache'],
  ]);
  await book.xlsx.writeFile(at('Neuss Angebote.xlsx'));
  return 'Neuss Angebote.xlsx';
}
const returned = (): Promise<void> =>
  edit('Rückmeldung Kaarst.xlsx', (sheet) => {
    sheet.getCell(rowOf(sheet, 'Hausaufgabenhilfe'), 2).value = 'Hausaufgabenhilfe am Nachmittag';
  });
const answeredIn = async (id: string): Promise<string[]> =>
  (await call('surveys.get', { id })).recipients.flatMap(({ ags, imports }) => (imports.length > 0 ? (ags ?? []) : []));
const stateOf = async (id: string) => (await call('surveys.get', { id })).state;
const shown = async () => (await call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' })).survey;

describe('Eine geplante Erhebung', () => {
  it('läuft mit der ersten Antwort, auch wenn niemand den Versand vermerkt hat', async () => {
    await addOffers();
    const { id } = await call('surveys.save', roundInput({ state: 'planned' }));
    await write(id);
    expect(await stateOf(id)).toBe('planned');
    await returned();
    const { importId } = await run('Rückmeldung Kaarst.xlsx');
    expect(await stateOf(id)).toBe('open');
    expect(await shown()).toMatchObject({ id });
    await call('imports.undo', { importId: importId ?? '' });
    expect(await stateOf(id)).toBe('planned');
  });

  it.each(['das Blatt zuerst', 'die Liste zuerst'])(
    'bekommt auch die Liste in eigener Form, die mit einem Blatt kommt: %s',
    async (order) => {
      await addOffers();
      const { id } = await call('surveys.save', roundInput({ state: 'planned' }));
      await write(id);
      await returned();
      const files = ['Rückmeldung Kaarst.xlsx', await foreignList()];
      for (const file of order === 'das Blatt zuerst' ? files : files.toReversed()) await run(file);
      expect(await answeredIn(id)).toEqual([kaarst, neuss]);
    },
  );

  it('bekommt nichts, solange für dieses Jahr schon etwas anderes gelesen ist oder sie erst im nächsten beginnt', async () => {
    const next = await call(
      'surveys.save',
      roundInput({ state: 'planned', year: 2027, periodFrom: null, periodTo: null }),
    );
    await run(await foreignList());
    expect(await answeredIn(next.id)).toEqual([]);
    const planned = await call('surveys.save', roundInput({ state: 'planned' }));
    await run('Neuss Angebote.xlsx', { mode: 'replaces' });
    expect(await answeredIn(planned.id)).toEqual([]);
    expect(await stateOf(planned.id)).toBe('planned');
  });
});
