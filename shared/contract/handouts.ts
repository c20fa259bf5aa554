import * as z from 'zod';
import { command, id, instant, nothing, query, text } from './define.ts';
import { gap, matrix } from './coverage.ts';
import { region, settings } from './settings.ts';

export const handoutKinds = ['coverage'] as const;
export const handoutFormats = ['pdf', 'docx', 'xlsx'] as const;
export type HandoutFormat = (typeof handoutFormats)[number];

export const handoutOptions = z.strictObject({
  kind: z.enum(handoutKinds),
  title: text.min(1),
  /** "Anlage zu TOP Ö 4.2", free text, may be empty. */
  attachmentTo: text,
  /** Body and day of the meeting, free text, may be empty. */
  meeting: text,
  rows: z.enum(['fieldOfAction', 'targetGroup', 'educationPhase']),
  /** With the directory of offers after the matrix. */
  directory: z.boolean(),
});
export type HandoutOptions = z.infer<typeof handoutOptions>;

export const directoryEntry = z.strictObject({
  name: text,
  provider: text,
  fields: text,
  targetGroups: text,
  place: text,
  /** "seit 2019", "bis 31.12.2026": in words, with the precision the sender gave. */
  period: text,
});
/** Everything a printed coverage report shows; the print page, Word and Excel are made from the same data. */
export const coverageReport = z.strictObject({
  options: handoutOptions,
  settings,
  regions: z.array(region),
  matrix,
  gaps: z.array(gap),
  fieldNames: z.record(z.string(), text),
  /** One section per municipality, kreisweite offers last. */
  directory: z.array(z.strictObject({ heading: text, note: text.nullable(), offers: z.array(directoryEntry) })),
  sources: z.array(z.strictObject({ fileName: text, sender: text, at: instant })),
  asOf: instant,
});
export type CoverageReport = z.infer<typeof coverageReport>;

export const issuedDocument = z.strictObject({
  id,
  kind: z.enum(handoutKinds),
  format: z.enum(handoutFormats),
  title: text,
  /** Agenda item and meeting it was made for, as in its head; empty where none was given. */
  attachmentTo: text,
  meeting: text,
  fileName: text,
  sha256: z.string(),
  size: z.int(),
  issuedAt: instant,
  issuedBy: text,
  asOf: instant,
  answered: z.int(),
  asked: z.int(),
  total: z.int(),
});
export type IssuedDocument = z.infer<typeof issuedDocument>;

export const handoutsContract = {
  'handouts.coverageReport': query(handoutOptions, coverageReport),
  'handouts.issued': query(nothing, z.strictObject({ documents: z.array(issuedDocument) })),
  /** What is different in the data today: cells of the matrix, responses, offers. */
  'handouts.changesSince': query(
    z.strictObject({ id }),
    z.strictObject({
      asOf: instant,
      cells: z.array(z.strictObject({ row: text, column: text, before: text, after: text })),
      responses: z.array(text),
      offersAdded: z.array(text),
      offersRemoved: z.array(text),
      offersChanged: z.array(text),
    }),
  ),
};

/** Only for the shell and the command line, never reachable from a window. */
export const handoutsInternalContract = {
  /** Writes .docx or .xlsx of the report; bytes as base64. */
  'handouts.render': query(
    z.strictObject({ options: handoutOptions, format: z.enum(['docx', 'xlsx']) }),
    z.strictObject({ base64: z.string(), fileName: text, report: coverageReport }),
  ),
  /** Keeps an issued document byte for byte, with the report it was made from. */
  'handouts.store': command(
    z.strictObject({ report: coverageReport, format: z.enum(handoutFormats), base64: z.string() }),
    issuedDocument,
  ),
  'handouts.fileOf': query(z.strictObject({ id }), z.strictObject({ path: z.string(), fileName: text })),
};
