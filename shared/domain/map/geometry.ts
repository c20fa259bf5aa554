/** Rings as the contract carries them: one flat list of x and y (or longitude and latitude) per ring; holes are rings too. */
export type Rings = readonly (readonly number[])[];
export interface Point {
  x: number;
  y: number;
}
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Calls `use` with every side of every ring. */
export function eachSide(rings: Rings, use: (x1: number, y1: number, x2: number, y2: number) => void): void {
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const next = (at + 2) % ring.length;
      use(ring[at]!, ring[at + 1]!, ring[next]!, ring[next + 1]!);
    }
  }
}

export function boxOf(rings: Rings): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      box.left = Math.min(box.left, ring[at]!);
      box.right = Math.max(box.right, ring[at]!);
      box.top = Math.min(box.top, ring[at + 1]!);
      box.bottom = Math.max(box.bottom, ring[at + 1]!);
    }
  }
  return box;
}

export const joinBoxes = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});
export const boxesMeet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Even-odd, so that a hole is outside. */
export function isInside(rings: Rings, { x, y }: Point): boolean {
  let inside = false;
  eachSide(rings, (x1, y1, x2, y2) => {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Size of a ring, without its sign. */
export function ringArea(ring: readonly number[]): number {
  let sum = 0;
  eachSide([ring], (x1, y1, x2, y2) => {
    sum += x1 * y2 - x2 * y1;
  });
  return Math.abs(sum / 2);
}

export const largestRing = (rings: Rings): readonly number[] =>
  rings.reduce((largest, ring) => (ringArea(ring) > ringArea(largest) ? ring : largest), rings[0] ?? []);

const written = (value: number): string => String(Math.round(value * 10) / 10);
const corner = (ring: readonly number[], at: number): string => `${written(ring[at]!)} ${written(ring[at + 1]!)}`;

/** The outline as SVG path data, to be filled even-odd. */
export const pathOf = (rings: Rings): string =>
  rings
    .map((ring) => {
      const corners = Array.from({ length: ring.length / 2 }, (_, index) => corner(ring, 2 * index));
      return `M${corners.join('L')}Z`;
    })
    .join('');
