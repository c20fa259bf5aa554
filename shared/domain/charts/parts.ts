import type { Shape } from '../../contract/documents.ts';
import { hatch } from '../map/patterns.ts';

export const black = '#000';
export const grey = '#777';
export const light = '#bbb';

const rounded = (value: number): number => Math.round(value * 100) / 100;

export const line = (d: string, strokeWidth: number, more: { stroke?: string; dash?: string } = {}): Shape => ({
  shape: 'path',
  d,
  stroke: more.stroke ?? black,
  strokeWidth,
  ...(more.dash && { dash: more.dash }),
});

export const label = (
  text: string,
  x: number,
  y: number,
  more: { size?: number; anchor?: 'start' | 'middle' | 'end'; bold?: boolean } = {},
): Shape => ({
  shape: 'text',
  x: rounded(x),
  y: rounded(y),
  size: more.size ?? 2.8,
  anchor: more.anchor ?? 'start',
  ...(more.bold && { bold: true }),
  text,
});

/** A box of lines for what is withheld: it has a size of its own and says nothing of the value. */
export function hatchedBox(x: number, y: number, width: number, height: number): Shape[] {
  const [left, top, right, bottom] = [x, y, x + width, y + height];
  const ring = [left, top, right, top, right, bottom, left, bottom];
  return [
    line(hatch([ring], 45, 1.2), 0.2, { stroke: grey }),
    { shape: 'rect', x, y, width, height, stroke: grey, strokeWidth: 0.2 },
  ];
}

/** The points as one path; it breaks where a value is missing. */
export function pathThrough(points: readonly ({ x: number; y: number } | null)[]): string {
  let path = '';
  let isOpen = false;
  for (const point of points) {
    if (point) path += `${isOpen ? 'L' : 'M'}${rounded(point.x)} ${rounded(point.y)}`;
    isOpen = point !== null;
  }
  return path;
}

/** What fits into a line of text of this width; a letter is about half as wide as high. */
export function cut(text: string, width: number, size: number): string {
  const most = Math.floor(width / (size * 0.52));
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1))}…`;
}
