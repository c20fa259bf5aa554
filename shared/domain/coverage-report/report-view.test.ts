import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../contract/coverage.ts';
import { matrixBlocks } from './matrix-blocks.ts';
import { matrixView } from './matrix-view.ts';
import { responsesSentence } from './responses.ts';

type Missing = Matrix['responses']['missing'];
const place = (number: number, name: string, population: number | null = 20_000): Missing[number] => ({
  ags: `051620${String(number).padStart(2, '0')}`,
  name,
  population,
});
const said = (missing: Missing, more: Partial<Matrix['responses']> = {}, columnTotals: Record<string, number> = {}) =>
  responsesSentence({
    columnTotals,
    responses: {
      asked: 8,
      answered: 8 - missing.length,
      missing,
      missingPopulationShare: 0.106,
      populationSource: 'Zensus 2022',
      ...more,
    },
  });

describe('Wer nicht geantwortet hat', () => {
  it('niemand fehlt', () => expect(said([])).toBe('Alle Kommunen haben geantwortet.'));
  it('eine Kommune fehlt', () =>
    expect(said([place(1, 'Kaarst')])).toBe(
      'Für Kaarst (20.000 Einwohnerinnen und Einwohner, 10,6\u00a0% der Bevölkerung; Zensus 2022) liegt keine Rückmeldung zu Angeboten vor.',
    ));
  it('mehrere fehlen, und dort sind Angebote bekannt', () =>
    expect(said([place(1, 'Jüchen'), place(2, 'Kaarst'), place(3, 'Neuss')], {}, { '05162002': 1 })).toBe(
      'Für Jüchen, Kaarst und Neuss (60.000 Einwohnerinnen und Einwohner, 10,6\u00a0% der Bevölkerung; Zensus 2022) liegt keine Rückmeldung zu Angeboten vor. Dort gezählte Angebote stammen aus anderen Quellen, etwa aus Meldungen von Trägern.',
    ));
  it('ohne Einwohnerzahlen bleibt der Anteil weg', () =>
    expect(said([place(1, 'Kaarst', null)], { missingPopulationShare: null, populationSource: null })).toBe(
      'Für Kaarst liegt keine Rückmeldung zu Angeboten vor.',
    ));
  it('noch hat niemand geantwortet', () =>
    expect(said([place(1, 'Kaarst')], { answered: 0 })).toBe('Bisher liegt keine Rückmeldung einer Kommune vor.'));
});

const matrixOf = (columns: number, cell: Partial<Matrix['cells'][number]> = {}): Matrix => ({
  rowAxis: 'fieldOfAction',
  columnAxis: 'municipality',
  rows: [{ id: 'sprache', name: 'Sprache' }],
  columns: Array.from({ length: columns }, (_, index) => ({ id: `c${index}`, name: `Ort ${index}` })),
  cells: Array.from({ length: columns }, (_, index) => ({
    row: 'sprache',
    column: `c${index}`,
    count: 0,
    fromOthers: 0,
    districtWide: 0,
    statement: 'named' as const,
    gap: false,
    ...cell,
  })),
  rowTotals: {},
  columnTotals: {},
  districtWideByRow: {},
  districtWideTotal: 0,
  total: 0,
  survey: { id: '01900000-0000-7000-8000-000000000001', title: 'Erhebung 2026', year: 2026 },
  responses: { asked: columns, answered: columns, missing: [], missingPopulationShare: 0, populationSource: null },
  asOf: '2026-03-01T10:00:00.000Z',
});
const firstCell = (cell: Partial<Matrix['cells'][number]>) => matrixView(matrixOf(1, cell)).rows[0]?.cells[0];

describe('Was in einer Zelle des Berichts steht', () => {
  it('keine Rückmeldung sieht nie aus wie null Angebote', () =>
    expect(firstCell({ statement: 'notReported' })).toEqual({
      hatched: true,
      sign: 'none',
      count: null,
      words: 'keine Rückmeldung',
    }));
  it('die Zahl anderer steht neben der Schraffur, nicht an ihrer Stelle', () =>
    expect(firstCell({ statement: 'notReported', count: 2, fromOthers: 2 })).toMatchObject({
      hatched: true,
      count: 2,
    }));
  it('die bestätigte Null bleibt sichtbar, auch wenn andere etwas melden', () =>
    expect(firstCell({ statement: 'confirmedNone', count: 1, fromOthers: 1 })).toMatchObject({
      sign: 'confirmedNone',
      count: 1,
    }));
  it('eine Lücke bei fehlender Rückmeldung trägt beides', () =>
    expect(firstCell({ statement: 'notReported', gap: true })).toMatchObject({
      hatched: true,
      sign: 'gap',
      words: 'keine Rückmeldung, bestätigte Lücke',
    }));
  it('„ohne Angabe“ ohne Angebot bleibt leer, ohne Punkt und ohne 0', () =>
    expect(firstCell({ statement: null })).toEqual({ hatched: false, sign: 'none', count: null, words: 'keines' }));
  it('die Legende nennt nur Zeichen, die vorkommen', () =>
    expect(matrixView(matrixOf(2, { statement: 'notMentioned' })).legend.map(({ sign }) => sign)).toEqual([
      'count',
      'notMentioned',
    ]));
});

describe('Viele Kommunen auf einer Seite', () => {
  it.each([
    [1, [1]],
    [8, [8]],
    [11, [11]],
    [12, [6, 6]],
    [23, [8, 8, 7]],
    [26, [9, 9, 8]],
  ])('%i Kommunen stehen in Teilen von %j', (columns, expected) => {
    const blocks = matrixBlocks(matrixView(matrixOf(columns)));
    expect(blocks.map((block) => block.matrix.columns.length)).toEqual(expected);
    expect(blocks.flatMap((block) => block.matrix.columns.map(({ id }) => id))).toEqual(
      Array.from({ length: columns }, (_, index) => `c${index}`),
    );
    expect(blocks.map(({ withDistrictWide }) => withDistrictWide)).toEqual(
      expected.map((_, index) => index === expected.length - 1),
    );
  });
});
