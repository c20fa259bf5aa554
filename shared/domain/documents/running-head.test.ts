import { expect, test } from 'vitest';
import { runningHead } from './running-head.ts';

test('über jeder Seite stehen Kreis und Titel; ein langer Titel endet in einer Zeile, zwischen zwei Wörtern', () => {
  expect(runningHead({ district: 'Kreis Wesel', title: 'Angebote' })).toBe('Kreis Wesel · Angebote');
  const long = runningHead({ district: 'Kreis Wesel', title: 'Angebote der Kommunen '.repeat(9) });
  expect(long.length).toBeLessThanOrEqual(92);
  expect(long).toMatch(/^Kreis Wesel · Angebote .*(?:Angebote|der|Kommunen) …$/);
});
