// Headers as German towns really write them, made up by hand. Each says what a careful person reads in them.
import { expect, test } from 'vitest';
import type { Cell } from '../../../shared/domain/sheet.ts';
import { sheet, tableOf } from './testing/sheets.ts';
import { date, read, seen } from './testing/read-sheets.ts';

test('zwei Kopfzeilen mit Einheiten: gesamt, davon weiblich, in Euro', () => {
  const table = tableOf(
    sheet(
      'Rückmeldung',
      {
        B4: [
          ['Projekt', 'Anbieter', 'Teilnehmende', null, 'Personal', null, 'Finanzierung', null],
          [null, null, 'gesamt', 'davon weibl.', 'hauptamtlich', 'ehrenamtlich', 'durch', 'Höhe'],
          [null, null, '(Anzahl)', '(Anzahl)', '(VZÄ)', '(Personen)', null, '(€/Jahr)'],
          ['Lotsenpunkt', 'Diakonie', 120, 71, 0.5, 14, 'Land NRW', 24000],
          ['Rucksack Schule', 'KI', 44, 40, 0.25, 0, 'Kreis', 8000],
          ['Fahrradkurs', 'ADFC', 18, 18, 0, 5, 'Spenden', 900],
        ],
      },
      ['D4:E4', 'F4:G4', 'H4:I4'],
    ),
  );
  expect(seen(table)).toEqual({
    header: [4, 5, 6],
    records: [7, 8, 9],
    fields: [
      'name',
      'provider',
      'participants',
      'participantsFemale',
      'staffFte',
      'volunteers',
      'funding',
      'annualAmount',
    ],
  });
});

test('„Ansprechpartner/in (Name, Tel., E-Mail)“ mit allem in einer Zelle', () => {
  expect(
    read(
      sheet('Tabelle1', {
        A1: [
          ['Was?', 'Wer?', 'Ansprechpartner/in (Name, Tel., E-Mail)', 'Wo?', 'Wann?'],
          [
            'Elterncafé',
            'Kita Arche',
            'Frau Peters, 02131 40 12 34, peters@kita.example',
            'Kita Arche',
            'mittwochs 9 Uhr',
          ],
          ['Krabbelgruppe', 'FBS', 'Herr Lang, 02131 40 55 66, lang@fbs.example', 'Gemeindehaus', 'Do 10-11.30 Uhr'],
          ['Väterfrühstück', 'FBS', 'Herr Lang', 'Gemeindehaus', 'jeden 1. Sa im Monat'],
        ],
      }),
    ),
  ).toEqual({
    header: [1],
    records: [2, 3, 4],
    fields: ['name', 'provider', 'contactName', 'locationName', 'schedule'],
  });
});

test('Zielgruppen zum Ankreuzen ohne Überschrift darüber', () => {
  const table = tableOf(
    sheet('Angebote', {
      A1: [
        ['Titel', 'Träger', 'Eltern', 'Frauen', 'Jugendliche', 'Seniorinnen und Senioren', 'Bemerkung'],
        ['Offener Treff', 'AWO', 'x', 'x', null, null, null],
        ['Nachhilfe', 'Ev. Kirche', null, null, 'x', null, 'nur dienstags'],
        ['Frühstück International', 'Kath. Kirche', 'x', 'x', 'x', null, null],
      ],
    }),
  );
  expect(table.columns.map(({ field }) => field)).toEqual([
    'name',
    'provider',
    'targetGroups',
    'targetGroups',
    'targetGroups',
    'targetGroups',
    'remark',
  ]);
});

test('Handlungsfelder zum Ankreuzen unter einer gemeinsamen Überschrift', () => {
  const table = tableOf(
    sheet(
      'Matrix',
      {
        A2: [
          ['Nr.', 'Maßnahme', 'Handlungsfelder (Mehrfachnennung möglich)', null, null, null, 'seit'],
          [null, null, 'Sprache', 'Bildung', 'Wohnen', 'Gesundheit', null],
          [1, 'Hausaufgabenhilfe', 'X', 'X', null, null, 2015],
          [2, 'Wohnlotsen', null, null, 'X', null, 2019],
          [3, 'Gesundheitscafé', 'X', null, null, 'X', 2022],
        ],
      },
      ['C2:F2', 'A2:A3', 'B2:B3', 'G2:G3'],
    ),
  );
  expect(seen(table)).toEqual({
    header: [2, 3],
    records: [4, 5, 6],
    fields: ['rowNumber', 'name', 'fieldsOfAction', 'fieldsOfAction', 'fieldsOfAction', 'fieldsOfAction', 'validFrom'],
  });
});

test('Export aus LimeSurvey: lange Fragen als Überschriften, eine Zeile je Antwort', () => {
  const table = tableOf(
    sheet('results-survey', {
      A1: [
        [
          'Antwort ID',
          'Datum Abgeschickt',
          'Wie lautet die Bezeichnung Ihres Angebots?',
          'Wer ist Träger des Angebots? Bitte geben Sie den vollständigen Namen der Organisation an.',
          'An wen richtet sich das Angebot in erster Linie? (Mehrfachnennungen sind möglich)',
          'Seit wann besteht das Angebot?',
          'Wie viele Personen haben im vergangenen Jahr an dem Angebot teilgenommen?',
          'Wie viele davon waren Frauen oder Mädchen?',
          'Wie wird das Angebot finanziert?',
          'Unter welcher E-Mail-Adresse sind Sie für Rückfragen erreichbar?',
          'Möchten Sie uns noch etwas mitteilen?',
        ],
        [
          12,
          date('2026-02-03'),
          'Lesementoren',
          'Mentor e. V.',
          'Grundschulalter',
          '2014',
          60,
          31,
          'Spenden',
          'a@mentor.example',
          null,
        ],
        [
          13,
          date('2026-02-04'),
          'Wellcome',
          'Familienforum',
          'Eltern',
          '2010',
          25,
          25,
          'Stadt',
          'b@forum.example',
          'Wir suchen Räume.',
        ],
        [
          17,
          date('2026-02-09'),
          'Radeln ohne Alter',
          'Seniorenheim',
          'Seniorinnen und Senioren',
          '2021',
          40,
          28,
          'Stiftung',
          'c@heim.example',
          null,
        ],
      ],
    }),
  );
  expect(seen(table)).toMatchObject({ header: [1], records: [2, 3, 4] });
  expect(table.kind).toBe('offers');
  expect(table.columns.slice(2).map(({ field }) => field)).toEqual([
    'name',
    'provider',
    'targetGroups',
    'validFrom',
    'participants',
    'participantsFemale',
    'funding',
    'email',
    'remark',
  ]);
});

test('Export aus Google Forms: Zeitstempel und nummerierte Fragen', () => {
  const table = tableOf(
    sheet('Formularantworten 1', {
      A1: [
        [
          'Zeitstempel',
          '1. Name Ihrer Einrichtung / Organisation',
          '2. Wie heißt Ihr Angebot?',
          '3. In welcher Kommune findet das Angebot statt?',
          '4. Gibt es eine Kinderbetreuung während des Angebots?',
          '5. Ist das Angebot barrierefrei erreichbar?',
          '6. Was kostet die Teilnahme?',
          '7. Welche Wünsche haben Sie an das Kommunale Integrationszentrum?',
        ],
        [
          date('2026-01-12', 'dd.mm.yyyy hh:mm'),
          'AWO Kaarst',
          'Oma-Opa-Patenschaft',
          'Kaarst',
          'Nein',
          'Ja',
          'nichts',
          'mehr Austausch',
        ],
        [
          date('2026-01-13', 'dd.mm.yyyy hh:mm'),
          'SkF Neuss',
          'Stadtteilmütter',
          'Neuss',
          'Ja',
          'Ja',
          'kostenlos',
          null,
        ],
        [
          date('2026-01-20', 'dd.mm.yyyy hh:mm'),
          'TV Jahn',
          'Sport für alle',
          'Meerbusch',
          'Nein',
          'Nein',
          '5 € im Monat',
          'Übungsleiter',
        ],
      ],
    }),
  );
  expect(table.columns.slice(1).map(({ field }) => field)).toEqual([
    'provider',
    'name',
    'municipality',
    'childcare',
    'accessible',
    'fee',
    'wishes',
  ]);
});

test('Kürzel im Kopf und eine Spalte ohne Überschrift', () => {
  expect(
    read(
      sheet('Tab', {
        A3: [
          ['HF', 'Bez. d. Angebots', 'Tr.', 'ZG', 'TN max.', null, 'AP', 'Tel.'],
          ['Sprache', 'Deutsch am Vormittag', 'VHS', 'Frauen', 15, 'läuft', 'Fr. Busch', '02182 1234'],
          ['Sport', 'Boxen', 'BC Jüchen', 'Jugendliche', 20, 'läuft', 'Hr. Faust', '02165 9876'],
          ['Bildung', 'Lernwerkstatt', 'OGS', 'Grundschulalter', 12, 'ruht', 'Fr. Klug', '02165 4567'],
        ],
      }),
    ),
  ).toEqual({
    header: [3],
    records: [4, 5, 6],
    fields: ['fieldsOfAction', 'name', 'provider', 'targetGroups', 'capacity', null, 'contactName', 'phone'],
  });
});

test('alles in Großbuchstaben mit Sternchen und laufenden Buchstaben', () => {
  expect(
    read(
      sheet('X', {
        A1: [
          [
            'A) ANGEBOT*',
            'B) TRÄGER*',
            'C) ZIELGRUPPE*',
            'D) ORT DER DURCHFÜHRUNG',
            'E) LAUFZEIT VON',
            'F) LAUFZEIT BIS',
          ],
          ['SPRACHCAFÉ', 'AWO', 'FRAUEN', 'BÜRGERHAUS', '1/2020', '12/2026'],
          ['LESEN', 'STADT', 'ELTERN', 'BÜCHEREI', '8/2021', 'unbefristet'],
          ['BASTELN', 'KITA', 'ELTERN', 'KITA', '9/2022', '12/2025'],
        ],
      }),
    ),
  ).toEqual({
    header: [1],
    records: [2, 3, 4],
    fields: ['name', 'provider', 'targetGroups', 'locationName', 'validFrom', 'validTo'],
  });
});

test('„Altersgruppe“ mit Eltern und Grundschulkindern nennt Zielgruppen, mit Zahlen ein Alter', () => {
  const groups = (values: Cell[]) =>
    tableOf(
      sheet('Jugendamt', {
        A1: [
          ['Angebot', 'Träger', 'Altersgruppe'],
          ...values.map((value, at): Cell[] => [`Angebot ${at + 1}`, 'Stadt', value]),
        ],
      }),
    ).columns[2]?.field;
  expect(groups(['Eltern', 'Jugendliche', 'Grundschulalter', 'Kinder U3', 'Eltern'])).toBe('targetGroups');
  expect(groups(['6-12 Jahre', 'ab 16 Jahren', '3-6', '12-18 Jahre', '0-3'])).toBe('minimumAge');
});

test('als Zahl getippte Postleitzahlen bleiben Postleitzahlen; „Ort“ derselben Stadt gehört zur Adresse', () => {
  const table = tableOf(
    sheet('Adressen', {
      A1: [
        ['Angebot', 'Träger', 'PLZ', 'Ort'],
        ['Sprachcafé', 'AWO', 41564, 'Kaarst'],
        ['Lotsen', 'Diakonie', 41564, 'Kaarst'],
        ['Treff', 'DRK', 41564, 'Kaarst'],
      ],
    }),
  );
  expect(table.columns.map(({ field }) => field)).toEqual(['name', 'provider', 'postalCode', 'city']);
});

test('Abschnitte über den Spalten („Angaben zum Träger“) benennen nicht, was darunter steht', () => {
  const table = tableOf(
    sheet(
      'Bogen',
      {
        A1: [
          ['Angaben zum Angebot', null, null, 'Angaben zum Träger', null, null],
          ['Bezeichnung', 'Art', 'Plätze', 'Bezeichnung', 'Straße', 'E-Mail'],
          ['Sprachcafé', 'Gruppe/Treff', 12, 'Caritasverband', 'Rheydter Str. 174', 'info@caritas.example'],
          ['Lotsen', 'Beratung', 30, 'Diakonie', 'Venloer Str. 68', 'info@diakonie.example'],
          ['Nähen', 'Kurs', 8, 'SkF', 'Spulgasse 3', 'info@skf.example'],
        ],
      },
      ['A1:C1', 'D1:F1'],
    ),
  );
  expect(table.columns.map(({ field }) => field)).toEqual([
    'name',
    'offerType',
    'capacity',
    'provider',
    'street',
    'email',
  ]);
});

test('gesprochene Überschriften eines Sozialamts: was, wer, wie viele, woher das Geld', () => {
  const { fields } = read(
    sheet('Übersicht 2026', {
      A4: [
        [
          'lfd. Nr.',
          'Was?',
          'Wer macht’s?',
          'Thema',
          'für wen',
          'wie viele TN',
          'Ansprechpartner / Tel.',
          'Geld kommt von',
        ],
        [1, 'Flüchtlingsberatung', 'Diakonie', 'Asyl', 'Geflüchtete', 'laufend', 'Frau Pauls 02842/912-345', 'Land'],
        [
          2,
          'Deutsch für Mütter',
          'VHS',
          'Sprache',
          'Mütter m. Kindern',
          '12 - 15',
          'Hr. Demir, Tel. 02842-912400',
          'Komm-an',
        ],
        [3, 'Hausaufgabenhilfe', 'AWO', 'Bildung', 'Gs-Kinder', '30', 's.o.', 'Stadt'],
      ],
    }),
  );
  expect(fields.slice(1)).toEqual([
    'name',
    'provider',
    'fieldsOfAction',
    'targetGroups',
    'participants',
    'contactName',
    'funding',
  ]);
});
