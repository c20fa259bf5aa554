import type { Block, BlockDocument, Shape } from '../../contract/documents.ts';

/** What is grey in black and white and has a colour of its own in colour: bars and progress. */
const tints: Record<string, string> = { '#777': '#589a9f', '#c9c9c9': '#9dc6c8' };

/** The grey that a colour looks like (Rec. 709); names such as `none` stay. */
export function greyOf(paint: string): string {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(paint)?.[1];
  if (hex === undefined) return paint;
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
  const grey = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .toString(16)
    .padStart(2, '0');
  return `#${grey}${grey}${grey}`;
}

function inked(shape: Shape, ink: (paint: string) => string): Shape {
  if (shape.shape === 'text') return shape;
  const { fill, stroke } = shape;
  return { ...shape, ...(fill && { fill: ink(fill) }), ...(stroke && { stroke: ink(stroke) }) };
}

/** The drawings of a document in the inks it is printed with: greys alone, or the colours of the house. */
export function inInks(document: BlockDocument): BlockDocument {
  const ink = document.options.colour ? (paint: string) => tints[paint] ?? paint : greyOf;
  const blocks = document.blocks.map((block): Block => {
    if (block.type !== 'drawing') return block;
    const { drawing } = block;
    return { ...block, drawing: { ...drawing, shapes: drawing.shapes.map((shape) => inked(shape, ink)) } };
  });
  return { ...document, blocks };
}
