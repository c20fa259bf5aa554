import { boxOf, eachSide, isInside, type Rings } from './geometry.ts';

const written = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * Parallel lines inside a shape as path data. Real lines instead of an SVG pattern: every program draws them the same, and
 * the PDF keeps them as lines.
 */
export function hatch(rings: Rings, degrees: number, gap: number): string {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned: Rings = rings.map((ring) =>
    ring.map((_, at) => (at % 2 === 0 ? ring[at]! * cos + ring[at + 1]! * sin : ring[at]! * cos - ring[at - 1]! * sin)),
  );
  const { top, bottom } = boxOf(turned);
  const back = (x: number, y: number): string => `${written(x * cos - y * sin)} ${written(x * sin + y * cos)}`;
  let path = '';
  for (let y = Math.ceil(top / gap) * gap; y < bottom; y += gap) {
    const at: number[] = [];
    eachSide(turned, (x1, y1, x2, y2) => {
      if (y1 > y !== y2 > y) at.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    });
    at.sort((a, b) => a - b);
    for (let index = 0; index + 1 < at.length; index += 2) path += `M${back(at[index]!, y)}L${back(at[index + 1]!, y)}`;
  }
  return path;
}

/** Small rings on a grid inside a shape, as path data. */
export function dots(rings: Rings, gap: number, radius: number): string {
  const { left, top, right, bottom } = boxOf(rings);
  const round = `a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  let path = '';
  for (let row = Math.ceil(top / gap); row * gap < bottom; row += 1) {
    for (let x = Math.ceil(left / gap) * gap + (row % 2 === 0 ? 0 : gap / 2); x < right; x += gap) {
      if (isInside(rings, { x, y: row * gap })) path += `M${written(x - radius)} ${written(row * gap)}${round}`;
    }
  }
  return path;
}
