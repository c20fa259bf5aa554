import * as z from 'zod';
import { importedKinds, importFields } from '../domain/import-fields.ts';
import { columnTypes, skipReasons, tableKinds } from '../domain/sheet.ts';
import { ags, command, day, done, id, instant, limit, nothing, query, text } from './define.ts';
import { learnedView } from './imports-learning.ts';
import { pairCard, pairDecision } from './imports-pairs.ts';

const importField = z.enum(importFields);

export const importIssue = z.strictObject({
  sheet: text,
  /** Address such as C8; only the row where no single cell is meant. */
  cell: text,
  severity: z.enum(['info', 'warning', 'error']),
  code: z.string(),
  message: text,
  original: text,
  field: importField.nullable(),
  /** Row number in the sheet. */
  row: z.int(),
  /** One-click answers: vocabulary term ids with their names and why they are offered. */
  options: z.array(z.strictObject({ id: z.string(), name: text, reason: text })),
  /** The offer it is about, where no row stands for it. */
  offerId: id.nullable().optional(),
});
export type ImportIssue = z.infer<typeof importIssue>;

/** Whose answer in which round a file is, where it was dropped on a recipient. */
export const answerOf = z.strictObject({ surveyId: id, recipientId: z.union([id, ags]) });
export type AnswerOf = z.infer<typeof answerOf>;
/** An issue as the register keeps it. */
const registeredIssue = importIssue.extend({
  number: z.int(),
  /** Marked as done by a person. */
  settled: z.boolean(),
  /** The offer its row became, while there is one. */
  offerId: id.nullable(),
});
export type RegisteredIssue = z.infer<typeof registeredIssue>;

const counts = z.strictObject({
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  skipped: z.int(),
  /** "kein Angebot (bestätigt)" statements. */
  statements: z.int(),
  toClarify: z.int(),
});
export type ImportCounts = z.infer<typeof counts>;

export const draftStates = ['reading', 'ready', 'toClarify', 'question', 'refused', 'committed'] as const;
export const problemInfo = z.strictObject({ code: z.string(), message: text });

/** One file on its way in. Nothing is written to the inventory before `imports.commit`. */
export const draft = z.strictObject({
  id,
  fileName: text,
  size: z.int(),
  sha256: z.string(),
  state: z.enum(draftStates),
  /** Why the file was refused. */
  problem: problemInfo.nullable(),
  sender: z.strictObject({
    /** Region key of the answering municipality, `districtWide` for several, null while unknown. */
    ags: z.union([ags, z.literal('districtWide'), z.null()]),
    /** Actor that reports, where no municipality answers. */
    actor: text.nullable(),
    reason: text,
  }),
  /** The plan its measures are for; null for a file without measures, and where there is no plan yet. */
  plan: z.strictObject({ id, name: text }).nullable().optional(),
  /** Set where the program needs an answer before it can take the file over. */
  question: z
    .discriminatedUnion('kind', [
      /** `proposal`: whom the rows or a sheet of ours name; `districtWide` means the actor of `sender`. */
      z.strictObject({ kind: z.literal('sender'), proposal: z.union([ags, z.literal('districtWide')]).nullable() }),
      /** The sender already answered in this round: does this file add to it or replace it? */
      z.strictObject({
        kind: z.literal('secondFile'),
        earlier: z.array(z.strictObject({ importId: id, fileName: text, at: instant })),
        proposal: z.enum(['adds', 'replaces']),
        reason: text,
      }),
      z.strictObject({ kind: z.literal('sameFile'), importId: id, at: instant }),
    ])
    .nullable(),
  rows: z.int(),
  counts,
  /** Set where the file was decided to replace an earlier one: the offers that go with that, and how many other entries. */
  replaces: z
    .strictObject({ removed: z.array(z.strictObject({ offerId: id, name: text })), entries: z.int() })
    .nullable(),
  /** Sheets with a table that was found but is not taken over, though nobody decided so. */
  leftOut: z.array(text),
  /** Why the file may be one of an earlier year, in words; null where nothing says so. */
  earlierYear: text.nullable().optional(),
  /** The day a list says it holds as of ("Stand: ..."), and whether its offers count as confirmed on that day. */
  asOf: z.strictObject({ day, text, cell: text, counts: z.boolean() }).nullable().optional(),
  committedAs: id.nullable(),
});
export type Draft = z.infer<typeof draft>;

export const draftColumn = z.strictObject({
  letter: z.string(),
  header: text,
  field: importField.nullable(),
  rowNumber: z.boolean(),
  confidence: z.number(),
  reason: text,
  type: z.enum(columnTypes),
  examples: z.array(text),
  /** True when a person chose the field. */
  decided: z.boolean(),
});
export const draftTable = z.strictObject({
  sheet: text,
  range: text,
  kind: z.enum(tableKinds),
  headerRows: z.array(z.int()),
  dataRows: z.tuple([z.int(), z.int()]),
  columns: z.array(draftColumn),
  skippedRows: z.array(z.strictObject({ row: z.int(), reason: z.enum(skipReasons) })),
  /** What all rows have from outside their cells (sheet name, title, file), in words. */
  inherited: z.array(z.strictObject({ field: importField, value: text, origin: text })).optional(),
  /** Taken over, or left out (guidance sheets, other kinds of table). */
  included: z.boolean(),
});
export type DraftTable = z.infer<typeof draftTable>;

/** What needs a decision, with the cells it stands for. One card per question, not per cell. */
export const draftCard = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    field: importField,
    original: text,
    cells: z.array(text),
    sheet: text,
    message: text,
    options: z.array(z.strictObject({ id: z.string(), name: text, reason: text })),
  }),
  z.strictObject({
    kind: z.literal('cell'),
    field: importField.nullable(),
    original: text,
    cell: text,
    /** All cells of the field with the same text and the same message, `cell` first. */
    cells: z.array(text),
    sheet: text,
    severity: z.enum(['info', 'warning', 'error']),
    message: text,
    /** What may be meant, by the value that would be stored. */
    options: z.array(z.strictObject({ id: z.string(), name: text, reason: text })),
    /** Names what is asked, for the answer "so lassen". */
    question: text,
    decided: z.literal('left').nullable(),
  }),
  z.strictObject({
    kind: z.literal('sign'),
    sign: text,
    cells: z.array(text),
    sheet: text,
    decided: z.enum(['zero', 'missing']).nullable(),
  }),
  z.strictObject({
    kind: z.literal('source'),
    sheet: text,
    /** Where figures begin of which nobody says where they come from. */
    cells: z.array(text),
    /** Sources the inventory knows, the most frequent first. */
    known: z.array(text),
    /** The answer; '' for "without a source". */
    decided: text.nullable(),
  }),
  z.strictObject({
    kind: z.literal('column'),
    /** The field without which rows of this kind of table say nothing. */
    field: importField,
    sheet: text,
    range: text,
    /** Columns without a field. */
    columns: z.array(z.strictObject({ letter: z.string(), header: text })),
  }),
  pairCard,
]);
export type DraftCard = z.infer<typeof draftCard>;

export const draftDetail = z.strictObject({
  draft,
  tables: z.array(draftTable),
  cards: z.array(draftCard),
  /** What was decided about earlier files of the sender and counts here. */
  learned: z.array(learnedView),
  warnings: z.array(text),
  /** All sheets with their last filled row, so that a table can be drawn by hand where none was found. */
  sheets: z.array(z.strictObject({ name: text, lastRow: z.int() })).optional(),
});
export type DraftDetail = z.infer<typeof draftDetail>;

export const rowStates = ['new', 'changed', 'unchanged', 'rejected', 'statement', 'excluded'] as const;
export const gridCell = z.strictObject({
  letter: z.string(),
  /** In the sheet, such as C8. */
  address: z.string(),
  original: text,
  /** What would be stored, in words, where it differs from the original; null where equal or unmapped. */
  value: text.nullable(),
  /** The stored value that would be overwritten, in words. */
  before: text.nullable(),
  severity: z.enum(['info', 'warning', 'error']).nullable(),
  message: text.nullable(),
  /** Cells of the field with the same text and the same kind of issue, where there are several. */
  equal: z.int().optional(),
});
export const gridRow = z.strictObject({
  sheet: text,
  row: z.int(),
  state: z.enum(rowStates),
  toClarify: z.boolean(),
  reason: text.nullable(),
  cells: z.array(gridCell),
});
export type GridRow = z.infer<typeof gridRow>;
/** A weight (`info`, `warning`, `error`) or the code of an issue. */
export const issueFilter = z.string().max(60);
/** A row's state, every row, or the rows with something to clarify. */
export const gridFilters = [
  'all',
  'new',
  'changed',
  'unchanged',
  'statement',
  'rejected',
  'excluded',
  'toClarify',
] as const;

/** Every equal text in this file; termIds null = leave empty. */
const valueDecision = z.strictObject({
  kind: z.literal('value'),
  field: importField,
  original: text,
  termIds: z.array(z.string()).nullable(),
});
/** Every cell of the field with this text is read as the other text. */
const equalDecision = z.strictObject({ kind: z.literal('correctEqual'), field: importField, original: text, text });
/**
 * One spelling for several. `target`: the text, for fields with a list the id of the term; null: they mean different
 * things. `apart`: what was proposed with them but means something else.
 */
const spellingDecision = z.strictObject({
  kind: z.literal('spelling'),
  field: importField,
  target: text.nullable(),
  originals: z.array(text).min(1).max(500),
  apart: z.array(text).max(500),
});
const signDecision = z.strictObject({
  kind: z.literal('sign'),
  sign: text,
  meaning: z.enum(['zero', 'missing']),
});
export const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sender'), ags: z.union([ags, z.literal('districtWide')]), actor: text.nullable() }),
  z.strictObject({ kind: z.literal('plan'), planId: id }),
  z.strictObject({ kind: z.literal('asOf'), counts: z.boolean() }),
  z.strictObject({ kind: z.literal('secondFile'), mode: z.enum(['adds', 'replaces']), replaces: id.nullable() }),
  z.strictObject({ kind: z.literal('sameFile'), proceed: z.boolean() }),
  z.strictObject({
    kind: z.literal('table'),
    sheet: text,
    headerRows: z.array(z.int()).min(1).max(5),
    dataRows: z.tuple([z.int(), z.int()]),
  }),
  /** What the table lists; taken over with it. */
  z.strictObject({ kind: z.literal('tableKind'), sheet: text, range: text, tableKind: z.enum(importedKinds) }),
  z.strictObject({ kind: z.literal('includeTable'), sheet: text, range: text, included: z.boolean() }),
  z.strictObject({
    kind: z.literal('column'),
    sheet: text,
    range: text,
    letter: z.string(),
    field: importField.nullable(),
  }),
  valueDecision,
  signDecision,
  equalDecision,
  spellingDecision,
  /** Several groups approved at once. */
  z.strictObject({ kind: z.literal('spellings'), approved: z.array(spellingDecision).min(1).max(200) }),
  /** Takes answers for equal texts, alignments and "different" back. */
  z.strictObject({
    kind: z.literal('withdraw'),
    field: importField,
    originals: z.array(text).min(1).max(500),
  }),
  z.strictObject({ kind: z.literal('correct'), sheet: text, cell: z.string(), text }),
  /** The cells a card asks about stay as they were understood; `left: false` asks again. */
  z.strictObject({ kind: z.literal('leave'), sheet: text, question: text, left: z.boolean() }),
  pairDecision,
  z.strictObject({ kind: z.literal('excludeRow'), sheet: text, row: z.int(), excluded: z.boolean() }),
]);
export type Decision = z.infer<typeof decision>;

export const importRecord = z.strictObject({
  id,
  fileName: text,
  sha256: z.string(),
  at: instant,
  actor: text,
  sender: text,
  surveyTitle: text,
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  skipped: z.int(),
  /** "kein Angebot (bestätigt)". */
  statements: z.int(),
  /** Offers that went with the file this one replaced. */
  removed: z.int(),
  /** Offers its sender named before and no longer names. */
  missing: z.int(),
  /** It lists measures of a plan. */
  measures: z.boolean(),
  /** It lists actors. */
  actors: z.boolean(),
  undoneAt: instant.nullable(),
  /** When a person was erased from the kept original. */
  redactedAt: instant.nullable(),
});
export type ImportRecord = z.infer<typeof importRecord>;

export const importsContract = {
  /** Files not yet taken over, also from before a restart. */
  'imports.drafts': query(nothing, z.strictObject({ drafts: z.array(draft) })),
  'imports.draft': query(z.strictObject({ id }), draftDetail),
  'imports.grid': query(
    z.strictObject({ id, filter: z.enum(gridFilters), issue: issueFilter.optional(), from: z.int().min(0), limit }),
    z.strictObject({ rows: z.array(gridRow), total: z.int() }),
  ),
  'imports.decide': command(z.strictObject({ id, decision }), draftDetail),
  /** The answer to a value or a sign for every open file that asks the same. */
  'imports.decideForAll': command(
    z.strictObject({
      id,
      decision: z.discriminatedUnion('kind', [valueDecision, signDecision, equalDecision, spellingDecision]),
    }),
    z.strictObject({ detail: draftDetail, files: z.int() }),
  ),
  /** Takes a learned decision back: for this file only, or for later files too. */
  'imports.revokeLearned': command(z.strictObject({ id, learnedId: id, forGood: z.boolean() }), draftDetail),
  'imports.forgetLearned': command(z.strictObject({ ids: z.array(id).min(1).max(5000) }), done),
  'imports.discard': command(z.strictObject({ ids: z.array(id).min(1) }), done),
  /** Writes the drafts as a job, one transaction per file. */
  'imports.commit': command(z.strictObject({ ids: z.array(id).min(1).max(50) }), z.strictObject({ jobId: z.string() })),
  'imports.list': query(nothing, z.strictObject({ imports: z.array(importRecord) })),
  'imports.issues': query(z.strictObject({ importId: id }), z.strictObject({ issues: z.array(registeredIssue) })),
  /** Register state, no content: an issue somebody has seen to. Throws IMPORT_NOT_FOUND. */
  'imports.settleIssue': command(z.strictObject({ importId: id, number: z.int(), settled: z.boolean() }), done),
  /** What an undo would keep because it was edited since. */
  'imports.undoPreview': query(
    z.strictObject({ importId: id }),
    z.strictObject({
      removes: z.int(),
      restores: z.int(),
      /** "kein Angebot (bestätigt)" that came with the file and go with it. */
      statements: z.int(),
      /** Structures, figures and needs, counted apart from the offers. */
      entries: z.strictObject({ removes: z.int(), restores: z.int() }),
      measures: z.strictObject({ removes: z.int(), restores: z.int() }),
      actors: z.strictObject({ removes: z.int(), restores: z.int() }),
      people: z.strictObject({ removes: z.int(), restores: z.int() }),
      /** Status reports that came with the file and go with it. */
      reports: z.int(),
      /** Whose answer the file was: they no longer count as received. */
      waiting: z.array(text),
      /** `fields`: those of an offer or entry by their id, those of other records by their column. */
      kept: z.array(z.strictObject({ id, entity: text, name: text, fields: z.array(text) })),
    }),
  ),
  'imports.undo': command(
    z.strictObject({ importId: id }),
    z.strictObject({ removed: z.int(), restored: z.int(), statements: z.int(), kept: z.int() }),
  ),
};
