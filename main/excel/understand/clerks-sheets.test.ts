// What a clerk reads without thinking: layouts made up as towns, associations and offices send them.
import { expect, test } from 'vitest';
import { fieldsOf, sheet, skipped, tableOf } from './testing/sheets.ts';

test('Eine Fußnote hinter einem Jahr ändert nichts: die Tabelle je Kommune und Jahr ist eine', () => {
  const table = tableOf(
    sheet('Tab1', {
      A1: [
        ['Tabelle 1: Ausländische Bevölkerung am 31.12. nach Gemeinden'],
        ['AGS', 'Gemeinde', '2021', '2022¹', '2023'],
        ['5162004', 'Dormagen', '8.412', '9 377', '9.640'],
        ['5162008', 'Grevenbroich', '8.900', '9.655', '9.811'],
        ['5162012', 'Jüchen', '1.501', '1.654', '.'],
        ['¹ ab 2022 Zensus-Basis'],
      ],
    }),
  );
  expect(table).toMatchObject({ kind: 'indicators', headerRows: [2], dataRows: [3, 5] });
  expect(fieldsOf(table)).toEqual(['municipality', 'municipality', 'value', 'value', 'value']);
});

test('„Angebot | Träger“ erst in der zweiten Zeile, neben verbundenen Überschriften: beide Zeilen sind der Kopf', () => {
  const table = tableOf(
    sheet(
      'Angebote',
      {
        A1: [
          [null, null, 'Handlungsfeld', null, 'Zielgruppe', null],
          ['Angebot', 'Träger', 'Sprache', 'Wohnen', 'Eltern', 'Frauen'],
          ['Sprachtreff', 'Caritas', 'X', null, null, 'X'],
          ['Wohnführerschein', 'Stadt', null, 'x', 'x', null],
        ],
      },
      ['C1:D1', 'E1:F1'],
    ),
  );
  expect(table.headerRows).toEqual([1, 2]);
  const ticked = ['fieldsOfAction', 'fieldsOfAction', 'targetGroups', 'targetGroups'];
  expect(fieldsOf(table)).toEqual(['name', 'provider', ...ticked]);
});

test('Unter verbundenen Überschriften bleibt eine Zeile mit Namen ein Angebot', () => {
  const table = tableOf(
    sheet(
      'Angebote',
      {
        A1: [
          [null, 'Angebot', 'Träger', 'Zielgruppe', null],
          ['Kaarst', 'Sprachtreff', 'Caritas', 'Frauen', 'Eltern'],
          ['Neuss', 'Nähkurs', 'AWO', 'Frauen', null],
        ],
      },
      ['D1:E1'],
    ),
  );
  expect(table).toMatchObject({ headerRows: [1], dataRows: [2, 3] });
});

test('Eine Zeile mit einer Angabe über dem wiederholten Kopf ist eine Überschrift, kein Angebot', () => {
  const head = ['Was', 'Wer', 'Wann', 'Gebühr'];
  const table = tableOf(
    sheet('Frühe Hilfen', {
      A1: [
        ['Sozialraum Horrem'],
        head,
        ['Krabbelgruppe', 'FZ Horrem', 'mo 9:30-11', '1 €'],
        ['Sozialraum Nievenheim'],
        head,
        ['Musikgarten', 'Musikschule', 'fr 15.15', 'frei'],
      ],
    }),
  );
  expect([skipped(table, 'groupHeading'), skipped(table, 'repeatedHeader')]).toEqual([[4], [5]]);
});

test('Mit der nächsten nummerierten Frage eines Bogens endet seine Liste', () => {
  const table = tableOf(
    sheet('Fragebogen', {
      A1: [
        ['1. Welche Angebote gibt es?'],
        ['Nr', 'Titel', 'Zielgruppe', 'Anbieter'],
        ['a)', 'Lotsendienst', 'Neuzugewanderte', 'Stadt Kaarst'],
        ['b)', 'Sprachpaten', 'Geflüchtete', 'Kaarster Hilfe'],
        ['c)'],
        [],
        ['2. Was fehlt bei Ihnen?'],
        ['B2-Kurse'],
        ['3. Wie viele Ehrenamtliche sind aktiv?', 'ca. 60'],
      ],
    }),
  );
  expect(table.dataRows).toEqual([3, 4]);
  expect(skipped(table, 'note')).toEqual([7, 8, 9]);
  expect(fieldsOf(table)[0]).toBe('rowNumber');
});

test('Unter der Spalte der Bezeichnungen endet die Liste mit einer Frage, der keine Zeile mehr folgt', () => {
  const list = (...rows: string[][]) =>
    tableOf(
      sheet('Fragebogen', {
        A1: [
          ['Angebot', 'Träger', 'Handlungsfeld'],
          ['Sprachcafé', 'AWO', 'Sprache'],
          ['Lotsen', 'DRK', 'Pflege'],
          ...rows,
        ],
      }),
    );
  const further = [['2. Was fehlt bei Ihnen?'], ['B2-Kurse'], ['3. Wie viele Ehrenamtliche sind aktiv?', 'ca. 60']];
  expect(list(...further).dataRows).toEqual([2, 3]);
  const group = [['2. Welche Kurse gibt es für Frauen?'], ['Nähkurs', 'AWO', 'Bildung']];
  expect(list(...group).dataRows).toEqual([2, 5]);
});

test('Steht jede Kommune nur über ihrer Gruppe, gilt sie für die leeren Zellen darunter; sonst bleibt leer leer', () => {
  const fills = (rows: (string | null)[][]) =>
    tableOf(sheet('Liste', { A1: [['Kommune', 'Träger', 'Angebot'], ...rows] })).columns.map(
      ({ fillsDown }) => fillsDown ?? false,
    );
  const pivot = [
    ['Dormagen', 'Diakonie', 'Sprachkurs A1'],
    [null, null, 'Sprachkurs A2'],
    [null, 'Raphaelshaus', 'Jugendcafé'],
    ['Jüchen', 'Diakonie', 'Kleiderkammer'],
    [null, 'Ev. Kirche', 'Begegnungscafé'],
  ];
  expect(fills(pivot)).toEqual([true, true, false]);
  const repeated = [
    ['Dormagen', 'Diakonie', 'Sprachkurs A1'],
    ['Dormagen', 'AWO', 'Sprachkurs A2'],
    [null, 'Raphaelshaus', 'Jugendcafé'],
    [null, 'Diakonie', 'Kleiderkammer'],
  ];
  expect(fills(repeated)).toEqual([false, false, false]);
  const oneGap = [
    ['Dormagen', 'Diakonie', 'Sprachkurs A1'],
    [null, 'AWO', 'Sprachkurs A2'],
    ['Kaarst', 'Raphaelshaus', 'Jugendcafé'],
    ['Neuss', 'SKM', 'Kleiderkammer'],
  ];
  expect(fills(oneGap)).toEqual([false, false, false]);
});

test('Kürzel der Kommunen über Kreuzen: je Spalte der Ort, mit dem Namen in der Begründung', () => {
  const table = tableOf(
    sheet('Caritas', {
      A1: [
        ['Dienst', 'Zielgruppe', 'DOR', 'GV', 'JÜ', 'Korsch.', 'Anmerkung'],
        ['Jugendmigrationsdienst', 'Junge Menschen', 'x', 'x', null, 'x', null],
        ['Flüchtlingsberatung', 'Geflüchtete', null, 'x', 'x', null, 'nach Vereinbarung'],
        ['Stromspar-Check', 'Haushalte', 'x', null, null, null, null],
      ],
    }),
  );
  const towns = ['municipality', 'municipality', 'municipality', 'municipality'];
  expect(fieldsOf(table)).toEqual(['name', 'targetGroups', ...towns, 'remark']);
  expect(table.columns[3]?.reason).toContain('kurz für Grevenbroich');
  expect(table.regionCodes).toEqual({ DOR: 'Dormagen', GV: 'Grevenbroich', JÜ: 'Jüchen', 'Korsch.': 'Korschenbroich' });
});

test('Kürzel in der ersten Spalte einer Statistik sind Kommunen; zwei, mehrdeutige oder andere Wörter sind es nicht', () => {
  const table = (names: string[]) =>
    tableOf(
      sheet('SGB II', { A1: [['Gst.', 'eLb ges.', 'davon Ausl.'], ...names.map((name, at) => [name, 900 + at, 40])] }),
    );
  expect(table(['NE', 'GV', 'MB', 'RKN'])).toMatchObject({
    kind: 'indicators',
    columns: [{ field: 'municipality' }, {}, {}],
  });
  expect(table(['NE', 'GV', 'Amt']).regionCodes).toBeUndefined();
  expect(table(['K', 'KO', 'KOR', 'DOR']).regionCodes).toBeUndefined();
  expect(table(['Ost', 'Süd', 'Nord', 'West']).regionCodes).toBeUndefined();
});

test('„Maßnahme | Maßnahmeträger | Plätze“ eines Jobcenters: Angebote, auch unter einem Titel voller Maßnahmen', () => {
  const table = tableOf(
    sheet('Maßnahmen JC', {
      A1: [
        ['Aktivierungsmaßnahmen 2025'],
        ['Maßnahme', 'Maßnahmeträger', 'Standort', 'TN-Plätze', 'Laufzeit', 'Koordination'],
        ['Perspektive für Frauen', 'TZN', 'Dormagen', 16, '01.03.25 - 28.02.26', 'Frau Klein'],
        ['Coaching', 'Caritas', 'Neuss', 30, 'fortlaufend', 'Herr Groß'],
      ],
    }),
  );
  expect(table.kind).toBe('offers');
});

test('„Kurse“ über Zahlen zählt sie: Jahre in den Zeilen sind eine Statistik, keine Angebote namens 14 und 16', () => {
  const table = tableOf(
    sheet('Stat', {
      A1: [
        ['VHS Neuss – Integrationskurse'],
        ['Jahr', 'Kurse', 'TN gesamt', 'davon w', 'Bestehensquote'],
        ['2022', '14', '231', '140', '42,4%'],
        ['2023', '16', '262', '151', '45,4 %'],
        ['2024*', '17', '270', '149', '–'],
      ],
    }),
  );
  expect(table.kind).toBe('indicators');
  expect(fieldsOf(table)).not.toContain('name');
});

test('„Name | Funktion“ über Menschen ist keine Liste von Akteuren dieses Namens', () => {
  const table = tableOf(
    sheet('AP', {
      A1: [
        ['Ansprechpersonen Integration in den Kommunen'],
        ['Stadt/Gemeinde', 'Name', 'Funktion', 'Telefon', 'E-Mail'],
        ['Dormagen', 'Peter Maus', 'Integrationsbeauftragter', '02133 257300', 'maus@dormagen.example'],
        ['Grevenbroich', 'Ina Katz', 'Koordination', '02181 6081', 'katz@gv.example'],
      ],
    }),
  );
  expect(fieldsOf(table)[1]).toBe('contactName');
});

test('„Eintritt“ ist ein Preis, kein Eintrittsalter', () => {
  const rows = [
    ['Veranstaltung', 'Datum', 'Ort', 'Eintritt'],
    ['Fest der Kulturen', '20.09.2025', 'Marktplatz', 'frei'],
    ['Kino', '26.09.2025', 'Grefi', '5/3 €'],
  ];
  expect(fieldsOf(tableOf(sheet('Programm', { A1: rows })))[3]).toBe('fee');
});
