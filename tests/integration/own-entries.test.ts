import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForReading } from '../../main/core/database/open.ts';
import type { Row } from '../../main/core/database/entities.ts';
import { Desk } from './support/desk.ts';
import type { CellValue } from './support/workbook.ts';
import { surveySheets, type SurveySheet } from '../../shared/domain/survey-fields.ts';

const kaarst = '05162016';
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

function query(sql: string): Row[] {
  const { db, close } = openForReading(desk.dataDir);
  try {
    return db.query<Row>(sql, []);
  } finally {
    close();
  }
}
const inRound = (surveyId: string) => ({
  structures: query(
    `SELECT place, integration_officer, integration_officer_fte, own_concept, accommodation_places, migrant_organizations
     FROM structure WHERE survey_id = '${surveyId}'`,
  ),
  figures: query(
    `SELECT name, period, value, sign, observation.unit, source FROM observation JOIN indicator ON indicator.id = indicator_id
     WHERE survey_id = '${surveyId}' ORDER BY name, period`,
  ),
  needs: query(`SELECT need, priority, fields_of_action FROM need WHERE survey_id = '${surveyId}' ORDER BY need`),
});

const recipients = {
  town: { kind: 'municipality', ags: kaarst, organizationId: null, name: 'Kaarst', contact: '', email: '' },
  office: { kind: 'department', ags: null, organizationId: null, name: 'Jugendamt', contact: '', email: '' },
} as const;
/** A round with one recipient, asking for all sheets unless told otherwise; returns its id and the path of the sheet it wrote. */
async function round(
  year: number,
  recipient: keyof typeof recipients = 'town',
  sheets: SurveySheet[] = [...surveySheets],
): Promise<{ id: string; path: string }> {
  const { id } = await desk.core.call('surveys.save', {
    title: `Bestandserhebung Herbst ${year}`,
    year,
    state: 'open',
    periodFrom: null,
    periodTo: null,
    due: `${year}-12-15`,
    sheets,
    fields: [],
    questions: [],
    message: '',
    recipients: [recipients[recipient]],
  });
  return { id, path: await written(id, recipient) };
}
async function written(surveyId: string, recipient: keyof typeof recipients = 'town'): Promise<string> {
  await desk.core.call('surveys.write', { surveyId, kind: 'sheets', folder: desk.inbox, recipientIds: [] });
  return join(desk.inbox, `Rückmeldung ${recipients[recipient].name}.xlsx`);
}

type Cells = Record<string, CellValue>;
/** Fills cells of a sheet by header, as the recipient would. */
async function edit(
  path: string,
  changes: readonly (readonly [sheet: string, row: number, cells: Cells])[],
): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  for (const [name, row, cells] of changes) {
    const sheet = book.getWorksheet(name)!;
    const heads = sheet.getRow(3).values as string[];
    for (const [header, value] of Object.entries(cells)) {
      expect(heads).toContain(header);
      sheet.getRow(row).getCell(heads.indexOf(header)).value = value;
    }
  }
  await book.xlsx.writeFile(path);
}
async function withoutSheet(path: string, name: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  book.removeWorksheet(name);
  await book.xlsx.writeFile(path);
}
/** What stands in the filled rows of a sheet, without the hidden key. */
async function seen(path: string, sheet: string): Promise<unknown[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const rows: unknown[][] = [];
  book.getWorksheet(sheet)!.eachRow((row, number) => {
    const cells = (row.values as unknown[]).slice(2).filter((cell) => cell !== null && cell !== undefined);
    if (number > 3 && cells.length > 0) rows.push(cells);
  });
  return rows;
}

const offer = ['Angebote', 4, { Bezeichnung: 'Sprachcafé', Kommune: 'Kaarst', Handlungsfeld: 'Sprache' }] as const;
const filled = [
  [
    'Strukturen',
    4,
    {
      Integrationsbeauftragte: 'ja',
      'Integrationsbeauftragte (VZÄ)': '0,5',
      'Eigenes Konzept (Jahr)': '2019',
      'Plätze in Unterkünften': '220',
      'Bekannte Migrantenorganisationen': 'DITIB Kaarst; Eritreischer Verein',
    },
  ],
  [
    'Statistik',
    4,
    {
      Kommune: 'Kaarst',
      Kennzahl: 'Einwohner',
      'Jahr, Stichtag': '31.12.2025',
      Wert: '43.900',
      Quelle: 'Melderegister',
    },
  ],
  [
    'Statistik',
    5,
    { Kommune: 'Kaarst', Kennzahl: 'Ausländeranteil', 'Jahr, Stichtag': '2025', Wert: '10,4', Einheit: '%' },
  ],
  ['Statistik', 6, { Kommune: 'Kaarst', Kennzahl: 'Geduldete', 'Jahr, Stichtag': '2025', Wert: 'x' }],
  ['Bedarfe', 4, { Kommune: 'Kaarst', Handlungsfeld: 'Sprache', Bedarf: 'Kurse am Abend', Dringlichkeit: 'hoch' }],
  ['Bedarfe', 5, { Kommune: 'Kaarst', Handlungsfeld: 'Wohnen', Bedarf: 'Bezahlbare Wohnungen' }],
] as const;

/** Kaarst has answered in 2026. */
async function answeredOnce(): Promise<{ id: string; path: string }> {
  const first = await round(2026);
  await edit(first.path, [offer, ...filled]);
  const result = await desk.run(first.path);
  expect(result).toMatchObject({ created: 7, rejected: 0 });
  return first;
}

describe('Das eigene Rückmeldeblatt', () => {
  it('kommt mit allen vier Blättern ohne Frage zurück', async () => {
    const { id, path } = await round(2026);
    await edit(path, [offer, ...filled]);
    const [draft] = await desk.read(path);
    expect(draft).toMatchObject({ state: 'ready', question: null, counts: { created: 7, rejected: 0, toClarify: 0 } });
    await desk.commit(draft!.id);
    const said = inRound(id);
    expect(said.structures).toMatchObject([
      { place: kaarst, integration_officer_fte: '0.5', accommodation_places: '220' },
    ]);
    expect(said.figures).toMatchObject([
      { name: 'Ausländeranteil', value: '10.4', unit: '%' },
      { name: 'Einwohner', period: '2025-12-31', value: '43900', sign: null, source: 'Melderegister' },
      { name: 'Geduldete', value: null, sign: 'x' },
    ]);
    expect(said.needs).toHaveLength(2);
    const { recipients: asked } = await desk.core.call('surveys.get', { id });
    expect(asked[0]).toMatchObject({ name: 'Kaarst', beside: { structures: 1, indicators: 3, needs: 2 } });
    const again = await desk.run(path, { mode: 'adds' });
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 7 });
  });

  it('bietet die Kennzahlen des Katalogs an, ohne die berechneten', async () => {
    const { path } = await round(2026);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const [, list = '', column = ''] = /^(\w+)!\$(\w+)\$/.exec(
      String(book.getWorksheet('Statistik')!.getCell('C4').dataValidation.formulae[0]),
    ) ?? [''];
    const offered = (book.getWorksheet(list)!.getColumn(column).values as unknown[]).filter(Boolean);
    expect(offered).toContain('Einbürgerungen');
    expect(offered).not.toContain('Zuzüge aus dem Ausland je 1.000');
  });

  it('ein leeres Blatt ist keine Angabe', async () => {
    const { id, path } = await round(2026);
    expect(await desk.run(path)).toMatchObject({ created: 0, rejected: 0, issues: [] });
    expect(inRound(id)).toEqual({ structures: [], figures: [], needs: [] });
  });
});

describe('Strukturen, Statistik und Bedarfe gehen vorbelegt hinaus', () => {
  it('mit dem, was zuletzt gesagt wurde, je Kennzahl dem neuesten Stand', async () => {
    const first = await answeredOnce();
    await edit(first.path, [['Statistik', 4, { 'Jahr, Stichtag': '31.12.2024', Wert: '43.500' }]]);
    await desk.run(first.path, { mode: 'adds' });
    const { path } = await round(2027);
    expect(await seen(path, 'Strukturen')).toEqual([
      ['Kaarst', 'ja', '0,5', '2019', 220, 'DITIB Kaarst; Eritreischer Verein'],
    ]);
    expect(await seen(path, 'Statistik')).toEqual(
      [
        ['Einwohner', 'Kaarst', '31.12.2025', 43_900, 'Melderegister'],
        ['Ausländeranteil', 'Kaarst', '2025', '10,4', '%'],
        ['Geduldete', 'Kaarst', '2025', 'x'],
      ].map(([indicator, place, ...more]) => [place, indicator, ...more]),
    );
    expect(await seen(path, 'Bedarfe')).toEqual([
      ['Kaarst', 'Sprache', 'Kurse am Abend', 'hoch'],
      ['Kaarst', 'Wohnen', 'Bezahlbare Wohnungen'],
    ]);
  });

  it('unverändert zurück: keine Frage, keine Änderung, und die neue Runde weiß es', async () => {
    const first = await answeredOnce();
    const next = await round(2027);
    const [draft] = await desk.read(next.path);
    expect(draft).toMatchObject({
      state: 'ready',
      question: null,
      counts: { created: 0, updated: 0, unchanged: 7, rejected: 0, toClarify: 0 },
    });
    await desk.commit(draft!.id);
    expect(inRound(next.id)).toEqual(inRound(first.id));
  });

  it('nur was anders ist, zählt als Änderung, mit dem, was hinausging', async () => {
    const first = await answeredOnce();
    const before = inRound(first.id);
    const next = await round(2027);
    await edit(next.path, [
      ['Strukturen', 4, { 'Integrationsbeauftragte (VZÄ)': '0,75', 'Plätze in Unterkünften': null }],
      ['Statistik', 4, { Wert: '43.950' }],
      ['Statistik', 5, { 'Jahr, Stichtag': '2026', Wert: '10,9' }],
      ['Bedarfe', 4, { Bedarf: 'Kurse am Abend und am Samstag' }],
      ['Bedarfe', 6, { Kommune: 'Kaarst', Bedarf: 'Räume für Vereine' }],
    ]);
    const [draft] = await desk.read(next.path);
    expect(draft).toMatchObject({ state: 'ready', question: null, counts: { created: 2, updated: 3, unchanged: 3 } });
    const { rows } = await desk.core.call('imports.difference', { id: draft!.id, kind: 'changed', from: 0, limit: 10 });
    expect(rows.map(({ sheet, changes }) => [sheet, ...changes.map(({ before: was, after }) => [was, after])])).toEqual(
      [
        ['Strukturen', ['0,5', '0,75']],
        ['Statistik', ['43.900', '43.950']],
        ['Bedarfe', ['Kurse am Abend', 'Kurse am Abend und am Samstag']],
      ],
    );
    await desk.commit(draft!.id);
    const said = inRound(next.id);
    // Emptied cells change nothing.
    expect(said.structures).toEqual([{ ...before.structures[0], integration_officer_fte: '0.75' }]);
    expect(said.figures).toMatchObject([
      { name: 'Ausländeranteil', period: '2026', value: '10.9', unit: '%' },
      { name: 'Einwohner', period: '2025-12-31', value: '43950', source: 'Melderegister' },
      { name: 'Geduldete', sign: 'x' },
    ]);
    expect(said.needs.map(({ need }) => need)).toEqual([
      'Bezahlbare Wohnungen',
      'Kurse am Abend und am Samstag',
      'Räume für Vereine',
    ]);
    expect(inRound(first.id)).toEqual(before);
  });

  it('in derselben Runde noch einmal: die Zeile bleibt dieselbe, auch mit anderem Wortlaut', async () => {
    const { id } = await answeredOnce();
    const path = await written(id);
    await edit(path, [['Bedarfe', 4, { Bedarf: 'Kurse am Wochenende' }]]);
    expect(await desk.run(path, { mode: 'adds' })).toMatchObject({ created: 0, updated: 1, unchanged: 6, issues: [] });
    expect(inRound(id).needs.map(({ need }) => need)).toEqual(['Bezahlbare Wohnungen', 'Kurse am Wochenende']);
  });

  it('Bedarfe, die ohne ihre verdeckte Nummer sortiert wurden, bleiben, die sie waren', async () => {
    const { id } = await answeredOnce();
    const path = await written(id);
    await edit(path, [
      ['Bedarfe', 4, { Handlungsfeld: 'Wohnen', Bedarf: 'Bezahlbare Wohnungen', Dringlichkeit: '' }],
      ['Bedarfe', 5, { Handlungsfeld: 'Sprache', Bedarf: 'Kurse am Abend', Dringlichkeit: 'niedrig' }],
    ]);
    expect(await desk.run(path, { mode: 'adds' })).toMatchObject({ created: 0, updated: 1, unchanged: 6 });
    expect(inRound(id).needs.map(({ need, priority }) => [need, priority])).toEqual([
      ['Bezahlbare Wohnungen', null],
      ['Kurse am Abend', 'niedrig'],
    ]);
  });

  it('auch dem Jugendamt, das für den Kreis spricht', async () => {
    const first = await round(2026, 'office');
    await edit(first.path, [['Bedarfe', 4, { Kommune: 'Kaarst', Bedarf: 'Plätze in der Kita' }]]);
    expect(await desk.run(first.path)).toMatchObject({ created: 1, issues: [] });
    const { path } = await round(2027, 'office');
    expect(await seen(path, 'Bedarfe')).toEqual([['Kaarst', 'Plätze in der Kita']]);
    expect(await desk.run(path)).toMatchObject({ created: 0, unchanged: 1, issues: [] });
  });

  it('auch ohne das Blatt Angebote weiß die Datei, wessen Antwort sie ist; über Angebote sagt sie nichts', async () => {
    await answeredOnce();
    const { id, path } = await round(2027, 'town', ['offers', 'needs']);
    await withoutSheet(path, 'Angebote');
    await edit(path, [['Bedarfe', 5, { Dringlichkeit: 'mittel' }]]);
    const [draft] = await desk.read(path);
    expect(draft).toMatchObject({ state: 'ready', sender: { ags: kaarst }, counts: { updated: 1, unchanged: 1 } });
    const missing = await desk.core.call('imports.missing', { ids: [draft!.id] });
    expect(missing.groups).toEqual([]);
    await desk.commit(draft!.id);
    expect(inRound(id).needs).toMatchObject([{ priority: 'mittel' }, { priority: 'hoch' }]);
  });
});
