import { describe, expect, it } from 'vitest';
import { offerHeader, offerRows, offers, sheet, skipped, tableOf } from './testing/sheets.ts';

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
