import { describe, expect, test } from 'vitest';
import type { Cell, Workbook } from '../../../../shared/domain/sheet.ts';
import { planCell } from './plan-cell.ts';
import { withListedPlans } from './week-plan.ts';

const workbook = (cells: Cell[][]): Workbook => ({
  format: 'xlsx',
  warnings: [],
  sheets: [
    {
      name: 'Plan',
      hidden: false,
      rows: cells.map((row, at) => ({ number: at + 1, cells: row })),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      comments: [],
    },
  ],
});
const listed = (cells: Cell[][]): Cell[][] | undefined =>
  withListedPlans(workbook(cells)).sheets[1]?.rows.map((row) => row.cells);
const heads = ['Angebot', 'Wochentag, Uhrzeit', 'Veranstaltungsort', 'Beschreibung', 'Fundstelle'];

describe('Wochenpläne', () => {
  test('Tage über den Spalten, Zeiten in den Zeilen: jedes Angebot einmal, mit allen Zeiten und Zellen', () => {
    const list = listed([
      ['Wochenplan Familienzentrum, Stadt Kaarst'],
      ['Uhrzeit', 'Montag', 'Dienstag', 'Mittwoch'],
      ['9:00-11:00', 'Sprachcafé', 'Krabbelgruppe', null],
      ['18:00-20:00', 'Deutschkurs A1\nRaum 3', 'geschlossen', 'Sprachcafé'],
    ]);
    expect(list).toEqual([
      ['Wochenplan Familienzentrum, Stadt Kaarst'],
      heads,
      ['Sprachcafé', 'Montag 9:00-11:00, Mittwoch 18:00-20:00', null, null, 'B3, D4'],
      ['Deutschkurs A1', 'Montag 18:00-20:00', 'Raum 3', null, 'B4'],
      ['Krabbelgruppe', 'Dienstag 9:00-11:00', null, null, 'C3'],
    ]);
  });
  test('Tage untereinander, Tageszeiten nebeneinander', () => {
    const list = listed([
      ['', 'Vormittag', 'Nachmittag'],
      ['Montag', 'Sprachcafé (9-11 Uhr)', ''],
      ['Dienstag', '', 'Beratung'],
      ['Mittwoch', 'Nähkurs', ''],
    ]);
    expect(list?.slice(1)).toEqual([
      ['Sprachcafé', 'Montag 9-11 Uhr', null, null, 'B2'],
      ['Beratung', 'Dienstag, Nachmittag', null, null, 'C3'],
      ['Nähkurs', 'Mittwoch, Vormittag', null, null, 'B4'],
    ]);
  });
  test('Öffnungszeiten und Kreuze unter den Tagen sind keine Angebote', () => {
    const hours = ['9-12 Uhr', 'geschlossen', '14-17 Uhr'];
    expect(
      listed([
        ['Einrichtung', 'Montag', 'Dienstag', 'Mittwoch'],
        ['Café', ...hours],
        ['Kammer', ...hours],
      ]),
    ).toBeUndefined();
    expect(
      listed([
        ['Kurs', 'Träger', 'Mo', 'Di', 'Mi'],
        ['A1', 'VHS', 'x', 'x', ''],
      ]),
    ).toBeUndefined();
  });
  test('eine Liste, die schon dahinter steht, wird nicht noch einmal gemacht', () => {
    const once = withListedPlans(
      workbook([
        ['Montag', 'Dienstag', 'Mittwoch'],
        ['Chor', 'Café', 'Treff'],
      ]),
    );
    expect(once.sheets.map(({ name }) => name)).toEqual(['Plan', 'Plan (als Liste)']);
    expect(withListedPlans(once)).toBe(once);
  });
});

test.each([
  ['9.00 Uhr Sprachcafé', { name: 'Sprachcafé', time: '9.00 Uhr' }],
  ['15.00 - 17.00 Uhr: Hausaufgabenhilfe', { name: 'Hausaufgabenhilfe', time: '15.00 - 17.00 Uhr' }],
  ['Chor, ab 18 Uhr', { name: 'Chor', time: 'ab 18 Uhr' }],
  ['Nähkurs\n10-12 Uhr\nmit Frau Kurz', { name: 'Nähkurs', time: '10-12 Uhr', rest: 'mit Frau Kurz' }],
  ['Deutsch B2', { name: 'Deutsch B2', time: '' }],
  ['Treff 60+', { name: 'Treff 60+', time: '' }],
])('„%s“ in der Zelle eines Wochenplans', (text, said) => expect(planCell(text)).toMatchObject(said));
