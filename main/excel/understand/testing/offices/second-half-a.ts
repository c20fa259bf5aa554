import { sheet } from '../sheets.ts';
import type { OfficeSheet } from './office-sheet.ts';

/** The half that was written after the rules that the first one led to. */
export const earlierSecondHalf: readonly OfficeSheet[] = [
  {
    office: 'Stabsstelle Integration',
    messy: 'drei Kopfzeilen ohne einen Verbund, Jahreszahlen unter den Teilnehmenden, Spaltennummern darunter',
    sheet: sheet('Angebote', {
      A1: [
        ['Kommune', 'Angebot', 'Träger', 'Teilnehmende', null, 'Personal', null],
        [null, null, null, '2022', '2023', 'haupt-', 'ehren-'],
        [null, null, null, null, null, 'amtlich', 'amtlich'],
        [1, 2, 3, 4, 5, 6, 7],
        ['Kaarst', 'Offener Treff', 'Stadt', 40, 55, 0.5, 6],
        ['Jüchen', 'Sprachcafé', 'Ev. Kirche', 12, 14, 0, 4],
        ['Neuss', 'Bewerbungshilfe', 'Diakonie', 88, 91, 1, 0],
      ],
    }),
    tables: [
      { kind: 'offers', header: '1-4', records: '5-7', fields: 'municipality name provider * * staffFte volunteers' },
    ],
  },
  {
    office: 'Kommunales Bildungsbüro',
    messy: 'Bildungskette zum Ankreuzen, Kopf senkrecht geschrieben und abgekürzt, Summe der Kreuze darunter',
    sheet: sheet(
      'Bildungskette',
      {
        A3: [
          ['Angebot', 'Anbieter', 'Phase der Bildungskette', null, null, null, null],
          [null, null, 'Frühe Förderung', 'Kita', 'Primarstufe', 'Sek. I', 'Übergang Schule–Beruf'],
          ['Griffbereit', 'KI', 'x', null, null, null, null],
          ['Rucksack', 'KI', null, 'x', 'x', null, null],
          ['Lernen fördern', 'OBV', null, null, 'x', 'x', null],
          ['KAoA-kompakt', 'Kreis', null, null, null, 'x', 'x'],
          ['Summe', null, 1, 1, 2, 2, 1],
        ],
      },
      ['C3:G3', 'A3:A4', 'B3:B4'],
    ),
    tables: [
      {
        kind: 'offers',
        header: '3-4',
        records: '5-8',
        fields: 'name provider educationPhases educationPhases educationPhases educationPhases educationPhases',
      },
    ],
  },
  {
    office: 'Ausländerbehörde',
    messy: 'Statistik mit zwei Blöcken untereinander, jeder mit eigenem Titel und Stichtag, Prozente als Text',
    sheet: sheet('Tab 1-2', {
      A1: [
        ['Tabelle 1: Bevölkerung am 31.12.2023'],
        ['Kommune', 'Einwohner', 'Ausländer', 'Anteil'],
        ['Dormagen', '65.012', '9.811', '15,1 %'],
        ['Kaarst', '43.620', '4.702', '10,8 %'],
        ['Meerbusch', '57.010', '7.920', '13,9 %'],
        [],
        ['Tabelle 2: Einbürgerungen'],
        ['Kommune', '2021', '2022', '2023'],
        ['Dormagen', 61, 74, 103],
        ['Kaarst', 22, 31, 40],
        ['Meerbusch', 48, '-', 70],
      ],
    }),
    tables: [
      { kind: 'indicators', header: '2', records: '3-5' },
      { kind: 'indicators', orientation: 'cross', header: '8', records: '9-11' },
    ],
  },
  {
    office: 'Jobcenter',
    messy: 'Maßnahmenliste mit Förderkennziffern, Laufzeit in einer Spalte, Betrag mit Tausenderpunkt und Euro',
    sheet: sheet('§16 SGB II', {
      A1: [
        ['Maßnahmen für Geflüchtete – Stand: Januar 2024'],
        [
          'Maßnahme-Nr.',
          'Titel',
          'Träger',
          'Laufzeit',
          'Teilnehmerplätze',
          'Auslastung',
          'Mittelvolumen',
          'Ansprechpartner JC',
        ],
        [
          '387/12/24',
          'Perspektive Arbeit',
          'TÜV Nord',
          '01.02.2024 - 31.01.2025',
          24,
          '83 %',
          '148.200,00 €',
          'Herr Backes',
        ],
        ['387/15/24', 'Sprache im Betrieb', 'IB', '15.03.2024 - 14.09.2024', 16, '100 %', '96.450,00 €', 'Frau Sahin'],
        ['387/18/24', 'Mütter in Arbeit', 'SkF', '01.04.2024 - 31.03.2025', 12, '75 %', '70.000,00 €', 'Frau Sahin'],
      ],
    }),
    tables: [
      {
        kind: 'offers',
        header: '2',
        records: '3-5',
        fields: 'externalId name provider validFrom capacity - annualAmount contactName',
      },
    ],
  },
  {
    office: 'Ehrenamtskoordination',
    messy: 'Anbieter als Zwischenzeile mit Anschrift und Telefon, darunter seine Angebote',
    sheet: sheet('Liste', {
      A1: [
        ['Angebot', 'Wann', 'Wo', 'Für wen'],
        ['Caritas Sozialdienste, Rheydter Str. 174, Tel. 02131 889-0'],
        ['Sprachcafé', 'Do 15-17 Uhr', 'Haus der Begegnung', 'alle'],
        ['Behördenlotsen', 'nach Vereinbarung', 'Caritas-Büro', 'Neuzugewanderte'],
        ['AWO Ortsverein, Kanalstr. 5, Tel. 02131 2233'],
        ['Näh-Treff', 'Mi 10-12 Uhr', 'AWO-Treff', 'Frauen'],
        ['Kochgruppe', '1. Sa im Monat', 'AWO-Treff', 'alle'],
      ],
    }),
    tables: [{ kind: 'offers', header: '1', records: '3-4 6-7', fields: 'name schedule locationName targetGroups' }],
  },
  {
    office: 'Amt für Statistik',
    messy: 'Zeitreihe auf der Seite: Jahre abwärts, Kommunen als Spalten',
    sheet: sheet('Zuzüge', {
      A2: [
        ['Zuzüge aus dem Ausland'],
        ['Jahr', 'Dormagen', 'Grevenbroich', 'Jüchen', 'Kaarst', 'Neuss'],
        [2019, 812, 790, 201, 377, 2310],
        [2020, 640, 622, 188, 301, 1890],
        [2021, 702, 655, 190, 322, 2011],
        [2022, 1620, 1580, 470, 811, 4380],
      ],
    }),
    tables: [{ kind: 'indicators', orientation: 'cross', header: '3', records: '4-7' }],
  },
  {
    office: 'Gleichstellungsstelle',
    messy: 'Kopf mit Erläuterungen in Klammern und Zeilenumbrüchen, Antworten in ganzen Sätzen',
    sheet: sheet('Abfrage Frauen', {
      B2: [
        [
          'Projektname\n(bitte vollständig angeben)',
          'Wer ist Projektträger?\n(Verein, Stadt, Kirche …)',
          'Was genau wird angeboten?\n(max. 3 Sätze)',
          'An wen richtet sich das Projekt?',
          'Wie viele Frauen nehmen teil?\n(ca.)',
          'Wie ist das Projekt finanziert und bis wann?',
          'Wen kann man anrufen?\n(Name + Durchwahl)',
        ],
        [
          'Mut-Mach-Treff',
          'Frauenhaus e.V.',
          'Wir treffen uns einmal in der Woche und sprechen über Rechte.',
          'Frauen mit Fluchterfahrung',
          'ungefähr 12',
          'Land NRW bis Ende 2024',
          'Frau Illner 02181/3344',
        ],
        [
          'Fahrschule International',
          'SkF',
          'Theorieunterricht in einfacher Sprache.',
          'zugewanderte Frauen',
          '8 bis 10',
          'Spenden',
          'Frau Rath, -221',
        ],
        [
          'Schwimmen nur für Frauen',
          'Bäderbetrieb',
          'Einmal im Monat ist das Bad nur für Frauen offen.',
          'Frauen',
          '60',
          'Stadt',
          'Herr Fuß',
        ],
      ],
    }),
    tables: [
      {
        kind: 'offers',
        header: '2',
        records: '3-5',
        fields: 'name provider description targetGroups participantsFemale funding contactName',
      },
    ],
  },
  {
    office: 'Kreissportbund',
    messy: 'Verein und Angebot in einer Überschrift, PLZ und Ort zusammen, Öffnungszeit über drei Spalten',
    sheet: sheet('Vereine', {
      A1: [
        ['Verein', 'Sportart / Angebot', 'Straße', 'PLZ / Ort', 'Tag', 'von', 'bis', 'Übungsleitung', 'E-Mail'],
        [
          'TG Neuss',
          'Basketball inklusiv',
          'Schorlemerstr. 127',
          '41464 Neuss',
          'Montag',
          '17:00',
          '18:30',
          'S. Okafor',
          'sport@tg.example',
        ],
        [
          'SV Rosellen',
          'Cricket',
          'Allerheiliger Str. 1',
          '41470 Neuss',
          'Samstag',
          '14:00',
          '17:00',
          'R. Khan',
          'cricket@sv.example',
        ],
        [
          'TuS Grevenbroich',
          'Schwimmen Frauen',
          'Schloßstr. 11',
          '41515 Grevenbroich',
          'Sonntag',
          '09:00',
          '10:30',
          'D. Ley',
          'sf@tus.example',
        ],
      ],
    }),
    tables: [
      { kind: 'offers', header: '1', records: '2-4', fields: 'provider name street * schedule * * contactName email' },
    ],
  },
  {
    office: 'Bürgermeisterbüro',
    messy: 'Rückmeldung als Fließtext in einer Spalte, daneben nur das Handlungsfeld; keine Tabelle von Angeboten',
    sheet: sheet('Stellungnahme', {
      A1: [
        ['Stellungnahme der Gemeinde zur Abfrage'],
        [],
        [
          'Die Gemeinde verfügt über ein gut ausgebautes Netz ehrenamtlicher Hilfen. Ein eigenes Konzept besteht nicht.',
        ],
        ['Eine Erhebung einzelner Angebote ist mit dem vorhandenen Personal nicht möglich.'],
        [],
        ['Mit freundlichen Grüßen'],
        ['Schmitz'],
      ],
    }),
    tables: [],
  },
];
