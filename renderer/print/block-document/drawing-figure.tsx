import type { Block, Drawing, Shape } from '../../../shared/contract/documents.ts';
import { paintOf, textPaint } from '../../../shared/domain/documents/svg.ts';

type Figure = Extract<Block, { type: 'drawing' }>;

/** SVG attributes as React names them. */
const named = (attributes: Record<string, string | number | undefined>): Record<string, string | number | undefined> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replaceAll(/-(\w)/g, (_, c: string) => c.toUpperCase()),
      value,
    ]),
  );

function ShapeElement({ shape }: { shape: Shape }) {
  switch (shape.shape) {
    case 'path':
      return <path d={shape.d} {...named(paintOf(shape))} />;
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...named(paintOf(shape))} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} {...named(paintOf(shape))} />;
    case 'text':
      return <text {...named(textPaint(shape))}>{shape.text}</text>;
  }
}

/** A drawing in its own millimetres; vectors on screen and paper. */
function DrawingImage({ drawing, alt }: { drawing: Drawing; alt: string }) {
  const { width, height, shapes } = drawing;
  return (
    // A drawing of many shapes is one picture; an <img> would need a file.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg role="img" aria-label={alt} width={`${width}mm`} height={`${height}mm`} viewBox={`0 0 ${width} ${height}`}>
      {shapes.map((shape, index) => (
        <ShapeElement key={index} shape={shape} />
      ))}
    </svg>
  );
}

/** A drawing with what it shows and where its figures come from. The picture alone is the figure of the PDF: it has the words. */
export function DrawingFigure({ figure }: { figure: Figure }) {
  return (
    <div className="figure">
      <DrawingImage drawing={figure.drawing} alt={figure.alt} />
      {figure.caption && <p className="figureCaption">{figure.caption}</p>}
      {figure.source && <p className="note source">{figure.source}</p>}
    </div>
  );
}
