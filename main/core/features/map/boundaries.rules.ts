import type { MapShape } from '../../../../shared/contract/map.ts';
import { systemOf, toDegrees, type CoordinateSystem } from '../../../../shared/domain/map/coordinates.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';

interface Feature {
  properties: Record<string, unknown>;
  rings: number[][][];
}
const mostPoints = 300_000;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isPoint = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === 'number');

/** The rings of any nesting of coordinates: what holds points is a ring. */
function ringsIn(value: unknown): number[][][] {
  if (!Array.isArray(value)) return [];
  return value.length > 0 && value.every(isPoint) ? [value] : value.flatMap(ringsIn);
}

function featureOf(value: unknown): Feature[] {
  if (!isObject(value) || value['type'] !== 'Feature' || !isObject(value['geometry'])) return [];
  const { type, coordinates } = value['geometry'];
  const properties = isObject(value['properties']) ? value['properties'] : {};
  // Of the administrative areas of the BKG only land (GF 4) is drawn.
  if (properties['GF'] !== undefined && Number(properties['GF']) !== 4) return [];
  return type === 'Polygon' || type === 'MultiPolygon' ? [{ properties, rings: ringsIn(coordinates) }] : [];
}

/** A FeatureCollection or a plain array of features, with the coordinate system it names. */
function parse(text: string): { features: Feature[]; crs: string | null } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Problem('BOUNDARIES_NOT_GEOJSON');
  }
  const list = Array.isArray(parsed) ? parsed : isObject(parsed) ? parsed['features'] : null;
  const features = Array.isArray(list) ? list.flatMap(featureOf).filter(({ rings }) => rings.length > 0) : [];
  if (features.length === 0) throw new Problem('BOUNDARIES_NOT_GEOJSON');
  const crs = isObject(parsed) && isObject(parsed['crs']) ? parsed['crs']['properties'] : null;
  return { features, crs: isObject(crs) && typeof crs['name'] === 'string' ? crs['name'] : null };
}

/** Any property that is an AGS (8 digits, the leading 0 may be lost) or an ARS (12 digits: its middle is the Verband). */
function agsOf(properties: Record<string, unknown>): string[] {
  return Object.values(properties).flatMap((value) => {
    const digits = String(value ?? '').trim();
    if (/^0?\d{7}$/.test(digits)) return [digits.padStart(8, '0')];
    if (!/^0?\d{11}$/.test(digits)) return [];
    const ars = digits.padStart(12, '0');
    return [ars.slice(0, 5) + ars.slice(9)];
  });
}

const flat = (system: CoordinateSystem, ring: readonly number[][]): number[] =>
  ring.slice(0, -1).flatMap(([x = 0, y = 0]) => toDegrees(system, x, y).map((part) => Number(part.toFixed(6))));

/**
 * The outlines of these places from a boundary file, found by key or, for own regions, by name. Throws BOUNDARIES_NOT_GEOJSON,
 * BOUNDARIES_SYSTEM, BOUNDARIES_NO_MATCH, BOUNDARIES_TOO_LARGE.
 */
export function boundariesOf(text: string, places: readonly { ags: string; name: string }[]): MapShape[] {
  const { features, crs } = parse(text);
  const [[x, y] = []] = features[0]?.rings[0] ?? [];
  const system = systemOf(crs, [x ?? 0, y ?? 0]);
  const shapes = places.flatMap(({ ags, name }): MapShape[] => {
    const isOwn = ags.includes('-');
    const own = features.filter(({ properties }) =>
      isOwn
        ? Object.values(properties).some((value) => typeof value === 'string' && fold(value) === fold(name))
        : agsOf(properties).includes(ags),
    );
    const rings = own.flatMap((feature) => feature.rings.map((ring) => flat(system, ring)));
    return rings.length > 0 ? [{ ags, name, rings }] : [];
  });
  if (shapes.length === 0) throw new Problem('BOUNDARIES_NO_MATCH');
  const points = shapes.reduce((sum, { rings }) => sum + rings.reduce((all, ring) => all + ring.length / 2, 0), 0);
  if (points > mostPoints) throw new Problem('BOUNDARIES_TOO_LARGE');
  return shapes;
}
