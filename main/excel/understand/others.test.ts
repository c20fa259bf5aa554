import { describe, expect, it, test } from 'vitest';
import { assumeTable, findLegends, transposeSheet, understandWorkbook } from './index.ts';
import {
  knowledge,
  offerFieldIds,
  offerHeader,
  offerRows,
  offers,
  sheet,
  tableOf,
  workbook,
} from './testing/sheets.ts';

describe('Wörter von Ehrenamt und Plan', () => {
  const fieldsOf = (rows: (string | number | null)[][]): (string | null)[] | undefined =>
    understandWorkbook(workbook(sheet('Liste', { A1: rows })), knowledge)[0]?.tables[0]?.columns.map(
      ({ field }) => field,
    );

  it('eine Initiative ist Träger, ihre Aktivität das Angebot', () => {
    expect(
      fieldsOf([
        ['Gruppe / Initiative', 'Aktivität', 'Treffpunkt', 'Turnus', 'Zahl Ehrenamtliche'],
        ['Asylkreis', 'Fahrradwerkstatt', 'Alte Schule', '14-tägig', 7],
        ['Asylkreis', 'Kleiderkammer', 'Pfarrheim', 'wöchentlich', 12],
        ['Lotsenpunkt', 'Behördenbegleitung', null, 'nach Bedarf', 5],
      ]),
    ).toEqual(['provider', 'name', 'locationName', 'recurrence', 'volunteers']);
  });

  it('die Zeitschiene einer Maßnahme ist ihre Laufzeit', () => {
    expect(
      fieldsOf([
        ['Nr.', 'Ziel', 'Maßnahme', 'Zuständig', 'Zeitschiene', 'Umsetzungsstand'],
        ['1.1', 'Spracherwerb', 'Ausbau Elternkurse', 'KI', '2025–2027', 'läuft'],
        ['1.2', null, 'Sprachmittlerpool', 'KI', 'bis 12/2026', 'abgeschlossen'],
      ])?.[4],
    ).toBe('validFrom');
  });
});

describe('Legenden', () => {
  it('in einer Zelle, zeilenweise, in zwei Spalten und auf einem anderen Blatt', () => {
    const legends = findLegends(
      workbook(
        sheet('Angebote', { A1: [['HF'], [3]], A9: [['1 = Sprache; 2 = Bildung'], ['x = trifft zu']] }),
        sheet('Legende', {
          B2: [
            [3, 'Gesundheit'],
            [4, 'Wohnen'],
          ],
        }),
        sheet('Mehr', { A1: [['Abkürzungen'], ['ZG', 'Zielgruppe'], ['HF', 'Handlungsfeld']] }),
      ),
    );
    expect(legends).toEqual([
      { sheet: 'Angebote', cell: 'A9', key: '1', meaning: 'Sprache' },
      { sheet: 'Angebote', cell: 'A9', key: '2', meaning: 'Bildung' },
      { sheet: 'Angebote', cell: 'A10', key: 'x', meaning: 'trifft zu' },
      { sheet: 'Legende', cell: 'B2', key: '3', meaning: 'Gesundheit' },
      { sheet: 'Legende', cell: 'B3', key: '4', meaning: 'Wohnen' },
      { sheet: 'Mehr', cell: 'A2', key: 'ZG', meaning: 'Zielgruppe' },
      { sheet: 'Mehr', cell: 'A3', key: 'HF', meaning: 'Handlungsfeld' },
    ]);
  });

  it('eine gewöhnliche Tabelle ist keine Legende', () => {
    expect(findLegends(workbook(sheet('Angebote', { A1: offers })))).toEqual([]);
  });
});

describe('Von Hand gesetzte Grenzen', () => {
  it('gelten, auch wo die Erkennung anders entschieden hätte', () => {
    const one = sheet('Angebote', {
      A1: [['Titel'], offerHeader, ...offerRows, ['Summe', null, null, null, null, null, 221], ['gehört noch dazu']],
    });
    const table = assumeTable(one, { headerRows: [2], dataRows: [3, 10] }, knowledge);
    expect(table).toMatchObject({ headerRows: [2], dataRows: [3, 10], range: 'A2:H10', kind: 'offers' });
    expect(table.columns.map(({ field }) => field)).toEqual(offerFieldIds);
    expect(table.skippedRows).toContainEqual({ row: 9, reason: 'total' });
    expect(table.skippedRows).toContainEqual({ row: 1, reason: 'title' });
  });

  it('ohne Kopfzeile', () => {
    const table = assumeTable(sheet('Angebote', { A1: offerRows }), { headerRows: [], dataRows: [2, 4] }, knowledge);
    expect(table).toMatchObject({ headerRows: [], dataRows: [2, 4] });
    expect(table.columns[7]).toMatchObject({ field: 'email' });
  });
});

describe('Arbeitsmappe', () => {
  it('jedes Blatt für sich, verborgene mit Kennzeichen', () => {
    const hidden = { ...sheet('Alt', { A1: offers }), hidden: true };
    const understood = understandWorkbook(
      workbook(
        sheet('Deckblatt', { A1: [['Guten Tag'], ['bitte ausfüllen']] }),
        sheet('Kaarst', { A1: offers }),
        hidden,
      ),
      knowledge,
    );
    expect(understood.map(({ name, hidden, tables }) => [name, hidden, tables.length])).toEqual([
      ['Deckblatt', false, 0],
      ['Kaarst', false, 1],
      ['Alt', true, 1],
    ]);
  });

  it('wiederholte Werte verbundener Zellen zählen nicht doppelt', () => {
    const one = sheet(
      'Angebote',
      { A1: [Array.from({ length: 8 }, () => 'Bestandsaufnahme'), offerHeader, ...offerRows] },
      ['A1:H1'],
    );
    expect(understandWorkbook(workbook(one), knowledge)[0]?.tables[0]).toMatchObject({
      headerRows: [2],
      dataRows: [3, 8],
    });
  });

  it('ein leeres Blatt und ein Blatt mit einem Satz haben keine Tabelle', () => {
    expect(
      understandWorkbook(
        workbook(sheet('Leer', {}), sheet('Notiz', { C4: [['Wird nachgereicht.']] })),
        knowledge,
      ).flatMap(({ tables }) => tables),
    ).toEqual([]);
  });
});

it('zweimal gedreht ist das Blatt wieder dasselbe', () => {
  const one = sheet('Angebote', { B3: offers }, ['B3:C3']);
  expect(transposeSheet(transposeSheet(one))).toEqual(one);
});

test('„Spalte1“ und „Ergebnis“ schreibt Excel selbst: eine Liste bleibt eine Liste, ihr Ergebnis ist eine Summe', () => {
  const table = tableOf(
    sheet('Liste', {
      A1: [
        ['Spalte1', 'Angebot', 'Träger', 'Kommune', 'Plätze'],
        [1, 'Kurs', 'VHS', 'Neuss', 12],
        [2, 'Treff', 'Caritas', 'Kaarst', 20],
        ['Ergebnis', null, null, null, 32],
      ],
    }),
  );
  expect(table.columns.map(({ field }) => field)).toEqual([null, 'name', 'provider', 'municipality', 'capacity']);
  expect(table.skippedRows).toContainEqual({ row: 4, reason: 'total' });
});
