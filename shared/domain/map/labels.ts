import {
  boxesMeet,
  boxOf,
  eachSide,
  isInside,
  largestRing,
  ringArea,
  type Box,
  type Point,
  type Rings,
} from './geometry.ts';

/** What is to be written into a shape: its name over its figure. */
export interface LabelText {
  name: string;
  figure: string;
}
export interface PlacedLabel {
  /** Middle of the label. */
  at: Point;
  /** Where the label belongs; a line leads there when the label stands beside its shape. */
  anchor: Point;
  beside: boolean;
}

export const nameSize = 15;
export const figureSize = 22;
const lineGap = 3;
/** Mean width of a letter of the bundled face, in parts of its size. */
const letter = 0.56;
const steps = 20;
/** A name may stand a little over its border: it has a halo. */
const tolerance = 0.72;

export interface Size {
  width: number;
  height: number;
}
export function labelSize({ name, figure }: LabelText): Size {
  const width = Math.max(name.length * nameSize * letter, figure.length * figureSize * (letter + 0.04));
  return { width, height: (name ? nameSize : 0) + (figure ? figureSize : 0) + (name && figure ? lineGap : 0) };
}
/** Where a label with its middle here stands. */
export const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** How far a point lies from the nearest side, as seen by a label that is wider than high: 1 is half its height. */
function room(rings: Rings, { x, y }: Point, { width, height }: Size): number {
  const squeeze = height / width;
  let nearest = Infinity;
  eachSide(rings, (x1, y1, x2, y2) => {
    const [ax, ay, bx, by] = [(x1 - x) * squeeze, y1 - y, (x2 - x) * squeeze, y2 - y];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    nearest = Math.min(nearest, Math.hypot(ax + share * dx, ay + share * dy));
  });
  return nearest / (height / 2);
}

/** The point inside the largest part of a shape with the most room for the label. */
function roomiest(rings: Rings, size: Size): { at: Point; room: number } {
  const box = boxOf([largestRing(rings)]);
  let best = { at: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, room: 0 };
  for (let row = 1; row < steps; row += 1) {
    for (let column = 1; column < steps; column += 1) {
      const at = {
        x: box.left + ((box.right - box.left) * column) / steps,
        y: box.top + ((box.bottom - box.top) * row) / steps,
      };
      if (!isInside(rings, at)) continue;
      const found = room(rings, at, size);
      if (found > best.room) best = { at, room: found };
    }
  }
  return best;
}

/** The nearest place around the anchor where the label meets no other label and covers no own shape if that can be had. */
function besides(anchor: Point, size: Size, taken: readonly Box[], shapes: readonly Rings[], frame: Box): Point {
  const candidates: Point[] = [];
  for (let distance = size.height; distance < 420; distance += 14) {
    for (let turn = 0; turn < 24; turn += 1) {
      const angle = (turn * Math.PI) / 12;
      candidates.push({ x: anchor.x + distance * Math.cos(angle) * 1.3, y: anchor.y + distance * Math.sin(angle) });
    }
  }
  const free = candidates.filter((at) => {
    const box = boxAt(at, size);
    const within = box.left > frame.left && box.right < frame.right && box.top > frame.top && box.bottom < frame.bottom;
    return within && taken.every((other) => !boxesMeet(box, other));
  });
  const outside = free.find((at) => {
    const { left, right, top, bottom } = boxAt(at, size);
    const corners = [left, at.x, right].flatMap((x) => [top, at.y, bottom].map((y) => ({ x, y })));
    return corners.every((corner) => shapes.every((rings) => !isInside(rings, corner)));
  });
  return outside ?? free[0] ?? anchor;
}

/** Places the labels of all shapes: inside where they fit, else beside their shape, and never over one another. */
export function placeLabels(shapes: readonly { rings: Rings; label: LabelText }[], frame: Box): PlacedLabel[] {
  const placed = new Map<number, PlacedLabel>();
  const taken: Box[] = [];
  const areaOf = ({ rings }: { rings: Rings }): number => ringArea(largestRing(rings));
  const largestFirst = [...shapes.entries()].toSorted(([, one], [, other]) => areaOf(other) - areaOf(one));
  for (const [index, { rings, label }] of largestFirst) {
    const size = labelSize(label);
    const best = roomiest(rings, size);
    const fits = best.room >= tolerance && taken.every((other) => !boxesMeet(other, boxAt(best.at, size)));
    if (!fits) continue;
    placed.set(index, { at: best.at, anchor: best.at, beside: false });
    taken.push(boxAt(best.at, size));
  }
  const outlines = shapes.map(({ rings }) => rings);
  for (const [index, { rings, label }] of largestFirst) {
    if (placed.has(index)) continue;
    const size = labelSize(label);
    const anchor = roomiest(rings, { width: 1, height: 1 }).at;
    const at = besides(anchor, size, taken, outlines, frame);
    placed.set(index, { at, anchor, beside: true });
    taken.push(boxAt(at, size));
  }
  return shapes.map((_, index) => placed.get(index)!);
}
