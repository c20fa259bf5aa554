import * as z from 'zod';
import { ags, command, done, id, instant, query, text } from './define.ts';
import { offerFilter, offerRow, origin } from './offers.ts';

/** What can stand on an axis of the matrix. */
export const coverageAxes = [
  'municipality',
  'fieldOfAction',
  'targetGroup',
  'educationPhase',
  'strand',
  'offerType',
  'providerType',
  'language',
] as const;
export const coverageAxis = z.enum(coverageAxes);
export type CoverageAxis = (typeof coverageAxes)[number];

/** What the municipality itself says; a count from other sources never changes it. */
export const statements = ['named', 'confirmedNone', 'notMentioned', 'notReported'] as const;
export type Statement = (typeof statements)[number];

export const coverageCell = z.strictObject({
  row: z.string(),
  column: z.string(),
  /** Different known offers on the spot, from every source. */
  count: z.int(),
  /** Of these, offers not reported by the municipality in this round. */
  fromOthers: z.int(),
  /** Kreisweite offers with this term; a separate number, never part of count. */
  districtWide: z.int(),
  /** Only where one axis is the municipality; null otherwise and for an answered "ohne Angabe". */
  statement: z.enum(statements).nullable(),
  gap: z.boolean(),
  /** Where rounds are compared: offers the municipality names now and did not before, and those it names no longer. */
  added: z.int().optional(),
  gone: z.int().optional(),
  /** In another measure than offers: the figure; null where none is stated or there is nothing to divide by. */
  value: z.number().nullable().optional(),
  /** Offers of the cell that state it. */
  stated: z.int().optional(),
});
export type CoverageCell = z.infer<typeof coverageCell>;
const axisEntry = z.strictObject({ id: z.string(), name: text });

/** What is counted. Participants are those of a year. */
export const coverageMeasures = ['offers', 'places', 'participants'] as const;
export type CoverageMeasure = (typeof coverageMeasures)[number];
const figure = z.number().nullable();
const figures = z.record(z.string(), figure);

/** The sums in another measure than offers; each offer counts once, as in the sums of offers. */
export const measured = z.strictObject({
  measure: z.enum(coverageMeasures),
  /** Per 1,000 of what, with source and time in words; null for the bare figure. */
  per: text.nullable(),
  /** Some of the figures are ranges or "ca.": sums are a lower limit then. */
  inexact: z.boolean(),
  rows: figures,
  columns: figures,
  districtWideByRow: figures,
  /** Where terms stand in the columns. */
  districtWideByColumn: figures.optional(),
  districtWideTotal: figure,
  total: figure,
});
export type Measured = z.infer<typeof measured>;

export const matrix = z.strictObject({
  rowAxis: coverageAxis,
  columnAxis: coverageAxis,
  rows: z.array(axisEntry),
  columns: z.array(axisEntry),
  cells: z.array(coverageCell),
  /** Different offers per row and column; `districtWide` counts them apart per row term and in all. */
  rowTotals: z.record(z.string(), z.int()),
  columnTotals: z.record(z.string(), z.int()),
  districtWideByRow: z.record(z.string(), z.int()),
  /** The same where terms stand in the columns; left out where municipalities do. */
  districtWideByColumn: z.record(z.string(), z.int()).optional(),
  districtWideTotal: z.int(),
  total: z.int(),
  /** Offers of the inventory left out because they ended before the year of the round. */
  ended: z.int().optional(),
  survey: z.strictObject({ id, title: text, year: z.int() }),
  /** The round before, with which it can be compared; null without one. */
  before: z.strictObject({ id, title: text }).nullable().optional(),
  responses: z.strictObject({
    asked: z.int(),
    answered: z.int(),
    missing: z.array(
      z.strictObject({
        ags,
        name: text,
        population: z.int().nullable(),
        /** When this municipality was last reminded. */
        reminded: instant.optional(),
        /** A file of it came in this round, but without offers. */
        onlyOther: z.literal(true).optional(),
      }),
    ),
    /** Municipalities the round did not ask and that said nothing. */
    notAsked: z.array(ags).optional(),
    /** Actors and own departments asked in the round; counted apart from the municipalities. */
    others: z
      .strictObject({
        asked: z.int(),
        answered: z.int(),
        missing: z.array(text).optional(),
        onlyOther: z.array(text).optional(),
      })
      .optional(),
    /** Share of the inhabitants living where no answer came from, 0..1; null where inhabitants are unknown. */
    missingPopulationShare: z.number().nullable(),
    populationSource: text.nullable(),
  }),
  asOf: instant,
  /** Left out where offers are counted. */
  measured: measured.optional(),
});
export type Matrix = z.infer<typeof matrix>;

export const gap = z.strictObject({
  id,
  ags,
  fieldOfAction: z.string(),
  /** Empty: the Handlungsfeld as a whole. */
  targetGroups: z.array(z.string()),
  reason: text,
  planned: text,
  /** What the program had found when it was confirmed, in sentences. */
  basis: z.array(text),
  confirmedBy: text,
  confirmedAt: instant,
});
export type Gap = z.infer<typeof gap>;

export const coverageContract = {
  'coverage.matrix': query(
    z.strictObject({
      rows: coverageAxis,
      columns: coverageAxis,
      surveyId: id.optional(),
      /** Only offers that pass the filter of the list. */
      filter: offerFilter.optional(),
      measure: z.enum(coverageMeasures).optional(),
      /** With what is new and gone since the round before, beside municipalities that answered in both. */
      compare: z.boolean().optional(),
      /** Per 1,000 of a base (coverage.bases). */
      per: z.string().max(300).optional(),
    }),
    matrix,
  ),
  /** What stands behind one cell of a matrix with a municipality axis. */
  'coverage.cell': query(
    z.strictObject({
      axis: coverageAxis,
      term: z.string(),
      ags,
      surveyId: id.optional(),
      filter: offerFilter.optional(),
    }),
    z.strictObject({
      offers: z.array(offerRow),
      districtWide: z.array(offerRow),
      statement: z.enum(statements),
      /** Where a confirmed "kein Angebot" or an answer comes from. */
      statementOrigin: origin.nullable(),
      gaps: z.array(gap),
    }),
  ),
  /** What figures can be set against: per 1,000 of it. */
  'coverage.bases': query(
    z.strictObject({}),
    z.strictObject({ bases: z.array(z.strictObject({ id: z.string(), text })) }),
  ),
  /** The languages of offers that stand on an axis. */
  'coverage.languages': query(z.strictObject({}), z.strictObject({ languages: z.array(z.string()) })),
  'coverage.gaps': query(z.strictObject({}), z.strictObject({ gaps: z.array(gap) })),
  /** Records by hand that the municipality confirmed to have nothing here, or takes that back. */
  'coverage.setConfirmedNone': command(
    z.strictObject({ ags, fieldOfAction: z.string(), confirmed: z.boolean(), told: text, surveyId: id.optional() }),
    done,
  ),
  'coverage.confirmGap': command(
    z.strictObject({
      ags,
      fieldOfAction: z.string(),
      targetGroups: z.array(z.string()).max(20).optional(),
      reason: text.min(1),
      planned: text,
    }),
    z.strictObject({ id }),
  ),
  'coverage.withdrawGap': command(z.strictObject({ id, reason: text }), done),
};
