import { expect, test } from 'vitest';
import { sameDecimals } from './decimals.ts';

test('Anteile einer Spalte stehen Komma unter Komma; was keine Zahl ist, bleibt, wie es ist', () => {
  expect(sameDecimals(['24,5 %', '29 %', 'keine Angabe', '–'])).toEqual(['24,5 %', '29,0 %', 'keine Angabe', '–']);
});

test('ganze Zahlen bekommen keine Nachkommastellen', () => {
  expect(sameDecimals(['1.240', '84'])).toEqual(['1.240', '84']);
});
