// Tables of statistics as the Land, the Schulamt and advice centres send them. Each says what a careful person reads in it.
import { expect, test } from 'vitest';
import type { Cell } from '../../../../../shared/domain/sheet.ts';
import { figuresOf, readSheet } from './test-figures.ts';

const [dormagen, neuss] = ['05162004', '05162024'];

test('Auszug der Landesdatenbank: der Stichtag steht unter „Gemeinden“, die Quelle hinter (C), „Nationalität“ zählt nichts', () => {
  const rows: Cell[][] = [
    ['Bevölkerungsstand (Anzahl)'],
    ['Gemeinden', null, null, 'Nationalität'],
    [null, null, null, 'Deutsche', 'Ausländer', 'Insgesamt'],
    ['31.12.2023', '05162004', 'Dormagen, Stadt', 54_997, 10_106, 65_103],
    ['31.12.2023', '05162024', 'Neuss, Stadt', 129_000, 25_123, 154_123],
    ['31.12.2023', '05162016', 'Kaarst, Stadt', 38_740, 4811, 43_551],
    ['(C) Information und Technik Nordrhein-Westfalen, 2024'],
  ];
  const table = readSheet('12411', rows);
  expect(figuresOf(table).slice(0, 3)).toEqual([
    `D4|Bevölkerungsstand, Deutsche|${dormagen}|2023-12-31|54997`,
    `E4|Bevölkerungsstand, Ausländer|${dormagen}|2023-12-31|10106`,
    `F4|Bevölkerungsstand|${dormagen}|2023-12-31|65103`,
  ]);
  expect(table.rows[0]?.figures?.[0]?.source).toBe('Information und Technik Nordrhein-Westfalen');
});

test('Quartale unter ihrem Jahr sind Zeiten, keine Kennzahlen', () => {
  const rows: Cell[][] = [
    ['Fallzahlen der Migrationsberatung'],
    ['Kommune', '2023', null, '2024', null],
    [null, 'I. Quartal', 'IV. Quartal', 'I. Quartal', 'IV. Quartal'],
    ['Dormagen', 22, 25, 31, 28],
    ['Neuss', 112, 120, 131, 127],
  ];
  expect(figuresOf(readSheet('MBE', rows, {}, ['B2:C2', 'D2:E2', 'A2:A3'])).slice(0, 3)).toEqual([
    `B4|Fallzahlen der Migrationsberatung|${dormagen}|2023-Q1|22`,
    `C4|Fallzahlen der Migrationsberatung|${dormagen}|2023-Q4|25`,
    `D4|Fallzahlen der Migrationsberatung|${dormagen}|2024-Q1|31`,
  ]);
});

test('Quartale ohne Jahr darüber gehören in das Jahr des Titels', () => {
  const rows: Cell[][] = [
    ['Erstberatungen 2024'],
    ['Kommune', '1. Quartal', '2. Quartal', '3. Quartal'],
    ['Dormagen', 22, 25, 31],
    ['Neuss', 112, 120, 131],
  ];
  expect(figuresOf(readSheet('Beratung', rows)).slice(0, 2)).toEqual([
    `B3|Erstberatungen|${dormagen}|2024-Q1|22`,
    `C3|Erstberatungen|${dormagen}|2024-Q2|25`,
  ]);
});

test('Staatsangehörigkeiten abwärts, Kommunen nebeneinander: jede Zeile ist ein Teil dessen, was der Titel zählt', () => {
  const rows: Cell[][] = [
    ['Ausländische Bevölkerung am 31.12.2024'],
    ['Staatsangehörigkeit', 'Dormagen', 'Jüchen', 'Kaarst', 'Neuss', 'Kreis gesamt'],
    ['insgesamt', 10_200, 1800, 4900, 26_500, 65_500],
    ['darunter:'],
    ['Türkei', 1800, 150, 400, 5600, 10_730],
    ['Polen', 1200, 300, 600, 2500, 7450],
  ];
  const figures = figuresOf(readSheet('AZR', rows));
  expect(figures.filter((_, at) => [0, 4, 5, 9].includes(at))).toEqual([
    `B3|Ausländische Bevölkerung|${dormagen}|2024-12-31|10200`,
    'F3|Ausländische Bevölkerung|*|2024-12-31|65500',
    `B5|Ausländische Bevölkerung, Türkei|${dormagen}|2024-12-31|1800`,
    'F5|Ausländische Bevölkerung, Türkei|*|2024-12-31|10730',
  ]);
});

test('Kommunen, die über ihren Jahren wiederholt werden, stehen im Kopf', () => {
  const rows: Cell[][] = [
    ['Wegweiser'],
    [],
    ['Indikator', 'Dormagen', 'Dormagen', 'Neuss', 'Neuss'],
    [null, '2021', '2022', '2021', '2022'],
    ['Bevölkerung (Anzahl)', 64_500, 64_900, 152_700, 154_100],
    ['Ausländeranteil (%)', 13.1, 14.2, 15, 15.9],
  ];
  expect(figuresOf(readSheet('Daten', rows)).slice(0, 5)).toEqual([
    `B5|Bevölkerung|${dormagen}|2021|64500`,
    `C5|Bevölkerung|${dormagen}|2022|64900`,
    `D5|Bevölkerung|${neuss}|2021|152700`,
    `E5|Bevölkerung|${neuss}|2022|154100`,
    `B6|Ausländeranteil|${dormagen}|2021|13.1`,
  ]);
});

test('Klassen sind Teile des Titels, eine Schulnummer ist kein Wert, „Σ“ keine Kennzahl', () => {
  const rows: Cell[][] = [
    ['Seiteneinsteiger in Deutschfördergruppen, Schuljahr 2024/25'],
    ['Kommune', 'Schulnr.', 'Kl. 1', 'Kl. 2'],
    ['Dormagen', 110_012, 5, 6],
    ['Neuss', 110_024, 15, 11],
  ];
  expect(figuresOf(readSheet('Primar', rows)).slice(0, 2)).toEqual([
    `C3|Seiteneinsteiger in Deutschfördergruppen, Kl. 1|${dormagen}|2024/2025|5`,
    `D3|Seiteneinsteiger in Deutschfördergruppen, Kl. 2|${dormagen}|2024/2025|6`,
  ]);
  const months: Cell[][] = [
    ['Zuweisungen'],
    ['Kommune', '01/2024', '02/2024', 'Σ I/24'],
    ['Dormagen', 12, 8, 20],
    ['Neuss', 44, 51, 95],
  ];
  expect(figuresOf(readSheet('Zuweisung', months))).toHaveLength(4);
});
