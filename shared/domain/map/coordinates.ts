import { Problem } from '../problem.ts';

/** What a boundary file may be written in: degrees, UTM zone 32 (EPSG:25832), or the same with the zone before the easting (EPSG:4647). */
export type CoordinateSystem = 'degrees' | 'utm32' | 'utm32WithZone';

const radius = 6_378_137;
const flattening = 1 / 298.257222101;
const scale = 0.9996;
const zonePrefix = 32_000_000;

/** UTM zone 32 to longitude and latitude (Krüger's series to the third power of n; exact to a millimetre). */
export function fromUtm32(easting: number, northing: number): [lon: number, lat: number] {
  const n = flattening / (2 - flattening);
  const mean = (radius / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const beta = [n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3, n ** 2 / 48 + n ** 3 / 15, (17 / 480) * n ** 3];
  const delta = [2 * n - (2 / 3) * n ** 2 - 2 * n ** 3, (7 / 3) * n ** 2 - (8 / 5) * n ** 3, (56 / 15) * n ** 3];
  const xi = northing / (scale * mean);
  const eta = (easting - 500_000) / (scale * mean);
  let [north, east] = [xi, eta];
  for (const [index, factor] of beta.entries()) {
    const times = 2 * (index + 1);
    north -= factor * Math.sin(times * xi) * Math.cosh(times * eta);
    east -= factor * Math.cos(times * xi) * Math.sinh(times * eta);
  }
  const conformal = Math.asin(Math.sin(north) / Math.cosh(east));
  const latitude = delta.reduce(
    (sum, factor, index) => sum + factor * Math.sin(2 * (index + 1) * conformal),
    conformal,
  );
  const longitude = Math.atan2(Math.sinh(east), Math.cos(north));
  return [9 + (longitude * 180) / Math.PI, (latitude * 180) / Math.PI];
}

const known: Record<string, CoordinateSystem> = {
  '4326': 'degrees',
  '4258': 'degrees',
  CRS84: 'degrees',
  '25832': 'utm32',
  '4647': 'utm32WithZone',
};

const between = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** By the name the file gives, which must fit, and the range its numbers lie in. Throws BOUNDARIES_SYSTEM. */
export function systemOf(crs: string | null, [x, y]: readonly [number, number]): CoordinateSystem {
  const code = crs === null ? null : (/(\w+)\W*$/.exec(crs)?.[1] ?? crs);
  if (code !== null && known[code] === undefined) throw new Problem('BOUNDARIES_SYSTEM', { name: code });
  const seen: CoordinateSystem | null =
    between(x, 5, 10) && between(y, 49, 54)
      ? 'degrees'
      : between(y, 5_200_000, 6_200_000) && between(x, 100_000, 900_000)
        ? 'utm32'
        : between(y, 5_200_000, 6_200_000) && between(x, 32_100_000, 32_900_000)
          ? 'utm32WithZone'
          : null;
  if (seen === null) throw new Problem('BOUNDARIES_SYSTEM', { name: `${x}, ${y}` });
  return seen;
}

export function toDegrees(system: CoordinateSystem, x: number, y: number): [lon: number, lat: number] {
  if (system === 'degrees') return [x, y];
  return fromUtm32(system === 'utm32' ? x : x - zonePrefix, y);
}
