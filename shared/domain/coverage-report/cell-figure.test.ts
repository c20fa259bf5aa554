import { describe, expect, it } from 'vitest';
import type { CoverageCell, Measured } from '../../contract/coverage.ts';
import { cellFigure, figureWords, sumFigure } from './cell-figure.ts';

const cell: CoverageCell = {
  row: 'sprache',
  column: '05162024',
  count: 3,
  fromOthers: 0,
  districtWide: 0,
  statement: 'named',
  gap: false,
  value: 45,
  stated: 3,
};
const places: Measured = {
  measure: 'places',
  per: null,
  inexact: false,
  rows: {},
  columns: {},
  districtWideByRow: {},
  districtWideTotal: null,
  total: null,
};

describe('die Zahl einer Zelle', () => {
  it('was nur ein Teil der Angebote nennt, ist ein Mindestwert', () => {
    expect(cellFigure(cell, places)).toBe('45');
    expect(cellFigure({ ...cell, stated: 2 }, places)).toBe('≥ 45');
    expect(figureWords({ ...cell, stated: 2 }, places)).toEqual(['45 Plätze aus 2 von 3 Angeboten']);
  });
  it('was niemand nennt, ist keine 0', () => {
    expect(cellFigure({ ...cell, value: null, stated: 0 }, places)).toBe('o. A.');
    expect(sumFigure(3, null, places)).toBe('o. A.');
  });
  it('je 1.000 hat eine Stelle nach dem Komma, auch bei Angeboten', () => {
    const share: Measured = { ...places, measure: 'offers', per: 'Einwohnerinnen und Einwohner' };
    expect(cellFigure({ ...cell, value: 0.2 }, share)).toBe('0,2');
    expect(figureWords({ ...cell, value: 0.2 }, share)).toEqual(['0,2 Angebote je 1.000']);
  });
});
