import { expect, test } from 'vitest';
import { sumFigures } from './figure-sums.ts';

test('„ca.“ macht die Summe ungefähr; eine Spanne wird gezählt, aber nicht summiert', () => {
  expect(sumFigures(['120', 'ca. 30', '10 bis 15', 'viele'])).toEqual({ sum: 150, about: true, unread: 2 });
});

test('ohne lesbare Zahl gibt es keine Summe, auch keine Null', () => {
  expect(sumFigures([])).toEqual({ sum: null, about: false, unread: 0 });
  expect(sumFigures(['über 20'])).toEqual({ sum: null, about: false, unread: 1 });
});

test('halbe Stellen und Tausender werden deutsch gelesen', () => {
  expect(sumFigures(['0,5 VZÄ', '1.200']).sum).toBe(1200.5);
});
