import { describe, expect, test } from 'vitest';
import type { SheetTable } from '../../../../../shared/domain/sheet.ts';
import { interpretTable } from './index.ts';
import { codes, interpret, knowledgeOf, noDecisions, tableOf } from './test-support.ts';

const towns = { neuss: '05162024', kaarst: '05162016', meerbusch: '05162022', dormagen: '05162004' };
const placesOf = (given: Parameters<typeof interpret>[0]): (readonly string[] | undefined)[] =>
  interpret(given).rows.map((row) => row.place?.municipalities);

/** One course in a table below its title, from a file that names no Kommune. */
function below(title: string, orientation: SheetTable['orientation'] = 'rows') {
  const { sheet, table } = tableOf({ columns: ['name'], rows: [['Kurs'], ['Kurs']] });
  const rows = [{ number: 1, cells: [title] }, ...sheet.rows.slice(1)];
  const placed = { ...table, orientation, headerRows: [2], dataRows: [3, 3] as [number, number] };
  const input = { decisions: noDecisions, knowledge: knowledgeOf(), fileName: 'Kurse.xlsx', legends: [] };
  return interpretTable({ ...sheet, rows }, placed, input);
}

describe('Kommunen, die nicht in ihrer Spalte stehen', () => {
  test('Steht in einer Datei ohne Kommune der Ort anstelle des Hauses, ist er die Kommune', () => {
    const rows = [
      ['Coaching', 'Dormagen und Kaarst'],
      ['Patenschaft', 'Kaarst-Büttgen'],
      ['Treff', 'alle Geschäftsstellen'],
    ];
    const read = interpret({ columns: ['name', 'locationName'], rows, fileName: 'Liste.xlsx' });
    expect(read.rows.map((row) => row.place?.municipalities)).toEqual([
      [towns.dormagen, towns.kaarst],
      [towns.kaarst],
      undefined,
    ]);
    expect(read.rows.map((row) => codes(row))).toEqual([
      ['info REGION_FROM_CITY A2'],
      ['info REGION_FROM_CITY A3'],
      ['error REGION_MISSING A4'],
    ]);
  });

  test('Steht die Datei für eine Kommune, bleibt es dabei, und der andere Ort wird gesagt', () => {
    const { rows } = interpret({ columns: ['name', 'locationName'], rows: [['Coaching', 'Dormagen und Neuss']] });
    expect(rows[0]!.place?.municipalities).toEqual([towns.neuss]);
    expect(codes(rows[0]!)).toEqual(['warning PLACE_OTHER_TOWN B2']);
  });

  test('Ein Blatt kann für zwei Kommunen stehen', () => {
    const given = { columns: ['name' as const], rows: [['Kurs']], fileName: 'Kurse.xlsx' };
    expect(placesOf({ ...given, sheetName: 'Kaarst-Meerbusch' })).toEqual([[towns.kaarst, towns.meerbusch]]);
    expect(placesOf({ ...given, sheetName: 'Kaarst-Büttgen' })).toEqual([[towns.kaarst]]);
  });

  test.each([
    ['VHS Neuss – Kurse Frühjahr 2025', [towns.neuss]],
    ['Kurse der Flüchtlingshilfe (Kaarst)', [towns.kaarst]],
    ['Kurse in der Nähe von Kaarst', undefined],
  ])('Der Titel „%s“', (title, expected) => {
    const read = below(title);
    expect(read.rows[0]!.place?.municipalities).toEqual(expected);
  });
});

test('„Niveau A1“ über den Kursen ist ihr Sprachniveau, bis zur nächsten Überschrift', () => {
  const { rows } = interpret({
    columns: ['name', 'locationName'],
    rows: [
      ['#Niveau A1'],
      ['Deutsch Start', 'R 1'],
      ['#B1/B2-Kurse'],
      ['Brücke', 'R 2'],
      ['#Sprache'],
      ['Treff', 'R 3'],
    ],
  });
  expect(rows.map(({ values }) => values.languageLevel)).toEqual(['A1', 'B1/B2', undefined]);
  expect(rows[0]!.originals.languageLevel).toEqual({ cell: 'A2', text: 'Niveau A1' });
});

test('Jahre nebeneinander: Jede Zeile ist ein Angebot', () => {
  const read = below('Stadt Kaarst', 'cross');
  expect(read.rows).toHaveLength(1);
});
