import { expect, test } from 'vitest';
import { figuresOf, readSheet } from '../test-figures.ts';
import { codes } from '../test-support.ts';

const neuss = { place: { municipalities: ['05162024'], districtWide: false } };

test.each(['Schule', 'Stat. Bezirk', 'Stadtteile', 'Ortsteil (Kita)'])(
  'Zeilen je „%s“ sind keine Zahlen der Kommune, die Gesamtzeile ist eine',
  (head) => {
    const read = readSheet(
      'Zahlen',
      [
        ['Seiteneinsteiger am 15.10.2024'],
        [head, 'Kinder', 'davon neu'],
        ['Nordstadt', 312, 18],
        ['Weckhoven', 201, 7],
        ['Gesamt', 513, 25],
      ],
      neuss,
    );
    expect(figuresOf(read)).toEqual([
      'B5|Kinder|05162024|2024-10-15|513',
      'C5|Kinder, davon neu|05162024|2024-10-15|25',
    ]);
    expect(read.rows.map((row) => [row.row, row.rejected])).toEqual([
      [3, 'FIGURE_OF_PART'],
      [4, 'FIGURE_OF_PART'],
      [5, null],
    ]);
    expect(codes(read.rows[2]!)).toEqual(['info PERIOD_FROM_TITLE B5', 'warning SOURCE_MISSING B5']);
  },
);

test('„Schulform“ ist kein Teil einer Kommune, und neben einer Kommune ist „Einrichtung“ keine Frage', () => {
  const byForm = readSheet(
    'Schüler',
    [
      ['Schulform', '2023', '2024'],
      ['Realschule', 480, 490],
      ['Gymnasium', 890, 880],
    ],
    neuss,
  );
  expect(byForm.rows.every(({ rejected }) => rejected !== 'FIGURE_OF_PART')).toBe(true);
  const beside = readSheet('Plätze', [
    ['Kommune', 'Einrichtung', 'Plätze 2024'],
    ['Neuss', 'Kita A', 80],
    ['Kaarst', 'Kita B', 60],
  ]);
  expect(beside.rows.every(({ rejected }) => rejected !== 'FIGURE_OF_PART')).toBe(true);
});

test('mehrere Schulen je Kommune: nur deren Zeile „gesamt“ zählt, je für ihre Kommune', () => {
  const read = readSheet('OGS', [
    ['OGS-Plätze Schuljahr 2024/25'],
    ['Kommune', 'Schule', 'OGS-Kinder', 'davon zugewandert'],
    ['Kaarst', 'GGS Stakerseite', 180, 61],
    ['Kaarst', 'GGS Vorst', 120, 30],
    ['Kaarst', 'gesamt', 300, 91],
    ['Jüchen', 'GGS Jüchen', 90, 20],
    ['Jüchen', 'KGS Bedburdyck', 70, 11],
    ['Jüchen', 'gesamt', 160, 31],
  ]);
  expect(figuresOf(read)).toEqual([
    'C5|OGS-Kinder|05162016|2024/2025|300',
    'D5|OGS-Kinder, davon zugewandert|05162016|2024/2025|91',
    'C8|OGS-Kinder|05162012|2024/2025|160',
    'D8|OGS-Kinder, davon zugewandert|05162012|2024/2025|31',
  ]);
});
