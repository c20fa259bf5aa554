// Finds borders that cross after simplification. Works on whole numbers (grid steps), so the answers are exact.
import type { Point } from './types.ts';

interface Segment {
  readonly arc: number;
  readonly from: Point;
  readonly to: Point;
}

/** Grid steps per cell of the search index. */
const CELL = 500;

/** Twice the signed area of the triangle; positive when c lies left of a -> b. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

function within(value: number, a: number, b: number): boolean {
  return value >= Math.min(a, b) && value <= Math.max(a, b);
}

function liesOn(point: Point, { from, to }: Segment): boolean {
  return turn(from, to, point) === 0 && within(point[0], from[0], to[0]) && within(point[1], from[1], to[1]);
}

/** Whether two segments meet anywhere but in a common end point. */
function collide(a: Segment, b: Segment): boolean {
  const properly =
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
  if (properly) return true;
  const inside = (point: Point, other: Segment): boolean =>
    !same(point, other.from) && !same(point, other.to) && liesOn(point, other);
  const equal = (same(a.from, b.from) && same(a.to, b.to)) || (same(a.from, b.to) && same(a.to, b.from));
  return equal || inside(a.from, b) || inside(a.to, b) || inside(b.from, a) || inside(b.to, a);
}

function* cellsOf({ from, to }: Segment): Generator<string> {
  const cell = (value: number): number => Math.floor(value / CELL);
  for (let x = cell(Math.min(from[0], to[0])); x <= cell(Math.max(from[0], to[0])); x += 1)
    for (let y = cell(Math.min(from[1], to[1])); y <= cell(Math.max(from[1], to[1])); y += 1) yield `${x} ${y}`;
}

/** The indexes of all arcs that cross, touch or overlap another arc or themselves. */
export function crossingArcs(arcs: readonly (readonly Point[])[]): Set<number> {
  const found = new Set<number>();
  const index = new Map<string, Segment[]>();
  for (const [arc, points] of arcs.entries())
    for (let i = 1; i < points.length; i += 1) {
      const segment: Segment = { arc, from: points[i - 1]!, to: points[i]! };
      for (const key of cellsOf(segment)) {
        const neighbours = index.get(key) ?? [];
        for (const other of neighbours) if (collide(segment, other)) found.add(segment.arc).add(other.arc);
        neighbours.push(segment);
        index.set(key, neighbours);
      }
    }
  return found;
}
