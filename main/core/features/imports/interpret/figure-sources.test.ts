// Where a table says its figures come from, and what a part of a number is a part of.
import { expect, test } from 'vitest';
import { figuresOf, readSheet } from './test-figures.ts';

const sourcesIn = (table: ReturnType<typeof readSheet>): string[] => [
  ...new Set(table.rows.flatMap(({ figures = [] }) => figures.map(({ source }) => source))),
];

test('Quelle und Stichtag im Titel gelten für jedes Jahr; ein Teil heißt nach seinem Ganzen', () => {
  const table = readSheet('Neuss', [
    ['Ausländische Bevölkerung (Quelle: Melderegister, 31.12.)'],
    [],
    ['', 2022, 2023],
    ['Ausländer insgesamt', '14.512', '15.020'],
    ['davon Syrien', '2.210', '2.301'],
    ['weiblich', '7.002', '7.110'],
  ]);
  expect(sourcesIn(table)).toEqual(['Melderegister']);
  expect(figuresOf(table)).toEqual([
    'B4|Ausländer insgesamt|05162024|2022-12-31|14512',
    'C4|Ausländer insgesamt|05162024|2023-12-31|15020',
    'B5|Ausländer, davon Syrien|05162024|2022-12-31|2210',
    'C5|Ausländer, davon Syrien|05162024|2023-12-31|2301',
    'B6|Ausländer, weiblich|05162024|2022-12-31|7002',
    'C6|Ausländer, weiblich|05162024|2023-12-31|7110',
  ]);
});

test.each([
  ['Einwohner, Quelle: IT.NRW', 'IT.NRW'],
  ['Einwohner [Datenquelle: Statistik der Bundesagentur für Arbeit]', 'Statistik der Bundesagentur für Arbeit'],
  ['Einwohner (Quelle: Einwohnermeldeamt, jeweils zum 30.06.)', 'Einwohnermeldeamt'],
])('%s', (title, source) => {
  const table = readSheet('Neuss', [[title], ['', 2022, 2023], ['Einwohner', 153_100, 153_900]]);
  expect(sourcesIn(table)).toEqual([source]);
  expect(figuresOf(table)[0]).toBe(`B3|Einwohner|05162024|${title.includes('30.06.') ? '2022-06-30' : '2022'}|153100`);
});

test('sagt niemand, woher die Werte stammen, steht das einmal je Tabelle da', () => {
  const { rows } = readSheet('Neuss', [['Einwohner'], ['', 2022, 2023], ['Einwohner', 153_100, 153_900]]);
  expect(rows.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual([
    'INDICATOR_FROM_TITLE',
    'SOURCE_MISSING',
  ]);
});
