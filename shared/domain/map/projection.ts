import { boxOf, joinBoxes, type Box, type Point, type Rings } from './geometry.ts';

export interface Projection {
  (rings: Rings): Rings;
}

/** How longitude and latitude lie on a drawing. */
export interface Fit {
  box: Box;
  left: number;
  top: number;
  scale: number;
  shrink: number;
}

/**
 * Fits shapes into a drawing of this size: the plate carrée with the scale of the middle latitude. Over a Kreis it
 * differs from any other projection by less than the width of a line.
 */
export function fitOf(shapes: readonly Rings[], size: { width: number; height: number }, margin: number): Fit {
  const box = joinBoxes(shapes.map(boxOf));
  const shrink = Math.cos((((box.top + box.bottom) / 2) * Math.PI) / 180);
  const width = (box.right - box.left) * shrink;
  const height = box.bottom - box.top;
  const scale = Math.min((size.width - 2 * margin) / width, (size.height - 2 * margin) / height);
  return { box, shrink, scale, left: (size.width - width * scale) / 2, top: (size.height - height * scale) / 2 };
}

const across = ({ box, left, scale, shrink }: Fit, lon: number): number => left + (lon - box.left) * shrink * scale;
const down = ({ box, top, scale }: Fit, lat: number): number => top + (box.bottom - lat) * scale;

export const pointOn = (fit: Fit, lon: number, lat: number): Point => ({ x: across(fit, lon), y: down(fit, lat) });
/** The way back. */
export const degreesAt = ({ box, left, top, scale, shrink }: Fit, { x, y }: Point): { lon: number; lat: number } => ({
  lon: box.left + (x - left) / (shrink * scale),
  lat: box.bottom - (y - top) / scale,
});

export function fitted(fit: Fit): Projection {
  return (rings) =>
    rings.map((ring) => ring.map((value, at) => (at % 2 === 0 ? across(fit, value) : down(fit, value))));
}

/** Cuts away what lies left, right, above or below the box (Sutherland and Hodgman, one side after the other). */
export function clipped(rings: Rings, box: Box): Rings {
  const sides: [axis: 0 | 1, limit: number, keepLess: boolean][] = [
    [0, box.left, false],
    [0, box.right, true],
    [1, box.top, false],
    [1, box.bottom, true],
  ];
  return rings
    .map((ring) => sides.reduce((left, [axis, limit, keepLess]) => cut(left, axis, limit, keepLess), ring))
    .filter((ring) => ring.length >= 6);
}

function cut(ring: readonly number[], axis: 0 | 1, limit: number, keepLess: boolean): readonly number[] {
  const result: number[] = [];
  const isIn = (at: number): boolean => (keepLess ? ring[at + axis]! <= limit : ring[at + axis]! >= limit);
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    if (isIn(at)) result.push(ring[at]!, ring[at + 1]!);
    if (isIn(at) !== isIn(next)) {
      const share = (limit - ring[at + axis]!) / (ring[next + axis]! - ring[at + axis]!);
      const crossing = [0, 1].map((each) => ring[at + each]! + share * (ring[next + each]! - ring[at + each]!));
      result.push(...crossing);
    }
  }
  return result;
}
