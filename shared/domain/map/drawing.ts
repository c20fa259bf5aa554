import { markupText } from '../markup.ts';

/** What a map is drawn with; each output has its own colours for these names. */
export type Paint =
  | 'none'
  | 'paper'
  | 'ink'
  | 'quiet'
  | 'line'
  | 'neighbour'
  | 'neighbourLine'
  | 'hatch'
  | 'zero'
  | 'noData'
  | 'class1'
  | 'class2'
  | 'class3'
  | 'class4'
  | 'class5';

export interface PathElement {
  kind: 'path';
  d: string;
  fill: Paint;
  stroke: Paint;
  width: number;
  dash?: string;
}
export interface TextElement {
  kind: 'text';
  x: number;
  y: number;
  size: number;
  bold: boolean;
  anchor: 'start' | 'middle';
  fill: Paint;
  /** Drawn around the letters so that they stand out from lines. */
  halo: boolean;
  text: string;
}
/** A drawing as a flat list, drawn in its order; the window, the print page, Word and the files show the same one. */
export interface Drawing {
  width: number;
  height: number;
  elements: (PathElement | TextElement)[];
}

/** Colours on paper and in files; only the classes have one, and patterns stand for them in black and white. */
export const paperColours: Record<Paint, string> = {
  none: 'none',
  paper: '#ffffff',
  ink: '#000000',
  quiet: '#444444',
  line: '#1f1f1f',
  neighbour: '#f4f4f4',
  neighbourLine: '#bdbdbd',
  hatch: '#646464',
  zero: '#ffffff',
  noData: '#f0f0f0',
  class1: '#e0eeed',
  class2: '#c0dbdb',
  class3: '#9dc6c8',
  class4: '#7ab0b3',
  class5: '#589a9f',
};

function textOf(element: TextElement): string {
  const { x, y, size, bold, anchor, fill, halo, text } = element;
  const common = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${bold ? 700 : 400}" text-anchor="${anchor}"`;
  // Drawn twice: Word knows no order of outline and letter.
  const behind = halo
    ? `<text ${common} fill="#ffffff" stroke="#ffffff" stroke-width="4" stroke-linejoin="round" aria-hidden="true">${markupText(text)}</text>`
    : '';
  return `${behind}<text ${common} fill="${paperColours[fill]}">${markupText(text)}</text>`;
}

function pathElement({ d, fill, stroke, width, dash }: PathElement): string {
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `<path d="${d}" fill="${paperColours[fill]}" fill-rule="evenodd" stroke="${paperColours[stroke]}" stroke-width="${width}" stroke-linejoin="round"${dashes}/>`;
}

/** The drawing as an SVG file of its own, with a title and a description for those who hear it. */
export function svgOf({ width, height, elements }: Drawing, title: string, description: string): string {
  const body = elements.map((element) => (element.kind === 'text' ? textOf(element) : pathElement(element))).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="de" font-family="'Open Sans','Segoe UI',Arial,sans-serif">
<title>${markupText(title)}</title>
<desc>${markupText(description)}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${body}
</svg>
`;
}
