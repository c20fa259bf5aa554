import { describe, expect, it } from 'vitest';
import type { InterpretedTable } from '../../../../../shared/domain/import-row.ts';
import type { Cell } from '../../../../../shared/domain/sheet.ts';
import { placeKey } from '../../../../../shared/domain/place-key.ts';
import { readSheet as read } from './test-figures.ts';
import { knowledgeOf } from './test-support.ts';

const kreis = knowledgeOf();

const figuresOf = ({ rows }: InterpretedTable): string[] =>
  rows.flatMap(({ figures = [] }) =>
    figures.map((f) =>
      [f.cell, f.indicator, placeKey(f.place), f.period, f.value ?? '', f.sign ?? '', f.unit ?? '', f.source].join('|'),
    ),
  );
const codesOf = ({ rows }: InterpretedTable): string[] =>
  rows.flatMap(({ issues }) => issues.map(({ code, cell }) => `${code} ${cell}`));

describe('Strukturen', () => {
  const head = [
    'Kommune',
    'Integrationsbeauftragte',
    'VZÄ',
    'Konzept (Jahr)',
    'Integrationsrat',
    'Runde Tische',
    'Jugendamt',
    'Unterkünfte/Plätze',
    'Migrantenorganisationen',
  ];
  it('Haken werden ja, Worte bleiben, Zahlen sind Mengen, Namen eine Liste', () => {
    const { rows } = read('Strukturen', [
      head,
      ['Kaarst', 'x', '0,5 VZÄ', 2019, 'nein', 2, 'Kreisjugendamt', '4 / 220', 'DITIB; Kulturverein'],
      ['Stadt Neuss', 'ja, seit 2014', 1.5, 'in Arbeit', '✓', 'vier', 'ja', 'k.A.', null],
    ]);
    expect(rows[0]!.values).toEqual({
      integrationOfficer: 'ja',
      integrationOfficerFte: '0.5',
      ownConcept: '2019',
      integrationCouncil: 'nein',
      roundTables: '2',
      youthOffice: 'Kreisjugendamt',
      accommodation: '4 / 220',
      migrantOrganizations: ['DITIB', 'Kulturverein'],
    });
    expect(rows[1]!.values).toMatchObject({
      integrationOfficer: 'ja, seit 2014',
      integrationCouncil: 'ja',
      ownConcept: 'in Arbeit',
    });
    expect(rows[1]!.values).not.toHaveProperty('accommodation');
    expect(rows.map(({ place }) => place?.municipalities)).toEqual([['05162016'], ['05162024']]);
    expect(rows[0]!.originals.integrationOfficer).toEqual({ cell: 'B2', text: 'x' });
  });
  it('gedreht: Kommunen nebeneinander, Zellen behalten ihre Adresse', () => {
    const { rows } = read('Strukturen', [
      ['Merkmal', 'Kaarst', 'Neuss', 'Jüchen'],
      ['Integrationsbeauftragte', 'x', 'ja', 'nein'],
      ['Integrationsrat', 'nein', 'ja', 'nein'],
      ['Ausländerbehörde', 'Kreis', 'Stadt', 'Kreis'],
      ['Runde Tische', '1', '3', '–'],
    ]);
    expect(rows.map(({ place }) => place?.municipalities[0])).toEqual(['05162016', '05162024', '05162012']);
    expect(rows[0]!.values).toEqual({
      integrationOfficer: 'ja',
      integrationCouncil: 'nein',
      immigrationOffice: 'Kreis',
      roundTables: '1',
    });
    expect(rows[0]!.originals.integrationOfficer?.cell).toBe('B2');
  });
  it('ohne Kommune wird die Zeile zurückgehalten, eine leere Zeile der Vorlage ist keine', () => {
    const { rows } = read('Strukturen', [
      head,
      ['Kaarst', 'ja', 1, 2020, 'ja', 1, 'ja', '1', null],
      ['', 'ja', 1, 2010, 'ja', 2, 'ja', '2', null],
    ]);
    expect(rows.map(({ rejected }) => rejected)).toEqual([null, 'REGION_MISSING']);
  });
});

describe('Kennzahlen', () => {
  it('eine Liste mit Stichtagen, Einheiten, Quellen und amtlichen Zeichen', () => {
    const table = read('Statistik', [
      ['Kennzahl', 'Kommune', 'Stichtag', 'Wert', 'Einheit', 'Quelle'],
      ['Einwohner', 'Kaarst', '31.12.2022', 'ca. 43.000', 'Personen', 'IT.NRW'],
      ['Ausländeranteil', 'Neuss', 2022, '15,8 %', null, 'Zensus 2022'],
      ['Ausländeranteil', 'Jüchen', 2022, '(7,0)', '%', 'Zensus 2022'],
      ['Schutzsuchende', 'Jüchen', '2021/22', '/', 'Personen', 'AZR'],
      ['Zuweisungen', 'kreisweit', 2023, '120-130', 'Personen', ''],
      ['Wanderungssaldo', 'Kaarst', 2023, -12, 'Personen', ''],
      ['Einbürgerungen', 'Kaarst/Meerbusch', 2023, 44, 'Personen', ''],
    ]);
    expect(figuresOf(table)).toEqual([
      'D2|Einwohner|05162016|2022-12-31|~43000||Personen|IT.NRW',
      'D3|Ausländeranteil|05162024|2022|15.8||%|Zensus 2022',
      'D4|Ausländeranteil|05162012|2022|7|( )|%|Zensus 2022',
      'D5|Schutzsuchende|05162012|2021/2022||/|Personen|AZR',
      'D6|Zuweisungen|*|2023|120..130||Personen|',
      'D7|Wanderungssaldo|05162016|2023|-12||Personen|',
      'D8|Einbürgerungen|05162016+05162022|2023|44||Personen|',
    ]);
    expect(codesOf(table)).toEqual(expect.arrayContaining(['FIGURE_LIMITED D4', 'FIGURE_SIGN D5']));
  });
  it('Jahre nebeneinander mit Titel: Kennzahl aus dem Titel, der Kreis bleibt ein eigener Wert, Summen werden nur verglichen', () => {
    const towns = kreis.regions.map(({ name }, at) => [name, 100 + at, 200 + at]);
    const table = read('Tabelle1', [
      ['Ausländische Bevölkerung nach Kommunen'],
      [],
      ['Kommune', 2021, 2022],
      ...towns,
      ['Kreis gesamt', 828, 1700],
      ['Quelle: IT.NRW'],
    ]);
    const lines = figuresOf(table);
    expect(lines).toHaveLength(18);
    expect(lines[0]).toBe(`B4|Ausländische Bevölkerung|${kreis.regions[0]!.ags}|2021|100|||IT.NRW`);
    expect(lines.at(-1)).toBe('C12|Ausländische Bevölkerung|*|2022|1700|||IT.NRW');
    expect(codesOf(table)).toEqual(['INDICATOR_FROM_TITLE B4', 'SOURCE_FROM_NOTE B4', 'SUM_DIFFERS C12']);
  });
  it('Kommunen nebeneinander, Kennzahlen darunter, Jahr im Titel', () => {
    const table = read('Statistik', [
      ['Zahlen zum 31.12.2023'],
      [],
      ['Kennzahl', 'Kaarst', 'Neuss', 'Summe'],
      ['Einwohner', 43165, 153079, 196244],
      ['Ausländeranteil in %', '10,6', '15,8', null],
      ['Zuweisungen', 90, 410, 500],
    ]);
    expect(figuresOf(table).slice(0, 3)).toEqual([
      'B4|Einwohner|05162016|2023-12-31|43165|||',
      'B5|Ausländeranteil|05162016|2023-12-31|10.6||%|',
      'B6|Zuweisungen|05162016|2023-12-31|90|||',
    ]);
    expect(figuresOf(table)).toHaveLength(6);
  });
  it('fünf Kopfzeilen: jede Spalte weiß ihre Kennzahl und ihr Jahr', () => {
    const table = read(
      'Kennzahlen',
      [
        ['Kommune', 'Bevölkerung', '', '', ''],
        ['', 'insgesamt', '', 'Ausländer', ''],
        ['', '2021', '2022', '2021', '2022'],
        ['Kaarst', 43000, 43165, 4500, 4575],
        ['Neuss', 152000, 153079, 24000, 24186],
        ['Jüchen', 23600, 23626, 1600, 1653],
      ],
      {},
      ['A1:A3', 'B1:E1', 'B2:C2', 'D2:E2'],
    );
    expect(figuresOf(table).slice(0, 4)).toEqual([
      'B4|Bevölkerung|05162016|2021|43000|||',
      'C4|Bevölkerung|05162016|2022|43165|||',
      'D4|Bevölkerung, Ausländer|05162016|2021|4500|||',
      'E4|Bevölkerung, Ausländer|05162016|2022|4575|||',
    ]);
  });
  it('ein Strich wird je Datei einmal gefragt und bleibt bis dahin stehen, wie er ist', () => {
    const rows: Cell[][] = [
      ['Kommune', 2021, 2022],
      ['Kaarst', 5, '-'],
      ['Neuss', '-', 7],
      ['Jüchen', 3, 4],
    ];
    const asked = read('Zuweisungen', rows);
    expect(asked.signs).toEqual([{ sign: '-', cells: ['C2', 'B3'] }]);
    expect(figuresOf(asked)[1]).toBe('C2|Zuweisungen|05162016|2022||-||');
    expect(figuresOf(read('Zuweisungen', rows, { signs: { '-': 'zero' } }))[1]).toBe(
      'C2|Zuweisungen|05162016|2022|0|-||',
    );
    expect(figuresOf(read('Zuweisungen', rows, { signs: { '-': 'missing' } }))).toHaveLength(4);
  });
});

describe('Bedarfe', () => {
  it('Bedarf mit Handlungsfeld und Zielgruppe; Fehlanzeige und Zeilen ohne Bedarf werden nicht übernommen', () => {
    const { rows } = read('Bedarfe', [
      ['Kommune', 'Handlungsfeld', 'Zielgruppe', 'Bedarf', 'Dringlichkeit', 'Begründung'],
      ['Kaarst', 'Sprache', 'Frauen', 'Mehr Kursplätze am Vormittag', 'hoch', 'Warteliste'],
      ['Neuss', 'Wohnen', 'Geflüchtete', 'Fehlanzeige', null, null],
      ['Jüchen', 'Gesundheit', null, null, 'mittel', null],
      ['Dormagen', 'Sprache', null, null, null, null],
    ]);
    expect(rows.map(({ rejected }) => rejected)).toEqual([null, 'NEED_NONE', 'NEED_TEXT_MISSING']);
    expect(rows[0]).toMatchObject({
      values: { need: 'Mehr Kursplätze am Vormittag', priority: 'hoch', fieldsOfAction: ['sprache'] },
      extra: [{ header: 'Begründung', text: 'Warteliste' }],
    });
  });
});
