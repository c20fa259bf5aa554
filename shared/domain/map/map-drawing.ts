import type { Drawing, PathElement, TextElement } from './drawing.ts';
import { figureSize, labelSize, nameSize } from './labels.ts';
import { wrapped } from '../wrapped-lines.ts';
import { linesOf, mapSize, type Ground, type LegendView, type MapView, type ShapeView } from './map-view.ts';

type Elements = Drawing['elements'];
const path = (d: string, look: Omit<PathElement, 'kind' | 'd'>): PathElement[] =>
  d === '' ? [] : [{ kind: 'path', d, ...look }];
const text = (words: string, x: number, y: number, look: Partial<TextElement> = {}): TextElement => ({
  kind: 'text',
  text: words,
  x,
  y,
  size: 16,
  bold: false,
  anchor: 'start',
  fill: 'ink',
  halo: false,
  ...look,
});

const linesLook = (lines: Ground['lines']): Omit<PathElement, 'kind' | 'd'> =>
  lines === 'secret'
    ? { fill: 'hatch', stroke: 'none', width: 0 }
    : { fill: 'none', stroke: lines === 'silent' ? 'hatch' : 'ink', width: lines === 'silent' ? 1.4 : 1 };

function ground({ outline, ground: { fill, lines: kind }, lines, silentLines }: ShapeView): Elements {
  return [
    ...path(outline, { fill, stroke: 'none', width: 0 }),
    ...path(lines, linesLook(kind)),
    ...path(silentLines, linesLook('silent')),
  ];
}

function label({ name, figure, label: { at, anchor, beside } }: ShapeView): Elements {
  const { height } = labelSize({ name, figure });
  const top = at.y - height / 2;
  const middle = { anchor: 'middle', halo: true } as const;
  const leader = beside
    ? path(`M${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)}L${at.x.toFixed(1)} ${at.y.toFixed(1)}`, {
        fill: 'none',
        stroke: 'ink',
        width: 1.2,
      })
    : [];
  return [
    ...leader,
    text(name, at.x, top + nameSize * 0.85, { size: nameSize, ...middle }),
    ...(figure === ''
      ? []
      : [text(figure, at.x, at.y + height / 2 - figureSize * 0.12, { size: figureSize, bold: true, ...middle })]),
  ];
}

/** The map alone: neighbours faint, the shapes, their borders, the labels over all of them. */
export function mapDrawing({ shapes, neighbours }: Pick<MapView, 'shapes' | 'neighbours'>): Drawing {
  return {
    ...mapSize,
    elements: [
      ...path(neighbours, { fill: 'neighbour', stroke: 'neighbourLine', width: 0.8 }),
      ...shapes.flatMap(ground),
      ...shapes.flatMap(({ outline }) => path(outline, { fill: 'none', stroke: 'line', width: 1.6 })),
      ...shapes.flatMap(label),
    ],
  };
}

export const swatchSize = { width: 34, height: 22 } as const;
/** The sign of a legend entry with its upper left corner at this point. */
export function swatch({ ground: { fill, lines } }: LegendView, left: number, top: number): Elements {
  const [right, bottom] = [left + swatchSize.width, top + swatchSize.height];
  const ring = [left, top, right, top, right, bottom, left, bottom];
  const outline = `M${left} ${top}H${right}V${bottom}H${left}Z`;
  return [
    ...path(outline, { fill, stroke: 'none', width: 0 }),
    ...path(linesOf([ring], lines), linesLook(lines)),
    ...path(outline, { fill: 'none', stroke: 'line', width: 1 }),
  ];
}

const inner = 24;
const legendWidth = 330;
const lineHeight = 22;

export interface FileWords {
  /** Lines under the title: round and response rate. */
  lines: readonly string[];
  /** Stands in a corner where the data are invented. */
  demo: string;
}
/** The map as a picture of its own: title, map, legend, notes and sources in one drawing. */
export function mapFile(view: MapView, words: FileWords): Drawing {
  const head = [text(view.title, inner, 40, { size: 26, bold: true })];
  const under = words.lines.flatMap((line) => wrapped(line, 150));
  const top = 62 + under.length * lineHeight;
  const map = mapDrawing(view).elements.map((element) => moved(element, 0, top));
  const left = mapSize.width + inner;
  const elements: Elements = [];
  let y = top + 30;
  for (const entry of view.legend) {
    elements.push(...swatch(entry, left, y - 16));
    for (const line of wrapped(entry.words, 32)) {
      elements.push(text(line, left + swatchSize.width + 12, y));
      y += lineHeight;
    }
    y += 8;
  }
  for (const line of view.notes.flatMap((note) => [...wrapped(note, 38), ''])) {
    if (line !== '') elements.push(text(line, left, y + 8));
    y += line === '' ? 10 : lineHeight;
  }
  const bottom = top + mapSize.height + 24;
  const source = wrapped(view.source, 150).map((line, index) =>
    text(line, inner, bottom + index * 18, { size: 13, fill: 'quiet' }),
  );
  const width = mapSize.width + legendWidth + 2 * inner;
  return {
    width,
    height: bottom + source.length * 18 + 6,
    elements: [
      ...map,
      ...head,
      ...under.map((line, index) => text(line, inner, 66 + index * lineHeight, { fill: 'quiet' })),
      ...(words.demo === '' ? [] : [text(words.demo, width - 190, 40, { size: 18, bold: true })]),
      ...elements,
      ...source,
    ],
  };
}

/** The same element elsewhere; path data are moved corner by corner. */
function moved(element: Elements[number], x: number, y: number): Elements[number] {
  if (element.kind === 'text') return { ...element, x: element.x + x, y: element.y + y };
  const d = element.d.replaceAll(
    /([ML])(-?[\d.]+) (-?[\d.]+)/g,
    (_, command: string, left: string, top: string) =>
      `${command}${(Number(left) + x).toFixed(1)} ${(Number(top) + y).toFixed(1)}`,
  );
  return { ...element, d };
}

const entryHeight = 34;
/** Where the second column of the legend begins: its entries, of those who did not answer, are the longer ones. */
const secondColumn = mapSize.width * 0.42;
/** The map with its legend in two columns below it, as it stands in a text. */
export function mapWithLegend(view: Pick<MapView, 'shapes' | 'neighbours' | 'legend'>): Drawing {
  const rows = Math.ceil(view.legend.length / 2);
  const entries = view.legend.flatMap((entry, index): Elements => {
    const left = inner + Math.floor(index / rows) * secondColumn;
    const top = mapSize.height + 16 + (index % rows) * entryHeight;
    return [...swatch(entry, left, top), text(entry.words, left + swatchSize.width + 12, top + 17)];
  });
  const height = mapSize.height + 16 + rows * entryHeight;
  return { width: mapSize.width, height, elements: [...mapDrawing(view).elements, ...entries] };
}
