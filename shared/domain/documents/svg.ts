import type { Drawing, Shape } from '../../contract/documents.ts';
import { markupText } from '../markup.ts';

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
export const textPaint = (shape: Extract<Shape, { shape: 'text' }>): Record<string, string | number | undefined> => ({
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
