import { describe, expect, it } from 'vitest';
import type { CoverageCell } from '../../contract/coverage.ts';
import { cellText, cellTsv } from './cell-text.ts';

const cell = (change: Partial<CoverageCell>): CoverageCell => ({
  row: 'sprache',
  column: '05162020',
  count: 0,
  fromOthers: 0,
  districtWide: 0,
  statement: 'named',
  gap: false,
  ...change,
});

describe('Vorlesetext einer Zelle', () => {
  it('keine Rückmeldung nennt, was andere gemeldet haben', () => {
    const silent = cell({ statement: 'notReported', count: 2, fromOthers: 2 });
    expect(cellText('Sprache', 'Korschenbroich', silent)).toBe(
      'Sprache, Korschenbroich: keine Rückmeldung, 2 Angebote von anderen',
    );
  });
  it('eigene Angebote und fremde Meldungen bleiben unterscheidbar', () => {
    expect(cellText('Sprache', 'Neuss', cell({ count: 17, fromOthers: 3, districtWide: 2 }))).toBe(
      'Sprache, Neuss: 17 Angebote, davon 3 von anderen gemeldet, 2 kreisweit',
    );
  });
  it('nicht genannt, kein Angebot und Lücke sind verschiedene Worte', () => {
    expect(cellText('Wohnen', 'Jüchen', cell({ statement: 'notMentioned' }))).toBe('Wohnen, Jüchen: nicht genannt');
    expect(cellText('Wohnen', 'Kaarst', cell({ statement: 'confirmedNone', gap: true }))).toBe(
      'Wohnen, Kaarst: bestätigte Lücke, kein Angebot (bestätigt)',
    );
  });
  it('ohne Kommune als Achse gibt es keine Aussage', () => {
    expect(cellText('Sprache', 'Eltern', cell({ statement: null, count: 1 }))).toBe('Sprache, Eltern: 1 Angebot');
    expect(cellText('Sprache', 'Eltern', cell({ statement: null }))).toBe('Sprache, Eltern: kein Angebot bekannt');
  });
});

describe('Zelle in Excel', () => {
  it('Schweigen wird in Worten kopiert, nie als 0', () => {
    expect(cellTsv(cell({ statement: 'notReported' }))).toBe('keine Rückmeldung');
    expect(cellTsv(cell({ statement: 'notReported', count: 1, fromOthers: 1 }))).toBe(
      'keine Rückmeldung, 1 Angebot von anderen',
    );
    expect(cellTsv(cell({ count: 4 }))).toBe('4');
    expect(cellTsv(cell({ row: '', statement: null }))).toBe('');
    expect(cellTsv(cell({ statement: 'notMentioned', gap: true }))).toBe('nicht genannt (bestätigte Lücke)');
  });
});
