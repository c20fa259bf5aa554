import { describe, expect, it } from 'vitest';
import type { Cell, SheetTable } from '../../../../shared/domain/sheet.ts';
import { asKind } from '../as-kind.ts';
import { fieldsOf, knowledge, sheet, tableOf } from '../testing/sheets.ts';

const understood = (name: string, rows: (Cell | undefined)[][], merges: string[] = []): SheetTable =>
  tableOf(sheet(name, { A1: rows }, merges));

describe('Strukturen', () => {
  const head = [
    'Gemeinde',
    'Gibt es eine/n Integrationsbeauftragte/n?',
    'Stellenumfang',
    'Zuständiges Amt',
    'Konzept aus Jahr',
    'Integrationsrat/-ausschuss',
    'Arbeitskreise / Runde Tische',
    'eigenes Jugendamt',
    'Ausländerbehörde',
    'Laiensprachmittlung',
    'KIM',
    'Unterkünfte (Anzahl/Plätze)',
    'MSO',
    'Bemerkung',
  ];
  const expected = [
    'municipality',
    'integrationOfficer',
    'integrationOfficerFte',
    'responsibleOffice',
    'ownConcept',
    'integrationCouncil',
    'roundTables',
    'youthOffice',
    'immigrationOffice',
    'interpreterPool',
    'caseManagement',
    'accommodation',
    'migrantOrganizations',
    'remark',
  ];
  const kaarst: Cell[] = [
    'Kaarst',
    'ja',
    '0,5',
    'Amt 50',
    2019,
    'nein',
    2,
    'ja',
    'nein',
    'ja',
    'nein',
    '4 / 220',
    'Kulturverein',
    null,
  ];
  const neuss: Cell[] = ['Neuss', 'ja', 2, 'Amt 33', 2015, 'ja', 4, 'ja', 'ja', 'ja', 'ja', '9 / 800', 'DITIB', 'neu'];
  const jüchen: Cell[] = [
    'Jüchen',
    'nein',
    null,
    'Sozialamt',
    'nein',
    'nein',
    1,
    'nein',
    'nein',
    'nein',
    'x',
    '2 / 95',
    null,
    null,
  ];

  it('eine Zeile je Kommune: jede Überschrift führt zu ihrem Feld', () => {
    const table = understood('Strukturen', [head, kaarst, neuss, jüchen]);
    expect(table.kind).toBe('structures');
    expect(fieldsOf(table)).toEqual(expected);
  });
  it('Kommunen als Spalten: dieselben Felder, nur gedreht', () => {
    const across = head.map((label, at) => [label, kaarst[at], neuss[at], jüchen[at]]);
    const table = understood('Strukturen', across);
    expect(table).toMatchObject({ kind: 'structures', orientation: 'columns' });
    expect(fieldsOf(table)).toEqual(expected);
  });
});

describe('Kennzahlen', () => {
  it('eine Liste: Kennzahl, Kommune, Jahr, Wert, Einheit, Quelle', () => {
    const table = understood('Statistik', [
      ['Indikator', 'Kommune', 'Stichtag', 'Wert', 'Einheit', 'Datenquelle'],
      ['Einwohner', 'Kaarst', '31.12.2022', 43165, 'Personen', 'Zensus 2022'],
      ['Ausländeranteil', 'Neuss', 2022, '15,8 %', '%', 'Zensus 2022'],
      ['Einwohner', 'Neuss', 2022, 153079, 'Personen', 'Zensus 2022'],
    ]);
    expect(table.kind).toBe('indicators');
    expect(fieldsOf(table)).toEqual(['indicator', 'municipality', 'period', 'value', 'unit', 'source']);
  });
  it('Jahre nebeneinander: jede Jahresspalte enthält Werte', () => {
    const table = understood('Bevölkerung', [
      ['Kommune', 2020, 2021, 2022],
      ['Kaarst', 43000, 43100, 43165],
      ['Neuss', 152000, 152500, '.'],
      ['Jüchen', 23500, 23600, 23626],
    ]);
    expect(table).toMatchObject({ kind: 'indicators', orientation: 'cross' });
    expect(fieldsOf(table)).toEqual(['municipality', 'value', 'value', 'value']);
  });
  it('eine Kennzahl je Spalte', () => {
    const table = understood('Kennzahlen', [
      ['Stadt/Gemeinde', 'Einwohner', 'Ausländeranteil (%)', 'Arbeitslose'],
      ['Kaarst', 43165, '10,6', 1200],
      ['Neuss', 153079, '15,8', 6100],
      ['Jüchen', 23626, '7,0', 500],
    ]);
    expect(table.kind).toBe('indicators');
    expect(fieldsOf(table)).toEqual(['municipality', 'value', 'value', 'value']);
  });
  it('Kommunen nebeneinander, Kennzahlen darunter', () => {
    const table = understood('Statistik', [
      ['Kennzahl', 'Kaarst', 'Neuss', 'Jüchen'],
      ['Einwohner', 43165, 153079, 23626],
      ['Ausländische Bevölkerung', 4575, 24186, 1653],
      ['Zuweisungen', 40, 210, 18],
    ]);
    expect(table.kind).toBe('indicators');
    expect(fieldsOf(table)).toEqual(['indicator', 'value', 'value', 'value']);
  });
});

describe('Bedarfe', () => {
  const rows: (Cell | undefined)[][] = [
    ['Kommune', 'Themenfeld', 'Betroffene', 'Welcher Bedarf besteht?', 'Wie dringend? (1 bis 5)', 'Hintergrund'],
    ['Kaarst', 'Sprache', 'Frauen', 'mehr Kursplätze', 4, 'lange Wartezeiten'],
    ['Neuss', 'Wohnen', 'Geflüchtete', 'Beratung vor Ort fehlt', 5, 'kein Träger'],
    ['Jüchen', 'Gesundheit', 'Jugendliche', 'Sprachmittlung', 2, 'Nachfrage steigt'],
  ];
  it('Bedarf, Handlungsfeld, Zielgruppe und Dringlichkeit; der Hintergrund bleibt Zusatz', () => {
    const table = understood('Bedarfe', rows);
    expect(table.kind).toBe('needs');
    expect(fieldsOf(table)).toEqual(['municipality', 'fieldsOfAction', 'targetGroups', 'need', 'priority', null]);
  });
  it('als Angebote gelesen bekommt dieselbe Tabelle Felder eines Angebots, und zurück', () => {
    const source = sheet('Bedarfe', { A1: rows });
    const asOffers = asKind(source, tableOf(source), 'offers', knowledge);
    expect(asOffers.kind).toBe('offers');
    expect(fieldsOf(asOffers)).not.toContain('need');
    expect(fieldsOf(asKind(source, asOffers, 'needs', knowledge))).toContain('need');
  });
});
