import { describe, expect, test } from 'vitest';
import type { Cell, Workbook } from '../../../shared/domain/sheet.ts';
import { planCell } from './kinds/plan-cell.ts';
import { withListedSheets } from './listed-sheets.ts';

const workbook = (cells: Cell[][]): Workbook => ({
  format: 'xlsx',
  warnings: [],
  sheets: [
    {
      name: 'Plan',
      hidden: false,
      rows: cells.map((row, at) => ({ number: at + 1, cells: row })),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      comments: [],
    },
  ],
});
const listed = (cells: Cell[][]): Cell[][] | undefined =>
  withListedSheets(workbook(cells)).sheets[1]?.rows.map((row) => row.cells);
const heads = ['Angebot', 'Wochentag, Uhrzeit', 'Veranstaltungsort', 'Beschreibung', 'Fundstelle'];

describe('Wochenpläne', () => {
  test('Tage über den Spalten, Zeiten in den Zeilen: jedes Angebot einmal, mit allen Zeiten und Zellen', () => {
    const list = listed([
      ['Wochenplan Familienzentrum, Stadt Kaarst'],
      ['Uhrzeit', 'Montag', 'Dienstag', 'Mittwoch'],
      ['9:00-11:00', 'Sprachcafé', 'Krabbelgruppe', null],
      ['18:00-20:00', 'Deutschkurs A1\nRaum 3', 'geschlossen', 'Sprachcafé'],
    ]);
    expect(list).toEqual([
      ['Wochenplan Familienzentrum, Stadt Kaarst'],
      heads,
      ['Sprachcafé', 'Montag 9:00-11:00, Mittwoch 18:00-20:00', null, null, 'B3, D4'],
      ['Deutschkurs A1', 'Montag 18:00-20:00', 'Raum 3', null, 'B4'],
      ['Krabbelgruppe', 'Dienstag 9:00-11:00', null, null, 'C3'],
    ]);
  });
  test('Tage untereinander, Tageszeiten nebeneinander', () => {
    const list = listed([
      ['', 'Vormittag', 'Nachmittag'],
      ['Montag', 'Sprachcafé (9-11 Uhr)', ''],
      ['Dienstag', '', 'Beratung'],
      ['Mittwoch', 'Nähkurs', ''],
    ]);
    expect(list?.slice(1)).toEqual([
      ['Sprachcafé', 'Montag 9-11 Uhr', null, null, 'B2'],
      ['Beratung', 'Dienstag, Nachmittag', null, null, 'C3'],
      ['Nähkurs', 'Mittwoch, Vormittag', null, null, 'B4'],
    ]);
  });
  test('Öffnungszeiten und Kreuze unter den Tagen sind keine Angebote', () => {
    const hours = ['9-12 Uhr', 'geschlossen', '14-17 Uhr'];
    expect(
      listed([
        ['Einrichtung', 'Montag', 'Dienstag', 'Mittwoch'],
        ['Café', ...hours],
        ['Kammer', ...hours],
      ]),
    ).toBeUndefined();
    expect(
      listed([
        ['Kurs', 'Träger', 'Mo', 'Di', 'Mi'],
        ['A1', 'VHS', 'x', 'x', ''],
      ]),
    ).toBeUndefined();
  });
  test('eine Liste, die schon dahinter steht, wird nicht noch einmal gemacht', () => {
    const once = withListedSheets(
      workbook([
        ['Montag', 'Dienstag', 'Mittwoch'],
        ['Chor', 'Café', 'Treff'],
      ]),
    );
    expect(once.sheets.map(({ name }) => name)).toEqual(['Plan', 'Plan (als Liste)']);
    expect(withListedSheets(once)).toBe(once);
  });
});

describe('Karten', () => {
  test('Titel über Beschriftungen, nebeneinander und untereinander', () => {
    const list = listed([
      ['Sprachcafé', null, null, 'Lotsen', null],
      ['Träger:', 'Caritas', null, 'Träger:', 'Diakonie'],
      ['Zeit:', 'Mo 10-12 Uhr', null, 'Zeit:', null],
      [],
      ['Nähkurs'],
      ['Träger:', 'AWO'],
      ['Zeit:', 'Mi 9-11 Uhr'],
    ]);
    expect(list).toEqual([
      ['Angebot', 'Träger', 'Zeit', 'Fundstelle'],
      ['Sprachcafé', 'Caritas', 'Mo 10-12 Uhr', 'A1:B3'],
      ['Lotsen', 'Diakonie', null, 'D1:E3'],
      ['Nähkurs', 'AWO', 'Mi 9-11 Uhr', 'A5:B7'],
    ]);
  });
  test('eine Antwort wie „Sprache“ ist keine Beschriftung', () => {
    const card = (name: string) => [[name], ['Träger:', 'AWO'], ['Handlungsfeld:', 'Sprache'], []];
    expect(listed(['Sprachcafé', 'Lotsen', 'Nähkurs'].flatMap(card))).toHaveLength(4);
  });
  test('der Verband über seinem Angebot, nach dem gefragt ist, ist der Träger', () => {
    const list = listed([
      ['Caritasverband Rhein-Kreis Neuss e.V.'],
      ['Angebot:', 'Migrationsberatung'],
      ['Telefon:', '02131 889134'],
      [],
      ['Diakonie Rhein-Kreis Neuss'],
      ['Angebot:', 'Jugendmigrationsdienst'],
      ['Telefon:', '02131 56680'],
    ]);
    expect(list).toEqual([
      ['Träger', 'Angebot', 'Telefon', 'Fundstelle'],
      ['Caritasverband Rhein-Kreis Neuss e.V.', 'Migrationsberatung', '02131 889134', 'A1:B3'],
      ['Diakonie Rhein-Kreis Neuss', 'Jugendmigrationsdienst', '02131 56680', 'A5:B7'],
    ]);
  });
  test('wo der Name selbst gefragt ist, ist es ein Formular', () => {
    const form = ['Angebot:', 'Chor', 'Träger:', 'AWO', 'Zeit:', 'Mo'];
    const rows = [0, 2, 4].map((at) => form.slice(at, at + 2));
    expect(listed([['Bogen 1'], ...rows, [], ['Bogen 2'], ...rows])).toBeUndefined();
  });
});

describe('zwei Zeilen je Angebot', () => {
  test('ein Kopf aus zwei Zeilen, unter dem die Zeilen wechseln', () => {
    const list = listed([
      ['Angebot', 'Träger', 'Zielgruppe'],
      ['Ort', 'Zeit', 'Telefon'],
      ['Sprachcafé', 'Caritas', 'Frauen'],
      ['Pfarrheim', 'Mo 10-12 Uhr', '02131 1234'],
      ['Lotsen', 'Diakonie', 'Eltern'],
      ['Rathaus', 'Di 14-16 Uhr', '02131 5555'],
    ]);
    expect(list?.slice(1)).toEqual([
      ['Sprachcafé', 'Caritas', 'Frauen', 'Pfarrheim', 'Mo 10-12 Uhr', '02131 1234', '3–4'],
      ['Lotsen', 'Diakonie', 'Eltern', 'Rathaus', 'Di 14-16 Uhr', '02131 5555', '5–6'],
    ]);
  });
  test('unter jedem Angebot eine Zeile mit Text: seine Beschreibung', () => {
    const rows = ['Sprachcafé', 'Lotsen', 'Nähkurs'].flatMap((name) => [
      [name, 'Caritas', 'Frauen'],
      [`${name}: montags im Pfarrheim, Anmeldung bei Frau Meier`],
    ]);
    const list = listed([['Angebot', 'Träger', 'Zielgruppe'], ...rows]);
    expect(list?.[0]).toEqual(['Angebot', 'Träger', 'Zielgruppe', 'Beschreibung', 'Fundstelle']);
    expect(list?.[1]?.[3]).toBe('Sprachcafé: montags im Pfarrheim, Anmeldung bei Frau Meier');
    expect(list).toHaveLength(4);
  });
  test('eine gewöhnliche Liste bleibt, wie sie ist', () => {
    expect(
      listed([
        ['Angebot', 'Träger', 'Telefon'],
        ['A', 'B', '02131 1'],
        ['C', 'D', '02131 2'],
      ]),
    ).toBeUndefined();
  });
});

test.each([
  ['9.00 Uhr Sprachcafé', { name: 'Sprachcafé', time: '9.00 Uhr' }],
  ['15.00 - 17.00 Uhr: Hausaufgabenhilfe', { name: 'Hausaufgabenhilfe', time: '15.00 - 17.00 Uhr' }],
  ['Chor, ab 18 Uhr', { name: 'Chor', time: 'ab 18 Uhr' }],
  ['Nähkurs\n10-12 Uhr\nmit Frau Kurz', { name: 'Nähkurs', time: '10-12 Uhr', rest: 'mit Frau Kurz' }],
  ['Deutsch B2', { name: 'Deutsch B2', time: '' }],
  ['Treff 60+', { name: 'Treff 60+', time: '' }],
])('„%s“ in der Zelle eines Wochenplans', (text, said) => expect(planCell(text)).toMatchObject(said));

test('ein Blatt, auf dem nur „Fehlanzeige“ steht, wird genannt; eine Zeile der Tabelle nicht', () => {
  const codes = (cells: Cell[][]) => withListedSheets(workbook(cells)).warnings.map(({ code }) => code);
  expect(codes([['Gemeinde Jüchen'], ['Fehlanzeige']])).toEqual(['SHEET_SAYS_NONE']);
  expect(
    codes([
      ['Handlungsfeld', 'Angebot'],
      ['Sprache', 'keine Angebote'],
    ]),
  ).toEqual([]);
});
