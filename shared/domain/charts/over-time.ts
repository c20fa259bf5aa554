import type { Drawing, Shape } from '../../contract/documents.ts';
import { niceTop, valuesIn, type ChartData, type ChartPoint, type ChartRow } from './chart-data.ts';
import { black, cut, grey, label, light, line, pathThrough } from './parts.ts';

interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
  most: number;
}
const german = new Intl.NumberFormat('de-DE');

const placeOf =
  ({ left, top, width, height, most }: Frame, count: number) =>
  ({ value }: ChartPoint, index: number): { x: number; y: number } | null =>
    value === null
      ? null
      : {
          x: left + (count < 2 ? width / 2 : (width * index) / (count - 1)),
          y: top + height * (1 - Math.max(0, value) / most),
        };

/** Lines are told apart by their dashes and by the name at their end, not by colour. */
const dashes = ['', '2 0.8', '0.6 0.8', '3 0.8 0.6 0.8', '1.2 1.2', '4 1', '0.6 1.8', '2 0.6 0.6 0.6 0.6 0.6'];

/** Names at the ends of lines, moved apart so that each can be read, and none below `lowest` where the times stand. */
function spread(ends: { name: string; y: number }[], gap: number, lowest: number): { name: string; y: number }[] {
  const placed: { name: string; y: number }[] = [];
  for (const end of ends.toSorted((a, b) => a.y - b.y)) {
    const above = placed.at(-1);
    placed.push({ ...end, y: above ? Math.max(end.y, above.y + gap) : end.y });
  }
  return placed.map(({ name, y }, index) => ({ name, y: Math.min(y, lowest - gap * (placed.length - 1 - index)) }));
}

/** A line per place over two times or more, from zero. */
export function lineChart({ rows, times }: ChartData, width: number): Drawing {
  const frame = { left: 16, top: 3, width: width - 62, height: 78, most: niceTop(valuesIn(rows)) };
  const bottom = frame.top + frame.height;
  const scale = [0, 0.25, 0.5, 0.75, 1].flatMap((share): Shape[] => {
    const y = bottom - frame.height * share;
    return [
      line(`M${frame.left} ${y}h${frame.width}`, share === 0 ? 0.3 : 0.15, { stroke: share === 0 ? black : light }),
      label(german.format(frame.most * share), frame.left - 1.5, y + 1, { anchor: 'end', size: 2.5 }),
    ];
  });
  const marks = times.map((time, index) => {
    const x = frame.left + (frame.width * index) / (times.length - 1);
    return label(cut(time, frame.width / times.length, 2.5), x, bottom + 4, { anchor: 'middle', size: 2.5 });
  });
  const ends: { name: string; y: number }[] = [];
  const drawn = rows.flatMap(({ name, points, strong = false }, index): Shape[] => {
    const places = points.map(placeOf(frame, times.length));
    const last = places.findLast((place) => place !== null);
    if (!last) return [];
    ends.push({ name, y: last.y });
    return [
      line(pathThrough(places), strong ? 1.1 : 0.55, { dash: strong ? '' : (dashes[index % dashes.length] ?? '') }),
      ...places.flatMap((place): Shape[] => (place ? [{ shape: 'circle', ...place, r: 0.7, fill: black }] : [])),
    ];
  });
  const named = spread(ends, 3.2, Math.max(bottom, frame.top + 3.2 * (ends.length - 1)));
  const names = named.map(({ name, y }) =>
    label(cut(name, 44, 2.6), frame.left + frame.width + 2, y + 0.9, { size: 2.6 }),
  );
  const height = Math.max(bottom + 6, ...named.map(({ y }) => y + 3));
  return { width, height, shapes: [...scale, ...marks, ...drawn, ...names] };
}

function small({ name, points }: ChartRow, frame: Frame): Shape[] {
  const bottom = frame.top + frame.height;
  const places = points.map(placeOf(frame, points.length));
  const last = points.at(-1);
  const end = places.at(-1);
  return [
    label(cut(name, frame.width, 2.7), frame.left, frame.top - 4.4, { size: 2.7, bold: true }),
    label(last?.shown ?? '', frame.left, frame.top - 1, { size: 2.6 }),
    line(`M${frame.left} ${bottom}h${frame.width}`, 0.2, { stroke: grey }),
    line(pathThrough(places), 0.5),
    ...(end ? [{ shape: 'circle', ...end, r: 0.8, fill: black } as const] : []),
  ];
}

const across = 4;
interface SmallOptions {
  /** One scale for all, or each its own: then only the course counts. */
  ownScale?: boolean;
}
/** A small picture per row, four in a line, with its latest value. */
export function smallMultiples(rows: readonly ChartRow[], width: number, options: SmallOptions = {}): Drawing {
  const cell = { width: width / across, height: 22 };
  const most = niceTop(valuesIn(rows));
  const shapes = rows.flatMap((row, index) => {
    const frame = {
      left: (index % across) * cell.width + 1,
      top: Math.floor(index / across) * cell.height + 9,
      width: cell.width - 6,
      height: 9,
      most: options.ownScale ? niceTop(valuesIn([row])) : most,
    };
    return small(row, frame);
  });
  const height = Math.ceil(rows.length / across) * cell.height;
  return { width, height, shapes };
}
