import type { Drawing, Shape } from '../../contract/documents.ts';
import { markupText } from '../markup.ts';
import { wrapped } from '../wrapped-lines.ts';

type TextShape = Extract<Shape, { shape: 'text' }>;

const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${markupText(String(value))}"`]))
    .join('');

/** Presentation attributes of a shape, by their SVG names. */
export function paintOf(shape: Exclude<Shape, { shape: 'text' }>): Record<string, string | number | undefined> {
  return {
    fill: shape.fill ?? 'none',
    stroke: shape.stroke,
    'stroke-width': shape.strokeWidth,
    'stroke-dasharray': shape.dash,
    'fill-rule': shape.shape === 'path' && shape.evenOdd ? 'evenodd' : undefined,
  };
}
/** Those of a text; a halo is painted under the letters. */
export const textPaint = (shape: TextShape): Record<string, string | number | undefined> => ({
  x: shape.x,
  y: shape.y,
  'font-size': shape.size,
  'font-weight': shape.bold ? 700 : 400,
  'text-anchor': shape.anchor,
  fill: '#000',
  ...(shape.halo && {
    stroke: '#fff',
    'stroke-width': shape.size / 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  }),
});

function element(shape: Shape): string {
  switch (shape.shape) {
    case 'path':
      return `<path${attributes({ d: shape.d, ...paintOf(shape) })}/>`;
    case 'rect':
      return `<rect${attributes({ x: shape.x, y: shape.y, width: shape.width, height: shape.height, ...paintOf(shape) })}/>`;
    case 'circle':
      return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.r, ...paintOf(shape) })}/>`;
    case 'text':
      return `<text${attributes(textPaint(shape))}>${markupText(shape.text)}</text>`;
  }
}

/** A drawing as an SVG file; lengths are millimetres. */
export const svgOf = ({ width, height, shapes }: Drawing, alt: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" font-family="Open Sans, Arial, sans-serif" role="img"><title>${markupText(alt)}</title>${shapes.map(element).join('')}</svg>`;

export interface PictureWords {
  title: string;
  /** Below the title: what is counted, of when. */
  line: string;
  /** Below the picture: source and what must be known of the figures. */
  foot: readonly string[];
  /** Stands in a corner where the data are invented or not to be published. */
  stamp: string;
  alt: string;
}
const margin = 8;
/** A picture of its own: what stands around a drawing on paper stands in the file, which is passed on without it. */
export function pictureOf({ width, height, shapes }: Drawing, { title, line, foot, stamp, alt }: PictureWords): string {
  const most = Math.floor(width / 1.75);
  const text = (words: string, y: number, more: Partial<TextShape> = {}): string =>
    element({ shape: 'text', x: margin, y, size: 3, anchor: 'start', text: words, ...more });
  const heads = wrapped(title, Math.floor(most * 0.55)).map((words, at) =>
    text(words, 13 + at * 6.5, { size: 5, bold: true }),
  );
  const top = 12 + heads.length * 6.5;
  const bottom = top + 6 + height + 6;
  const feet = foot.flatMap((words) => wrapped(words, most));
  const body = [
    ...heads,
    text(line, top),
    ...(stamp === '' ? [] : [text(stamp, 6, { x: width + margin, size: 3, bold: true, anchor: 'end' })]),
    `<g transform="translate(${margin} ${top + 6})">${shapes.map(element).join('')}</g>`,
    ...feet.map((words, at) => text(words, bottom + at * 4.2, { size: 2.8 })),
  ];
  const whole = { width: width + 2 * margin, height: bottom + feet.length * 4.2 + 3 };
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}mm" height="${whole.height}mm" viewBox="0 0 ${whole.width} ${whole.height}" font-family="Open Sans, Segoe UI, Arial, sans-serif" role="img" lang="de">
<title>${markupText(title)}</title>
<desc>${markupText(alt)}</desc>
<rect width="${whole.width}" height="${whole.height}" fill="#ffffff"/>
${body.join('\n')}
</svg>
`;
}
