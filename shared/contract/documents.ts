import * as z from 'zod';
import { comparisonViews, figureBases } from '../domain/indicators/words.ts';
import { ags, day, id, instant, text } from './define.ts';
import { coverageAxis, coverageMeasures, matrix } from './coverage.ts';
import { offerFilter } from './offers.ts';
import { settings } from './settings.ts';
import { tieFilter } from './ties.ts';

/** A piece of text in one face. */
export const run = z.strictObject({ text, bold: z.boolean().optional(), italic: z.boolean().optional() });
export type Run = z.infer<typeof run>;

/** Drawn signs beside a word; never a status by themselves. */
export const documentMarks = ['circle', 'triangle', 'square', 'diamond', 'check', 'ring'] as const;
export type DocumentMark = (typeof documentMarks)[number];

/** A cell: its text, a number where Excel shall calculate with it, and a mark before the word. */
const tableCell = z.strictObject({
  text,
  value: z.number().optional(),
  mark: z.enum(documentMarks).optional(),
  /** Hatched as "keine Rückmeldung" or "geheim"; the text says which. */
  hatched: z.boolean().optional(),
});
export type DocumentCell = z.infer<typeof tableCell>;
const tableRow = z.strictObject({ kind: z.enum(['row', 'group', 'total']), cells: z.array(tableCell) });

const heading = z.strictObject({
  type: z.literal('heading'),
  level: z.int().min(2).max(4),
  text,
  newPage: z.boolean().optional(),
  /** The pages of this attachment, a PDF, follow behind the sheet of the heading. */
  encloses: id.optional(),
  /** How many those are: they are counted with the others. */
  enclosedPages: z.int().positive().optional(),
});
const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  runs: z.array(run),
  style: z.enum(['text', 'note', 'lead']),
});
const list = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  /** Short items, such as those of a register, side by side on paper. */
  columns: z.literal(2).optional(),
  items: z.array(z.array(run)),
});
const table = z.strictObject({
  type: z.literal('table'),
  /** What the table shows; also its name in Excel and for those who hear the page. */
  caption: text,
  /** `share` is the part of the width, in relation to the other columns. The first column heads its rows. */
  columns: z.array(z.strictObject({ text, align: z.enum(['left', 'center', 'right']), share: z.number().positive() })),
  rows: z.array(tableRow),
  /** Rows high enough to write in them by hand. */
  writing: z.boolean().optional(),
  /** Rows close together and on one page where they fit, as those of a matrix or the facts at the head of a paper. */
  dense: z.boolean().optional(),
  /** Source line under the table. */
  source: text.optional(),
});
const figures = z.strictObject({
  type: z.literal('figures'),
  figures: z.array(z.strictObject({ value: text, label: text })),
});

/** A drawing in millimetres, as data: the page, Word and exports draw the same shapes. */
const paint = {
  fill: text.optional(),
  stroke: text.optional(),
  strokeWidth: z.number().optional(),
  dash: text.optional(),
};
const shape = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('path'), d: z.string(), evenOdd: z.boolean().optional(), ...paint }),
  z.strictObject({
    shape: z.literal('rect'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    ...paint,
  }),
  z.strictObject({ shape: z.literal('circle'), x: z.number(), y: z.number(), r: z.number(), ...paint }),
  z.strictObject({
    shape: z.literal('text'),
    x: z.number(),
    y: z.number(),
    /** Millimetres. */
    size: z.number(),
    anchor: z.enum(['start', 'middle', 'end']),
    bold: z.boolean().optional(),
    /** A white edge that keeps a number readable on a pattern. */
    halo: z.boolean().optional(),
    text,
  }),
]);
export type Shape = z.infer<typeof shape>;
export const drawing = z.strictObject({
  width: z.number().positive(),
  height: z.number().positive(),
  shapes: z.array(shape),
});
export type Drawing = z.infer<typeof drawing>;
const figure = z.strictObject({
  type: z.literal('drawing'),
  drawing,
  /** The picture in words. */
  alt: text.min(1),
  caption: text,
  source: text.optional(),
});

/** The headings of the document with their pages; the pages are counted when it is printed. */
const contents = z.strictObject({
  type: z.literal('contents'),
  title: text,
  /** Down to this level of headings. */
  depth: z.int().min(2).max(4),
  newPage: z.boolean().optional(),
});

export const block = z.discriminatedUnion('type', [heading, paragraph, list, table, figures, figure, contents]);
export type Block = z.infer<typeof block>;
export type TableBlock = z.infer<typeof table>;

export const documentPapers = ['A4', 'A5', 'A4 landscape', 'A3', 'A3 landscape'] as const;

/** Printed in colour; otherwise in black and white without any colour. */
export const colour = z.boolean().optional();

/** Whom a document is for: everybody, the committee, the house. */
export const documentVariants = ['public', 'committee', 'internal'] as const;
export type DocumentVariant = (typeof documentVariants)[number];

/** What a document made of blocks is asked for. A kind takes what it needs of these. */
export const blockDocumentKinds = [
  'steckbrief',
  'structures',
  'status',
  'measureSheet',
  'timeline',
  'cooperation',
  'priorities',
  'municipalityPlan',
  'fundingControlling',
  'programmeCut',
  'paper',
  'packet',
  'paperChanges',
  'wishSynopsis',
  'minutes',
  'attendanceList',
  'conference',
  'funding',
  'sachbericht',
  'personalData',
  'erasureProtocol',
  'processingRecord',
  'deletionConcept',
  'technicalMeasures',
  'staffCouncil',
  'comparison',
  'profile',
  'directory',
  'inquiry',
  'coverageMatrix',
  'offerSheet',
  'view',
  'ties',
] as const;
export type BlockDocumentKind = (typeof blockDocumentKinds)[number];
export const blockDocumentOptions = z.strictObject({
  kind: z.enum(blockDocumentKinds),
  surveyId: id.optional(),
  ags: ags.optional(),
  /** The record it is about, for kinds that speak of one. */
  recordId: id.optional(),
  /** The spellings of the person, for an Auskunft. */
  words: z.array(z.string().min(1).max(200)).min(1).max(40).optional(),
  /** The day it is compared with; without one that of the last issue of its kind. */
  since: day.optional(),
  /** For the report of measures: how they stood on an earlier day. */
  on: day.optional(),
  /** For kinds that speak of a calendar year, or of two from this one on. */
  year: z.int().min(2000).max(2100).optional(),
  /** How an indicator is compared: source, time, against what, as which picture. */
  figures: z
    .strictObject({
      source: text.optional(),
      period: text.optional(),
      base: z.enum(figureBases),
      view: z.enum(comparisonViews),
    })
    .optional(),
  /** For kinds that can stand on one paper or another. */
  paper: z.enum(documentPapers).optional(),
  colour,
  /** For kinds that list offers: which, and by what they are put in order. */
  filter: offerFilter.optional(),
  order: z.enum(['municipality', 'fieldOfAction']).optional(),
  /** The matrix as it stands on the screen. */
  matrix: z
    .strictObject({
      rows: coverageAxis,
      columns: coverageAxis,
      measure: z.enum(coverageMeasures).optional(),
      per: z.string().max(300).optional(),
      compare: z.boolean().optional(),
    })
    .optional(),
  /** Which ties between actors. */
  ties: tieFilter.optional(),
  /** Whom it is for; the public one leaves out what is not public. */
  variant: z.enum(documentVariants).optional(),
  /** One chapter of a paper alone, by its place. */
  section: z.int().min(0).max(30).optional(),
  /** One live block of that chapter alone, by its place among them. */
  live: z.int().min(0).max(500).optional(),
  /** "Anlage zu TOP Ö 4.2" and the meeting, free text. */
  attachmentTo: text.optional(),
  meeting: text.optional(),
});
export type BlockDocumentOptions = z.infer<typeof blockDocumentOptions>;

/** A whole document as data: head, foot and blocks; print page, preview, Word and Excel are made from it alone. */
export const blockDocument = z.strictObject({
  options: blockDocumentOptions,
  settings,
  title: text.min(1),
  /** Stand, round and variant, in one line. */
  subtitle: text,
  /** Source lines of the foot. */
  foot: z.array(text),
  paper: z.enum(documentPapers),
  /** A speaking file name without its ending, where the kind has a form of its own. */
  fileStem: text.optional(),
  /** The head alone on the first page. */
  cover: z.boolean().optional(),
  blocks: z.array(block),
  /** Where figures of a round are printed: its id and its response rate. */
  surveyId: z.string(),
  responses: matrix.shape.responses.optional(),
  asOf: instant,
});
export type BlockDocument = z.infer<typeof blockDocument>;
