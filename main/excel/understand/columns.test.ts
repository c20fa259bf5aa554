import { describe, expect, it, test } from 'vitest';
import type { Cell, TableColumn } from '../../../shared/domain/sheet.ts';
import { confidenceWord } from './columns/confidence-word.ts';
import { fieldsOf, offerHeader, offerRows, sheet, tableOf } from './testing/sheets.ts';

/** A column under `header` in the company of an ordinary table of offers. */
function columnFor(header: string, values: Cell[] = []): TableColumn {
  const rows = [
    ['Bezeichnung', 'Träger', 'Zielgruppe', 'Handlungsfeld', header],
    ...values.map((value, at) => [`Angebot ${at}`, 'Caritas', 'Frauen', 'Sprache', value]),
  ];
  return tableOf(sheet('Angebote', { A1: rows })).columns[4]!;
}
const company = ['name', 'provider', 'targetGroups', 'fieldsOfAction'];

describe('Überschriften', () => {
  it.each([
    ['lfd. Nr.', 'rowNumber'],
    ['max. TN', 'capacity'],
    ['TN', 'participants'],
    ['TN-Zahl', 'participants'],
    ['davon w.', 'participantsFemale'],
    ['Ansprechp.', 'contactName'],
    ['AP', 'contactName'],
    ['Ansprechpartner*in', 'contactName'],
    ['Tel.', 'phone'],
    ['Telefon-Nr.', 'phone'],
    ['eMail', 'email'],
    ['Straße / Hausnr.', 'street'],
    ['Strasse', 'street'],
    ['PLZ', 'postalCode'],
    ['Stadt/Gemeinde', 'municipality'],
    ['Ortsteil', 'locality'],
    ['Kooperationspartner/-innen', 'partners'],
    ['Bildungskette-Phase(n)', 'educationPhases'],
    ['Strang', 'strands'],
    ['Mindestalter', 'minimumAge'],
    ['Alter bis', 'maximumAge'],
    ['Sprachniveau', 'languageLevel'],
    ['Sprache(n)', 'languages'],
    ['Veranstaltungsort', 'locationName'],
    ['Reichweite', 'serviceArea'],
    ['Wochentag/Uhrzeit', 'schedule'],
    ['Turnus', 'recurrence'],
    ['Beginn (Monat/Jahr)', 'validFrom'],
    ['bis/Daueraufgabe', 'validTo'],
    ['Daueraufgabe', 'permanent'],
    ['online', 'online'],
    ['Warteliste', 'waitingList'],
    ['Personal (VZÄ)', 'staffFte'],
    ['Anzahl Ehrenamtliche', 'volunteers'],
    ['Kosten für TN', 'fee'],
    ['Anmeldung erforderlich?', 'registration'],
    ['Kinderbetreuung ja/nein', 'childcare'],
    ['barrierefrei', 'accessible'],
    ['Finanzierung durch', 'funding'],
    ['Fördersumme pro Jahr (€)', 'annualAmount'],
    ['gesichert bis', 'fundedUntil'],
    ['Funktion', 'contactRole'],
    ['Homepage', 'website'],
    ['Kontakt veröffentlichen ja/nein', 'publishContact'],
    ['Ist der Bedarf gedeckt?', 'needMet'],
    ['Herausforderungen', 'problems'],
    ['Wünsche und Anregungen', 'wishes'],
    ['Bemerkungen¹', 'remark'],
    ['Kurzbeschreibung (max. 300 Zeichen)', 'description'],
    ['Art des Angebots', 'offerType'],
    ['Trägerart', 'providerType'],
    ['Geschlecht', 'gender'],
    ['Angebots-ID', 'externalId'],
  ])('„%s“ ist %s', (header, field) => {
    expect(columnFor(header)).toMatchObject({ field });
  });

  it.each([
    ['KOOPERATIONSPARTNER', 'partners'],
    ['Bemerkunge', 'remark'],
    ['Telefonnumer', 'phone'],
    ['Kooperazionspartner', 'partners'],
    ['Durchfuehrungsort', 'locationName'],
    ['Durchfu\u0308hrungsort', 'locationName'],
    ['DurchfÃ¼hrungsort', 'locationName'],
    ['Durchfuhrungsort', 'locationName'],
    ['Teil-\nnehmende', 'participants'],
    ['4. Beschreibung', 'description'],
    ['Anmelde-\nverfahren', 'registration'],
    ['Warte liste', 'waitingList'],
    ['Durchf\ufffdhrungsort', 'locationName'],
    ['Kurzbeschreibung:', 'description'],
  ])('auch verschrieben oder verstümmelt: „%s“ ist %s', (header, field) => {
    expect(columnFor(header)).toMatchObject({ field });
  });

  it.each([
    'Fax',
    'Teilnehmende männlich',
    'Vorname',
    'Priorität',
    'Datum der Meldung',
    'Anzahl Gruppen',
    'Stand',
    'Kostenstelle',
    'Religion',
    'Aufwand intern',
    'Xyz',
  ])('was kein Feld ist, bleibt unbekannt: „%s“', (header) => {
    expect(columnFor(header, ['a', 'b', 'c'])).toMatchObject({ field: null, confidence: 0 });
  });

  it('sagt zu jeder Spalte, warum', () => {
    expect(columnFor('Bemerkung').reason).toBe('Überschrift „Bemerkung“ ist die Bezeichnung des Feldes');
    expect(columnFor('Ansprechp.').reason).toContain('gebräuchliche Bezeichnung');
    expect(columnFor('Fax', ['02131 1']).reason).toBe('Überschrift „Fax“ ist bekannt, aber kein Feld eines Angebots');
    expect(columnFor('Aufwand intern', ['x']).reason).toContain('nicht bekannt');
  });
});

describe('Inhalt', () => {
  it('erkennt Spalten ohne oder mit unbekannter Überschrift', () => {
    expect(columnFor('', ['a@b.de', 'c@d.de', 'e@f.de'])).toMatchObject({ field: 'email' });
    expect(columnFor('Wo?', ['Kaarst', 'Stadt Neuss', 'NEUSS', 'Gem. Jüchen', 'Juechen'])).toMatchObject({
      field: 'municipality',
    });
    expect(columnFor('Schlüssel', ['05162024', '05162016', '5162024'])).toMatchObject({ field: 'municipality' });
    expect(columnFor('Kategorie', ['Beratung', 'Kurs', 'Beratung', 'Veranstaltung'])).toMatchObject({
      field: 'offerType',
    });
    expect(columnFor('Netz', ['www.awo.de', 'https://vhs.de/kurs', 'caritas.de'])).toMatchObject({ field: 'website' });
  });

  it('widerspricht einer Überschrift', () => {
    expect(columnFor('E-Mail', ['Frau Muster', 'Herr Meier', 'Frau Schulz'])).toMatchObject({ field: null });
    expect(columnFor('E-Mail', ['Frau Muster', 'Herr Meier', 'Frau Schulz']).reason).toContain('widerspricht');
    expect(
      columnFor('Teilnehmende', [
        'Frauen mit Kindern aus der Unterkunft am Rathaus',
        'Männer',
        'Familien aus der Ukraine und Syrien',
      ]),
    ).toMatchObject({ field: null });
    expect(columnFor('PLZ', ['02131 987654', '02131 987655', '02131 11111'])).toMatchObject({ field: null });
  });

  it('stärkt eine Überschrift', () => {
    const empty = columnFor('Link').confidence;
    expect(columnFor('Link', ['www.awo.de', 'www.vhs.de', 'www.drk.de']).confidence).toBeGreaterThan(empty);
  });

  it('„Name“ neben Telefon und Mail ist die Ansprechperson, vorne das Angebot', () => {
    const rows: Cell[][] = [
      ['Name', 'Träger', 'Zielgruppe', 'Name', 'Telefon', 'E-Mail'],
      ['Sprachcafé', 'Caritas', 'Frauen', 'Petra Muster', '02131 4711', 'a@b.de'],
      ['Lerntreff', 'AWO', 'Eltern', 'Hans Meier', '02131 4712', 'c@d.de'],
      ['Nähtreff', 'AWO', 'Frauen', 'Ute Schulz', '02131 4713', 'e@f.de'],
    ];
    expect(fieldsOf(tableOf(sheet('Angebote', { A1: rows })))).toEqual([
      'name',
      'provider',
      'targetGroups',
      'contactName',
      'phone',
      'email',
    ]);
  });

  it('eine Kontaktspalte mit allem in einer Zelle wird die Ansprechperson, mit weniger Sicherheit', () => {
    const column = columnFor('Kontakt', [
      'Frau Muster, 02131 4711, a@b.de',
      'Herr Meier, Tel. 02131 4712, c@d.de',
      'Frau X\n02131 1234\nx@y.de',
    ]);
    expect(column).toMatchObject({
      field: 'contactName',
      reason: 'Kontaktspalte mit Name, Telefon oder E-Mail in einer Zelle',
    });
    expect(column.confidence).toBeLessThan(0.85);
  });

  it('neben einer Spalte mit der Person sagt „Kontakt“, wie man sie erreicht', () => {
    const rows: Cell[][] = [
      ['Angebot', 'Träger', 'Ansprechpartner', 'Kontakt'],
      ['Deutschkurs', 'VHS', 'Frau Schmitz', 'schmitz@vhs.example, Tel. 02183/111-22'],
      ['Lauftreff', 'SV Rommerskirchen', 'Herr Öztürk', '0178 1234567 / 02183-9876'],
      ['Chor', 'Kantorei', 'Frau Klein', 'klein@chor.example, 02183 44'],
    ];
    const fields = tableOf(sheet('Angebote', { A1: rows })).columns.map(({ field }) => field);
    expect(fields).toEqual(['name', 'provider', 'contactName', 'phone']);
  });

  it('„Beginn“ und „Ende“ über Uhrzeiten sind keine Laufzeit', () => {
    const at = (hours: number): Cell => ({ kind: 'number', value: hours / 24, format: 'hh:mm' });
    const rows: Cell[][] = [
      ['Angebot', 'Träger', 'Wochentag', 'Beginn (Uhr)', 'Ende (Uhr)'],
      ['Sprachcafé', 'AWO', 'Mo', at(9.5), at(11)],
      ['Nähtreff', 'Caritas', 'Mi', at(10), at(12)],
      ['Sport', 'TuS', 'Fr', at(17), at(18.5)],
    ];
    const fields = tableOf(sheet('Angebote', { A1: rows })).columns.map(({ field }) => field);
    expect(fields).toEqual(['name', 'provider', 'schedule', null, null]);
  });

  it('wo nichts die Kurse benennt, heißen sie nach ihrer Art', () => {
    const rows: Cell[][] = [
      ['Kurs-Nr.', 'Kursart', 'Träger', 'Kursort'],
      ['IK-1', 'Allgemeiner Integrationskurs', 'VHS', 'Am Schulzentrum 18'],
      ['IK-2', 'Alphabetisierungskurs', 'VHS', 'Am Schulzentrum 18'],
      ['IK-3', 'Frauenkurs', 'Caritas', 'Sternstraße 3'],
    ];
    const column = tableOf(sheet('Kurse', { A1: rows })).columns[1];
    expect(column).toMatchObject({ field: 'name', reason: expect.stringContaining('Keine Spalte nennt') });
  });

  it('„Nr.“ mit Kennungen zählt nicht, sondern kennzeichnet', () => {
    const rows: Cell[][] = [
      ['Nr.', ...offerHeader.slice(1)],
      ...offerRows.map((row, at) => [`KA-${at * 7 + 3}-b`, ...row.slice(1)]),
    ];
    expect(tableOf(sheet('Angebote', { A1: rows })).columns[0]).toMatchObject({ field: 'externalId' });
  });
});

describe('Zuordnung', () => {
  it('ein Feld bekommt nur eine Spalte, die zweite wird begründet leer gelassen', () => {
    const table = tableOf(
      sheet('Angebote', {
        A1: [
          ['Bezeichnung', 'Träger', 'Telefon', 'Mobil'],
          ['Treff', 'AWO', '02131 4711', '0171 1234567'],
          ['Kurs', 'VHS', '02131 4712', '0171 1234568'],
        ],
      }),
    );
    expect(fieldsOf(table)).toEqual(['name', 'provider', 'phone', null]);
    expect(table.columns[3]!.reason).toBe('„Telefon“ ist schon Spalte C zugeordnet');
  });

  it('Listenfelder nehmen mehrere Spalten, auch Ankreuzspalten', () => {
    const table = tableOf(
      sheet(
        'Angebote',
        {
          A1: [
            ['Bezeichnung', 'Träger', 'Handlungsfeld 1', 'Handlungsfeld 2', 'Zielgruppe', null, null],
            [null, null, null, null, 'Frauen', 'Eltern', 'Jugendliche'],
            ['Treff', 'AWO', 'Sprache', 'Kultur', 'x', 'x', null],
            ['Kurs', 'VHS', 'Sprache', null, null, 'x', 'x'],
            ['Café', 'VHS', 'Sprache', null, 'x', null, 'x'],
          ],
        },
        ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1'],
      ),
    );
    expect(fieldsOf(table)).toEqual([
      ...company.slice(0, 2),
      'fieldsOfAction',
      'fieldsOfAction',
      'targetGroups',
      'targetGroups',
      'targetGroups',
    ]);
  });

  it('in anderen Tabellen nur deren eigene Felder; eine Adresse bleibt Zusatz', () => {
    const table = tableOf(
      sheet('Strukturen', {
        A1: [
          ['Kommune', 'Integrationsbeauftragte', 'Integrationsrat', 'E-Mail'],
          ['Kaarst', 'ja', 'nein', 'a@b.de'],
          ['Neuss', 'ja', 'ja', 'c@d.de'],
        ],
      }),
    );
    expect(fieldsOf(table)).toEqual(['municipality', 'integrationOfficer', 'integrationCouncil', null]);
  });
});

describe('Spaltentyp und Beispiele', () => {
  it.each<[string, Cell[], string]>([
    ['number', [1, 2, '1.234', 'ca. 50', '30 TN'], 'Zahl'],
    [
      'date',
      [
        { kind: 'date', iso: '2023-09-01', serial: 45170, format: 'dd.mm.yyyy' },
        'seit 2010',
        'fortlaufend',
        '8/13',
        'Q3/24',
      ],
      'Datum',
    ],
    ['boolean', ['ja', 'nein', 'x', '✓', 'ja'], 'ja/nein'],
    ['choice', ['rot', 'blau', 'rot', 'blau', 'rot', 'rot'], 'Auswahl'],
    ['list', ['Frauen, Eltern', 'Frauen; Jugendliche', 'Eltern/Kinder', 'Männer'], 'Liste'],
    ['mixed', [1, 'etwas Text', 3, 'noch Text', 5, 'ab 2020'], 'gemischt'],
    ['empty', [null, '', null], 'leer'],
    ['text', ['Erstens ein Satz.', 'Zweitens ein anderer.', 'Drittens noch einer.'], 'Text'],
  ])('%s', (type, values) => {
    expect(columnFor('Aufwand intern', values)).toMatchObject({ type });
  });

  it('bis zu drei verschiedene Beispiele, wie sie im Blatt stehen', () => {
    const date: Cell = { kind: 'date', iso: '2023-09-01', serial: 45170, format: 'mmm yy' };
    expect(columnFor('Beginn', [date, date, '2010', 'fortlaufend', 'x']).examples).toEqual([
      '09.2023',
      '2010',
      'fortlaufend',
    ]);
  });
});

it('Worte für die Sicherheit', () => {
  expect([0.99, 0.85, 0.84, 0.6, 0.59, 0].map(confidenceWord)).toEqual([
    'sicher',
    'sicher',
    'wahrscheinlich',
    'wahrscheinlich',
    'bitte prüfen',
    'bitte prüfen',
  ]);
});

test('„Kinder | Jugendliche | Senioren“ zum Ankreuzen: neben einem Begriff der Liste gehören ihre Wörter zur selben Liste', () => {
  const table = tableOf(
    sheet('Angebote', {
      A1: [
        ['Bezeichnung', 'Träger', 'Kinder', 'Jugendliche', 'Senioren', 'kostenlos'],
        ['Sprachcafé', 'Caritas', 'x', null, 'x', 'x'],
        ['Lerntreff', 'AWO', 'x', 'x', null, null],
        ['Nähstube', 'AWO', null, 'x', 'x', 'x'],
      ],
    }),
  );
  const lists = table.columns.filter(({ field }) => field === 'targetGroups').map(({ header }) => header);
  expect(lists).toEqual(['Kinder', 'Jugendliche', 'Senioren']);
});

describe('zwei Spalten, die dasselbe Feld sein könnten', () => {
  const mapped = (headers: string[], ...rows: Cell[][]): Record<string, string | null> => {
    const base = ['Bezeichnung', 'Träger', 'Zielgruppe'];
    const table = tableOf(
      sheet('Angebote', {
        A1: [[...base, ...headers], ...rows.map((row, at) => [`Angebot ${at}`, 'Caritas', 'Frauen', ...row])],
      }),
    );
    return Object.fromEntries(table.columns.slice(base.length).map(({ header, field }) => [header, field]));
  };
  it('das jüngere Jahr gilt', () => {
    expect(mapped(['Teilnehmende 2023', 'Teilnehmende 2024', 'Teilnehmende 2022'], [8, 9, 7], [12, 14, 11])).toEqual({
      'Teilnehmende 2023': null,
      'Teilnehmende 2024': 'participants',
      'Teilnehmende 2022': null,
    });
  });
  it('Beträge unter „Förderung“ sind Beträge, keine Geldgeber', () => {
    expect(mapped(['Förderung 2023', 'Förderung 2024'], [12_000, 14_500], [0, 2000], [5000, 5000])).toEqual({
      'Förderung 2023': null,
      'Förderung 2024': 'annualAmount',
    });
  });
  it('„von“ und „bis“ über Uhrzeiten sind keine Daten', () => {
    expect(mapped(['Tag', 'von', 'bis'], ['Montag', '17:00', '18:30'], ['Samstag', '14:00', '17:00'])).toEqual({
      Tag: 'schedule',
      von: null,
      bis: null,
    });
  });
  it('„Einrichtung“ neben der Trägerart ist der Träger, wo sonst niemand genannt ist', () => {
    const table = tableOf(
      sheet('Meldung', {
        A1: [
          ['Einrichtung', 'Trägerart', 'Name des Projektes', 'Zielgruppe'],
          ['DRK KV', 'Freie Wohlfahrtspflege', 'Suchdienst', 'alle'],
          ['Flüchtlingshilfe', 'Verein', 'Möbelkammer', 'Geflüchtete'],
        ],
      }),
    );
    expect(fieldsOf(table)).toEqual(['provider', 'providerType', 'name', 'targetGroups']);
  });
});
