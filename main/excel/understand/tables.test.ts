import { describe, expect, it } from 'vitest';
import {
  fieldsOf,
  offerFieldIds,
  offerHeader,
  offerRows,
  sheet,
  skipped,
  tableOf,
  tablesOf,
} from './testing/sheets.ts';

const offers = [offerHeader, ...offerRows];

describe('Lage der Tabelle', () => {
  it('eine Tabelle ab A1', () => {
    const table = tableOf(sheet('Angebote', { A1: offers }));
    expect(table).toMatchObject({
      range: 'A1:H7',
      kind: 'offers',
      orientation: 'rows',
      headerRows: [1],
      dataRows: [2, 7],
      skippedRows: [],
    });
    expect(fieldsOf(table)).toEqual(offerFieldIds);
  });

  it('Titelzeilen, verbunden und nicht, mit Leerzeile vor der Kopfzeile', () => {
    const table = tableOf(
      sheet(
        'Tabelle1',
        { A1: [['Bestandsaufnahme Integrationsangebote 2024'], ['Rückmeldung der Stadt Kaarst']], A4: offers },
        ['A1:H1'],
      ),
    );
    expect(table).toMatchObject({ range: 'A4:H10', headerRows: [4], dataRows: [5, 10] });
    expect(skipped(table, 'title')).toEqual([1, 2]);
    expect(skipped(table, 'empty')).toEqual([3]);
  });

  it('Angaben zum Absender über der Tabelle sind keine Kopfzeile', () => {
    const table = tableOf(
      sheet('Angebote', {
        A1: [
          ['Kommune:', 'Kaarst'],
          ['Ansprechpartner:', 'Frau Muster'],
          ['Telefon:', '02131 987-0'],
        ],
        A5: offers,
      }),
    );
    expect(table.headerRows).toEqual([5]);
    expect(skipped(table, 'title')).toEqual([1, 2, 3]);
  });

  it('nicht bei A1, mit leerer Spalte mittendrin', () => {
    const withGap = offers.map((row) => [...row.slice(0, 4), null, ...row.slice(4)]);
    const table = tableOf(sheet('Angebote', { C7: withGap }));
    expect(table).toMatchObject({ range: 'C7:K13', headerRows: [7], dataRows: [8, 13] });
    expect(fieldsOf(table)).toEqual(offerFieldIds);
    expect(table.columns.map(({ letter }) => letter)).toEqual(['C', 'D', 'E', 'F', 'H', 'I', 'J', 'K']);
  });

  it('Leerzeilen zwischen den Daten gehören zur Tabelle und werden genannt', () => {
    const table = tableOf(sheet('Angebote', { A1: offers.slice(0, 4), A6: offers.slice(4) }));
    expect(table.dataRows).toEqual([2, 8]);
    expect(skipped(table, 'empty')).toEqual([5]);
  });

  it('eine leere Zeile zwischen Kopf und Daten', () => {
    const table = tableOf(sheet('Angebote', { A2: [offerHeader], A4: offerRows }));
    expect(table).toMatchObject({ headerRows: [2], dataRows: [4, 9] });
    expect(skipped(table, 'empty')).toEqual([3]);
  });

  it('ein einzelnes Zeichen am Ende des Blattes dehnt die Tabelle nicht aus', () => {
    const table = tableOf(sheet('Angebote', { A1: offers, XFD1048576: [[' ']], Z900: [['x']] }));
    expect(table).toMatchObject({ range: 'A1:H7', dataRows: [2, 7] });
  });

  it('ein leeres Formular ist eine Tabelle ohne Daten', () => {
    const table = tableOf(sheet('Angebote', { A3: [offerHeader] }));
    expect(table.headerRows).toEqual([3]);
    expect(table.dataRows[1]).toBeLessThan(table.dataRows[0]);
  });

  it('vornummerierte leere Formularzeilen sind keine Daten', () => {
    const table = tableOf(sheet('Angebote', { A1: offers, A8: [[7], [8], [9]] }));
    expect(table.dataRows).toEqual([2, 7]);
    expect(skipped(table, 'empty')).toEqual([8, 9, 10]);
  });
});

describe('Kopfzeilen', () => {
  it('zwei Kopfzeilen mit verbundenen Überschriften', () => {
    const table = tableOf(
      sheet(
        'Angebote',
        {
          A2: [
            ['Nr.', 'Bezeichnung', 'Träger', 'Teilnehmende', null, 'Kontakt', null, null],
            [null, null, null, 'gesamt', 'davon weibl.', 'Name', 'Telefon', 'E-Mail'],
            [1, 'Sprachcafé', 'Caritas', 12, 8, 'Frau Muster', '02131 4711', 'a@b.de'],
            [2, 'Lerntreff', 'AWO', 20, 11, 'Herr Beispiel', '02131 4712', 'c@d.de'],
          ],
        },
        ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:H2'],
      ),
    );
    expect(table).toMatchObject({ range: 'A2:H5', headerRows: [2, 3], dataRows: [4, 5] });
    expect(table.columns.map(({ header }) => header)).toEqual([
      'Nr.',
      'Bezeichnung',
      'Träger',
      'Teilnehmende / gesamt',
      'Teilnehmende / davon weibl.',
      'Kontakt / Name',
      'Kontakt / Telefon',
      'Kontakt / E-Mail',
    ]);
    expect(fieldsOf(table)).toEqual([
      'rowNumber',
      'name',
      'provider',
      'participants',
      'participantsFemale',
      'contactName',
      'phone',
      'email',
    ]);
  });

  it('dasselbe ohne Zellverbund', () => {
    const table = tableOf(
      sheet('Angebote', {
        A1: [
          ['Bezeichnung', 'Träger', 'Teilnehmende', null, 'Bemerkung'],
          [null, null, 'gesamt', 'davon weiblich', null],
          ['Sprachcafé', 'Caritas', 12, 8, null],
          ['Lerntreff', 'AWO', 20, 11, 'läuft'],
        ],
      }),
    );
    expect(table).toMatchObject({ headerRows: [1, 2], dataRows: [3, 4] });
    expect(fieldsOf(table)).toEqual(['name', 'provider', 'participants', 'participantsFemale', 'remark']);
  });

  it('Abschnitte über allen Spalten, drei Kopfzeilen', () => {
    const table = tableOf(
      sheet(
        'Angebote',
        {
          A1: [
            ['Rückmeldung Stadt Kaarst 2024'],
            ['A. Angaben zum Angebot', null, null, null, 'B. Angaben zum Träger', null, null],
            ['Titel', 'Handlungsfeld', 'Alter', null, 'Träger', 'Kontakt', null],
            [null, null, 'von', 'bis', null, 'Tel.', 'Mail'],
            ['Sprachcafé', 'Sprache', 18, 99, 'Caritas', '02131 4711', 'a@b.de'],
            ['Lerntreff', 'Bildung', 6, 10, 'AWO', '02131 4712', 'c@d.de'],
          ],
        },
        ['A1:G1', 'A2:D2', 'E2:G2', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:G3'],
      ),
    );
    expect(table).toMatchObject({ headerRows: [2, 3, 4], dataRows: [5, 6] });
    expect(fieldsOf(table)).toEqual([
      'name',
      'fieldsOfAction',
      'minimumAge',
      'maximumAge',
      'provider',
      'phone',
      'email',
    ]);
    expect(skipped(table, 'title')).toEqual([1]);
  });

  it('die erste Datenzeile aus lauter Text wird nicht als Kopf verschluckt', () => {
    const table = tableOf(
      sheet('Angebote', {
        A1: [
          ['Bezeichnung', 'Träger', 'Art', 'Zielgruppe'],
          ['Sprachcafé', 'Caritas', 'Gruppe/Treff', 'Frauen'],
          ['Beratung für Eltern', 'Stadt Kaarst', 'Beratung', 'Eltern'],
        ],
      }),
    );
    expect(table).toMatchObject({ headerRows: [1], dataRows: [2, 3] });
  });

  it('Nummernzeile und Ausfüllhinweise unter dem Kopf gehören zum Kopf, eine Beispielzeile ist ein Hinweis', () => {
    const numbered = tableOf(sheet('Angebote', { A1: [offerHeader, [1, 2, 3, 4, 5, 6, 7, 8], ...offerRows] }));
    expect(numbered).toMatchObject({ headerRows: [1, 2], dataRows: [3, 8] });
    expect(numbered.columns.map(({ header }) => header)).toEqual(offerHeader);
    const hinted = tableOf(
      sheet('Angebote', {
        A1: [
          offerHeader,
          [
            null,
            'Bitte auswählen',
            'bitte kurz angeben',
            'Name lt. Satzung',
            'Bitte auswählen',
            'Bitte auswählen',
            'Zahl',
            'Pflichtfeld',
          ],
          ...offerRows,
        ],
      }),
    );
    expect(hinted).toMatchObject({ headerRows: [1, 2], dataRows: [3, 8] });
    expect(hinted.columns[2]?.header).toBe('Bezeichnung');
    const example = tableOf(
      sheet('Angebote', {
        A1: [
          offerHeader,
          ['Beispiel:', 'Neuss', 'Nähtreff', 'Caritas', 'Kultur', 'Frauen', 10, 'x@y.de'],
          ...offerRows,
        ],
      }),
    );
    expect(example).toMatchObject({ headerRows: [1], dataRows: [3, 8] });
    expect(skipped(example, 'note')).toEqual([2]);
  });

  it('Einheiten unter dem Kopf gehören zum Kopf', () => {
    const table = tableOf(
      sheet('Statistik', {
        A1: [
          ['Kommune', 'Einwohner', 'Ausländeranteil'],
          [null, 'Anzahl', '%'],
          ['Kaarst', 43165, 10.6],
          ['Neuss', 153079, 15.8],
        ],
      }),
    );
    expect(table).toMatchObject({ headerRows: [1, 2], dataRows: [3, 4], kind: 'indicators' });
    expect(table.columns[1]?.header).toBe('Einwohner / Anzahl');
  });

  it('nach einem Seitenumbruch wiederholter Kopf', () => {
    const table = tableOf(sheet('Angebote', { A1: [...offers.slice(0, 4), offerHeader, ...offers.slice(4)] }));
    expect(table).toMatchObject({ headerRows: [1], dataRows: [2, 8] });
    expect(skipped(table, 'repeatedHeader')).toEqual([5]);
  });

  it('unbekannte Überschriften werden an der Form erkannt', () => {
    const table = tableOf(
      sheet('Tabelle1', {
        A2: [
          ['Vorhaben', 'Ausrichtung', 'Messgröße'],
          ['Alpha', 'innen', 3],
          ['Beta', 'außen', 5],
          ['Gamma', 'innen', 8],
        ],
      }),
    );
    expect(table).toMatchObject({ headerRows: [2], dataRows: [3, 5] });
  });

  it('ohne Kopfzeile sprechen nur die Inhalte', () => {
    const table = tableOf(sheet('Tabelle1', { A1: offerRows }));
    expect(table.headerRows).toEqual([]);
    expect(table.dataRows).toEqual([1, 6]);
    expect(table.columns[7]).toMatchObject({ field: 'email', reason: 'Inhalt sieht nach E-Mail-Adressen aus' });
  });
});

describe('Zeilen, die keine Daten sind', () => {
  it('Zwischenüberschriften, verbunden oder als Handlungsfeld erkennbar', () => {
    const table = tableOf(
      sheet(
        'Angebote',
        {
          A1: [
            offerHeader,
            ['Handlungsfeld Sprache'],
            offerRows[0]!,
            offerRows[1]!,
            ['Bildung'],
            offerRows[2]!,
            offerRows[3]!,
            ['Was noch zu sagen wäre'],
            offerRows[4]!,
          ],
        },
        ['A2:H2', 'A8:H8'],
      ),
    );
    expect(skipped(table, 'groupHeading')).toEqual([2, 5, 8]);
    expect(table.dataRows).toEqual([3, 9]);
  });

  const head = ['Bezeichnung', 'Träger', 'Ort', 'von', 'bis', 'Kosten'];
  const course = (name: string): string[] => [name, 'VHS', 'Rathaus', '01.09.2024', '31.07.2025', 'frei'];

  it('die letzte Zwischenüberschrift, unter der nur „keine Angebote“ steht', () => {
    const table = tableOf(
      sheet('Angebote', {
        A1: [head, ['Sprache'], course('Integrationskurs'), course('Konversation'), ['Wohnen'], ['keine Angebote']],
      }),
    );
    expect(skipped(table, 'groupHeading')).toEqual([2, 5]);
    expect(table.dataRows).toEqual([3, 6]);
  });

  it('mehr Überschriften als Angebote, auch mit Leerzeilen und Worten, die in keiner Liste stehen', () => {
    const table = tableOf(
      sheet('Angebote', {
        A1: [head, ['Wohnen'], ['keine Angebote']],
        A5: [['Sprache'], course('Integrationskurs'), course('Konversation')],
        A9: [['Nachbarschaft'], ['Fehlanzeige'], ['Kultur'], ['./.']],
      }),
    );
    expect(skipped(table, 'groupHeading')).toEqual([2, 5, 9, 11]);
    expect(table.dataRows).toEqual([3, 12]);
  });

  it('Angebote, von denen nur der Name da steht, bleiben Angebote', () => {
    const names = ['Lesecafé', 'Nähstube', 'Mieterlotsen', 'Hausaufgaben'].map((name) => [name]);
    const table = tableOf(
      sheet('Angebote', { A1: [head, course('Kurs'), ...names, course('Treff'), ['Wohnen'], ['Umzugshilfe']] }),
    );
    expect(skipped(table, 'groupHeading')).toEqual([]);
    expect(table.dataRows).toEqual([2, 9]);
  });

  it('Summen, Durchschnitt und davon-Zeilen', () => {
    const table = tableOf(
      sheet('Angebote', {
        A1: [
          ...offers,
          ['Summe', null, null, null, null, null, 221],
          ['davon weiblich', null, null, null, null, null, 90],
          ['Ø', null, null, null, null, null, 36.8],
        ],
      }),
    );
    expect(table.dataRows).toEqual([2, 7]);
    expect(skipped(table, 'total')).toEqual([8, 9, 10]);
  });

  it('das Ergebnis, wie Excel es unter eine Tabelle setzt, und Zwischenergebnisse einer Gliederung', () => {
    const result = (name: string, count: number): (string | number | null)[] => [
      name,
      ...Array<null>(5).fill(null),
      count,
    ];
    const table = tableOf(
      sheet('Angebote', { A1: [...offers, result('Neuss Ergebnis', 221), result('Ergebnis', 221)] }),
    );
    expect(skipped(table, 'total')).toEqual([8, 9]);
  });

  it('ein Angebot der Gesamtschule ist keine Summe', () => {
    const table = tableOf(
      sheet('Angebote', {
        A1: [
          ['Träger', 'Bezeichnung', 'Plätze'],
          ['Caritas', 'Treff', 8],
          ['Gesamtschule Kaarst', 'Lerntreff', 12],
          ['AWO', 'Gesamtpaket Integration', 3],
        ],
      }),
    );
    expect(table.dataRows).toEqual([2, 4]);
    expect(skipped(table, 'total')).toEqual([]);
  });

  it('Fußnoten, Legende und Unterschrift unter der Tabelle', () => {
    const table = tableOf(
      sheet('Angebote', {
        A1: offers,
        A9: [['* vorläufige Angaben'], ['1 = Bildung'], ['Stand: 01.03.2024'], ['Datum:', '03.04.2024']],
      }),
    );
    expect(table.dataRows).toEqual([2, 7]);
    expect(skipped(table, 'note')).toEqual([9, 10, 11, 12]);
    expect(skipped(table, 'empty')).toEqual([8]);
  });

  it('senkrecht verbundene Zellen: jede Zeile bleibt ein Datensatz', () => {
    const table = tableOf(
      sheet(
        'Angebote',
        {
          A1: [
            ['Träger', 'Bezeichnung', 'Teilnehmende'],
            ['Caritas', 'Sprachcafé', 12],
            [null, 'Beratung', 80],
            [null, 'Patenschaften'],
            ['AWO', 'Lerntreff', 20],
          ],
        },
        ['A2:A4'],
      ),
    );
    expect(table.dataRows).toEqual([2, 5]);
    expect(skipped(table, 'groupHeading')).toEqual([]);
  });

  it('eine Zeile nur mit Bezeichnung bleibt ein Angebot', () => {
    const table = tableOf(
      sheet('Angebote', {
        A1: [
          ['Bezeichnung', 'Träger', 'Zielgruppe', 'Plätze'],
          ['Sprachcafé', 'Caritas', 'Frauen', 12],
          ['Nähtreff'],
          ['Lerntreff', 'AWO', 'Eltern', 20],
        ],
      }),
    );
    expect(table.skippedRows).toEqual([]);
  });
});

describe('Mehrere Tabellen auf einem Blatt', () => {
  it('untereinander mit eigenen Titeln', () => {
    const tables = tablesOf(
      sheet('Rückmeldung', {
        A1: [['Angebote'], ...offers],
        A11: [
          ['Bedarfe'],
          ['Bedarf', 'Zielgruppe', 'Dringlichkeit', 'Begründung'],
          ['Alphakurse', 'Frauen', 'hoch', 'lange Wartelisten'],
          ['Hebammen', 'Eltern', 'mittel', 'keine vor Ort'],
        ],
      }),
    );
    expect(tables.map(({ range, kind }) => [range, kind])).toEqual([
      ['A2:H8', 'offers'],
      ['A12:D14', 'needs'],
    ]);
    expect(skipped(tables[1]!, 'title')).toEqual([11]);
    expect(skipped(tables[0]!, 'note')).toEqual([]);
  });

  it('nebeneinander', () => {
    const tables = tablesOf(
      sheet('Blatt', {
        A1: offers,
        K1: [
          ['Kommune', 'Einwohner', 'Ausländer'],
          ['Kaarst', 43165, 4575],
          ['Neuss', 153079, 24186],
        ],
      }),
    );
    expect(tables.map(({ range, kind }) => [range, kind])).toEqual([
      ['A1:H7', 'offers'],
      ['K1:M3', 'indicators'],
    ]);
  });

  it('nebeneinander mit gleichen Überschriften, eine Tabelle je Kommune', () => {
    const small = [
      ['Bezeichnung', 'Träger', 'Zielgruppe'],
      ['Treff', 'AWO', 'Frauen'],
      ['Kurs', 'VHS', 'Eltern'],
    ];
    const tables = tablesOf(sheet('Blatt', { A1: [['Kaarst']], A2: small, E1: [['Neuss']], E2: small }));
    expect(tables.map(({ range }) => range)).toEqual(['A2:C4', 'E2:G4']);
  });

  it('gleicher Kopf unter neuem Titel ist eine neue Tabelle', () => {
    const tables = tablesOf(sheet('Blatt', { A1: [['Stadt Kaarst'], ...offers], A11: [['Stadt Neuss'], ...offers] }));
    expect(tables.map(({ range }) => range)).toEqual(['A2:H8', 'A12:H18']);
  });
});

describe('Gedrehte Tabellen und Kreuztabellen', () => {
  it('Felder untereinander, Angebote nebeneinander', () => {
    const table = tableOf(
      sheet('Steckbriefe', {
        A1: [
          ['Bezeichnung', 'Sprachcafé', 'Lerntreff'],
          ['Träger', 'Caritas', 'AWO'],
          ['Zielgruppe', 'Frauen', 'Grundschulalter'],
          ['Teilnehmende', 12, 20],
          ['E-Mail', 'a@b.de', 'c@d.de'],
        ],
      }),
    );
    expect(table).toMatchObject({
      orientation: 'columns',
      kind: 'offers',
      range: 'A1:C5',
      headerRows: [1],
      dataRows: [2, 3],
    });
    expect(table.columns.map(({ letter, field }) => `${letter} ${field}`)).toEqual([
      '1 name',
      '2 provider',
      '3 targetGroups',
      '4 participants',
      '5 email',
    ]);
  });

  it('Indikatoren mal Jahre', () => {
    const table = tableOf(
      sheet('Statistik', {
        A2: [
          ['Indikator', 2020, 2021, 2022],
          ['Einwohner', 43100, 43120, 43165],
          ['Ausländer', 4300, 4400, 4575],
          ['darunter weiblich', 2100, 2150, 2240],
        ],
      }),
    );
    expect(table).toMatchObject({ orientation: 'cross', kind: 'indicators', headerRows: [2], dataRows: [3, 5] });
  });

  it('Jahre mal Kommunen', () => {
    const table = tableOf(
      sheet('Zahlen', {
        A1: [
          ['Jahr', 'Kaarst', 'Neuss', 'Meerbusch'],
          [2021, 1, 2, 3],
          [2022, 4, 5, 6],
          ['Summe', 5, 7, 9],
        ],
      }),
    );
    expect(table).toMatchObject({ orientation: 'cross', kind: 'indicators', headerRows: [1], dataRows: [2, 3] });
    expect(skipped(table, 'total')).toEqual([4]);
  });

  it('Strukturen: Fragen untereinander, Kommunen nebeneinander', () => {
    const table = tableOf(
      sheet('Strukturen', {
        A1: [
          ['', 'Kaarst', 'Neuss', 'Jüchen'],
          ['Integrationsbeauftragte', 'ja', 'ja', 'nein'],
          ['Integrationsrat', 'nein', 'ja', 'nein'],
          ['Ausländerbehörde', 'Kreis', 'Stadt', 'Kreis'],
          ['Jugendamt', 'ja', 'ja', 'nein'],
        ],
      }),
    );
    expect(table).toMatchObject({ orientation: 'columns', kind: 'structures' });
  });
});

describe('Art der Tabelle', () => {
  it('Strukturen, Bedarfe, Maßnahmen, Akteure, Kennzahlen', () => {
    expect(
      tableOf(
        sheet('Strukturen', {
          A1: [
            ['Kommune', 'Integrationsbeauftragte', 'Integrationsrat', 'eigenes Jugendamt', 'Runde Tische'],
            ['Kaarst', 'ja', 'nein', 'ja', '2'],
            ['Jüchen', 'nein', 'nein', 'nein', '1'],
          ],
        }),
      ).kind,
    ).toBe('structures');
    expect(
      tableOf(
        sheet('Tabelle1', {
          A1: [
            ['Bedarf', 'Handlungsfeld', 'Priorität', 'Begründung'],
            ['Alphakurse', 'Sprache', 'hoch', 'Warteliste'],
            ['Wohnraum', 'Wohnen', 'hoch', 'Markt'],
          ],
        }),
      ).kind,
    ).toBe('needs');
    expect(
      tableOf(
        sheet('Plan', {
          A1: [
            ['Nr.', 'Handlungsfeld', 'Ziel', 'Maßnahme', 'Federführung', 'Zeitplan', 'Status', 'Ampel'],
            ['HF1-M1', 'Sprache', 'Mehr Kurse', 'Kursbörse', 'KI', '2025', 'geplant', 'grün'],
          ],
        }),
      ).kind,
    ).toBe('measures');
    expect(
      tableOf(
        sheet('Tabelle1', {
          A1: [
            ['Organisation', 'Straße', 'PLZ', 'Ort', 'Ansprechpartner', 'Telefon', 'E-Mail'],
            ['Caritas', 'Rheydter Str. 1', '41460', 'Neuss', 'Frau Muster', '02131 1', 'a@b.de'],
            ['AWO', 'Am Markt 2', '41564', 'Kaarst', 'Herr M', '02131 2', 'c@d.de'],
          ],
        }),
      ).kind,
    ).toBe('actors');
    expect(
      tableOf(
        sheet('Tabelle1', {
          A1: [
            ['Gemeinde', 'Einwohner', 'davon Ausländer', 'Anteil in %'],
            ['Kaarst', 43165, 4575, 10.6],
            ['Neuss', 153079, 24186, 15.8],
          ],
        }),
      ).kind,
    ).toBe('indicators');
  });

  it('ein Plan bleibt ein Plan, auch wenn er Ämter nennt und ihr Stand dabeisteht', () => {
    expect(
      tableOf(
        sheet('Controlling', {
          A1: [
            ['Nr.', 'Teilziel', 'Maßnahmentitel', 'Federführung', 'Stand der Umsetzung', 'Ampel', 'nächster Schritt'],
            ['1', 'Teilhabe', 'Clearingstelle', 'Jugendamt', 'geplant', 'rot', 'Ausschreibung'],
            ['2', 'Teilhabe', 'Lotsennetz', 'Integrationsrat', 'in Umsetzung', 'grün', 'Klausur'],
            ['3', 'Teilhabe', 'Beratung', 'Ausländerbehörde', 'in Umsetzung', 'gelb', 'Sitzung'],
          ],
        }),
      ).kind,
    ).toBe('measures');
  });

  it('Erläuterungen und Auswahllisten sind keine Angebote', () => {
    expect(
      tablesOf(
        sheet('Erläuterungen', {
          A1: [
            ['Spalte', 'Erläuterung'],
            ['Träger', 'Name der Organisation'],
            ['Zielgruppe', 'Für wen ist das Angebot'],
            ['Plätze', 'Anzahl'],
          ],
        }),
      ),
    ).toEqual([]);
    expect(
      tablesOf(
        sheet('Listen', {
          A1: [
            ['Handlungsfeld', 'Zielgruppe', 'Art'],
            ['Bildung', 'Frauen', 'Kurs'],
            ['Sprache', 'Eltern', 'Beratung'],
            ['Gesundheit', 'Jugendliche'],
            ['Wohnen'],
          ],
        }),
      ),
    ).toEqual([]);
    const unnamed = tablesOf(
      sheet('Tabelle2', {
        A1: [
          ['Handlungsfeld', 'Zielgruppe', 'Art'],
          ['Bildung', 'Frauen', 'Kurs'],
          ['Sprache', 'Eltern', 'Beratung'],
          ['Gesundheit', 'Jugendliche'],
          ['Wohnen'],
        ],
      }),
    );
    expect(unnamed.map(({ kind }) => kind)).toEqual(['unknown']);
  });

  it('Felder und ihre Erläuterung sind keine gedrehte Tabelle', () => {
    const tables = tablesOf(
      sheet('Ausfüllen', {
        A1: [
          ['Feld', 'Bedeutung'],
          ['Bezeichnung', 'Name des Angebots'],
          ['Träger', 'wer es anbietet'],
          ['Zielgruppe', 'für wen'],
          ['Plätze', 'wie viele'],
        ],
      }),
    );
    expect(tables.every(({ kind }) => kind === 'unknown')).toBe(true);
  });
});
