import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import type { Feature } from './features.rules.ts';
import { turning, type Position } from './rings.rules.ts';

const inRange = ([longitude, latitude]: Position): boolean => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** What RFC 7946 (3.1.1, 3.1.6, 4) asks of a ring: closed, four positions at least, degrees, right-handed. */
function isRing(ring: readonly Position[], outer: boolean): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  return ring.length >= 4 && closed && ring.every(inRange) && turning(ring) > 0 === outer;
}

function isDrawn(geometry: Feature['geometry']): boolean {
  if (geometry === null) return true;
  if (geometry.type === 'Point') return inRange(geometry.coordinates);
  if (geometry.type === 'MultiPoint') return geometry.coordinates.every(inRange);
  return geometry.coordinates.every((polygon) => polygon.every((ring, at) => isRing(ring, at === 0)));
}

/** What is not as the format wants it, in words; empty where all is well. */
export function geojsonFaults(features: readonly Feature[]): string[] {
  const seen = new Set<string>();
  return features.flatMap(({ id, geometry, properties }) => {
    const name = String(properties['name']);
    const twice = seen.has(id) ? [t.geojson.twice(name)] : [];
    seen.add(id);
    return isDrawn(geometry) ? twice : [...twice, t.geojson.badRing(name)];
  });
}
