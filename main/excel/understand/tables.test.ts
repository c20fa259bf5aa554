import { describe, expect, it } from 'vitest';
import { fieldsOf, offerFieldIds, offerHeader, offerRows, offers, sheet, skipped, tableOf } from './testing/sheets.ts';

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
