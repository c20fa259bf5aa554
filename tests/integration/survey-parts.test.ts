import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../main/core/core.ts';
import { partFields } from '../../shared/domain/offer-fields.ts';
import { fieldLabels } from '../../shared/i18n/de/fields.ts';
import { Desk } from './support/desk.ts';

const kaarst = '05162016';
const file = 'Rückmeldung Kaarst.xlsx';
const row = { id: null };
const weekly = { ...row, end: '17:00', interval: 'weekly', week: null, validFrom: null, validTo: null } as const;
let desk: Desk;
let core: Core;
let offer: string;
let surveyId: string;

beforeEach(async () => {
  desk = new Desk();
  core = desk.core;
  const told = { who: 'A. Beispiel', whom: 'B. Beispiel', day: '2026-11-01' };
  const values = { name: 'Sprachcafé', provider: 'Caritasverband' };
  offer = (await core.call('offers.create', { values, municipalities: [kaarst], districtWide: false, told })).id;
  const place = { ...row, street: null, houseNumber: null, postalCode: null, city: null };
  await core.call('offers.saveParts', {
    id: offer,
    locations: [
      {
        ...place,
        name: 'Familienzentrum',
        street: 'Schulstr.',
        houseNumber: '4',
        postalCode: '41564',
        city: 'Kaarst',
        ags: kaarst,
      },
      { ...place, name: 'Haus A; Hof', ags: null },
    ],
    contacts: [
      { ...row, name: 'Frau Demir', role: 'Leitung', phone: '02131 2233', email: 'demir@example.org', publish: true },
    ],
    fundings: [{ ...row, funding: 'Stiftung', annualAmount: '5000', fundedUntil: '2027' }],
    times: [{ ...weekly, weekdays: [2, 4], start: '15:00' }],
  });
  const recipients = [
    { kind: 'municipality' as const, ags: kaarst, organizationId: null, name: 'Kaarst', contact: '', email: '' },
  ];
  const round = { title: 'Erhebung', year: 2026, state: 'open' as const, periodFrom: null, periodTo: null, due: null };
  const fields = ['name' as const, 'municipality' as const, ...partFields];
  const content = { sheets: ['offers' as const], fields, questions: [], message: '' };
  surveyId = (await core.call('surveys.save', { ...round, ...content, recipients })).id;
  await core.call('surveys.write', { surveyId, kind: 'sheets', folder: desk.inbox, recipientIds: [] });
});
afterEach(() => desk.close());

const columnOf = (sheet: ExcelJS.Worksheet, header: string): number =>
  (sheet.getRow(3).values as string[]).indexOf(header);
async function edit(change: (cell: (field: keyof typeof fieldLabels, row?: number) => ExcelJS.Cell) => void) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path());
  const sheet = book.getWorksheet('Angebote') as ExcelJS.Worksheet;
  change((field, at = 4) => sheet.getCell(at, columnOf(sheet, fieldLabels[field])));
  await book.xlsx.writeFile(path());
}
const path = (): string => join(desk.inbox, file);
const run = () => desk.run(path());
const details = (id = offer) => core.call('offers.details', { id });

describe('Weitere Orte, Zeiten, Geldgeber und Personen in einem Rückmeldeblatt', () => {
  it('stehen vorbelegt in je einer Zelle und kommen unverändert ohne Änderung zurück', async () => {
    await edit((cell) => {
      expect(cell('furtherLocations').text).toBe('Familienzentrum, Schulstr. 4, 41564 Kaarst\nHaus A, Hof');
      expect(cell('weekTimes').text).toBe('Di, Do 15:00–17:00 Uhr');
      expect(cell('furtherContacts').text).toBe('Frau Demir, Leitung, 02131 2233, demir@example.org');
    });
    expect(await run()).toMatchObject({ created: 0, updated: 0, unchanged: 1, issues: [] });
  });

  it('ändern nur, was geändert wurde; alles andere bleibt, wie es war, und die Rücknahme stellt es her', async () => {
    const before = [await details(), desk.hash()] as const;
    await edit((cell) => {
      cell('furtherLocations').value =
        'Familienzentrum, Schulstr. 6, 41564 Kaarst; Haus A, Hof; Jugendtreff, 41460 Neuss';
      cell('furtherContacts').value = 'Frau Demir, Leitung, 02131 9999, demir@example.org';
      cell('weekTimes').value = 'Di, Do 15–17 Uhr\njeden ersten Samstag im Monat, ab 10 Uhr';
    });
    const { importId, ...counts } = await run();
    expect(counts).toMatchObject({ updated: 1, issues: [] });
    const after = await details();
    expect(after.locations).toMatchObject([
      { id: before[0].locations[0]?.id, houseNumber: '6' },
      { id: before[0].locations[1]?.id, name: 'Haus A; Hof' },
      { name: 'Jugendtreff', city: 'Neuss' },
    ]);
    expect(after.contacts).toMatchObject([{ id: before[0].contacts[0]?.id, phone: '02131 9999', publish: true }]);
    expect(after.times).toMatchObject([
      before[0].times[0],
      { weekdays: [6], start: '10:00', interval: 'monthly', week: 1 },
    ]);
    expect(after.fundings).toEqual(before[0].fundings);
    await core.call('imports.undo', { importId: importId ?? '' });
    expect(desk.hash()).toBe(before[1]);
  });

  it('nennen nur, was sich unterscheidet, und lassen eine unlesbare Zelle unberührt', async () => {
    await edit((cell) => {
      cell('furtherFundings').value = 'Stiftung, 5.000 im Jahr, gesichert bis 2027\nLandesmittel, gesichert bis 2026';
      cell('weekTimes').value = 'Di, Do 15–17 Uhr; nach Absprache';
    });
    const [draft] = await desk.read(path());
    const { rows } = await core.call('imports.difference', { id: draft!.id, kind: 'changed', from: 0, limit: 10 });
    expect(rows[0]?.changes).toEqual([
      { field: 'furtherFundings', before: '', after: 'Landesmittel, gesichert bis 2026' },
    ]);
    const result = await run();
    expect(result.issues).toMatchObject([{ code: 'OFFER_PART_UNREADABLE', field: 'weekTimes' }]);
    expect((await details()).times).toHaveLength(1);
  });

  it('kommen mit einem neuen Angebot mit', async () => {
    await edit((cell) => {
      cell('name', 5).value = 'Lesepaten';
      cell('furtherLocations', 5).value = 'Stadtbücherei, 41564 Kaarst';
    });
    expect(await run()).toMatchObject({ created: 1, unchanged: 1 });
    const { rows } = await core.call('offers.list', {
      filter: { search: 'Lesepaten' },
      sort: { key: 'name', descending: false },
      cursor: null,
      limit: 10,
    });
    expect((await details(rows[0]?.id)).locations).toMatchObject([{ name: 'Stadtbücherei', ags: kaarst }]);
  });
});
