import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForReading } from '../../main/core/database/open.ts';
import type { Row } from '../../main/core/database/entities.ts';
import { Desk } from './support/desk.ts';
import type { CellValue } from './support/workbook.ts';

const kaarst = '05162016';
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
  query(
    `SELECT place, integration_officer, integration_officer_fte AS fte, integration_council, own_concept, round_tables, remark
     FROM structure`,
  );

const questions: CellValue[][] = [
  ['Abfrage der Integrationsstrukturen'],
  [],
  ['Struktur', 'vorhanden (ja/nein)', 'Bemerkung'],
  ['Integrationsbeauftragte/r', 'x', 'seit 2016'],
  ['VZÄ', '0,5', 'befristet bis 2027'],
  ['Integrationsrat', 'nein', null],
  ['Eigenes Integrationskonzept', 'ja', '2013, Fortschreibung geplant'],
];

describe('Strukturen untereinander, „vorhanden“ und Bemerkung daneben', () => {
  it('sind die eine Angabe der Kommune; was daneben steht, gehört zur Antwort oder bleibt mit seiner Frage Bemerkung', async () => {
    const run = await desk.run(await desk.file('Rückmeldung Kaarst.xlsx', { Strukturen: questions }));
    expect(run).toMatchObject({ created: 1, rejected: 0 });
    expect(structures()).toEqual([
      {
        place: kaarst,
        integration_officer: 'ja, seit 2016',
        fte: '0.5',
        integration_council: 'nein',
        own_concept: 'ja, 2013, Fortschreibung geplant',
        round_tables: null,
        remark: 'VZÄ: befristet bis 2027',
      },
    ]);
    const { surveys } = await desk.core.call('surveys.list', {});
    const { columns } = await desk.core.call('structures.get', { surveyId: surveys[0]!.id });
    const rows = columns.flatMap(({ entries }) => entries);
    const at = (field: 'integrationOfficer' | 'remark') =>
      desk.core.call('surveys.entryOrigin', { entity: 'structure', id: rows[0]!.id, field });
    expect((await at('integrationOfficer')).origin).toMatchObject({ cell: 'B4' });
  });

  it('auch in zwei Blöcken nebeneinander', async () => {
    const beside = questions.map((row, at): CellValue[] => [
      ...row,
      ...Array.from({ length: 4 - row.length }, () => null),
      ...([[], [], ['Struktur', 'vorhanden (ja/nein)', 'Bemerkung'], ['Runder Tisch', 'ja', 'vierteljährlich']][at] ??
        []),
    ]);
    const run = await desk.run(await desk.file('Kaarst.xlsx', { Strukturen: beside }));
    expect(run).toMatchObject({ created: 1, rejected: 0 });
    expect(structures()).toMatchObject([{ integration_officer: 'ja, seit 2016', round_tables: 'ja, vierteljährlich' }]);
    const [draft] = await desk.read(await desk.file('Kaarst noch einmal.xlsx', { Strukturen: beside }));
    expect(draft).toMatchObject({ counts: { created: 0, updated: 0, unchanged: 1 } });
    const { rows } = await desk.core.call('imports.grid', {
      id: draft!.id,
      filter: 'all',
      from: 0,
      limit: 5,
    });
    expect(rows[0]!.cells.map(({ address }) => address)).toEqual(['B4', 'B5', 'B6', 'B7', 'F4']);
  });
});

describe('Ein Bogen mit zwei Spaltenpaaren', () => {
  it('ist ein Angebot; jede Angabe weiß ihre Zelle', async () => {
    const path = await desk.file('Kaarst.xlsx', {
      Bogen: [
        ['Meldebogen Integrationsangebot'],
        ['Bezeichnung', 'Deutsch im Park', 'Träger', 'Stadt Kaarst'],
        ['Zielgruppe', 'Frauen', 'Handlungsfeld', 'Sprache'],
        ['Beginn', '01.05.2023', 'Ende', 'im Herbst'],
        ['Ansprechpartner', 'Frau Kühn', 'Telefon', '02131 987-414'],
        ['Teilnehmende', 22, 'E-Mail', 'kuehn@kaarst.example'],
      ],
    });
    const [draft] = await desk.read(path);
    expect(draft).toMatchObject({ counts: { created: 1, rejected: 0 } });
    const { cards } = await desk.core.call('imports.draft', { id: draft!.id });
    expect(cards).toMatchObject([{ field: 'validTo', cell: 'D4' }]);
    await desk.core.call('imports.decide', {
      id: draft!.id,
      decision: { kind: 'correct', sheet: 'Bogen', cell: 'D4', text: '30.09.2023' },
    });
    await desk.commit(draft!.id);
    expect(await desk.record('Deutsch im Park')).toMatchObject({
      values: {
        provider: 'Stadt Kaarst',
        validFrom: '2023-05-01',
        validTo: '2023-09-30',
        email: 'kuehn@kaarst.example',
      },
    });
  });
});
