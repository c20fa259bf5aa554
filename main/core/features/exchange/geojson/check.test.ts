import { expect, test } from 'vitest';
import { geojsonFaults } from './check.rules.ts';
import type { Feature } from './features.rules.ts';
import type { Position } from './rings.rules.ts';

const square: Position[] = [
  [6, 51],
  [7, 51],
  [7, 52],
  [6, 52],
  [6, 51],
];
const town = (ring: Position[], id = '05162016'): Feature => ({
  type: 'Feature',
  id,
  geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
  properties: { name: 'Kaarst' },
});

test('ein geschlossener Ring gegen den Uhrzeiger und ein Angebot ohne Ort sind in Ordnung', () => {
  expect(geojsonFaults([town(square), { ...town(square, 'x'), geometry: null }])).toEqual([]);
});

test('falsch herum, offen, vertauschte Achsen und doppelte Kennung werden mit Namen genannt', () => {
  expect(geojsonFaults([town(square.toReversed())])).toHaveLength(1);
  expect(geojsonFaults([town(square.slice(0, -1))])).toHaveLength(1);
  expect(geojsonFaults([town(square.map(([x, y]): Position => [x, y + 50]))])[0]).toContain('Kaarst');
  expect(geojsonFaults([town(square), town(square)])).toHaveLength(1);
});
