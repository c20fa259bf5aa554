import { describe, expect, test } from 'vitest';
import { fromUtm32, systemOf, toDegrees } from './coordinates.ts';

/** UTM zone 32 by the series of Redfearn: another way than the one under test. */
function toUtm32(lon: number, lat: number): [number, number] {
  const [a, f, k] = [6_378_137, 1 / 298.257222101, 0.9996];
  const e2 = f * (2 - f);
  const phi = (lat * Math.PI) / 180;
  const l = ((lon - 9) * Math.PI) / 180;
  const [s, c, t] = [Math.sin(phi), Math.cos(phi), Math.tan(phi) ** 2];
  const second = (e2 / (1 - e2)) * c ** 2;
  const nu = a / Math.sqrt(1 - e2 * s ** 2);
  const A = l * c;
  const M =
    a *
    ((1 - e2 / 4 - (3 * e2 ** 2) / 64 - (5 * e2 ** 3) / 256) * phi -
      ((3 * e2) / 8 + (3 * e2 ** 2) / 32 + (45 * e2 ** 3) / 1024) * Math.sin(2 * phi) +
      ((15 * e2 ** 2) / 256 + (45 * e2 ** 3) / 1024) * Math.sin(4 * phi) -
      ((35 * e2 ** 3) / 3072) * Math.sin(6 * phi));
  const east = A + ((1 - t + second) * A ** 3) / 6 + ((5 - 18 * t + t ** 2 + 72 * second) * A ** 5) / 120;
  const north =
    A ** 2 / 2 + ((5 - t + 9 * second + 4 * second ** 2) * A ** 4) / 24 + ((61 - 58 * t + t ** 2) * A ** 6) / 720;
  return [500_000 + k * nu * east, k * (M + nu * Math.sqrt(t) * north)];
}

describe('UTM Zone 32', () => {
  test('auf dem Mittelmeridian gilt die Länge des Meridianbogens: 50° Nord liegt bei 5.538.630,70 m', () => {
    const [lon, lat] = fromUtm32(500_000, 5_538_630.7);
    expect(lon).toBeCloseTo(9, 9);
    expect(lat).toBeCloseTo(50, 7);
  });
  test('überall in Nordrhein-Westfalen stimmt die Umkehrung auf weniger als zehn Zentimeter', () => {
    for (const [lon, lat] of [
      [5.87, 51.05],
      [6.69, 51.2],
      [7.62, 51.96],
      [9.46, 52.53],
    ] as const) {
      const [backLon, backLat] = fromUtm32(...toUtm32(lon, lat));
      expect(Math.abs(backLon - lon)).toBeLessThan(1e-6);
      expect(Math.abs(backLat - lat)).toBeLessThan(1e-6);
    }
  });
});

test('das Koordinatensystem ist an Namen und Zahlen zu erkennen; anderes wird abgelehnt', () => {
  expect(systemOf(null, [6.7, 51.2])).toBe('degrees');
  expect(systemOf('urn:ogc:def:crs:OGC:1.3:CRS84', [6.7, 51.2])).toBe('degrees');
  expect(systemOf('urn:ogc:def:crs:EPSG::25832', [343_000, 5_674_000])).toBe('utm32');
  expect(systemOf(null, [32_343_000, 5_674_000])).toBe('utm32WithZone');
  expect(() => systemOf('EPSG:31466', [2_550_000, 5_674_000])).toThrow('BOUNDARIES_SYSTEM');
  expect(() => systemOf(null, [51.2, 6.7])).toThrow('BOUNDARIES_SYSTEM');
  expect(toDegrees('utm32WithZone', 32_343_000, 5_674_000)).toEqual(fromUtm32(343_000, 5_674_000));
});
