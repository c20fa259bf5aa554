import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../shared/contract/coverage.ts';
import { toTsv } from '../../ui/clipboard.ts';
import { gridModel } from './grid-model.ts';
import { matrixCopyColumns } from './matrix-copy.ts';

const cell = { count: 0, fromOthers: 0, districtWide: 2, gap: false };
const base: Matrix = {
  rowAxis: 'fieldOfAction',
  columnAxis: 'municipality',
  rows: [{ id: 'sprache', name: 'Sprache' }],
  columns: [
    { id: '05162024', name: 'Neuss' },
    { id: '05162020', name: 'Korschenbroich' },
  ],
  cells: [
    { ...cell, row: 'sprache', column: '05162024', count: 17, statement: 'named' },
    { ...cell, row: 'sprache', column: '05162020', count: 2, fromOthers: 2, statement: 'notReported' },
  ],
  rowTotals: { sprache: 18 },
  columnTotals: { '05162024': 17, '05162020': 2 },
  districtWideByRow: { sprache: 2 },
  districtWideTotal: 2,
  total: 20,
  survey: { id: '01890000-0000-7000-8000-000000000000', title: 'Erhebung 2026', year: 2026 },
  responses: {
    asked: 2,
    answered: 1,
    missing: [{ ags: '05162020', name: 'Korschenbroich', population: 34_168 }],
    missingPopulationShare: 0.18,
    populationSource: 'Zensus 2022',
  },
  asOf: '2026-11-22T08:12:00Z',
};
const swapped: Matrix = {
  ...base,
  rowAxis: 'municipality',
  columnAxis: 'fieldOfAction',
  rows: base.columns,
  columns: base.rows,
  cells: base.cells.map((entry) => ({ ...entry, row: entry.column, column: entry.row })),
  districtWideByColumn: base.districtWideByRow,
  rowTotals: base.columnTotals,
  columnTotals: base.rowTotals,
  districtWideByRow: {},
};

describe('die Matrix als Gitter', () => {
  it('kommt mit Worten statt leerer Zellen nach Excel, kreisweit steht für sich', () => {
    const grid = gridModel(base);
    expect(toTsv(matrixCopyColumns(grid), grid.rows).split('\r\n')).toEqual([
      'Handlungsfeld × Kommune\tNeuss\tKorschenbroich\tkreisweit\tgesamt',
      'Sprache\t17\tkeine Rückmeldung, 2 Angebote von anderen\t2\t20',
      'verschiedene Angebote\t17\t2\t2\t20',
    ]);
  });
  it('getauscht steht kreisweit als Zeile unter den Kommunen', () => {
    const grid = gridModel(swapped);
    expect(toTsv(matrixCopyColumns(grid), grid.rows).split('\r\n')).toEqual([
      'Kommune × Handlungsfeld\tSprache\tgesamt',
      'Neuss\t17\t17',
      'Korschenbroich\tkeine Rückmeldung, 2 Angebote von anderen\t2',
      'kreisweit\t2\t2',
      'verschiedene Angebote\t20\t20',
    ]);
  });
  it('eine Kommune ohne Rückmeldung und ohne bekannte Angebote hat auch in der Summe keine 0', () => {
    const silent = { ...base, cells: [], columnTotals: { '05162024': 17 } };
    const grid = gridModel(silent);
    expect(toTsv(matrixCopyColumns(grid), grid.rows).split('\r\n').at(-1)).toBe(
      'verschiedene Angebote\t17\tkeine Rückmeldung\t2\t20',
    );
  });
  it('kennzeichnet Kommunen ohne Rückmeldung', () => {
    expect(gridModel(base).columns.map((column) => column.missing)).toEqual([false, true, false, false]);
  });
});
