import { describe, expect, it } from 'vitest';
import regions from '../../resources/geo/nrw-regions.json' with { type: 'json' };
import { hyphenate } from './hyphenate.ts';

const shown = (name: string): string => hyphenate(name).replaceAll('\u00AD', '·');

describe('Silbentrennung für schmale Spalten', () => {
  it.each([
    ['Grevenbroich', 'Greven·broich'],
    ['Korschenbroich', 'Korschen·broich'],
    ['Rommerskirchen', 'Rommers·kirchen'],
    ['Meerbusch', 'Meer·busch'],
    ['Recklinghausen', 'Reckling·hausen'],
    ['Rheda-Wiedenbrück', 'Rheda-Wieden·brück'],
    ['Neunkirchen-Seelscheid', 'Neun·kirchen-Seel·scheid'],
    ['Kaarst', 'Kaarst'],
    ['Dormagen', 'Dormagen'],
    ['Bad Münstereifel', 'Bad Münster·eifel'],
    ['Ehrenamtliche', 'Ehren·amtliche'],
  ])('%s wird %s', (name, expected) => {
    expect(shown(name)).toBe(expected);
    expect(hyphenate(name).replaceAll('\u00AD', '')).toBe(name);
  });

  it('keine Kommune in Nordrhein-Westfalen behält ein Stück von mehr als zehn Buchstaben', () => {
    const names = [...JSON.stringify(regions).matchAll(/"name":"([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(names.length).toBeGreaterThan(396);
    const tooLong = names.flatMap((name) => hyphenate(name).split(/[\u00AD\s()-]/)).filter((part) => part.length > 10);
    expect(tooLong).toEqual([]);
  });

  it('in schmalen Köpfen trennt es auch kürzere Wörter, Spannen aber nie', () => {
    expect(hyphenate('Gesundheit', 8).replaceAll('\u00AD', '·')).toBe('Gesund·heit');
    expect(hyphenate('3–6')).toBe('3\u2060–\u20606');
  });

  it('jedes Stück hat mindestens drei Buchstaben', () => {
    for (const part of hyphenate('Migrantenorganisationen Gesamtbevölkerung Antidiskriminierung').split(/[\u00AD\s]/))
      expect(part.length).toBeGreaterThanOrEqual(3);
  });
});
