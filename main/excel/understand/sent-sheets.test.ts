// Layouts that towns and associations send, read for the first time on 28 November.
import { describe, expect, test } from 'vitest';
import { understandWorkbook } from './index.ts';
import { knowledge, sheet, workbook } from './testing/sheets.ts';

type Rows = (string | number | null)[][];
const tablesOf = (rows: Rows) => understandWorkbook(workbook(sheet('Blatt', { A1: rows })), knowledge)[0]!.tables;
const fieldsOf = (rows: Rows): (string | null)[] => tablesOf(rows)[0]!.columns.map(({ field }) => field);

describe('Listen, in denen keine Spalte das Angebot beim Namen nennt', () => {
  test.each(['Initiative', 'Gruppe', 'Thema', 'Tätigkeit'])('„%s“ ist der Name', (head) => {
    const rows = [
      [head, 'Was machen wir?', 'Für wen?', 'Treffpunkt'],
      ['Café Welcome', 'Treffen', 'Familien', 'Pfarrheim'],
      ['Fahrradwerkstatt', 'Reparatur', 'Geflüchtete', 'Bauhof'],
    ];
    expect(fieldsOf(rows)[0]).toBe('name');
  });
  test('„Gruppe“ über Zielgruppen bleibt die Zielgruppe', () => {
    const rows = [
      ['Angebot', 'Gruppe', 'Plätze'],
      ['Sprachcafé', 'Frauen', 12],
      ['Nähkurs', 'Eltern', 8],
    ];
    expect(fieldsOf(rows)).toEqual(['name', 'targetGroups', 'capacity']);
  });
  test('„Referentin“ ist keine Referenznummer', () => {
    const rows = [
      ['Veranstaltung', 'Referent/in', 'Datum', 'Uhrzeit'],
      ['Elternabend', 'Dr. Roth', '12.10.2026', '19.30 Uhr'],
      ['Vortrag', 'Frau Nowak', '05.11.2026', '15-17 Uhr'],
    ];
    expect(fieldsOf(rows)).toEqual(['name', null, 'schedule', 'schedule']);
  });
});

test('Überschriften vor dem ersten Angebot, in der Mitte und auch ohne bekanntes Wort teilen die Liste', () => {
  const [table] = tablesOf([
    ['Angebot', 'Anbieter', 'Für wen?', 'Wann?', 'Kosten'],
    ['Rund um die Schwangerschaft'],
    ['Beratung', 'donum vitae', 'Schwangere', 'n. V.', 'frei'],
    ['0 - 1 Jahr'],
    ['Babybesuch', 'Jugendamt', 'Eltern', 'n. V.', 'frei'],
  ]);
  expect(table?.skippedRows).toEqual([
    { row: 2, reason: 'groupHeading' },
    { row: 4, reason: 'groupHeading' },
  ]);
});

test('„ja | nein | in Planung“ über Kreuzen: eine Liste von Strukturen', () => {
  const rows = [
    ['Struktur', 'ja', 'nein', 'in Planung', 'Ansprechperson'],
    ['Integrationsrat', 'x', null, null, 'Frau Klein'],
    ['Eigenes Konzept', null, null, 'x', 'Herr Groß'],
    ['Case Management', null, 'x', null, null],
  ];
  expect(tablesOf(rows)[0]?.kind).toBe('structures');
  const states = ['structureState', 'structureState', 'structureState'];
  expect(fieldsOf(rows)).toEqual(['structureKind', ...states, null]);
});

test('eine Auswertung von Excel, die nur zählt, ist keine Liste von Angeboten', () => {
  const [table] = tablesOf([
    ['Anzahl von Angebot', 'Spaltenbeschriftungen', null, null],
    ['Zeilenbeschriftungen', 'Beratung', 'Kurs', 'Gesamtergebnis'],
    ['AWO', 1, 2, 3],
    ['Caritas', 2, 1, 3],
  ]);
  expect(table?.kind).toBe('unknown');
});

test('Monate über den Spalten sind Zeiten von Zahlen', () => {
  const [table] = tablesOf([
    ['', 'Jan 26', 'Feb 26', 'Mrz 26'],
    ['Neuss', 5210, 5198, 5233],
    ['Dormagen', 1820, 1811, 1799],
  ]);
  expect(table?.kind).toBe('indicators');
  expect(table?.columns.map(({ field }) => field)).toEqual(['municipality', 'value', 'value', 'value']);
});

test('Kennzahlen und darunter Angebote: zwei Tabellen, keine gedrehte', () => {
  const tables = tablesOf([
    ['Kennzahl', 'Wert', 'Stand'],
    ['Einwohner', 64300, '31.12.2025'],
    ['Ausländische Bevölkerung', 9400, '31.12.2025'],
    [],
    ['Angebot', 'Träger', 'Zielgruppe', 'Ansprechpartner'],
    ['Lotsen', 'Stadt Dormagen', 'Frauen', 'Hr. Schwarz'],
    ['Café', 'Caritas', 'Eltern', 'Fr. Weiß'],
  ]);
  expect(tables.map(({ kind, orientation }) => `${kind} ${orientation}`)).toEqual(['indicators rows', 'offers rows']);
});

test('wer Fördermittel empfängt, bietet an, auch wenn es „Maßnahme“ heißt', () => {
  const rows = [
    ['Kommune', 'Drittempfänger', 'Baustein', 'Maßnahme', 'bewilligt'],
    ['Dormagen', 'Ev. Kirchengemeinde', 'A', 'Treffpunkt', '4.800,00'],
    ['Kaarst', 'Mobil e.V.', 'C', 'Dolmetscherliste', '1.500,00'],
  ];
  expect(tablesOf(rows)[0]?.kind).toBe('offers');
  expect(fieldsOf(rows)).toEqual(['municipality', 'provider', null, 'name', 'annualAmount']);
});
