import * as z from 'zod';
import {
  audiences,
  chartViews,
  directions,
  factors,
  figureBases,
  figureLevels,
  figureQualities,
  indicatorGroups,
  minimumCounts,
} from '../domain/indicators/words.ts';
import { ags, command, id, nothing, pngText, query, text } from './define.ts';

const commanded = z.strictObject({ commandId: z.string() });
const saved = commanded.extend({ id });

export const indicatorValues = z.strictObject({
  name: text.min(1),
  definition: text.nullable(),
  unit: text.nullable(),
  indicatorGroup: z.enum(indicatorGroups).nullable(),
  direction: z.enum(directions).nullable(),
  decimals: z.int().min(0).max(6).nullable(),
  /** Where its figures usually come from. */
  usualSource: text.nullable(),
  existsFor: z.enum(figureLevels).nullable(),
  /** Counts of persons fall under the Mindestfallzahl. */
  countsPersons: z.boolean(),
  /** A computed indicator is `factor` times one indicator divided by another. */
  numeratorId: id.nullable(),
  denominatorId: id.nullable(),
  factor: z.literal([...factors]).nullable(),
});
export type IndicatorValues = z.infer<typeof indicatorValues>;

const indicatorRow = indicatorValues.extend({
  id,
  computed: z.boolean(),
  figures: z.int(),
  /** The latest time there is a figure of, in words; empty where there is none. */
  latest: text,
});
export type IndicatorRow = z.infer<typeof indicatorRow>;

/** A figure as it is stored or computed. `place` as in `shared/domain/place-key.ts`, `value` a quantity. */
export const figure = z.strictObject({
  /** Null where it was computed. */
  id: id.nullable(),
  place: text,
  placeName: text,
  period: text,
  value: text.nullable(),
  /** Official sign beside or instead of the value. */
  sign: text.nullable(),
  /** As it is printed: value with sign and unit, or why there is none. */
  shown: text,
  source: text,
  /** No paper prints it. */
  withheld: z.boolean(),
  edition: text.nullable(),
  quality: z.enum(figureQualities).nullable(),
  remark: text.nullable(),
  /** Whose word it is; empty where the municipality or the office itself says it. */
  sender: text,
});
export type Figure = z.infer<typeof figure>;

/** A published total beside the sum of the municipalities it does not match; nothing is repaired. */
export const sumDifference = z.strictObject({ period: text, source: text, sum: text, published: text });
export type SumDifference = z.infer<typeof sumDifference>;

export const indicatorRecord = z.strictObject({
  indicator: indicatorRow,
  /** The latest time first, the municipalities in their order. */
  figures: z.array(figure).max(500),
  total: z.int(),
  differences: z.array(sumDifference),
  /** Why figures of a computed indicator do not exist, in German sentences. */
  refused: z.array(text),
});
export type IndicatorRecord = z.infer<typeof indicatorRecord>;

/** A figure as a person types it: "31.12.2023", "1.234,5", or an official sign instead of the value. */
export const typedFigure = z.strictObject({
  place: text.min(1),
  period: text.min(1),
  value: text.min(1),
  source: text.min(1),
  edition: text.nullable(),
  quality: z.enum(figureQualities).nullable(),
  remark: text.nullable(),
});
export type TypedFigure = z.infer<typeof typedFigure>;

export const comparisonInput = z.strictObject({
  indicatorId: id,
  /** Figures of different sources are never mixed; without one the source with the latest figure. */
  source: text.optional(),
  base: z.enum(figureBases),
  audience: z.enum(audiences),
});
const comparisonPoint = z.strictObject({ value: z.number().nullable(), shown: text, withheld: z.boolean() });
/** Places in the order of the Kreis, never by value; times from the earliest on. */
export const comparison = z.strictObject({
  input: comparisonInput,
  indicator: indicatorRow,
  sources: z.array(text),
  source: text,
  times: z.array(z.strictObject({ period: text, label: text })),
  rows: z.array(
    z.strictObject({
      place: text,
      name: text,
      kind: z.enum(['municipality', 'group', 'district']),
      points: z.array(comparisonPoint),
    }),
  ),
  unit: text,
  /** What stands under every table and picture. */
  sourceLine: text,
  /** What does not add up or was not computed, in German sentences. */
  notes: z.array(text),
  withheld: z.boolean(),
});
export type Comparison = z.infer<typeof comparison>;

/** A picture of a comparison; `at` is the position of the time it shows. */
export const chartInput = z.strictObject({
  comparison: comparisonInput,
  view: z.enum(chartViews),
  at: z.int().min(0),
});

const named = z.strictObject({ name: text, text });
/** What is known of one Kommune: latest figures with their course, offers, structures, measures. */
export const profile = z.strictObject({
  ags,
  name: text,
  audience: z.enum(audiences),
  figures: z.array(
    z.strictObject({
      indicatorId: id,
      name: text,
      group: z.enum(indicatorGroups).nullable(),
      /** The value as it is printed, with its unit. */
      shown: text,
      withheld: z.boolean(),
      /** The same figure of the Kreis; empty where there is none. */
      district: text,
      period: text,
      source: text,
      /** Empty, or the group of Kommunen that the figure is of. */
      ofGroup: text,
      trend: z.array(comparisonPoint.extend({ label: text })),
    }),
  ),
  offers: z.array(z.strictObject({ field: text, count: z.int() })),
  offersSource: text,
  structures: z.array(named),
  structuresSource: text,
  measures: z.array(named),
  measuresSource: text,
  withheld: z.boolean(),
});
export type Profile = z.infer<typeof profile>;

/** The catalogue of indicators and their figures. */
export const indicatorsContract = {
  'indicators.list': query(nothing, z.strictObject({ rows: z.array(indicatorRow).max(500), missingStarters: z.int() })),
  'indicators.get': query(z.strictObject({ id }), indicatorRecord),
  'indicators.comparison': query(comparisonInput, comparison),
  'indicators.profile': query(z.strictObject({ ags, audience: z.enum(audiences) }), profile),
  /** The picture with title, source and notes as SVG; small figures are hidden unless asked for the internal view. */
  'indicators.chart': query(chartInput, z.strictObject({ svg: z.string(), name: text })),
  'indicators.save': command(z.strictObject({ id: id.nullable(), values: indicatorValues }), saved),
  /** Only one without figures that no computed indicator names. */
  'indicators.remove': command(z.strictObject({ id }), commanded),
  /** Adds what the catalogue does not have of the shipped set; what is there stays as it is. */
  'indicators.addStarters': command(nothing, commanded.extend({ added: z.int() })),
  'indicators.saveFigure': command(z.strictObject({ id: id.nullable(), indicatorId: id, values: typedFigure }), saved),
  /** The Mindestfallzahl: counts of persons from 1 to below it reach no paper. */
  'indicators.minimum': query(nothing, z.strictObject({ minimum: z.int() })),
  'indicators.setMinimum': command(z.strictObject({ minimum: z.literal([...minimumCounts]) }), commanded),
  'indicators.removeFigure': command(z.strictObject({ id }), commanded),
};

export const indicatorsShellContract = {
  /** Offers to save a picture: as SVG, or as the PNG the page drew of the same picture. False when cancelled. */
  'shell.saveChart': command(
    z.strictObject({ chart: chartInput, png: pngText.nullable() }),
    z.strictObject({ saved: z.boolean(), fileName: text }),
  ),
};
