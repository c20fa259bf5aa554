import * as z from 'zod';
import { ags, command, day, done, fileToken, id, instant, nothing, query, text } from './define.ts';
import { votes } from './votes.ts';
import { block } from './documents.ts';
import { liveBlock, richText } from './rich-text.ts';

export const paperKinds = ['resolution', 'report', 'information', 'answer'] as const;
export type PaperKind = (typeof paperKinds)[number];
export const consultationRoles = ['hearing', 'recommendation', 'preliminary', 'notice', 'decision'] as const;
export type ConsultationRole = (typeof consultationRoles)[number];
export const consultationResults = ['unchanged', 'changed', 'rejected', 'postponed', 'noticed', 'withdrawn'] as const;
export type ConsultationResult = (typeof consultationResults)[number];
/** What became of a wish for a change. */
export const wishAnswers = ['open', 'taken', 'partly', 'declined', 'noted'] as const;
export const paperStates = ['draft', 'released', 'withdrawn'] as const;
export type PaperState = (typeof paperStates)[number];

/** The text under its headings; a house names them as its council information system does. */
export const paperContent = z.strictObject({
  sections: z.array(z.strictObject({ heading: text.min(1), blocks: richText })).max(30),
});
export type NewPaperContent = z.infer<typeof paperContent>;
/** Financial effects; amounts in cents. */
export const paperFinancial = z.strictObject({
  product: text,
  account: text,
  rows: z
    .array(
      z.strictObject({
        year: z.int().min(2000).max(2100),
        amount: z.int(),
        kind: z.enum(['oneOff', 'running']),
        cover: text,
      }),
    )
    .max(20),
});

const paperFields = {
  number: text.nullable(),
  kind: z.enum(paperKinds),
  /** Betreff. */
  name: text.min(1),
  public: z.boolean(),
  leadOffice: text.nullable(),
  participants: z.array(text).max(50),
  author: text.nullable(),
  day: day.nullable(),
  content: paperContent,
  financial: paperFinancial.nullable(),
  /** Begins with a table of contents. */
  withContents: z.boolean(),
  /** Frühere Behandlung. */
  earlier: text.nullable(),
  /** Internal; never printed. */
  remark: text.nullable(),
};
const outcome = { result: z.enum(consultationResults).nullable(), resolutionText: text.nullable(), ...votes };

/** One step of the Beratungsfolge as it is written. */
const consultationFields = {
  bodyId: id.nullable(),
  meetingId: id.nullable(),
  role: z.enum(consultationRoles),
  /** The Beschlussvorschlag for this body alone. */
  proposedResolution: text,
};
const consultation = z.strictObject({
  id,
  ...consultationFields,
  ...outcome,
  /** Names as they stand now; the reference of the item, e.g. `SGA/20260312/Ö4.2`. */
  body: text,
  bodyShort: text,
  meetingDay: day.nullable(),
  itemNumber: text.nullable(),
  /** What came of it. */
  tasks: z.array(
    z.strictObject({
      id,
      name: text,
      responsible: text.nullable(),
      due: day.nullable(),
      state: z.enum(['open', 'done', 'cancelled']),
    }),
  ),
  measures: z.array(z.strictObject({ id, number: text, name: text, status: text.nullable() })),
});
export type Consultation = z.infer<typeof consultation>;

const version = z.strictObject({
  id,
  number: z.int(),
  at: instant,
  person: text,
  note: text,
  /** When its figures were read. */
  asOf: instant,
  /** Who had answered by then, in words; empty where no figure of a round is in it. */
  rate: text,
});

export const paperRecord = z.strictObject({
  id,
  ...paperFields,
  state: z.enum(paperStates),
  /** The Integrationskonzept: its sections are chapters. */
  concept: z.boolean(),
  consultations: z.array(consultation),
  versions: z.array(version),
  /** Typed and not saved yet. */
  draft: z.strictObject({ content: paperContent, at: instant }).nullable(),
});
export type PaperRecord = z.infer<typeof paperRecord>;

const paperRow = z.strictObject({
  id,
  number: text.nullable(),
  kind: z.enum(paperKinds),
  name: text,
  public: z.boolean(),
  state: z.enum(paperStates),
  concept: z.boolean(),
  day: day.nullable(),
  /** The Beratungsfolge in short: body, day, result. */
  steps: z.array(z.strictObject({ body: text, day: day.nullable(), result: z.enum(consultationResults).nullable() })),
});

export type PaperRow = z.infer<typeof paperRow>;

/** Where a concept stands. */
const conceptRow = z.strictObject({
  id,
  name: text,
  state: z.enum(paperStates),
  chapters: z.int(),
  /** Chapters in which something stands: text, a list, a table or a live block. */
  written: z.int(),
  /** The newest version released. */
  version: z.strictObject({ number: z.int(), at: instant }).nullable(),
  wishes: z.int(),
  openWishes: z.int(),
  /** Einvernehmen of the Kommunen with a version of it, as asked for last. */
  consents: z.strictObject({ roundId: id, agreed: z.int(), total: z.int() }).nullable(),
  steps: paperRow.shape.steps,
});
export type ConceptRow = z.infer<typeof conceptRow>;

/** A decision of a body and what came of it. */
const resolutionRow = z.strictObject({
  /** The step of the Beratungsfolge. */
  id,
  paperId: id,
  number: text.nullable(),
  name: text,
  body: text,
  day: day.nullable(),
  result: z.enum(consultationResults),
  ...votes,
  measures: z.array(z.strictObject({ id, number: text, name: text, status: text.nullable() })),
  openTasks: z.int(),
  doneTasks: z.int(),
});
export type ResolutionRow = z.infer<typeof resolutionRow>;

const wishValues = {
  round: text.min(1),
  /** A Kommune or an actor, as it was written. */
  sender: text,
  chapter: text.nullable(),
  wish: text.min(1),
  answer: z.enum(wishAnswers),
  reply: text.nullable(),
};
const changeWish = z.strictObject({ id, ...wishValues, ags: ags.nullable(), day });
export type ChangeWish = z.infer<typeof changeWish>;

/** Papers (Vorlagen) with their Beratungsfolge; one Beschlussvorschlag per body. */
export const papersContract = {
  'papers.list': query(
    z.strictObject({ search: text }),
    z.strictObject({ rows: z.array(paperRow).max(500), total: z.int() }),
  ),
  /** Every Integrationskonzept, newest first. */
  'papers.concepts': query(nothing, z.strictObject({ rows: z.array(conceptRow).max(500) })),
  /** What was decided, newest first; the search also knows days as they are written ("6. März", "06.03.2026"). */
  'papers.resolutions': query(
    z.strictObject({ search: text }),
    z.strictObject({ rows: z.array(resolutionRow).max(500), total: z.int() }),
  ),
  /** A live block as it would be printed now. */
  'papers.live': query(liveBlock, z.strictObject({ blocks: z.array(block) })),
  'papers.get': query(z.strictObject({ id }), paperRecord),
  /** A new paper starts with the sections of its kind and the next number. */
  'papers.create': command(
    z.strictObject({ kind: z.enum(paperKinds), name: text.min(1), concept: z.boolean().optional() }),
    z.strictObject({ id }),
  ),
  /** Only what is given is changed. */
  'papers.update': command(
    z
      .strictObject({ id, ...paperFields })
      .partial()
      .required({ id: true }),
    z.strictObject({ commandId: z.string() }),
  ),
  'papers.remove': command(z.strictObject({ id }), z.strictObject({ commandId: z.string() })),
  /** The whole Beratungsfolge in its order; a step keeps its id and its result. */
  'papers.saveConsultations': command(
    z.strictObject({
      paperId: id,
      steps: z.array(z.strictObject({ id: id.optional(), ...consultationFields })).max(20),
    }),
    z.strictObject({ commandId: z.string() }),
  ),
  /** As the waiting step for the body of the meeting, else as a new one at the end. */
  'papers.putOnAgenda': command(
    z.strictObject({ paperId: id, meetingId: id }),
    z.strictObject({ commandId: z.string() }),
  ),
  /** Typed text is kept without a step of the history until it is saved. */
  'papers.keepDraft': command(z.strictObject({ id, content: paperContent }), done),
  'papers.dropDraft': command(z.strictObject({ id }), done),
  /** What a body decided. */
  'papers.decide': command(
    z.strictObject({ consultationId: id, ...outcome }),
    z.strictObject({ commandId: z.string() }),
  ),
  /** Measures that carry out a decision, as a whole list. */
  'papers.linkMeasures': command(
    z.strictObject({ consultationId: id, measureIds: z.array(id).max(100) }),
    z.strictObject({ commandId: z.string() }),
  ),
  /** A task that carries out a decision; without an id a new one. */
  'papers.saveTask': command(
    z.strictObject({
      id: id.nullable(),
      consultationId: id,
      name: text.min(1),
      responsible: text.nullable(),
      due: day.nullable(),
      done: z.boolean(),
    }),
    z.strictObject({ id, commandId: z.string() }),
  ),
  /** Freezes text and live blocks as a numbered version; what is printed from then on is that version. */
  'papers.release': command(
    z.strictObject({ id, note: text }),
    z.strictObject({ versionId: id, number: z.int(), commandId: z.string() }),
  ),
  'papers.withdraw': command(z.strictObject({ id }), z.strictObject({ commandId: z.string() })),
  /** Lines that came and went between two versions; without `to` against the text of now. */
  'papers.differences': query(
    z.strictObject({ paperId: id, from: id, to: id.optional() }),
    z.strictObject({ added: z.array(text), removed: z.array(text) }),
  ),
  /** Wishes for changes of a concept, round by round in the order they came. */
  'papers.wishes': query(z.strictObject({ paperId: id }), z.strictObject({ rows: z.array(changeWish).max(500) })),
  'papers.saveWish': command(
    z.strictObject({ id: id.nullable(), paperId: id, values: z.strictObject(wishValues).partial() }),
    z.strictObject({ commandId: z.string() }),
  ),
  'papers.removeWish': command(z.strictObject({ id }), z.strictObject({ commandId: z.string() })),
  /** A range copied from Excel. */
  'papers.pasteWishes': command(
    z.strictObject({
      paperId: id,
      round: text.min(1),
      /** Who sent a table that names nobody. */
      sender: text.optional(),
      text: z.string().max(500_000),
    }),
    z.strictObject({ added: z.int(), skipped: z.int(), commandId: z.string() }),
  ),
  /** What a paper can be put before: bodies with their meetings, for choosing. */
  'papers.choices': query(
    nothing,
    z.strictObject({
      bodies: z.array(z.strictObject({ id, name: text, shortName: text.nullable() })),
      meetings: z.array(z.strictObject({ id, bodyId: id.nullable(), name: text, day: day.nullable() })),
      measures: z.array(z.strictObject({ id, number: text, name: text })),
      indicators: z.array(z.strictObject({ id, name: text })),
      programmes: z.array(z.strictObject({ id, name: text })),
    }),
  ),
  /** Pattern of numbers: `{amt}`, `{nr}`, `{wp}` (legislative term), `{jahr}`; the number a new paper would get, the base of OParl ids. */
  'papers.settings': query(
    nothing,
    z.strictObject({ pattern: text, office: text, term: text, base: text, next: text.nullable() }),
  ),
  'papers.saveSettings': command(z.strictObject({ pattern: text.min(1), office: text, term: text, base: text }), done),
};

const wishRange = z.strictObject({
  /** The tables as a range that was copied. */
  text: z.string().max(500_000),
  tables: z.int(),
});
/** Paths stay with the shell. */
export const papersInternalContract = {
  'papers.wishTable': query(z.strictObject({ path: z.string(), name: text }), wishRange),
};
/** Answered by the shell, for it alone knows what a token stands for. */
export const papersShellContract = {
  /** The tables of wishes in a Word or Excel file, to be looked through before they are taken over. */
  'shell.readWishes': command(z.strictObject({ token: fileToken }), wishRange),
};
