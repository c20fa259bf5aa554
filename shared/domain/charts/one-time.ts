import type { Drawing, Shape } from '../../contract/documents.ts';
import { niceTop, type ChartData, type ChartPoint } from './chart-data.ts';
import { black, cut, grey, hatchedBox, label, light, line } from './parts.ts';

const names = 46;
const pitch = 7;
const size = 2.8;

interface Field {
  left: number;
  width: number;
  top: number;
}

function barShapes(point: ChartPoint | undefined, y: number, { left, width, top }: Field): Shape[] {
  const text = y + pitch / 2 + size * 0.36;
  if (!point || (point.value === null && !point.withheld)) return [label(point?.shown ?? '', left + 1, text)];
  const box = { y: y + 1.3, height: pitch - 2.6 };
  if (point.withheld) return [...hatchedBox(left, box.y, 9, box.height), label(point.shown, left + 10.5, text)];
  const long = (width * Math.max(0, point.value ?? 0)) / top;
  return [
    { shape: 'rect', x: left, ...box, width: long, fill: grey, stroke: black, strokeWidth: 0.2 },
    label(point.shown, left + long + 1.5, text),
  ];
}

/** A bar per place at one time, from zero, the value at its end. */
export function barChart({ rows, at }: ChartData, width: number): Drawing {
  const shown = rows.map(({ points }) => points[at]);
  const top = niceTop(shown.flatMap((point) => point?.value ?? []));
  const field = { left: names, width: width - names - 24, top };
  const height = rows.length * pitch + 2;
  const shapes = rows.flatMap(({ name, points }, index): Shape[] => {
    const y = index * pitch + 1;
    return [
      label(cut(name, names - 3, size), names - 2, y + pitch / 2 + size * 0.36, { anchor: 'end' }),
      ...barShapes(points[at], y, field),
    ];
  });
  return { width, height, shapes: [...shapes, line(`M${names} 0V${height}`, 0.3)] };
}

const from = (values: readonly number[], top: number): number => {
  const least = Math.min(...values, top);
  return least > top / 2 ? Math.floor((least / top) * 4) / 4 : 0;
};

function dotShapes(points: readonly ChartPoint[], y: number, at: (value: number) => number): Shape[] {
  const known = points.flatMap(({ value }, index) => (value === null ? [] : [{ x: at(value), index }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const tie = first === last ? [] : [line(`M${first.x} ${y}H${last.x}`, 0.5, { stroke: grey })];
  return [
    ...tie,
    ...known.map(({ x, index }): Shape => {
      const isLast = index === points.length - 1;
      const r = isLast ? 1.3 : 0.9;
      return { shape: 'circle', x, y, r, fill: isLast ? black : '#fff', stroke: black, strokeWidth: 0.3 };
    }),
  ];
}

/** All times of a place on one line: rings before, the filled dot is the latest. */
export function dotChart({ rows, times }: ChartData, width: number): Drawing {
  const values = rows.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const top = niceTop(values);
  const start = from(values, top) * top;
  const room = width - names - 34;
  const at = (value: number): number => names + (room * (value - start)) / (top - start);
  const height = rows.length * pitch + 9;
  const shapes = rows.flatMap(({ name, points }, index): Shape[] => {
    const y = index * pitch + pitch / 2 + 1;
    const last = points.at(-1);
    return [
      line(`M${names} ${y}H${names + room}`, 0.15, { stroke: light }),
      label(cut(name, names - 3, size), names - 2, y + size * 0.36, { anchor: 'end' }),
      ...(last?.withheld ? hatchedBox(width - 32, y - 1.8, 6, 3.6) : []),
      ...dotShapes(points, y, at),
      label(last?.shown ?? '', width, y + size * 0.36, { anchor: 'end' }),
    ];
  });
  const foot = rows.length * pitch + 6;
  const scale = [start, (start + top) / 2, top].map((value) =>
    label(new Intl.NumberFormat('de-DE').format(value), at(value), foot, { anchor: 'middle', size: 2.4 }),
  );
  return {
    width,
    height,
    shapes: [...shapes, ...scale, label(times.at(-1) ?? '', width, foot, { anchor: 'end', size: 2.4 })],
  };
}
