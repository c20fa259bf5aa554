import * as z from 'zod';
import { ags, command, done, fileToken, id, instant, nothing, pngText, query, text } from './define.ts';
import { matrix } from './coverage.ts';
import { classMethods } from '../domain/map/classes.ts';
import { offerFilter } from './offers.ts';

/** What the shapes are coloured by: how many offers of a selection are there, or the figure of an indicator. */
const mapMeasure = z.discriminatedUnion('kind', [
  /** Places in the filter are left aside: the map shows all of them. */
  z.strictObject({ kind: z.literal('offers'), filter: offerFilter }),
  /** Without a time the latest one; `population` is the built-in number of inhabitants. */
  z.strictObject({ kind: z.literal('indicator'), indicatorId: z.string(), time: text.optional() }),
]);
export const mapLayerInput = z.strictObject({
  measure: mapMeasure,
  /** Per 1,000 inhabitants instead of absolute. */
  perThousand: z.boolean(),
  /** Per cent of the inhabitants instead; only counts of persons. */
  percent: z.boolean().optional(),
  surveyId: id.optional(),
});
export type MapLayerInput = z.infer<typeof mapLayerInput>;

/** `silent`: no return in the round; `secret`: an official sign stands instead of the figure; `unknown`: no figure. */
export const mapStates = ['known', 'silent', 'secret', 'unknown'] as const;
export const mapPlace = z.strictObject({
  ags,
  name: text,
  /** Null where nothing may be drawn as a number; offers from other sources are counted also where nobody answered. */
  value: z.number().nullable(),
  state: z.enum(mapStates),
  /** Official sign of the figure, printed unchanged. */
  sign: text.nullable(),
  population: z.int().nullable(),
});
export type MapPlace = z.infer<typeof mapPlace>;
export const mapLayer = z.strictObject({
  input: mapLayerInput,
  title: text,
  /** What a figure counts: "Angebote", "Personen je 1.000 Einwohner". */
  unit: text,
  places: z.array(mapPlace),
  /** Kreisweite offers of the selection, or the figure of the Kreis; never part of a place. */
  districtWide: z.number().nullable(),
  survey: matrix.shape.survey,
  responses: matrix.shape.responses,
  /** Where the figures come from. */
  source: text,
  /** Where the numbers of inhabitants come from. */
  populationSource: text.default(''),
  /** What was not calculated and what must not be published, in German sentences. */
  notes: z.array(text).default([]),
  asOf: instant,
});
export type MapLayer = z.infer<typeof mapLayer>;

/** Outline in longitude and latitude: one flat list per ring, to be filled even-odd. */
export const mapShape = z.strictObject({ ags, name: text, rings: z.array(z.array(z.number())) });
export type MapShape = z.infer<typeof mapShape>;
export const mapShapes = z.strictObject({
  own: z.array(mapShape),
  neighbours: z.array(mapShape),
  /** Names of municipalities (or own regions) without an outline. */
  without: z.array(text),
  /** The line that the licence of the boundaries asks for. */
  source: text,
});
export type MapShapes = z.infer<typeof mapShapes>;

/** How a layer is drawn. */
export const mapLook = z.strictObject({ method: z.enum(classMethods), patterns: z.boolean() });

export const mapContract = {
  'coverage.mapShapes': query(nothing, mapShapes),
  'coverage.map': query(mapLayerInput, mapLayer),
  /** The drawing with title, legend and sources as SVG; small figures are hidden. */
  'coverage.mapPicture': query(
    z.strictObject({ input: mapLayerInput, look: mapLook }),
    z.strictObject({ svg: z.string(), name: text }),
  ),
  /** Boundaries loaded instead of the built-in ones, with the names of the places the file did not hold. */
  'coverage.boundaries': query(
    nothing,
    z.strictObject({
      loaded: z
        .strictObject({ fileName: text, source: text, loadedAt: instant, places: z.int(), without: z.array(text) })
        .nullable(),
    }),
  ),
  'coverage.revokeBoundaries': command(nothing, done),
  /** Indicators with a figure for a place, counted or computed, each with its times, the latest first. */
  'coverage.mapIndicators': query(
    nothing,
    z.strictObject({
      indicators: z.array(
        z.strictObject({
          id: z.string(),
          name: text,
          /** Counts persons: can be set against the inhabitants. */
          counts: z.boolean(),
          /** Figures of different sources are never mixed: each is a time of its own. */
          times: z.array(z.strictObject({ key: text, label: text, period: text, source: text })),
        }),
      ),
    }),
  ),
};

/** Only for the shell and the command line: a path never comes from a page. */
export const mapInternalContract = {
  /** The outlines of the own places from a GeoJSON file; throws BOUNDARIES_*. */
  'coverage.loadBoundaries': command(
    z.strictObject({ path: z.string(), fileName: text, source: text.min(1) }),
    z.strictObject({ places: z.int() }),
  ),
};

export const mapShellContract = {
  'shell.loadBoundaries': command(
    z.strictObject({ token: fileToken, source: text.min(1) }),
    z.strictObject({ places: z.int() }),
  ),
  /** Offers to save the map: as SVG, or as the PNG the page drew of the same picture. False when cancelled. */
  'shell.saveMap': command(
    z.strictObject({ input: mapLayerInput, look: mapLook, png: pngText.nullable() }),
    z.strictObject({ saved: z.boolean(), fileName: text }),
  ),
};
