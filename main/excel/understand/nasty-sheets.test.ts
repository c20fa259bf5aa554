// Sheets as German towns really send them, made up by hand. Each says what a careful person reads in it.
import { expect, test } from 'vitest';
import type { Cell } from '../../../shared/domain/sheet.ts';
import { sheet, tableOf, tablesOf } from './testing/sheets.ts';
import { records, seen } from './testing/read-sheets.ts';

test('verbundene Gruppenzellen in der ersten Spalte: das Handlungsfeld gilt für alle Zeilen daneben', () => {
  const table = tableOf(
    sheet(
      'Angebote',
      {
        A1: [
          ['Handlungsfeld', 'Angebot', 'Träger', 'Zielgruppe', 'TN'],
          ['Sprache', 'Sprachcafé Furth', 'Caritas', 'Frauen', 12],
          [null, 'Mama lernt Deutsch', 'VHS', 'Eltern', 18],
          [null, 'Konversationskurs B1', 'VHS', 'Geflüchtete', 9],
          ['Sport', 'Schwimmen für Frauen', 'TSV Norf', 'Frauen', 20],
          [null, 'Bunter Ball', 'SV Uedesheim', 'Jugendliche', 25],
        ],
      },
      ['A2:A4', 'A5:A6'],
    ),
  );
  expect(seen(table)).toEqual({
    header: [1],
    records: [2, 3, 4, 5, 6],
    fields: ['fieldsOfAction', 'name', 'provider', 'targetGroups', 'participants'],
  });
});

test('eine Tabelle, die in Spalte D unter Logo und Anschrift beginnt', () => {
  const table = tableOf(
    sheet('Bestandserhebung', {
      A1: [['Stadt Korschenbroich'], ['Der Bürgermeister'], ['Sebastianusstraße 1'], ['41352 Korschenbroich']],
      F2: [['Auskunft erteilt: Frau Beispiel']],
      D7: [
        ['Bezeichnung des Angebotes', 'Veranstalter', 'Wochentag', 'Kosten', 'Anmeldung unter'],
        ['Deutsch für den Alltag', 'VHS', 'Montag', 'kostenfrei', '02161 61 31 31'],
        ['Nähwerkstatt', 'Initiative Willkommen', 'Freitag', '2 €', 'naehen@willkommen.example'],
        ['Kleiderkammer', 'DRK', 'Di/Do', 'frei', 'ohne Anmeldung'],
      ],
    }),
  );
  expect(seen(table)).toEqual({
    header: [7],
    records: [8, 9, 10],
    fields: ['name', 'provider', 'schedule', 'fee', 'registration'],
  });
});

test('Hinweise mitten zwischen den Zeilen sind keine Angebote', () => {
  const table = tableOf(
    sheet('Liste', {
      A1: [
        ['Angebot', 'Träger', 'Zielgruppe', 'Plätze', 'Beginn'],
        ['Sprachpaten', 'Freiwilligenzentrum', 'Geflüchtete', 30, '2016'],
        ['Schülerlotsen', 'Realschule', 'Jugendliche', 12, '2019'],
        ['Hinweis: Die folgenden Angebote ruhen seit 2024 und werden voraussichtlich 2026 wieder aufgenommen.'],
        ['Kochen verbindet', 'Pfarrei St. Peter', 'Frauen', 10, '2018'],
        ['Chor der Kulturen', 'Musikschule', 'Eltern', 40, '2021'],
      ],
    }),
  );
  expect(records(table)).toEqual([2, 3, 5, 6]);
  expect(table.skippedRows).toEqual([{ row: 4, reason: 'note' }]);
});

test('eine Zwischensumme in der Mitte und die Summe am Ende', () => {
  const table = tableOf(
    sheet('Kurse', {
      A1: [
        ['Kurs', 'Träger', 'TN', 'davon w'],
        ['Alphabetisierung', 'VHS', 15, 9],
        ['B1-Kurs', 'VHS', 20, 12],
        ['Zwischensumme VHS', null, 35, 21],
        ['Elternkurs', 'Caritas', 10, 10],
        ['Abendkurs', 'Caritas', 12, 3],
        ['Zwischensumme Caritas', null, 22, 13],
        ['Insgesamt', null, 57, 34],
      ],
    }),
  );
  expect(records(table)).toEqual([2, 3, 5, 6]);
  expect(table.skippedRows.map(({ row, reason }) => `${row} ${reason}`)).toEqual(['4 total', '7 total', '8 total']);
});

test('ein Blatt je Kommune mit eigener Zwischenzeile', () => {
  const table = tableOf(
    sheet('Rommerskirchen', {
      A1: [
        ['Gemeinde Rommerskirchen – Integrationsangebote'],
        [null],
        ['Lfd.', 'Angebot', 'Anbieter', 'Turnus'],
        ['A. Sprache'],
        [1, 'Sprachtreff', 'Gemeinde', 'wöchentlich'],
        [2, 'Lesekreis', 'Bücherei', 'monatlich'],
        ['B. Freizeit'],
        [3, 'Fußball', 'SG Rommerskirchen', '2x wöchentlich'],
      ],
    }),
  );
  expect(seen(table)).toEqual({
    header: [3],
    records: [5, 6, 8],
    fields: ['rowNumber', 'name', 'provider', 'recurrence'],
  });
});

test('eine aus Word kopierte Tabelle: Zeilenumbrüche und Aufzählungszeichen in den Zellen', () => {
  const table = tableOf(
    sheet('Tabelle1', {
      A1: [
        ['Name des\nAngebots', 'Träger /\nKooperations-\npartner', 'Kurz-\nbeschreibung', 'Ziel-\ngruppe(n)', 'Zeit'],
        [
          'Café Welcome',
          '• Stadt Kaarst\n• Caritas',
          'Offener Treff\nmit Kaffee',
          '- Frauen\n- Eltern',
          'Mi 15–17 Uhr',
        ],
        ['Start\u00adklar', 'Jugendamt', 'Begleitung beim Übergang', '- Jugendliche', 'nach Absprache'],
        ['Sprach\u00adspaß', 'Kita', 'Spielerisch Deutsch lernen', '- Kinder U3', 'täglich'],
      ],
    }),
  );
  expect(seen(table)).toEqual({
    header: [1],
    records: [2, 3, 4],
    fields: ['name', 'provider', 'description', 'targetGroups', 'schedule'],
  });
});

test('der Kopf steht auf jeder Druckseite noch einmal', () => {
  const header = ['Lfd. Nr.', 'Bezeichnung', 'Träger', 'Handlungsfeld'];
  const table = tableOf(
    sheet('Druck', {
      A1: [
        ['Übersicht der Angebote', null, null, 'Seite 1'],
        header,
        [1, 'Sprachcafé', 'AWO', 'Sprache'],
        [2, 'Wohnberatung', 'Stadt', 'Wohnen'],
        ['Übersicht der Angebote', null, null, 'Seite 2'],
        header,
        [3, 'Sportfest', 'KSB', 'Sport'],
        [4, 'Kulturabend', 'Kulturverein', 'Kultur'],
      ],
    }),
  );
  expect(records(table)).toEqual([3, 4, 7, 8]);
});

test('zwei Listen untereinander mit eigenen Köpfen: laufende und beendete Angebote', () => {
  const tables = tablesOf(
    sheet('Stadt Neuss', {
      A1: [
        ['Laufende Angebote'],
        ['Angebot', 'Träger', 'Zielgruppe', 'seit'],
        ['Sprachcafé', 'AWO', 'Frauen', 2017],
        ['Hausaufgabenhilfe', 'Diakonie', 'Jugendliche', 2009],
        [null],
        ['Beendete Angebote'],
        ['Angebot', 'Träger', 'Zielgruppe', 'Ende'],
        ['Willkommensklasse', 'Schule', 'Jugendliche', 2022],
        ['Möbellager', 'Caritas', 'Geflüchtete', 2023],
      ],
    }),
  );
  expect(tables.map(seen)).toEqual([
    { header: [2], records: [3, 4], fields: ['name', 'provider', 'targetGroups', 'validFrom'] },
    { header: [7], records: [8, 9], fields: ['name', 'provider', 'targetGroups', 'validTo'] },
  ]);
});

test('Steckbriefe nebeneinander: Felder abwärts, ein Angebot je Spalte', () => {
  const table = tableOf(
    sheet('Steckbriefe', {
      A1: [
        ['Angebot', 'Sprachcafé', 'Frauentreff', 'Radwerkstatt'],
        ['Träger', 'AWO', 'SkF', 'Diakonie'],
        ['Zielgruppe', 'Geflüchtete', 'Frauen', 'Jugendliche'],
        ['Ort', 'Bürgerhaus', 'Pfarrheim', 'Garage Nord'],
        ['Ansprechperson', 'Frau Alt', 'Frau Neu', 'Herr Rad'],
        ['Telefon', '02131 11 22 33', '02131 44 55 66', '02131 77 88 99'],
      ],
    }),
  );
  expect(table.orientation).toBe('columns');
  expect(table.columns.map(({ field }) => field)).toEqual([
    'name',
    'provider',
    'targetGroups',
    'locationName',
    'contactName',
    'phone',
  ]);
});

test('die Spalte „Nr.“ zählt je Handlungsfeld neu; Leerzeilen trennen die Blöcke', () => {
  const table = tableOf(
    sheet('Angebote', {
      A1: [
        ['Nr.', 'Angebot', 'Träger', 'Zielgruppe'],
        ['Sprache'],
        [1, 'Sprachcafé', 'AWO', 'Frauen'],
        [2, 'Leseclub', 'Bücherei', 'Grundschulalter'],
        [null],
        ['Gesundheit'],
        [1, 'Gesundheitslotsen', 'Kreis', 'Eltern'],
        [2, 'Hebammencafé', 'SkF', 'Frauen'],
      ],
    }),
  );
  expect(records(table)).toEqual([3, 4, 7, 8]);
  expect(table.skippedRows.filter(({ reason }) => reason === 'groupHeading').map(({ row }) => row)).toEqual([2, 6]);
});

test('ein Formular mit vielen leeren nummerierten Zeilen', () => {
  const rows: Cell[][] = Array.from({ length: 40 }, (_, at) => [at + 1]);
  rows[0] = [1, 'Sprachcafé', 'AWO', 'Frauen', 'ja'];
  rows[1] = [2, 'Lotsen', 'Diakonie', 'Geflüchtete', 'nein'];
  const table = tableOf(
    sheet('Formular', { A5: [['Nr.', 'Bezeichnung', 'Träger', 'Zielgruppe', 'barrierefrei'], ...rows] }),
  );
  expect(records(table)).toEqual([6, 7]);
});

test('Angebotsliste und Statistik der Zugewanderten auf einem Blatt nebeneinander', () => {
  const tables = tablesOf(
    sheet('Jüchen', {
      A1: [
        ['Angebot', 'Träger', 'Zielgruppe', 'Plätze'],
        ['Sprachcafé', 'AWO', 'Frauen', 12],
        ['Lernhilfe', 'OGS', 'Grundschulalter', 20],
        ['Boxen', 'BC', 'Jugendliche', 15],
        ['Elterntreff', 'Kita', 'Eltern', 10],
      ],
      H1: [
        ['Jahr', 'Einwohner', 'Ausländer', 'Anteil in %'],
        [2022, 23626, 1650, 7],
        [2023, 23810, 1790, 7.5],
        [2024, 23900, 1840, 7.7],
      ],
    }),
  );
  expect(tables.map(({ kind, range }) => `${kind} ${range}`)).toEqual(['offers A1:D5', 'indicators H1:K4']);
});

test('Fußnoten, Stand und Unterschrift unter der Liste, ohne Leerzeile davor', () => {
  const table = tableOf(
    sheet('Liste', {
      A1: [
        ['Angebot', 'Träger', 'Handlungsfeld', 'Teilnehmende¹'],
        ['Sprachcafé', 'AWO', 'Sprache', 14],
        ['Wohnberatung²', 'Stadt', 'Wohnen', 60],
        ['¹ im Jahr 2025'],
        ['² nur mit Termin'],
        ['Stand: 31.12.2025, Sozialamt'],
        ['gez. Muster'],
      ],
    }),
  );
  expect(records(table)).toEqual([2, 3]);
  expect(table.skippedRows.map(({ reason }) => reason)).toEqual(['note', 'note', 'note', 'note']);
});

test('„davon“-Zeilen unter einem Angebot sind keine eigenen Angebote', () => {
  const table = tableOf(
    sheet('TN', {
      A1: [
        ['Angebot', 'Träger', 'Zielgruppe', 'TN'],
        ['Integrationskurs', 'VHS', 'Neuzugewanderte', 60],
        ['  davon Frauen', null, null, 33],
        ['  davon Eltern mit Kinderbetreuung', null, null, 12],
        ['Sprachcafé', 'AWO', 'Frauen', 20],
        ['  darunter Geflüchtete', null, null, 8],
        ['Lernhilfe', 'OGS', 'Grundschulalter', 15],
      ],
    }),
  );
  expect(records(table)).toEqual([2, 5, 7]);
});

test('Bestellung, Dienstplan und Teilnehmerliste sind keine Angebote', () => {
  const kinds = [
    sheet('Bestellung', {
      A1: [
        ['Pos.', 'Artikel', 'Menge', 'Einzelpreis', 'Gesamt'],
        [1, 'Stellwand', 4, 89.9, 359.6],
        [2, 'Moderationskoffer', 1, 149, 149],
        [3, 'Namensschilder', 200, 0.2, 40],
      ],
    }),
    sheet('Dienstplan', {
      A1: [
        ['Mitarbeiter', 'Mo', 'Di', 'Mi', 'Do', 'Fr'],
        ['Busch', 'F', 'F', 'U', 'F', 'S'],
        ['Klug', 'S', 'S', 'F', 'F', 'F'],
      ],
    }),
  ].map((one) => tablesOf(one).map(({ kind }) => kind));
  expect(kinds.flat().filter((kind) => kind !== 'unknown')).toEqual([]);
});
