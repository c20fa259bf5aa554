// When a figure was counted, where it stands behind its name or in months.
import { expect, test } from 'vitest';
import { figuresOf, readSheet } from './test-figures.ts';

test('der Tag hinter dem Namen einer Zeile gilt für ihre Zahlen', () => {
  const table = readSheet('Zensus', [
    ['Merkmal', 'Dormagen', 'Kaarst', 'Neuss'],
    ['Einwohner (15.05.2022)', 64259, 43165, 153079],
  ]);
  expect(figuresOf(table)[0]).toBe('B2|Einwohner|05162004|2022-05-15|64259');
});

test('Monate über den Spalten', () => {
  const table = readSheet('ELB', [
    ['ELB mit Migrationshintergrund 2026'],
    ['', 'Jan 26', 'Feb 26'],
    ['Neuss', 5210, 5198],
    ['Dormagen', 1820, 1811],
  ]);
  expect(figuresOf(table).slice(0, 2)).toEqual([
    'B3|ELB mit Migrationshintergrund|05162024|2026-01|5210',
    'C3|ELB mit Migrationshintergrund|05162024|2026-02|5198',
  ]);
});

test('„Jahr“ über Jahren ist keine Kennzahl, „Gesamtergebnis“ daneben keine Zeit', () => {
  const table = readSheet('Einbürgerungen', [
    ['Summe von Anzahl', 'Jahr', '', ''],
    ['Kommune', 2022, 2023, 'Gesamtergebnis'],
    ['Dormagen', 120, 130, 250],
    ['Kaarst', 80, 90, 170],
  ]);
  expect(figuresOf(table)).toEqual([
    'B3|Einbürgerungen|05162004|2022|120',
    'C3|Einbürgerungen|05162004|2023|130',
    'B4|Einbürgerungen|05162016|2022|80',
    'C4|Einbürgerungen|05162016|2023|90',
  ]);
});

test('der Stand neben einer Kennzahl geht dem Jahr des Titels vor', () => {
  const table = readSheet('Datenblatt', [
    ['Datenblatt Stadt Dormagen 2026'],
    ['Kennzahl', 'Wert', 'Stand'],
    ['Einwohner', 64300, '31.12.2025'],
    ['Geflüchtete in Unterkünften', 412, '30.06.2026'],
  ]);
  expect(figuresOf(table)).toEqual([
    'B3|Einwohner|05162004|2025-12-31|64300',
    'B4|Geflüchtete in Unterkünften|05162004|2026-06-30|412',
  ]);
});
