import * as z from 'zod';
import { ags, command, day, done, id, instant, nothing, query, text } from './define.ts';
import { gap, matrix, statements } from './coverage.ts';
import { blockDocument, blockDocumentKinds, blockDocumentOptions, colour } from './documents.ts';
import { templatePurposes } from './house.ts';
import { mapLayer, mapLayerInput, mapLook, mapShapes } from './map.ts';
import { region, settings } from './settings.ts';

/** A confirmed gap on paper: what the program had found stays inside; target groups in words. */
const printedGap = gap.omit({ targetGroups: true, basis: true }).extend({ targetGroups: text.optional() });

export const handoutKinds = ['coverage', 'municipality', 'map', ...blockDocumentKinds] as const;
export type HandoutKind = (typeof handoutKinds)[number];
export const handoutFormats = ['pdf', 'docx', 'xlsx'] as const;
export type HandoutFormat = (typeof handoutFormats)[number];

/** The round a document speaks of; without one it is the latest. */
const surveyId = id.optional();
export const coverageOptions = z.strictObject({
  kind: z.literal('coverage'),
  surveyId,
  title: text.min(1),
  /** "Anlage zu TOP Ö 4.2", free text, may be empty. */
  attachmentTo: text,
  /** Body and day of the meeting, free text, may be empty. */
  meeting: text,
  rows: z.enum(['fieldOfAction', 'targetGroup', 'educationPhase']),
  /** With the directory of offers after the matrix. */
  directory: z.boolean(),
  colour,
});
export type CoverageOptions = z.infer<typeof coverageOptions>;
/** What would be printed about one municipality, for its approval. */
export const municipalityOptions = z.strictObject({ kind: z.literal('municipality'), surveyId, ags, colour });
export type MunicipalityOptions = z.infer<typeof municipalityOptions>;
/** A map on one sheet: what it shows and how it is drawn. */
export const mapOptions = z.strictObject({
  kind: z.literal('map'),
  surveyId,
  title: text.min(1),
  attachmentTo: text,
  meeting: text,
  layer: mapLayerInput.omit({ surveyId: true }),
  look: mapLook,
});
export type MapOptions = z.infer<typeof mapOptions>;
export const handoutOptions = z.discriminatedUnion('kind', [
  coverageOptions,
  municipalityOptions,
  mapOptions,
  blockDocumentOptions,
]);
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
const source = z.strictObject({ fileName: text, sender: text, at: instant });
/** How many municipalities of a round released what is printed about them, and where the data changed since. */
export const releaseCount = z.strictObject({ asked: z.int(), released: z.int(), changed: z.int() });
export type ReleaseCount = z.infer<typeof releaseCount>;

/** Everything a printed coverage report shows; the print page, Word and Excel are made from the same data. */
export const coverageReport = z.strictObject({
  options: coverageOptions,
  settings,
  regions: z.array(region),
  matrix,
  gaps: z.array(printedGap),
  fieldNames: z.record(z.string(), text),
  /** One section per municipality, kreisweite offers last. */
  directory: z.array(z.strictObject({ heading: text, note: text.nullable(), offers: z.array(directoryEntry) })),
  sources: z.array(source),
  /** Only where the round uses releases. */
  releases: releaseCount.optional(),
  asOf: instant,
});
export type CoverageReport = z.infer<typeof coverageReport>;

/** Who released a Kommunenblatt and when; `changed` names what would be printed differently today. */
const released = { by: text, day, asOf: instant, changed: z.array(text) };

/** Everything a Kommunenblatt shows: the same facts as the public documents, of one municipality. */
export const municipalitySheet = z.strictObject({
  options: municipalityOptions,
  settings,
  municipality: region,
  survey: matrix.shape.survey,
  responses: matrix.shape.responses,
  answered: z.boolean(),
  /** The latest release in this round. */
  release: z.strictObject(released).optional(),
  /** One per Handlungsfeld; "ohne Angabe" (id '') only where offers lack one. */
  statements: z.array(
    z.strictObject({
      id: z.string(),
      name: text,
      statement: z.enum(statements).nullable(),
      count: z.int(),
      fromOthers: z.int(),
      districtWide: z.int(),
      gap: z.boolean(),
    }),
  ),
  /** `byOthers`: not named by the municipality itself in this round. */
  offers: z.array(directoryEntry.extend({ byOthers: z.boolean() })),
  districtWide: z.array(directoryEntry),
  gaps: z.array(z.strictObject({ field: text, reason: text, planned: text })),
  sources: z.array(source),
  asOf: instant,
});
export type MunicipalitySheet = z.infer<typeof municipalitySheet>;
/** Everything a map sheet shows; small figures are hidden already. */
export const mapSheet = z.strictObject({
  options: mapOptions,
  settings,
  layer: mapLayer,
  shapes: mapShapes,
  asOf: instant,
});
export type MapSheet = z.infer<typeof mapSheet>;
export const handout = z.union([coverageReport, municipalitySheet, mapSheet, blockDocument]);
export type Handout = z.infer<typeof handout>;

const counted = z.strictObject({
  asked: z.int(),
  answered: z.int(),
  missing: z.array(text),
  onlyOther: z.array(text).optional(),
});

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
  /** Round and, for a Kommunenblatt, the municipality it speaks of. */
  surveyId: z.string(),
  ags: z.string(),
  /** Municipalities and others apart, with who was missing; null where no figure of a round is printed. */
  rate: z.strictObject({ municipalities: counted, others: counted.nullable() }).nullable(),
  /** Offers it speaks of. */
  total: z.int().nullable(),
});
export type IssuedDocument = z.infer<typeof issuedDocument>;

const changes = {
  cells: z.array(z.strictObject({ row: text, column: text, before: text, after: text })),
  responses: z.array(text),
  /** Confirmed gaps that came, went or have another reason. */
  gaps: z.array(text),
  offersAdded: z.array(text),
  offersRemoved: z.array(text),
  offersChanged: z.array(text),
  /** Lines and rows of a document made of blocks that came or went. */
  linesAdded: z.array(text),
  linesRemoved: z.array(text),
};

/** A recipient by id, or by region key where the round has no recipients of its own yet. */
const recipientId = z.union([id, ags]);
export const release = z.strictObject({
  recipientId: id,
  ags,
  documentId: id,
  ...released,
  note: text,
  at: instant,
  person: text,
});
export type Release = z.infer<typeof release>;

export const handoutsContract = {
  'handouts.coverageReport': query(coverageOptions, coverageReport),
  'handouts.municipalitySheet': query(municipalityOptions, municipalitySheet),
  /** A document made of blocks, as it would be printed now. */
  'handouts.blockDocument': query(blockDocumentOptions, blockDocument),
  /** Every placeholder of a Word template with what the newest document of its kind would put there. */
  'handouts.templatePreview': query(
    z.strictObject({ purpose: z.enum(templatePurposes) }),
    z.strictObject({
      /** Title of that document; null where there is none yet. */
      of: text.nullable(),
      rows: z.array(z.strictObject({ name: text, meaning: text, value: text })).max(100),
    }),
  ),
  'handouts.mapSheet': query(mapOptions, mapSheet),
  /** The latest release of each municipality in a round. */
  'handouts.releases': query(z.strictObject({ surveyId: id }), z.strictObject({ releases: z.array(release) })),
  /** Notes that a municipality released an issued Kommunenblatt: who said so, on what day. */
  'handouts.release': command(
    z.strictObject({ surveyId: id, recipientId, documentId: id, by: text.min(1), day, note: text }),
    done,
  ),
  'handouts.issued': query(nothing, z.strictObject({ documents: z.array(issuedDocument) })),
  /** What an issued document was asked for with, to be asked again. */
  'handouts.optionsOf': query(z.strictObject({ id }), z.strictObject({ options: handoutOptions })),
  /** What is different in the data today: cells of the matrix, responses, offers. */
  'handouts.changesSince': query(z.strictObject({ id }), z.strictObject({ asOf: instant, ...changes })),
};

/** Only for the shell and the command line, never reachable from a window. */
export const handoutsInternalContract = {
  /** Writes .docx or .xlsx of the report; bytes as base64. */
  'handouts.render': query(
    z.strictObject({ options: handoutOptions, format: z.enum(['docx', 'xlsx']) }),
    z.strictObject({ base64: z.string(), fileName: text, report: handout }),
  ),
  /** The data of any document. */
  'handouts.data': query(handoutOptions, handout),
  /** Whose Kommunenblatt is to be sent: municipalities of the round, all where none is chosen (NOBODY_TO_RELEASE). */
  'handouts.planReleases': command(
    z.strictObject({ surveyId: id, recipientIds: z.array(recipientId).max(500) }),
    z.strictObject({ recipients: z.array(z.strictObject({ recipientId: id, ags, name: text })) }),
  ),
  /** The draft that sends an issued Kommunenblatt to its municipality. */
  'handouts.releaseMail': query(
    z.strictObject({ surveyId: id, recipientId: id, documentId: id }),
    z.strictObject({ fileName: text, content: z.string(), hasEmail: z.boolean() }),
  ),
  /** Keeps an issued document byte for byte, with the report it was made from. */
  'handouts.store': command(
    z.strictObject({ report: handout, format: z.enum(handoutFormats), base64: z.string() }),
    issuedDocument,
  ),
  'handouts.fileOf': query(z.strictObject({ id }), z.strictObject({ path: z.string(), fileName: text })),
};
