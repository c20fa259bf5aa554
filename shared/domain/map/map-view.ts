import type { MapLayer, MapPlace, MapShapes } from '../../contract/map.ts';
import { mapTexts as t } from '../../i18n/de/map.ts';
import { classesOf, classOf, decimalsOf, type ClassMethod, type MapClass } from './classes.ts';
import type { Paint } from './drawing.ts';
import { boxOf, joinBoxes, pathOf, type Box, type Rings } from './geometry.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import { dots, hatch } from './patterns.ts';
import { clipped, fitOf, fitted, type Fit } from './projection.ts';

export const mapSize = { width: 1000, height: 720 } as const;
const frame = { left: 0, top: 0, right: mapSize.width, bottom: mapSize.height };
/** Around the sheet, for a window of another shape. */
const wideFrame = { left: -1200, top: -900, right: 2200, bottom: 1620 };
const margin = 46;

export interface MapLook {
  method: ClassMethod;
  /** Patterns instead of colours, for paper in black and white. */
  patterns: boolean;
}
/** How a place is drawn: its ground, and lines over it. */
export interface Ground {
  fill: Paint;
  lines: 'none' | 'silent' | 'secret' | 'class1' | 'class2' | 'class3' | 'class4' | 'class5';
}
export interface ShapeView {
  ags: string;
  name: string;
  figure: string;
  outline: string;
  ground: Ground;
  /** Path data of the lines over the ground. */
  lines: string;
  silentLines: string;
  label: PlacedLabel;
  words: string;
}
export interface LegendView {
  ground: Ground;
  words: string;
}
export interface RowView {
  ags: string;
  name: string;
  figure: string;
  /** The number behind the figure, for Excel. */
  value: number | null;
  state: string;
  population: number | null;
}
/** All words and lines of a map; window, paper, Word and files show the same. */
export interface MapView {
  title: string;
  unit: string;
  shapes: ShapeView[];
  neighbours: string;
  /** The same far around the sheet. */
  surroundings: string;
  /** The part of the sheet the shapes fill. */
  box: Box;
  legend: LegendView[];
  notes: string[];
  source: string;
  /** Where the numbers of inhabitants in the rows come from. */
  populationSource: string;
  rows: RowView[];
  /** The map in words, for those who do not see it. */
  alternative: string;
}

const lineGaps = { class1: 13, class2: 9, class3: 6.2, class4: 4.4, class5: 3 } as const;
const plain: Ground = { fill: 'zero', lines: 'none' };
const groundNames = ['class1', 'class2', 'class3', 'class4', 'class5'] as const;

/** Few classes take the colours that are far apart. */
const spread: readonly (readonly number[])[] = [[], [2], [1, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]];

function classGround(index: number, count: number, patterns: boolean): Ground {
  const name = groundNames[spread[count]?.[index] ?? 0] ?? 'class1';
  return patterns ? { fill: 'zero', lines: name } : { fill: name, lines: 'none' };
}

function groundOf(place: MapPlace, classes: readonly MapClass[], { patterns }: MapLook): Ground {
  if (place.state === 'secret') return { fill: 'noData', lines: 'secret' };
  if (place.value === null) return { fill: 'noData', lines: place.state === 'silent' ? 'silent' : 'none' };
  const index = classOf(place.value, classes);
  return index < 0 ? plain : classGround(index, classes.length, patterns);
}

/** The lines of a ground inside a shape. Slanting lines always say "keine Rückmeldung", level ones are classes. */
export function linesOf(rings: Rings, lines: Ground['lines']): string {
  if (lines === 'none') return '';
  if (lines === 'silent') return hatch(rings, -45, 9);
  if (lines === 'secret') return dots(rings, 13, 2);
  return hatch(rings, 0, lineGaps[lines]);
}

/** Figures of one map are written with the same decimals as the borders of its classes. */
function writer(values: readonly number[]): (value: number) => string {
  const digits = decimalsOf(values);
  const format = new Intl.NumberFormat('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (value) => format.format(value);
}

function figureOf({ value, sign }: MapPlace, write: (value: number) => string): string {
  if (value === null) return sign ?? '';
  return sign === null ? write(value) : `${write(value)} ${sign}`;
}

function wordsOf(place: MapPlace, figure: string, unit: string): string {
  const { value, state, name } = place;
  const parts = state === 'known' ? [] : [t.states[state]];
  if (value !== null) parts.push(t.value(figure, unit), ...(state === 'silent' ? [t.fromOthers] : []));
  return t.words(name, parts);
}

function legendOf(layer: MapLayer, classes: readonly MapClass[], look: MapLook, write: (v: number) => string) {
  const { places, unit } = layer;
  const has = (test: (place: MapPlace) => boolean): boolean => places.some(test);
  const entries: LegendView[] = [];
  if (has(({ value }) => value === 0)) entries.push({ ground: plain, words: t.zero(unit) });
  for (const [index, { from, to }] of classes.entries())
    entries.push({
      ground: classGround(index, classes.length, look.patterns),
      words: t.value(t.range(write(from), write(to)), unit),
    });
  const silent: Ground = { fill: 'noData', lines: 'silent' };
  if (has(({ state, value }) => state === 'silent' && value === null))
    entries.push({ ground: silent, words: t.silent });
  if (has(({ state, value }) => state === 'silent' && value !== null))
    entries.push({ ground: { fill: 'paper', lines: 'silent' }, words: t.silentWithFigure });
  if (has(({ state }) => state === 'secret'))
    entries.push({ ground: { fill: 'noData', lines: 'secret' }, words: t.secret });
  if (has(({ state }) => state === 'unknown'))
    entries.push({ ground: { fill: 'noData', lines: 'none' }, words: t.unknown });
  return entries;
}

function notesOf(
  { input, districtWide, notes }: MapLayer,
  shapes: MapShapes,
  write: (value: number) => string,
): string[] {
  const wide =
    input.measure.kind === 'offers'
      ? [districtWide ? t.districtWide(districtWide) : t.noDistrictWide]
      : districtWide === null
        ? []
        : [t.districtFigure(write(districtWide))];
  return [...notes, ...wide, ...(shapes.without.length > 0 ? [t.without(shapes.without)] : [])];
}

interface Drawn {
  place: MapPlace;
  rings: Rings;
  figure: string;
}

function shapeView({ place, rings, figure }: Drawn, ground: Ground, unit: string, label: PlacedLabel): ShapeView {
  return {
    ags: place.ags,
    name: place.name,
    figure,
    outline: pathOf(rings),
    ground,
    lines: linesOf(rings, ground.lines),
    // A figure from other sources stands with the hatching, never instead of it.
    silentLines: place.state === 'silent' && place.value !== null ? linesOf(rings, 'silent') : '',
    label,
    words: wordsOf(place, figure, unit),
  };
}

/** Where degrees lie on the sheet; null without a shape. */
export const mapFit = ({ own }: MapShapes): Fit | null =>
  own.length === 0
    ? null
    : fitOf(
        own.map(({ rings }) => rings),
        mapSize,
        margin,
      );

export function mapView(layer: MapLayer, shapes: MapShapes, look: MapLook): MapView {
  const { places, unit, title } = layer;
  const values = places.flatMap(({ value }) => value ?? []);
  const write = writer(values);
  const classes = classesOf(values, look.method);
  const fit = mapFit(shapes);
  const project = fit ? fitted(fit) : (rings: Rings) => rings;
  const byAgs = new Map(places.map((place) => [place.ags, place]));
  const drawn = shapes.own.flatMap(({ ags, rings }): Drawn[] => {
    const place = byAgs.get(ags);
    return place ? [{ place, rings: project(rings), figure: figureOf(place, write) }] : [];
  });
  const labels = placeLabels(
    drawn.map(({ rings, place, figure }) => ({ rings, label: { name: place.name, figure } })),
    frame,
  );
  const rows = places.map((place): RowView => ({
    ags: place.ags,
    name: place.name,
    figure: figureOf(place, write),
    value: place.value,
    state: t.states[place.state],
    population: place.population,
  }));
  const around = shapes.neighbours.map(({ rings }) => project(rings));
  return {
    title,
    unit,
    shapes: drawn.map((one, index) => shapeView(one, groundOf(one.place, classes, look), unit, labels[index]!)),
    neighbours: around.map((rings) => pathOf(clipped(rings, frame))).join(''),
    surroundings: around.map((rings) => pathOf(clipped(rings, wideFrame))).join(''),
    box: drawn.length === 0 ? frame : joinBoxes(drawn.map(({ rings }) => boxOf(rings))),
    legend: legendOf(layer, classes, look, write),
    notes: notesOf(layer, shapes, write),
    source: t.source(layer.source, shapes.source),
    populationSource: layer.populationSource,
    rows,
    alternative: t.alternative(
      title,
      places.map((place) => wordsOf(place, figureOf(place, write), unit)),
    ),
  };
}
