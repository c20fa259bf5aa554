import { describe, expect, it } from 'vitest';
import { offers, sheet, skipped, tableOf, tablesOf } from './testing/sheets.ts';

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
