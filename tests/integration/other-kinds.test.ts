import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForReading } from '../../main/core/database/open.ts';
import type { Row } from '../../main/core/database/entities.ts';
import { Desk } from './support/desk.ts';
import type { CellValue } from './support/workbook.ts';

const kaarst = '05162016';
const neuss = '05162024';
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

function query(sql: string): Row[] {
  const { db, close } = openForReading(desk.dataDir);
  try {
    return db.query<Row>(sql, []);
  } finally {
    close();
  }
}
const structures = () =>
  query('SELECT place, sender, integration_officer, own_concept, remark FROM structure ORDER BY place');
const needs = () => query('SELECT place, need, priority, fields_of_action FROM need ORDER BY need');
const figures = () =>
  query(
    `SELECT name, place, period, value, sign, observation.unit, source FROM observation JOIN indicator ON indicator.id = indicator_id
     ORDER BY name, period, place`,
  );

const head = ['Kommune', 'Integrationsbeauftragte', 'VZÄ', 'Eigenes Konzept (Jahr)', 'Integrationsrat', 'Bemerkung'];
const structureSheet = (rows: readonly CellValue[][]) => ({ Strukturen: [head, ...rows] });
const ofKaarst = (concept: CellValue = 2019, remark: string | null = null): CellValue[] => [
  'Kaarst',
  'x',
  '0,5',
  concept,
  'nein',
  remark,
];

describe('Strukturen einlesen', () => {
  it('eine zweite Datei ändert nur, was sie anders sagt; der Verlauf kennt alt und neu, die Rücknahme stellt alles wieder her', async () => {
    const empty = desk.hash();
    const one = await desk.run(await desk.file('Kaarst.xlsx', structureSheet([ofKaarst(2019, 'mit Ratsbeschluss')])));
    expect(one).toMatchObject({ created: 1, updated: 0, unchanged: 0, rejected: 0 });
    expect(structures()).toEqual([
      { place: kaarst, sender: kaarst, integration_officer: 'ja', own_concept: '2019', remark: 'mit Ratsbeschluss' },
    ]);
    const first = desk.hash();
    const two = await desk.run(await desk.file('Kaarst neu.xlsx', structureSheet([ofKaarst(2024)])), { mode: 'adds' });
    expect(two).toMatchObject({ created: 0, updated: 1, unchanged: 0 });
    expect(structures()[0]).toMatchObject({ own_concept: '2024', remark: 'mit Ratsbeschluss' });
    expect(query("SELECT before, after FROM change WHERE entity = 'structure' AND before IS NOT NULL")).toEqual([
      { before: '{"own_concept":"2019"}', after: '{"own_concept":"2024"}' },
    ]);
    await desk.core.call('imports.undo', { importId: two.importId! });
    expect(desk.hash()).toBe(first);
    await desk.core.call('imports.undo', { importId: one.importId! });
    expect(desk.hash()).toBe(empty);
  });

  it('dieselbe Angabe noch einmal ist unverändert und bleibt, solange eine der Dateien gilt', async () => {
    const one = await desk.run(await desk.file('Kaarst.xlsx', structureSheet([ofKaarst()])));
    const again = await desk.run(await desk.file('Kaarst 2.xlsx', structureSheet([ofKaarst()])), { mode: 'adds' });
    expect(again).toMatchObject({ created: 0, unchanged: 1 });
    await desk.core.call('imports.undo', { importId: one.importId! });
    expect(structures()).toHaveLength(1);
  });

  it('Kommunen nebeneinander: jede bekommt ihre Angaben', async () => {
    const path = await desk.file('Übersicht.xlsx', {
      Strukturen: [
        ['Merkmal', 'Kaarst', 'Neuss', 'Jüchen'],
        ['Integrationsbeauftragte', 'x', 'ja', 'nein'],
        ['Integrationskonzept', '2019', '2015', 'nein'],
        ['Integrationsrat', 'nein', 'ja', 'nein'],
        ['Ausländerbehörde', 'Kreis', 'Stadt', 'Kreis'],
      ],
    });
    expect(await desk.run(path)).toMatchObject({ created: 3 });
    expect(structures().map((row) => [row['place'], row['sender'], row['own_concept']])).toEqual([
      ['05162012', 'districtWide', 'nein'],
      [kaarst, 'districtWide', '2019'],
      [neuss, 'districtWide', '2015'],
    ]);
  });

  it('ersetzt eine Datei die frühere, geht mit, was nur dort stand', async () => {
    const one = await desk.run(
      await desk.file('Neuss.xlsx', {
        Bedarfe: [
          ['Kommune', 'Handlungsfeld', 'Bedarf'],
          ['Neuss', 'Sprache', 'Abendkurse'],
          ['Neuss', 'Wohnen', 'Beratung'],
        ],
      }),
    );
    const second = {
      Bedarfe: [
        ['Kommune', 'Handlungsfeld', 'Bedarf'],
        ['Neuss', 'Sprache', 'Abendkurse'],
        ['Neuss', 'Gesundheit', 'Sprachmittlung'],
      ],
    };
    const before = desk.hash();
    const two = await desk.run(await desk.file('Neuss 2.xlsx', second), { mode: 'replaces', replaces: one.importId! });
    expect(two).toMatchObject({ created: 1, unchanged: 1 });
    expect(needs().map(({ need }) => need)).toEqual(['Abendkurse', 'Sprachmittlung']);
    await desk.core.call('imports.undo', { importId: two.importId! });
    expect(desk.hash()).toBe(before);
  });
});

describe('Kennzahlen einlesen', () => {
  it('Jahre nebeneinander: jede Zelle ein Wert mit Zeichen; der Kreis bleibt, wie er angegeben ist', async () => {
    const path = await desk.file('Zeitreihe.xlsx', {
      Bevölkerung: [
        ['Ausländische Bevölkerung nach Kommunen'],
        [],
        ['Kommune', '31.12.2021', '31.12.2022'],
        ['Kaarst', 4500, 'ca. 4.600'],
        ['Neuss', '/', '24.000-24.200'],
        ['Rhein-Kreis Neuss', 60000, 61000],
        ['Quelle: IT.NRW'],
      ],
    });
    const run = await desk.run(path);
    expect(run).toMatchObject({ created: 3, rejected: 0 });
    expect(figures().map(({ place, period, value, sign }) => [place, period, value, sign])).toEqual([
      ['*', '2021-12-31', '60000', null],
      [kaarst, '2021-12-31', '4500', null],
      [neuss, '2021-12-31', null, '/'],
      ['*', '2022-12-31', '61000', null],
      [kaarst, '2022-12-31', '~4600', null],
      [neuss, '2022-12-31', '24000..24200', null],
    ]);
    expect(query('SELECT DISTINCT name FROM indicator JOIN observation ON indicator_id = indicator.id')).toEqual([
      { name: 'Ausländische Bevölkerung' },
    ]);
  });

  it('dieselbe Kennzahl in anderer Schreibweise ist dieselbe; eine andere Quelle ist ein anderer Wert', async () => {
    const list = (rows: CellValue[][]) => ({
      Statistik: [['Kennzahl', 'Kommune', 'Jahr', 'Wert', 'Einheit', 'Quelle'], ...rows],
    });
    await desk.run(
      await desk.file(
        'Kaarst.xlsx',
        list([
          ['Einwohner', 'Kaarst', 2022, 43165, 'Personen', 'Zensus 2022'],
          ['Ausländeranteil', 'Kaarst', 2022, '10,6 %', '', 'Zensus 2022'],
        ]),
      ),
    );
    const two = await desk.run(
      await desk.file(
        'Kaarst neu.xlsx',
        list([
          ['EINWOHNER', 'Stadt Kaarst', 2022, 43170, 'Personen', 'Zensus 2022'],
          ['Einwohner:', 'Kaarst', 2022, 43900, 'Personen', 'Melderegister'],
          ['Ausländeranteil in %', 'Kaarst', 2022, '10,6', '', 'Zensus 2022'],
        ]),
      ),
      { mode: 'adds' },
    );
    expect(two).toMatchObject({ created: 1, updated: 1, unchanged: 1 });
    expect(figures().map(({ name, value, source, unit }) => [name, value, source, unit])).toEqual([
      ['Ausländeranteil', '10.6', 'Zensus 2022', '%'],
      ['Einwohner', '43170', 'Zensus 2022', 'Personen'],
      ['Einwohner', '43900', 'Melderegister', 'Personen'],
    ]);
  });

  it('Zahlen von Stadtteilen sind keine der Stadt: eine Frage für alle, und nur die Zeile der Stadt wird genommen', async () => {
    const rows = [
      ['Stadtteil', 'Jahr', 'Einwohner'],
      ['Innenstadt', 2024, 9312],
      ['Furth-Süd', 2024, 10233],
      ['Stadt Neuss insgesamt', 2024, 153079],
    ];
    const [draft] = await desk.read(await desk.file('Neuss.xlsx', { Stadtteile: rows }));
    const { cards } = await desk.core.call('imports.draft', { id: draft!.id });
    expect(cards).toMatchObject([
      { kind: 'source', cells: ['C4'] },
      { kind: 'cell', original: 'Stadtteil', cells: ['A2', 'A3'] },
    ]);
    const run = await desk.run(await desk.file('Neuss.xlsx', { Stadtteile: rows }));
    expect(run).toMatchObject({ created: 1, rejected: 2 });
    expect(figures().map(({ name, value }) => [name, value])).toEqual([['Einwohner', '153079']]);
  });

  it('verschiedene Zahlen für dasselbe, ohne dass jemand sagt, wovon: keine wird genommen, jede nennt die anderen', async () => {
    const rows = [
      ['Gebiet', 'Jahr', 'Bevölkerung', 'Haushalte', 'Ausländische Bevölkerung'],
      ['Innenstadt', 2024, 9312, 4100, 2811],
      ['Furth-Süd', 2024, 10233, 4980, 4120],
      ['Dreikönigenviertel', 2024, 8120, 4100, 1204],
    ];
    const run = await desk.run(await desk.file('Neuss.xlsx', { Stadtteile: rows }));
    expect(run).toMatchObject({ created: 0, rejected: 3 });
    const told = run.issues.filter(({ code }) => code === 'FIGURE_CONTRADICTED');
    expect(told.map(({ cell, original }) => [cell, original]).slice(0, 2)).toEqual([
      ['C2', 'C2, C3, C4'],
      ['D2', 'D2, D3, D4'],
    ]);
    expect(figures()).toEqual([]);
  });

  it('dieselbe Zahl noch einmal ist nur doppelt: die erste zählt', async () => {
    const rows = [
      ['Kommune', 'Jahr', 'Einwohner'],
      ['Kaarst', 2024, 43165],
      ['Neuss', 2024, 152000],
      ['Kaarst', 2024, 43165],
    ];
    const run = await desk.run(await desk.file('Kreis.xlsx', { Zahlen: rows }));
    expect(run).toMatchObject({ created: 2, rejected: 1 });
    expect(run.issues.map(({ code }) => code)).toContain('ENTRY_TWICE');
  });

  it('eine CSV-Datei mit Semikolon in Windows-Zeichen', async () => {
    const lines = [
      'Kennzahl;Kommune;Jahr;Wert;Einheit',
      'Schüler mit Förderung;Jüchen;2023;1.234;Personen',
      'Zuzüge;Jüchen;2023;-;Personen',
    ];
    const path = join(desk.inbox, 'Jüchen.csv');
    mkdirSync(desk.inbox, { recursive: true });
    writeFileSync(path, Buffer.from(lines.join('\r\n'), 'latin1'));
    const run = await desk.run(path, { signs: { '-': 'zero' } });
    expect(run).toMatchObject({ created: 2 });
    expect(figures().map(({ name, value, sign }) => [name, value, sign])).toEqual([
      ['Schüler mit Förderung', '1234', null],
      ['Zuzüge', '0', '-'],
    ]);
  });
});

describe('Was in einer Erhebung ankam', () => {
  it('steht je Kommune mit Absender und Herkunft; die eigene Aussage einer Kommune vor der eines anderen', async () => {
    await desk.run(
      await desk.file('Liste des Kreises.xlsx', structureSheet([ofKaarst(2018), ['Neuss', 'ja', 2, 2015, 'ja', null]])),
    );
    await desk.run(await desk.file('Kaarst.xlsx', structureSheet([ofKaarst(2019)])));
    const { surveys } = await desk.core.call('surveys.list', {});
    const surveyId = surveys[0]!.id;
    const { columns } = await desk.core.call('structures.get', { surveyId });
    const rows = columns.flatMap(({ entries }) => entries).toSorted((a, b) => a.place.localeCompare(b.place));
    expect(columns.find(({ name }) => name === 'Kaarst')?.response).toBe('answered');
    expect(columns.find(({ name }) => name === 'Jüchen')?.response).not.toBe('answered');
    expect(rows.map(({ place, sender, values }) => [place, sender, values.ownConcept])).toEqual([
      [kaarst, '', '2019'],
      [kaarst, 'Liste des Kreises', '2018'],
      [neuss, 'Liste des Kreises', '2015'],
    ]);
    const asked = { entity: 'structure', id: rows[0]!.id } as const;
    const { origin } = await desk.core.call('surveys.entryOrigin', { ...asked, field: 'integrationOfficer' });
    expect(origin).toMatchObject({
      kind: 'file',
      fileName: 'Kaarst.xlsx',
      sheet: 'Strukturen',
      cell: 'B2',
      original: 'x',
    });
    expect(await desk.core.call('surveys.entryOrigin', { ...asked, field: 'remark' })).toEqual({ origin: null });
  });

  it('Kennzahlen eine nach der anderen, jeder Wert mit seiner Zelle', async () => {
    await desk.run(
      await desk.file('Zeitreihe.xlsx', {
        Zahlen: [
          ['Kommune', 'Einwohner', 'Zuweisungen'],
          ['Kaarst', 43165, 12],
          ['Neuss', 153079, '/'],
          ['Jüchen', 23626, 8],
        ],
      }),
    );
    const surveyId = (await desk.core.call('surveys.list', {})).surveys[0]!.id;
    const first = await desk.core.call('surveys.figures', { surveyId, indicatorId: null });
    expect(first.indicators.map(({ name, figures: n }) => [name, n])).toEqual([
      ['Einwohner', 3],
      ['Zuweisungen', 3],
    ]);
    expect(first.total).toBe(3);
    const second = await desk.core.call('surveys.figures', { surveyId, indicatorId: first.indicators[1]!.id });
    const unclear = second.rows.find(({ place }) => place === neuss)!;
    expect(unclear).toMatchObject({ value: null, sign: '/', period: '' });
    const { origin } = await desk.core.call('surveys.entryOrigin', {
      entity: 'observation',
      id: unclear.id,
      field: 'value',
    });
    expect(origin).toMatchObject({ cell: 'C3', original: '/', sheet: 'Zahlen' });
  });
});

describe('Mehrere Arten in einer Datei', () => {
  const mixed = () =>
    desk.file('Kaarst.xlsx', {
      Angebote: [
        ['Angebot', 'Träger', 'Handlungsfeld', 'Zielgruppe', 'Plätze'],
        ['Sprachcafé', 'Caritasverband', 'Sprache', 'Geflüchtete', 12],
      ],
      ...structureSheet([ofKaarst()]),
      Bedarfe: [
        ['Handlungsfeld', 'Zielgruppe', 'Bedarf', 'Dringlichkeit'],
        ['Sprache', 'Frauen', 'Mehr Kursplätze am Vormittag', 'hoch'],
      ],
    });

  it('kommen in einer Übernahme herein und gehen mit einer Rücknahme', async () => {
    const run = await desk.run(await mixed());
    expect(run).toMatchObject({ created: 3, rejected: 0 });
    expect(await desk.names()).toEqual(['Sprachcafé']);
    expect(structures()).toHaveLength(1);
    expect(needs()).toEqual([
      { place: kaarst, need: 'Mehr Kursplätze am Vormittag', priority: 'hoch', fields_of_action: '["sprache"]' },
    ]);
    const preview = await desk.core.call('imports.undoPreview', { importId: run.importId! });
    expect(preview).toMatchObject({ removes: 1, entries: { removes: 2, restores: 0 } });
    await desk.core.call('imports.undo', { importId: run.importId! });
    expect([await desk.names(), structures(), needs()]).toEqual([[], [], []]);
  });

  it('die Befehlszeile kann eine Art allein verlangen; eine Datei ohne sie wird abgelehnt', async () => {
    const path = await mixed();
    const input = { ...desk.runInput(path), kind: 'needs' as const };
    expect(await desk.core.call('imports.run', input)).toMatchObject({ created: 1 });
    expect([await desk.names(), structures()]).toEqual([[], []]);
    await expect(desk.core.call('imports.run', { ...input, kind: 'indicators' })).rejects.toMatchObject({
      code: 'WRONG_KIND',
    });
  });

  it('wird eine Tabelle als andere Art bestimmt, gelten deren Felder, auch bei der nächsten Datei des Absenders', async () => {
    const rows = [
      ['Kommune', 'Thema', 'Beschreibung', 'Rang'],
      ['Kaarst', 'Sprache', 'Mehr Kursplätze', 1],
      ['Kaarst', 'Wohnen', 'Beratung fehlt', 2],
    ];
    const [draft] = await desk.read(await desk.file('Kaarst.xlsx', { Tabelle1: rows }));
    const { tables } = await desk.core.call('imports.draft', { id: draft!.id });
    const { sheet, range } = tables[0]!;
    const after = await desk.decide(draft!.id, { kind: 'tableKind', sheet, range, tableKind: 'needs' });
    expect(after.counts).toMatchObject({ created: 2, rejected: 0 });
    const detail = await desk.core.call('imports.draft', { id: draft!.id });
    expect(detail.tables[0]!.columns.map(({ field }) => field)).toEqual([
      'municipality',
      'fieldsOfAction',
      'need',
      'priority',
    ]);
    await desk.commit(draft!.id);
    const [next] = await desk.read(
      await desk.file('Kaarst 2027.xlsx', { Tabelle1: [...rows, ['Kaarst', 'Kultur', 'Räume', 3]] }),
    );
    expect(next!.counts).toMatchObject({ created: 1, unchanged: 2 });
  });
});
