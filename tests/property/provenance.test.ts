import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OutputOf } from '../../shared/contract/index.ts';
import { vocabularyOfField, type OfferField } from '../../shared/domain/offer-fields.ts';
import { valueText } from '../../main/core/features/imports/value-text.ts';
import { Desk } from '../integration/support/desk.ts';
import type { CellValue } from '../integration/support/workbook.ts';
import { Random } from './support/random.ts';

/** Columns as they come, with cells that are taken as they stand and cells that are read as something else. */
const columns: Record<string, readonly CellValue[]> = {
  Kommune: ['Kaarst', 'Stadt Neuss', 'Juechen', '05162004', 'Meerbusch', '5162028', 'kreisweit'],
  Träger: ['Caritasverband', 'AWO Kreisverband', 'Stadt Neuss'],
  Handlungsfeld: ['Sprache', 'Gesundheit, Wohnen', 'Kultur; Sprache', 'Ehrenamt'],
  Zielgruppe: ['Eltern', 'Frauen, Jugendliche', 'Geflüchtete'],
  Plätze: [12, 'ca. 20', '10-15', '30 TN', '–'],
  Beginn: ['01.08.2024', '8/23', 'seit 2019', new Date(Date.UTC(2024, 4, 6))],
  Telefon: ['02131 928-0', 2131928, '0172 1234567'],
  'E-Mail': ['integration@kaarst.de', 'post@neuss.example'],
  Kinderbetreuung: ['ja', 'x', 'nein', 'auf Anfrage'],
  Sprachen: ['Deutsch, Arabisch', 'Türkisch'],
  Kosten: ['kostenlos', '5 €', '20 Euro im Monat'],
  Bemerkung: ['neu seit 2024', 'läuft gut', ' Warteliste '],
};

interface Planned {
  rows: CellValue[][];
  /** 1-based number of the first row. */
  sheet: string;
}
function plan(random: Random): Planned {
  const chosen = random.shuffled(Object.keys(columns)).slice(0, 4 + random.below(8));
  const headers = random.shuffled([...new Set(['Kommune', 'Handlungsfeld', 'Angebot', ...chosen])]);
  const left = Array.from({ length: random.below(3) }, () => null);
  const titles = Array.from({ length: random.below(4) }, (_, i): CellValue[] =>
    random.chance(2) ? [] : [`Rücklauf ${i + 1}`],
  );
  const count = 3 + random.below(12);
  const rows = Array.from({ length: count }, (_, i) =>
    headers.map((header) => {
      if (header === 'Angebot') return `Angebot Nr. ${i + 1} am Ort`;
      return random.chance(6) && header !== 'Kommune' ? null : random.pick(columns[header]!);
    }),
  );
  return {
    rows: [...titles, [...left, ...headers], ...rows.map((row) => [...left, ...row])],
    sheet: random.pick(['Angebote', 'Tabelle1', 'Rücklauf 2026']),
  };
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
/** What Excel shows in the cell. */
function shown(value: ExcelJS.CellValue): string {
  if (value instanceof Date)
    return `${twoDigits(value.getUTCDate())}.${twoDigits(value.getUTCMonth() + 1)}.${value.getUTCFullYear()}`;
  return value === null || value === undefined ? '' : String(value as string | number).trim();
}

/** The terms of a list have no order of their own, and stand apart as their sender or the program sets them. */
const words = (field: OfferField, text: string): string => {
  const list = text.replaceAll(' · ', ', ');
  if (!(field in vocabularyOfField)) return list;
  return list
    .split(/, /)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(', ');
};

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

type Record_ = OutputOf<'offers.get'>;
const filled = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'zu jedem Wert gehört die Zelle, in der er wirklich steht (Zufallstabelle %i)',
  async (seed) => {
    const random = new Random(seed);
    await desk.core.call('settings.update', { personName: 'Frau Sommer' });
    const terms = await desk.core.call('vocabularies.list', {});
    const { rows, sheet } = plan(random);
    const fileName = `AWO Zufall ${seed}.xlsx`;
    const path = await desk.file(fileName, { Hinweise: [['Bitte ausfüllen']], [sheet]: rows });
    const result = await desk.run(path, { municipality: '05162016', signs: { '–': 'missing' } });
    expect(result.created).toBeGreaterThan(2);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    let checked = 0;
    for (const { id } of await desk.offers()) {
      const record = await desk.core.call('offers.get', { id });
      for (const [field, value] of Object.entries(record.values) as [OfferField, Record_['values'][OfferField]][]) {
        if (!filled(value) || field === 'providerType') continue;
        const origin = record.origins[field];
        expect(origin, field).toMatchObject({
          kind: 'file',
          fileName,
          sheet,
          acceptedBy: 'Frau Sommer',
          at: '2026-11-22T09:12:00.000Z',
        });
        if (origin?.kind !== 'file') continue;
        expect(origin.cell, `${field} ${String(value)}`).toMatch(/^[A-Z]+\d+$/);
        const text = shown(workbook.getWorksheet(sheet)!.getCell(origin.cell).value);
        const claimed = origin.original ?? words(field, valueText(field, value ?? null, terms));
        const found = origin.original === null ? words(field, text) : text;
        expect(claimed, `${field} ${origin.cell}`).toBe(found);
        expect(origin.rule, field).toBeTruthy();
        checked += 1;
      }
      const place = record.origins.municipality;
      expect(place).toMatchObject({ kind: 'file', cell: expect.stringMatching(/^[A-Z]+\d+$/) });
    }
    expect(checked).toBeGreaterThan(result.created * 2);
  },
);

async function originsOf(name: string): Promise<Record_['origins']> {
  return (await desk.record(name)).origins;
}

test('Felder, die nach unten laufen, nennen ihre wirkliche Zelle', async () => {
  const path = await desk.file('Kaarst.xlsx', {
    Angebote: [
      ['Angebot', 'Fest A', 'Fest B', 'Fest C'],
      ['Träger', 'Stadt', 'AWO', 'AWO'],
      ['Handlungsfeld', 'Sprache', 'Kultur', 'Wohnen'],
      ['Plätze', 3, 'ca. 4', 5],
      ['Zielgruppe', 'Eltern', 'Frauen', 'Eltern'],
    ],
  });
  await desk.run(path);
  expect(await originsOf('Fest B')).toMatchObject({
    name: { cell: 'C1' },
    provider: { cell: 'C2' },
    fieldsOfAction: { cell: 'C3' },
    capacity: { cell: 'C4' },
    municipality: { cell: 'Spalte C', rule: expect.stringMatching(/^Kommune aus/) },
  });
  const [draft] = await desk.read(
    await desk.file('Neuss.xlsx', {
      A: [
        ['Angebot', 'X', 'Y'],
        ['Träger', 'AWO', 'AWO'],
        ['Handlungsfeld', 'Sprache', 'Kultur'],
        ['Plätze', 3, 4],
      ],
    }),
  );
  const grid = await desk.core.call('imports.grid', { id: draft!.id, filter: 'all', from: 0, limit: 10 });
  expect(grid.rows.map((row) => row.cells.map((cell) => cell.original))).toEqual([
    ['X', 'AWO', 'Sprache', '3'],
    ['Y', 'AWO', 'Kultur', '4'],
  ]);
});

test('ein Wert aus mehreren Spalten nennt sie alle, einer aus einer Zwischenüberschrift deren Zeile', async () => {
  const path = await desk.file('Kaarst.xlsx', {
    Liste: [
      ['Angebot', 'Träger', 'Zielgruppe 1', 'Zielgruppe 2', 'Plätze'],
      ['Wohnen', null, null, null, null],
      ['Tanz', 'AWO', 'Frauen', 'Eltern', 5],
      ['Malen', 'AWO', null, 'Eltern', 6],
      ['Theater', 'AWO', 'Frauen', null, 7],
    ],
  });
  await desk.run(path);
  expect((await originsOf('Tanz')).targetGroups).toMatchObject({ cell: 'C3, D3', original: 'Frauen; Eltern' });
  expect((await originsOf('Malen')).targetGroups).toMatchObject({ cell: 'D4', original: 'Eltern' });
  expect((await originsOf('Tanz')).fieldsOfAction).toMatchObject({
    cell: 'A2',
    original: 'Wohnen',
    rule: expect.stringContaining('Überschrift'),
  });
});

test('eine berichtigte Zelle behält, was der Absender geschrieben hat; eine gewählte Spalte sagt, wer sie gewählt hat', async () => {
  const rows = [
    ['Angebot', 'Träger', 'Handlungsfeld', 'Merkzettel'],
    ['Tanz', 'AWO', 'Themenfeld 9', 'freitags'],
    ['Chor', 'AWO', 'Kultur', 'montags'],
  ];
  const [draft] = await desk.read(await desk.file('Kaarst.xlsx', { Liste: rows }));
  const { tables } = await desk.core.call('imports.draft', { id: draft!.id });
  await desk.decide(
    draft!.id,
    { kind: 'correct', sheet: 'Liste', cell: 'C2', text: 'Sprache' },
    { kind: 'column', sheet: 'Liste', range: tables[0]!.range, letter: 'D', field: 'schedule' },
  );
  expect((await desk.commit(draft!.id)).problem).toBeNull();
  const record = await desk.record('Tanz');
  expect(record.values).toMatchObject({ fieldsOfAction: ['sprache'], schedule: 'freitags' });
  expect(record.origins.fieldsOfAction).toMatchObject({ cell: 'C2', original: 'Themenfeld 9' });
  expect(record.origins.schedule).toMatchObject({ cell: 'D2', rule: 'Von Hand diesem Feld zugeordnet' });
});
