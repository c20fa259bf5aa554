import { sheet } from '../sheets.ts';
import type { OfficeSheet } from './office-sheet.ts';

/** The half that was written first; what was wrong in it led to rules. */
export const laterFirstHalf: readonly OfficeSheet[] = [
  {
    office: 'Kreisstadt',
    messy: 'je Handlungsfeld eine Zeile, mehrere Angebote mit Spiegelstrichen in einer Zelle',
    sheet: sheet('Matrix', {
      A1: [
        ['Handlungsfeld', 'Angebote', 'Träger', 'Bedarf / offene Punkte'],
        [
          'Sprache',
          '- Integrationskurse\n- Sprachcafé\n- Mama lernt Deutsch',
          'VHS, Caritas',
          'Kurse mit Kinderbetreuung fehlen',
        ],
        ['Wohnen', '- Wohnlotsen\n- Mieterführerschein', 'Stadt', 'bezahlbarer Wohnraum'],
        ['Gesundheit', 'keine', null, 'Sprachmittlung beim Arzt'],
      ],
    }),
    tables: [{ kind: 'offers', header: '1', records: '2-4', fields: 'fieldsOfAction name provider *' }],
  },
  {
    office: 'Caritasverband',
    messy: 'ein Blatt je Angebot: Frage links, Antwort rechts, darüber Anrede und Bitte',
    sheet: sheet('Bogen 3', {
      A1: [
        ['Erhebungsbogen Integrationsangebote'],
        ['Bitte für jedes Angebot ein eigenes Blatt ausfüllen.'],
        [],
        ['Name des Angebots:', 'Migrationsberatung für Erwachsene'],
        ['Träger:', 'Caritasverband Rhein-Kreis Neuss e.V.'],
        ['Kommune:', 'Grevenbroich'],
        ['Zielgruppe:', 'Neuzugewanderte ab 27 Jahren'],
        ['Handlungsfeld:', 'Recht, Aufenthalt, Einbürgerung'],
        ['Seit wann gibt es das Angebot?', 2005],
        ['Anzahl der Teilnehmenden 2023:', 410],
        ['Ansprechpartner/in:', 'Frau Sommer'],
        ['Telefon:', '02181 238-100'],
        ['E-Mail:', 'mbe@caritas.example'],
      ],
    }),
    tables: [
      {
        kind: 'offers',
        orientation: 'columns',
        header: '1',
        records: '2',
        fields: 'name provider municipality targetGroups fieldsOfAction validFrom participants contactName phone email',
      },
    ],
  },
  {
    office: 'Sportbund',
    messy: 'ein Blatt je Handlungsfeld, nur Zahlen je Kommune',
    sheet: sheet('HF Sport', {
      A1: [
        ['Handlungsfeld Sport und Freizeit'],
        ['Kommune', 'Anzahl Angebote', 'davon neu', 'Teilnehmende insgesamt'],
        ['Dormagen', 6, 1, 140],
        ['Kaarst', 4, 0, 88],
        ['Neuss', 15, 3, 420],
        ['Summe', 25, 4, 648],
      ],
    }),
    tables: [{ kind: 'indicators', header: '2', records: '3-5' }],
  },
  {
    office: 'Diakonie',
    messy: 'Angebote und Beratungszeiten nebeneinander, eine Leerspalte dazwischen',
    sheet: sheet('Tabelle1', {
      A1: [
        ['Angebot', 'Zielgruppe', 'Teilnehmende'],
        ['Flüchtlingsberatung', 'Geflüchtete', 230],
        ['Elterncafé', 'Eltern', 18],
        ['Nähwerkstatt', 'Frauen', 12],
        ['Hausaufgabentreff', 'Kinder', 20],
        ['Deutschkurs', 'Frauen', 15],
      ],
      E1: [
        ['Beratungsstelle', 'Straße', 'Telefon', 'E-Mail'],
        ['Neuss', 'Plankstr. 1', '02131 5668-0', 'neuss@diakonie.example'],
        ['Grevenbroich', 'Am Markt 4', '02181 605-0', 'gv@diakonie.example'],
      ],
    }),
    tables: [
      { kind: 'offers', header: '1', records: '2-6', fields: 'name targetGroups participants' },
      { kind: 'actors', header: '1', records: '2-3' },
    ],
  },
  {
    office: 'Arbeitskreis Asyl',
    messy: 'Datum in jeder Schreibweise, Zahlen als Text, Abkürzungen im Kopf',
    sheet: sheet('Liste', {
      A2: [
        ['Bez.', 'Tr.', 'HF', 'ZG', 'seit', 'bis', 'TN', 'dav. w.', 'Ansprechp.', 'Tel.', 'Fin.', 'Bem.'],
        [
          'Sprachpatenschaften',
          'AK Asyl',
          'Sprache',
          'Gefl.',
          'Aug. 15',
          'lfd.',
          "'24",
          "'11",
          'Hr. Rüttgers',
          '02131/601234',
          'Spenden',
          null,
        ],
        [
          'Fahrradkurs',
          'ADFC',
          'Sport',
          'Frauen',
          '2017',
          'Ende 2024',
          '10-12',
          'alle',
          'Fr. Lange',
          '0176-5551234',
          'Land',
          'mit Kinderbetr.',
        ],
        [
          'Garten',
          'NABU',
          'Freizeit',
          'alle',
          'Frühjahr 2019',
          'unbefr.',
          '30',
          '?',
          'Hr. Rüttgers',
          's.o.',
          'Stadt',
          null,
        ],
      ],
    }),
    tables: [
      {
        kind: 'offers',
        header: '2',
        records: '3-5',
        fields:
          'name provider fieldsOfAction targetGroups validFrom validTo participants participantsFemale contactName phone funding remark',
      },
    ],
  },
  {
    office: 'Bezirksregierung (Abfrage)',
    messy: 'Strukturfragen untereinander: Merkmal, Ja/Nein, Bemerkung, je Block eine Überschrift',
    sheet: sheet('Strukturen', {
      A1: [
        ['Abfrage Integrationsstrukturen der kreisangehörigen Kommunen'],
        ['Kommune:', 'Korschenbroich'],
        [],
        ['Struktur', 'vorhanden (ja/nein)', 'Stellenumfang', 'Bemerkung'],
        ['Integrationsbeauftragte/r', 'ja', '0,5 VZÄ', 'seit 2016'],
        ['Integrationsrat', 'nein', null, 'Ausschuss für Soziales zuständig'],
        ['Eigenes Integrationskonzept', 'ja', null, '2013, Fortschreibung geplant'],
        ['Runder Tisch', 'ja', null, 'vierteljährlich'],
      ],
    }),
    tables: [{ kind: 'structures', orientation: 'columns', header: '1', records: '2' }],
  },
  {
    office: 'Quartiersmanagement',
    messy:
      'aus Word eingefügt: ein Angebot über mehrere Zeilen, Absätze stehen untereinander, nur Nummer und Titel verbunden; das Einlesen fügt sie zusammen',
    sheet: sheet(
      'Tabelle1',
      {
        A1: [
          ['Nr.', 'Angebot', 'Inhalt', 'Träger', 'Zielgruppe'],
          [1, 'Stadtteilmütter', 'Begleitung von Familien', 'Caritas', 'Eltern'],
          [null, null, 'Hausbesuche', null, 'Schwangere'],
          [null, null, 'Gruppentreffen', null, null],
          [2, 'Lesepaten', 'Vorlesen in Kitas', 'Stadtbibliothek', 'Kinder 3–6'],
          [3, 'Repair-Café', 'Reparieren und Gespräche', 'AWO', 'alle'],
          [null, null, 'Fahrradkurs', null, null],
        ],
      },
      ['A2:A4', 'B2:B4', 'D2:D4', 'A6:A7', 'B6:B7', 'D6:D7'],
    ),
    tables: [
      { kind: 'offers', header: '1', records: '2-7', fields: 'rowNumber name description provider targetGroups' },
    ],
  },
  {
    office: 'Ordnungsamt',
    messy: 'Formular mit zwei Spaltenpaaren: Beschriftung und Antwort links und rechts',
    sheet: sheet('Bogen', {
      A1: [
        ['Meldebogen Integrationsangebot', null, null, null],
        ['Bezeichnung', 'Deutsch im Park', 'Träger', 'Stadt Kaarst'],
        ['Zielgruppe', 'Frauen', 'Handlungsfeld', 'Sprache'],
        ['Beginn', '01.05.2023', 'Ende', '30.09.2023'],
        ['Ansprechpartner', 'Frau Kühn', 'Telefon', '02131 987-414'],
        ['Teilnehmende', 22, 'E-Mail', 'kuehn@kaarst.example'],
      ],
    }),
    tables: [
      {
        kind: 'offers',
        orientation: 'columns',
        header: '1',
        records: '2',
        fields: 'name targetGroups validFrom contactName participants provider fieldsOfAction validTo phone email',
      },
    ],
  },
  {
    office: 'Schulamt',
    messy: 'Bedarfsliste mit Priorität, Überschrift als eigene Zeile mitten in der Tabelle, zwei leere Zeilen davor',
    sheet: sheet('Bedarfe', {
      A4: [
        ['Was fehlt?', 'Handlungsfeld', 'Kommune / Schule', 'Priorität', 'Begründung'],
        ['Seiteneinsteigerklassen Sek. I', 'Bildung', 'Neuss', 'hoch', 'Wartezeit 4 Monate'],
        ['Sprachmittler für Elternabende', 'Sprache', 'alle', 'mittel', '12 Schulen melden Bedarf'],
        ['Schulsozialarbeit BK', 'Bildung', 'Dormagen', 'hoch', null],
      ],
    }),
    tables: [{ kind: 'needs', header: '4', records: '5-7' }],
  },
];
