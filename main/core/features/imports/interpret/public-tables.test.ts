// Tables as offices publish and export them, made up by hand. Each says what a careful person reads in it.
import { expect, test } from 'vitest';
import type { Cell } from '../../../../../shared/domain/sheet.ts';
import { figuresOf, readSheet } from './test-figures.ts';

const [dormagen, neuss] = ['05162004', '05162024'];

test('„in %“ gilt der Spalte davor, „darunter EU“ zählt danach wieder Menschen', () => {
  const table = readSheet('Statistik Kaarst', [
    ['Jahr', 'Einwohner', 'darunter Ausländer', 'in %', 'darunter EU', 'in %'],
    [2022, 43_100, 4500, 10.4, 701, 1.6],
    [2023, 43_165, 4570, 10.6, 710, 1.6],
  ]);
  expect(figuresOf(table).slice(0, 5)).toEqual([
    'B2|Einwohner|05162016|2022|43100',
    'C2|Einwohner, darunter Ausländer|05162016|2022|4500',
    'D2|Einwohner, darunter Ausländer, in %|05162016|2022|10.4',
    'E2|Einwohner, darunter EU|05162016|2022|701',
    'F2|Einwohner, darunter EU, in %|05162016|2022|1.6',
  ]);
  expect(table.rows[0]?.figures?.map(({ unit }) => unit)).toEqual([null, null, '%', null, '%']);
});

test('„m | w | gesamt“ unter Jahren zählt, was der Titel nennt', () => {
  const rows: Cell[][] = [
    ['Teilnehmende der Integrationskurse nach Kommune'],
    ['Kommune', 2022, null, null, 2023, null, null],
    [null, 'm', 'w', 'gesamt', 'm', 'w', 'gesamt'],
    ['Dormagen', 45, 55, 100, 50, 61, 111],
    ['Neuss', 210, 260, 470, 220, 280, 500],
  ];
  expect(figuresOf(readSheet('TN', rows, {}, ['B2:D2', 'E2:G2', 'A2:A3'])).slice(0, 3)).toEqual([
    `B4|Teilnehmende der Integrationskurse, männlich|${dormagen}|2022|45`,
    `C4|Teilnehmende der Integrationskurse, weiblich|${dormagen}|2022|55`,
    `D4|Teilnehmende der Integrationskurse|${dormagen}|2022|100`,
  ]);
});

test('Export aus GENESIS: der Stichtag steht in einer Spalte ohne Überschrift, der Gebietsstand sagt ihn nicht', () => {
  const rows: Cell[][] = [
    ['Ausländer: Gemeinden, Stichtag, Geschlecht'],
    ['Ausländerstatistik'],
    ['Gebietsstand: 31.12.2023'],
    [null, null, null, 'Männlich', 'Insgesamt'],
    [null, null, null, 'Anzahl', 'Anzahl'],
    ['31.12.2022', '05162004', 'Dormagen', 4812, 9367],
    ['31.12.2022', '05162024', 'Neuss', 12_910, 24_914],
    ['31.12.2023', '05162004', 'Dormagen', 4999, 9700],
    ['31.12.2023', '05162024', 'Neuss', 13_310, 25_864],
  ];
  expect(figuresOf(readSheet('12521-0001', rows)).slice(2, 5)).toEqual([
    `D7|Ausländerstatistik, männlich|${neuss}|2022-12-31|12910`,
    `E7|Ausländerstatistik|${neuss}|2022-12-31|24914`,
    `D8|Ausländerstatistik, männlich|${dormagen}|2023-12-31|4999`,
  ]);
});

test('ein Punkt vor drei Ziffern wird bei Anteilen gefragt und bleibt bei Menschen der Punkt der Tausender', () => {
  const { rows } = readSheet('Anteile', [
    ['Kommune', 'Jahr', 'Ausländeranteil', 'Ausländer'],
    ['Kaarst', 2023, '10.612', '4.567'],
    ['Neuss', 2023, '15.8', '24.914'],
  ]);
  expect(rows[0]?.figures?.map(({ cell, value }) => [cell, value])).toEqual([['D2', '4567']]);
  expect(rows[0]?.issues).toMatchObject([
    { cell: 'C2', code: 'NUMBER_AMBIGUOUS', original: '10.612' },
    { code: 'SOURCE_MISSING' },
  ]);
});

test('Vorwahl und Rufnummer in zwei Spalten sind eine Nummer; „Nr.“ neben der Straße ist die Hausnummer', () => {
  const { rows } = readSheet('Beratung', [
    ['Beratungsstelle', 'Straße', 'Nr.', 'PLZ', 'Ort', 'Vorwahl', 'Telefon'],
    ['Caritas MBE', 'Rheydter Str.', '174', 41_464, 'Neuss', 2131, '889-140'],
    ['IB JMD', 'Further Str.', '10 a', 41_462, 'Neuss', '02131', 992_233],
    ['AWO', 'Am Markt', '1', 41_460, 'Neuss', '02131', '02133 4711'],
  ]);
  expect(rows.map(({ values }) => [values.houseNumber, values.phone])).toEqual([
    ['174', '02131 889-140'],
    ['10 a', '02131 992233'],
    ['1', '02133 4711'],
  ]);
});

test('„Angebot“ über Handlungsfeld und Namen: der Name ist, was jede Zeile selbst sagt', () => {
  const rows: Cell[][] = [
    ['Angebot', null, 'Träger', 'Kommune'],
    ['Sprache', 'Kurs A', 'VHS', 'Neuss'],
    [null, 'Kurs B', 'AWO', 'Jüchen'],
    ['Gesundheit', 'Yoga', 'DRK', 'Kaarst'],
    [null, 'Schwimmen', 'DLRG', 'Neuss'],
  ];
  const table = readSheet('Liste', rows, {}, ['A1:B1', 'A2:A3', 'A4:A5']);
  expect(table.rows.map(({ values }) => [values.name, values.fieldsOfAction])).toEqual([
    ['Kurs A', ['sprache']],
    ['Kurs B', ['sprache']],
    ['Yoga', ['gesundheit']],
    ['Schwimmen', ['gesundheit']],
  ]);
});

test('Kästchen: „Senioren“ neben „Jugendliche“ ist eine Zielgruppe, auch als Kästchen aus Wingdings', () => {
  const { rows } = readSheet('Matrix', [
    ['Angebot', 'Träger', 'Kommune', 'Jugendliche', 'Eltern', 'Senioren', 'barrierefrei'],
    ['Elterncafé', 'Kita', 'Kaarst', '☐', '☒', '☐', '☐ ja ☒ nein'],
    ['Boxen', 'SG Kaarst', 'Kaarst', '■', '□', '□', 'ja [x] nein [ ]'],
    ['Seniorentreff', 'AWO', 'Kaarst', '¨', '¨', 'þ', '☐ ja ☐ nein'],
  ]);
  expect(rows.map(({ values }) => [values.targetGroups, values.accessible])).toEqual([
    [['eltern'], false],
    [['jugendliche'], true],
    [['seniorinnen-senioren'], undefined],
  ]);
  expect(rows.flatMap(({ issues }) => issues)).toEqual([]);
});

test('„./.“ unter Bedarf sagt, dass es keinen gibt', () => {
  const { rows } = readSheet('Bedarfe Kaarst', [
    ['Handlungsfeld', 'Was fehlt?', 'Priorität'],
    ['Sprache', 'mehr B2-Kurse am Abend', 'hoch'],
    ['Gesundheit', './.', '-'],
  ]);
  expect(rows.map(({ values }) => values.need)).toEqual(['mehr B2-Kurse am Abend']);
});
