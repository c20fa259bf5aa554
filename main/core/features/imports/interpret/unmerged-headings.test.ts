// Layouts of offices in which nothing is merged: what stands above, beside and between the figures.
import { describe, expect, it } from 'vitest';
import { figuresOf, readSheet } from './test-figures.ts';

describe('Überschriften über mehreren Spalten, die nie verbunden wurden', () => {
  it('„darunter | leer“ über „Syrien | Ukraine“: die untere Zeile gehört zum Kopf, und es sind Teile der Zahl des Titels', () => {
    const table = readSheet('Auswertung', [
      ['Ausländische Bevölkerung, Stichtag 31.12.2025'],
      [],
      ['AGS', 'Kommune', 'insgesamt', 'darunter', ''],
      ['', '', '', 'Syrien', 'Ukraine'],
      ['05162004', 'Dormagen', 9440, 1210, 1405],
      ['05162024', 'Neuss', 24180, 3100, 2870],
    ]);
    expect(figuresOf(table)).toEqual([
      'C5|Ausländische Bevölkerung|05162004|2025-12-31|9440',
      'D5|Ausländische Bevölkerung, darunter Syrien|05162004|2025-12-31|1210',
      'E5|Ausländische Bevölkerung, darunter Ukraine|05162004|2025-12-31|1405',
      'C6|Ausländische Bevölkerung|05162024|2025-12-31|24180',
      'D6|Ausländische Bevölkerung, darunter Syrien|05162024|2025-12-31|3100',
      'E6|Ausländische Bevölkerung, darunter Ukraine|05162024|2025-12-31|2870',
    ]);
  });

  it('dieselben Jahre unter zwei Überschriften: jede gilt für ihre Jahre, „davon“ für die Zahl daneben', () => {
    const table = readSheet('Kita', [
      ['Kommune', 'Kinder in Kitas', '', 'davon nichtdeutsche Familiensprache', ''],
      ['', 2023, 2024, 2023, 2024],
      ['Dormagen', 2350, 2401, 633, 702],
      ['Kaarst', 1622, 1645, 301, 312],
    ]);
    expect(figuresOf(table)).toEqual([
      'B3|Kinder in Kitas|05162004|2023|2350',
      'C3|Kinder in Kitas|05162004|2024|2401',
      'D3|Kinder in Kitas, davon nichtdeutsche Familiensprache|05162004|2023|633',
      'E3|Kinder in Kitas, davon nichtdeutsche Familiensprache|05162004|2024|702',
      'B4|Kinder in Kitas|05162016|2023|1622',
      'C4|Kinder in Kitas|05162016|2024|1645',
      'D4|Kinder in Kitas, davon nichtdeutsche Familiensprache|05162016|2023|301',
      'E4|Kinder in Kitas, davon nichtdeutsche Familiensprache|05162016|2024|312',
    ]);
  });

  it('ein Stichtag in einer Zeile für sich gilt für die Zeilen darunter, bis der nächste kommt', () => {
    const table = readSheet('12411-01i', [
      ['', '', 'Bevölkerung', 'Bevölkerung'],
      ['', '', 'Insgesamt', 'Ausländer'],
      ['31.12.2022', '', '', ''],
      ['05162004', 'Dormagen, Stadt', 65300, 9300],
      ['05162024', 'Neuss, Stadt', 153900, 24100],
      ['31.12.2023', '', '', ''],
      ['05162004', 'Dormagen, Stadt', 65412, 9402],
      ['05162024', 'Neuss, Stadt', 154210, 24410],
    ]);
    expect(figuresOf(table).map((line) => line.split('|').slice(2).join(' '))).toEqual([
      '05162004 2022-12-31 65300',
      '05162004 2022-12-31 9300',
      '05162024 2022-12-31 153900',
      '05162024 2022-12-31 24100',
      '05162004 2023-12-31 65412',
      '05162004 2023-12-31 9402',
      '05162024 2023-12-31 154210',
      '05162024 2023-12-31 24410',
    ]);
  });
});

describe('„Zielgruppe | 2023 | 2024 | Summe“', () => {
  const rows = [
    ['Zielgruppe', '2023', '2024', 'Summe'],
    ['Frauen', 120, 134, 254],
    ['Jugendliche', 88, 90, 178],
    ['Summe', 208, 224, 432],
  ];
  it('teilt, was der Titel zählt; die Summe über die Jahre ist keine Zahl eines Jahres', () => {
    expect(figuresOf(readSheet('Grevenbroich', [['Teilnehmende nach Zielgruppe'], ...rows]))).toEqual([
      'B3|Teilnehmende, Frauen|05162008|2023|120',
      'C3|Teilnehmende, Frauen|05162008|2024|134',
      'B4|Teilnehmende, Jugendliche|05162008|2023|88',
      'C4|Teilnehmende, Jugendliche|05162008|2024|90',
    ]);
  });
  it('ohne Titel sagt niemand, was gezählt wird: nichts wird übernommen', () => {
    const table = readSheet('Grevenbroich', rows);
    expect(figuresOf(table)).toEqual([]);
    expect(table.rows.every(({ rejected }) => rejected !== null)).toBe(true);
  });
});
