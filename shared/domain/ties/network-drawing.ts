import type { Drawing, Shape } from '../../contract/documents.ts';
import type { Network, TiedPair } from '../../contract/ties.ts';
import { cut, grey, label, light, line } from '../charts/parts.ts';

const width = 250;
const pitch = 5.6;
const margin = 6;
/** How far the two columns lie from the middle at their widest. */
const reach = 52;
const textSize = 2.8;
const black = '#000';

interface Point {
  x: number;
  y: number;
  left: boolean;
}
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Two columns bent to a ring, read down the left one and then the right one: no label meets another. */
function pointsOf(count: number): Point[] {
  const rows = Math.ceil(count / 2);
  const half = Math.max(1, (rows - 1) / 2);
  return Array.from({ length: count }, (_, index) => {
    const left = index < rows;
    const row = left ? index : index - rows;
    const lift = (row - (rows - 1) / 2) / (half + 0.6);
    const side = reach * Math.sqrt(1 - lift * lift);
    return { x: width / 2 + (left ? -side : side), y: margin + pitch * (row + 0.5), left };
  });
}

export const sumOf = ({ counts }: Pick<TiedPair, 'counts'>): number =>
  counts.offer + counts.measure + counts.body + counts.agreement;
/** Sitting in the same body says less than carrying something together. */
const onlyBodies = ({ counts }: TiedPair): boolean => counts.offer + counts.measure + counts.agreement === 0;

function edge(pair: TiedPair, one: Point, other: Point, middle: number, stroke: string): Shape {
  const bend = (a: number, b: number, centre: number): number => rounded(((a + b) / 2) * 0.35 + centre * 0.65);
  const control = `${bend(one.x, other.x, width / 2)} ${bend(one.y, other.y, middle)}`;
  const d = `M${rounded(one.x)} ${rounded(one.y)}Q${control} ${rounded(other.x)} ${rounded(other.y)}`;
  return line(d, rounded(0.2 + Math.min(sumOf(pair), 8) * 0.15), {
    stroke,
    ...(onlyBodies(pair) && { dash: '1.2 0.9' }),
  });
}

/** The network of those shown; the lines of one actor stand out where it is chosen. */
export function networkDrawing({ actors, pairs }: Pick<Network, 'actors' | 'pairs'>, chosen: string | null): Drawing {
  const points = pointsOf(actors.length);
  const at = new Map(actors.map(({ id }, index) => [id, points[index]]));
  const height = margin * 2 + pitch * Math.ceil(actors.length / 2);
  const isOf = ({ one, other }: TiedPair): boolean => one === chosen || other === chosen;
  const strokeOf = (pair: TiedPair): string => (chosen === null ? grey : isOf(pair) ? black : light);
  const edges = pairs
    .toSorted((a, b) => Number(isOf(a)) - Number(isOf(b)))
    .flatMap((pair): Shape[] => {
      const [one, other] = [at.get(pair.one), at.get(pair.other)];
      return one && other ? [edge(pair, one, other, height / 2, strokeOf(pair))] : [];
    });
  const nodes = actors.flatMap(({ id, name }, index): Shape[] => {
    const point = points[index];
    if (!point) return [];
    const { x, y, left } = point;
    const room = left ? x - 3 : width - x - 3;
    return [
      { shape: 'circle', x: rounded(x), y: rounded(y), r: 1.1, fill: black },
      label(cut(name, room, textSize), left ? x - 2.4 : x + 2.4, y + textSize * 0.36, {
        size: textSize,
        anchor: left ? 'end' : 'start',
        bold: id === chosen,
      }),
    ];
  });
  return { width, height, shapes: [...edges, ...nodes] };
}
