import { sheet } from '../sheets.ts';
import type { OfficeSheet } from './office-sheet.ts';

/** Written last, after all rules. */
export const thirdPart: readonly OfficeSheet[] = [
  {
    office: 'Hauptamt',
    messy: 'ein Angebot in je zwei Zeilen, der Kopf ebenso: oben Name und Träger, unten Zielgruppe und Ort',
    sheet: sheet('Liste', {
      A1: [
        ['Angebot', 'Träger', 'Telefon'],
        ['Zielgruppe', 'Ort', 'E-Mail'],
        ['Sprachcafé', 'Caritas', '02131 889-0'],
        ['Frauen', 'Haus der Begegnung', 'cafe@caritas.example'],
        ['Lernhilfe', 'OBV', '02131 4455'],
        ['Kinder', 'GS Nordstadt', 'obv@mail.example'],
        ['Chor', 'Musikschule', '02131 6677'],
        ['alle', 'Musikschule', 'chor@ms.example'],
      ],
    }),
    tables: [{ kind: 'unknown', header: '1-2', records: '3-8' }],
  },
  {
    office: 'Gemeinde, Fachdienst Soziales',
    messy: 'Angaben zum Absender als Paare über der Liste, Leerzeile zwischen Kopf und erster Zeile',
    sheet: sheet('Rücklauf', {
      A1: [
        ['Kommune:', 'Jüchen', null, 'Datum:', '12.02.2024'],
        ['Ausgefüllt von:', 'Frau Wolters', null, 'Telefon:', '02165 915-500'],
        [],
        ['Bezeichnung', 'Träger', 'Zielgruppe', 'Handlungsfeld', 'TN'],
        [],
        ['Café International', 'Ev. Kirche', 'alle', 'Kultur', 30],
        ['Deutsch für Mütter', 'VHS', 'Frauen', 'Sprache', 11],
        ['Sportgruppe', 'VfL', 'Jugendliche', 'Sport', 18],
      ],
    }),
    tables: [
      { kind: 'offers', header: '4', records: '6-8', fields: 'name provider targetGroups fieldsOfAction participants' },
    ],
  },
  {
    office: 'Kreisintegrationsstelle',
    messy: 'Angebote mal Kommunen: je Kommune eine Spalte zum Ankreuzen',
    sheet: sheet('Verteilung', {
      A2: [
        ['Angebot', 'Träger', 'Dormagen', 'Grevenbroich', 'Jüchen', 'Kaarst', 'Neuss'],
        ['Sprachmittlerpool', 'KI', 'x', 'x', 'x', 'x', 'x'],
        ['Migrationsberatung', 'Diakonie', null, 'x', null, null, 'x'],
        ['Jugendmigrationsdienst', 'IB', 'x', null, null, null, 'x'],
        ['Rucksack', 'KI', 'x', 'x', null, 'x', 'x'],
      ],
    }),
    tables: [
      {
        kind: 'offers',
        header: '2',
        records: '3-6',
        fields: 'name provider municipality municipality municipality municipality municipality',
      },
    ],
  },
  {
    office: 'Planungsstab',
    messy: 'Maßnahmenplan mit Ampel, Federführung und Zeitrahmen, Ziele als verbundene Blöcke',
    sheet: sheet(
      'Umsetzung',
      {
        A1: [
          ['Ziel', 'Nr.', 'Maßnahme', 'Federführung', 'Beteiligte', 'Zeitrahmen', 'Stand', 'Ampel'],
          ['Sprache fördern', '1.1', 'Sprachmittlerpool ausbauen', 'KI', 'Kommunen', '2024-2025', 'läuft', 'grün'],
          [null, '1.2', 'Kursübersicht online', 'VHS', 'KI', '2024', 'begonnen', 'gelb'],
          ['Teilhabe stärken', '2.1', 'Integrationskonferenz', 'KI', 'alle', 'jährlich', 'geplant', 'grün'],
        ],
      },
      ['A2:A3'],
    ),
    tables: [{ kind: 'measures', header: '1', records: '2-4' }],
  },
  {
    office: 'Netzwerkkoordination',
    messy: 'Kontaktliste, je Kommune eine Zwischenzeile, Vor- und Nachname in einer Spalte „Name“',
    sheet: sheet('Netzwerk', {
      A1: [
        ['Name', 'Funktion', 'Institution', 'Telefon', 'E-Mail'],
        ['Stadt Dormagen'],
        ['Ali Demir', 'Integrationsbeauftragter', 'Stadtverwaltung', '02133 257-555', 'ali.demir@dormagen.example'],
        ['Inge Faßbender', 'Flüchtlingshilfe', 'AK Asyl', '02133 8899', 'fassbender@mail.example'],
        ['Stadt Kaarst'],
        ['Petra Kühn', 'Sozialamt', 'Stadtverwaltung', '02131 987-414', 'kuehn@kaarst.example'],
        ['Tom Brandt', 'Streetwork', 'Jugendamt', '02131 987-440', 'brandt@kaarst.example'],
      ],
    }),
    tables: [
      { kind: 'actors', header: '1', records: '3-4 6-7', fields: 'contactName contactRole provider phone email' },
    ],
  },
  {
    office: 'Kita-Fachberatung',
    messy: 'Titel ohne Abstand über die ganze Breite verbunden, jede zweite Spalte leer',
    sheet: sheet(
      'Kitas',
      {
        A1: [
          ['Übersicht der Sprachförderangebote in Kindertageseinrichtungen'],
          ['Kita', null, 'Angebot', null, 'Alter', null, 'Kinder', null, 'Bemerkung'],
          ['Budica', null, 'Rucksack Kita', null, '3-6', null, 14, null, 'Elterngruppe'],
          ['Sonnenhaus', null, 'Griffbereit', null, '1-3', null, 10, null, null],
          ['Abenteuerland', null, 'Sprach-Kita', null, '3-6', null, 62, null, 'Bundesprogramm'],
        ],
      },
      ['A1:I1'],
    ),
    tables: [{ kind: 'offers', header: '2', records: '3-5', fields: '* name minimumAge * remark' }],
  },
  {
    office: 'Volkshochschule, Statistik',
    messy: 'Kurse abwärts, Jahre quer, Teilnehmerzahlen darin',
    sheet: sheet('TN-Statistik', {
      A1: [
        ['Kurs', '2021', '2022', '2023'],
        ['Integrationskurs', 210, 340, 402],
        ['Alphabetisierung', 44, 61, 70],
        ['Berufssprachkurs', 80, 120, 133],
        ['gesamt', 334, 521, 605],
      ],
    }),
    tables: [{ kind: 'indicators', orientation: 'cross', header: '1', records: '2-4' }],
  },
  {
    office: 'Regionalagentur',
    messy: 'Fragen mit Nummern und Buchstaben, Unterfragen, eine Spalte für interne Vermerke',
    sheet: sheet('Antworten', {
      A1: [
        [
          '1) Name des Angebots',
          '2a) Träger',
          '2b) Trägerart',
          '3) Zielgruppe(n)',
          '4a) Beginn',
          '4b) Ende',
          '5) Plätze',
          'intern: geprüft (KI)',
        ],
        ['Work first', 'IB', 'Freie Wohlfahrtspflege', 'junge Erwachsene', '01.03.2023', '28.02.2025', 20, 'ok'],
        ['Deutsch Pflege', 'Kolping', 'VHS/Bildungswerk', 'Fachkräfte', '01.09.2023', '31.08.2024', 15, 'ok'],
        ['Azubi-Paten', 'IHK', 'Kammer/Betrieb', 'Jugendliche', '01.08.2022', 'offen', 40, null],
      ],
    }),
    tables: [
      {
        kind: 'offers',
        header: '1',
        records: '2-4',
        fields: 'name provider providerType targetGroups validFrom validTo capacity -',
      },
    ],
  },
  {
    office: 'Jugendzentrum',
    messy: 'Wochenplan: Wochentage quer, Uhrzeiten abwärts; keine Liste von Angeboten',
    sheet: sheet('Wochenplan', {
      A1: [
        ['Uhrzeit', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
        ['14-15', 'Hausaufgaben', 'Hausaufgaben', 'Hausaufgaben', 'Hausaufgaben', 'Offener Treff'],
        ['15-17', 'Boxen', 'Mädchentreff', 'Kochen', 'Tanzen', 'Offener Treff'],
        ['17-19', 'Offener Treff', 'Band', 'Fußball', 'Band', 'Kino'],
      ],
    }),
    tables: [{ kind: 'unknown', header: '1', records: '2-4' }],
  },
  {
    office: 'Sozialamt',
    messy:
      'je Handlungsfeld ein verbundener Balken und der Kopf von neuem, Zwischensummen, Fußnotenziffern in den Namen',
    sheet: sheet(
      'Gesamt',
      {
        A1: [
          ['Handlungsfeld: Sprache'],
          ['Angebot', 'Träger', 'Kommune', 'Plätze'],
          ['Sprachcafé¹', 'Caritas', 'Kaarst', 20],
          ['Lesepaten', 'Bücherei', 'Kaarst', 8],
          ['Zwischensumme', null, null, 28],
          ['Handlungsfeld: Wohnen'],
          ['Angebot', 'Träger', 'Kommune', 'Plätze'],
          ['Wohnlotsen', 'Stadt', 'Neuss', 12],
          ['Mietercafé²', 'AWO', 'Neuss', 15],
          ['Zwischensumme', null, null, 27],
          ['¹ nur in den Schulferien nicht'],
          ['² ab Herbst'],
        ],
      },
      ['A1:D1', 'A6:D6'],
    ),
    tables: [{ kind: 'offers', header: '2', records: '3-4 8-9', fields: 'name provider municipality capacity' }],
  },
  {
    office: 'Familienbüro',
    messy: 'kleingeschrieben ohne Umlaute, Gender-Doppelpunkt, Währung in der Überschrift, ja/nein als 1/0',
    sheet: sheet('tabelle', {
      A1: [
        [
          'angebotsname',
          'traeger',
          'zielgruppe',
          'teilnehmer:innen',
          'gebuehr',
          'kinderbetreuung',
          'ansprechpartner:in',
          'strasse',
          'plz',
          'ort',
        ],
        ['PEKiP international', 'FBS', 'Eltern', 8, '60 EUR', 0, 'K. Wirth', 'Büttger Str. 2', '41564', 'Kaarst'],
        ['Elterntalk', 'KI', 'Eltern', 12, 'kostenlos', 1, 'M. Arslan', 'Maubisstr. 25', '41564', 'Kaarst'],
        ['Väterwerkstatt', 'FBS', 'Väter', 6, '20 EUR', 0, 'K. Wirth', 'Büttger Str. 2', '41564', 'Kaarst'],
      ],
    }),
    tables: [
      {
        kind: 'offers',
        header: '1',
        records: '2-4',
        fields: 'name provider targetGroups participants fee childcare contactName street postalCode city',
      },
    ],
  },
  {
    office: 'Kreisjugendring',
    messy: 'Export mit Zeilen je Termin: Datum und Uhrzeit, dieselben Angebote mehrfach',
    sheet: sheet('Termine', {
      A1: [
        ['Datum', 'Beginn', 'Ende', 'Veranstaltung', 'Veranstalter', 'Ort', 'Stadt', 'Zielgruppe'],
        ['04.05.2024', '14:00', '18:00', 'Spiel ohne Grenzen', 'KJR', 'Jahnstadion', 'Neuss', 'Kinder'],
        ['11.05.2024', '10:00', '16:00', 'Interkultureller Markt', 'Integrationsrat', 'Marktplatz', 'Dormagen', 'alle'],
        ['25.05.2024', '19:00', '22:00', 'Konzert', 'JuZe', 'JuZe Mitte', 'Kaarst', 'Jugendliche'],
      ],
    }),
    tables: [
      {
        kind: 'offers',
        header: '1',
        records: '2-4',
        fields: '* * * name provider locationName municipality targetGroups',
      },
    ],
  },
  {
    office: 'Landesdatenbank (als CSV)',
    messy: 'was im Abruf verbunden war, steht in jeder Spalte von neuem; Stichtag als eigene Zeile, Namen eingerückt',
    sheet: sheet('12521-02i', {
      A1: [
        ['GENESIS-Tabelle: 12521-02i'],
        ['Ausländische Bevölkerung nach Geschlecht - Gemeinden -'],
        [null, null, 'Geschlecht', 'Geschlecht', 'Geschlecht'],
        [null, null, 'männlich', 'weiblich', 'Insgesamt'],
        ['31.12.2022'],
        ['05162004', '  Dormagen', '4812', '4570', '9382'],
        ['05162012', '  Jüchen', '830', '794', '1624'],
        ['05162024', '  Neuss', '12410', '11680', '24090'],
        ['__________'],
        ['(C)opyright Information und Technik Nordrhein-Westfalen, 2024'],
      ],
    }),
    tables: [{ kind: 'indicators', header: '3-4', records: '6-8' }],
  },
  {
    office: 'Caritas und Diakonie (Sammelliste)',
    messy: 'Angebotsliste, hinten je Kommune eine Spalte zum Ankreuzen, ein Angebot über zwei Zeilen',
    sheet: sheet(
      'Angebote',
      {
        A1: [
          ['Nr.', 'Angebot', 'Inhalt', 'Träger', 'Zielgruppe', 'Dormagen', 'Kaarst', 'Neuss'],
          [1, 'Stadtteilmütter', 'Begleitung', 'Caritas', 'Eltern', 'x', 'x', null],
          [null, null, 'Hausbesuche', null, 'Schwangere', null, null, null],
          [2, 'Lesepaten', 'Vorlesen', 'Bücherei', 'Kinder 3–6', null, null, 'x'],
          [3, 'Treff', 'Reden', 'AWO', 'alle', 'x', 'x', 'x'],
        ],
      },
      ['A2:A3', 'B2:B3', 'D2:D3', 'F2:F3', 'G2:G3', 'H2:H3'],
    ),
    tables: [
      {
        kind: 'offers',
        header: '1',
        records: '2-5',
        fields: 'rowNumber name description provider targetGroups municipality municipality municipality',
      },
    ],
  },
];
