import type { ImportIssue } from '../../../../shared/contract/imports.ts';
import { maybeTwice, type InterpretedRow } from '../../../../shared/domain/import-row.ts';
import { isImportedKind, type ImportField } from '../../../../shared/domain/import-fields.ts';
import { partFields } from '../../../../shared/domain/offer-fields.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { actorTexts } from '../../../../shared/i18n/de/actor-lists.ts';
import type { Link } from '../../database/entities.ts';
import type { JobContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { EntryWriter } from '../entries/index.ts';
import {
  confirmNamed,
  OfferWriter,
  savePartLines,
  whileGrowing,
  type ImportedColumn,
  type NewOffer,
} from '../offers/index.ts';
import { ActorWriter } from '../organizations/index.ts';
import { SaidWriter } from '../planning/index.ts';
import { listRegions } from '../settings/index.ts';
import { receiveAnswer, surveyForYear } from '../surveys/index.ts';
import { writeActors } from './actors/write-actors.ts';
import { answerOf } from './answer.ts';
import { entityOfKind } from './entries/entry-drafts.rules.ts';
import { removeReplacedEntries } from './entries/replaced-entries.ts';
import { writeEntries } from './entries/write-entries.ts';
import type { DraftFile } from './draft-file.ts';
import type { EvaluatedRow, EvaluatedTable, Evaluation } from './evaluate.ts';
import { writeMeasures } from './measures/write-measures.ts';
import {
  addBatch,
  addIssues,
  addTable,
  notePairOffer,
  removeDraft,
  replaceBatch,
  RowNotes,
} from './imports.repository.ts';
import type { Taught } from './learning/lessons.ts';
import { remember } from './learning/remember.ts';
import type { RowMatch } from './match.ts';
import { missingIn, type MissingFallback } from './missing/missing.ts';
import { missingIssues, reopenEnded, writeMissing, type MissingPlan } from './missing/write-missing.ts';
import { keepApart, Merges } from './pairs/write-pairs.ts';
import { removeReplaced, replaceable } from './replace.ts';
import { confirmNone, type SaidAt } from './statements.ts';

/** Rows written together: few enough to leave the memory young, enough to write table by table. */
const batchSize = 100;
/** Rows between two reports and two looks at the cancel switch. */
const reportEvery = 500;

export interface CommitOptions {
  onProgress(done: number): void;
  /** False where nobody looks at the draft again: its rows then leave the memory as they are written. */
  keepRows: boolean;
  /** What it teaches about the next file of its sender. */
  lessons: readonly Taught[];
  /** What it means that an offer is missing, where nobody decided; null while another file of the sender follows. */
  missing: MissingFallback | null;
}

/** Everything one file's take-over needs on its way through the rows. */
interface Run {
  context: WriteContext;
  writer: OfferWriter;
  importId: string;
  surveyId: string;
  sender: string;
  written: Set<string>;
  merges: Merges;
  /** From which row each offer came. */
  notes: RowNotes;
  /** "kein Angebot" statements of this file, also those that were known. */
  said: Map<string, SaidAt>;
  /** Writes structures, figures and needs. */
  entries: EntryWriter;
  /** Writes measures; begins a plan where there is none, so only once one is needed. */
  measures: (planId: string | null) => SaidWriter;
  /** Writes actors and their people. */
  actors: () => ActorWriter;
  /** The Kommunen, for what a row says of an offer's places. */
  places: readonly { ags: string; name: string }[];
  pairPoints: ReadonlyMap<string, readonly number[]>;
  /** The entries this file speaks of, also those that stay as they are. */
  spoken: Set<string>;
}

function once<A extends unknown[], T>(make: (...from: A) => T): (...from: A) => T {
  let made: T | undefined;
  return (...from) => (made ??= make(...from));
}

const placeOf = (sheet: string, row: number): string => `${row} ${sheet}`;
/** The numbers of the points "maybe twice" by the row that raised them. */
function pairPointsOf(issues: readonly ImportIssue[]): Map<string, number[]> {
  const points = [...issues.entries()].filter(([, { code }]) => maybeTwice.has(code));
  const byRow = Map.groupBy(points, ([, { sheet, row }]) => placeOf(sheet, row));
  return new Map([...byRow].map(([place, found]) => [place, found.map(([number]) => number)]));
}

const nameLink = (run: Run): Link => ['offer_named', run.surveyId, run.sender];

/** The values of a row without its place; of a returned sheet only those its sender changed. */
function valuesToWrite(row: InterpretedRow, { only }: RowMatch): InterpretedRow['values'] {
  const { municipality: _, ...values } = row.values;
  if (!only) return values;
  return Object.fromEntries(Object.entries(values).filter(([field]) => only.has(field as ImportField)));
}

/** Writes some rows of a table: what is new together, what is known one by one. */
function writeRows(run: Run, table: EvaluatedTable, tableNumber: number, rows: readonly EvaluatedRow[]): void {
  const created: { row: InterpretedRow; offer: NewOffer }[] = [];
  for (const { interpreted: row, match } of rows) {
    if (match.state === 'statement') sayNone(run, table, row);
    else if (match.state === 'new' && row.place) {
      created.push({ row, offer: { values: row.values, place: row.place, extra: row.extra, links: [nameLink(run)] } });
    } else if (match.into !== undefined) run.merges.later(table, tableNumber, { interpreted: row, match });
    else if (match.offerId && row.place) {
      run.merges.note(table, row, match.offerId);
      writeKnown(run, match.offerId, tableNumber, { interpreted: row, match });
    }
  }
  const ids = run.writer.createMany(created.map(({ offer }) => offer));
  for (const [index, { row }] of created.entries()) {
    const id = ids[index]!;
    writeParts(run, id, row.values);
    run.merges.note(table, row, id);
    noteRow(run, id, tableNumber, row);
    for (const number of run.pairPoints.get(placeOf(table.sheet.name, row.row)) ?? [])
      notePairOffer(run.context.db, run.importId, number, id);
  }
}

/** Writes a row into the offer it speaks of. */
function writeKnown(run: Run, offerId: string, tableNumber: number, { interpreted: row, match }: EvaluatedRow): void {
  const values = valuesToWrite(row, match);
  run.writer.update(offerId, values, match.place ?? null, [nameLink(run)]);
  writeParts(run, offerId, values);
  noteRow(run, offerId, tableNumber, row);
}

/** What a row says of an offer's places, times, sources and people. */
function writeParts({ context, places }: Run, id: string, values: InterpretedRow['values']): void {
  const said = partFields.filter((field) => values[field] !== undefined);
  if (said.length === 0) return;
  savePartLines(context, {
    id,
    lines: Object.fromEntries(said.map((field) => [field, values[field]])),
    places,
  });
}

function sayNone(run: Run, { sheet }: EvaluatedTable, row: InterpretedRow): void {
  const { context, surveyId, sender, importId } = run;
  const said = confirmNone(context, { row, sheet: sheet.name, surveyId, sender, importId });
  for (const [id, at] of said) run.said.set(id, at);
}

/** The row an offer came from. */
function noteRow({ notes, written }: Run, offerId: string, table: number, row: InterpretedRow): void {
  written.add(offerId);
  notes.add(offerId, table, row.row, row.originals);
}

/** A table as it was taken over; one of an unknown kind was read as offers. */
const readAs = ({ sheet, table }: EvaluatedTable): Parameters<typeof addTable>[3] => ({
  sheet: sheet.name,
  range: table.range,
  kind: isImportedKind(table.kind) ? table.kind : 'offers',
  columns: table.columns.map(({ letter, header, field, reason }): ImportedColumn => ({
    letter,
    header,
    field,
    rule: reason,
  })),
});

/** All issues of a file, or only those that are more than notes. */
export function issuesOf(tables: readonly EvaluatedTable[], withNotes: boolean): ImportIssue[] {
  const issues: ImportIssue[] = [];
  for (const { sheet, rows } of tables) {
    for (const { interpreted, match } of rows) {
      if (match.state === 'excluded') continue;
      for (const issue of interpreted.issues) {
        if (withNotes || issue.severity !== 'info') {
          issues.push({ ...issue, sheet: sheet.name, row: interpreted.row });
        }
      }
    }
  }
  return issues;
}

/** The rows of a table in turn; where nobody needs them afterwards, each leaves the memory with its batch. */
function* batchesOf({ rows }: EvaluatedTable, keepRows: boolean): Generator<EvaluatedRow[]> {
  if (!keepRows) while (rows.length > 0) yield rows.splice(0, batchSize);
  else for (let from = 0; from < rows.length; from += batchSize) yield rows.slice(from, from + batchSize);
}

const writesOf = (run: Run, table: EvaluatedTable, number: number, rows: readonly EvaluatedRow[]): void => {
  if (table.table.kind === 'actors') return writeActors(run.context, run.actors(), run.importId, number, rows);
  if (table.table.kind === 'measures') return writeMeasures(run.measures, rows);
  if (!entityOfKind(table.table.kind)) return writeRows(run, table, number, rows);
  for (const id of writeEntries(run.context, run.entries, run.importId, number, rows)) run.spoken.add(id);
};

function writeTables(run: Run, job: JobContext, tables: readonly EvaluatedTable[], options: CommitOptions): void {
  let done = 0;
  let reported = 0;
  for (const [number, table] of tables.entries()) {
    addTable(run.context.db, run.importId, number, readAs(table));
    for (const rows of batchesOf(table, options.keepRows)) {
      writesOf(run, table, number, rows);
      done += rows.length;
      if (done - reported < reportEvery) continue;
      reported = done;
      options.onProgress(done);
      if (job.cancel.requested()) throw new Problem('JOB_CANCELLED');
    }
  }
}

function register(run: Run, draft: DraftFile, evaluation: Evaluation, recipientId: string | null): void {
  const { context, importId, surveyId, sender, written, said } = run;
  const { db, recorder } = context;
  const { secondFile } = draft.decisions;
  const replaces = secondFile?.mode === 'replaces' ? secondFile.replaces : null;
  let removed = 0;
  if (replaces) {
    // rows missing in a returned correction sheet were not what it asked about: their offers stay
    if (!draft.decisions.returnOf) {
      const batch = replaceable(db, replaces, { ags: sender, actor: draft.sender?.actor ?? null });
      removed = removeReplaced(context, batch, written, said);
      removeReplacedEntries(context, batch, run.spoken);
      reopenEnded(context, replaces);
    }
    replaceBatch(db, replaces, recorder.at);
  }
  addBatch(db, {
    ...evaluation.counts,
    removed,
    id: importId,
    command_id: recorder.commandId,
    survey_id: surveyId,
    file_name: draft.fileName,
    sha256: draft.sha256,
    sender,
    actor_name: draft.sender?.actor ?? null,
    at: recorder.at,
    person: recorder.actor,
    replaces,
    recipient_id: recipientId,
  });
}

/** What the file leaves unnamed, as far as its sender can be told and no other of its files follows. */
export function missingPlan(
  context: Pick<JobContext, 'db' | 'clock'>,
  draft: DraftFile,
  fallback: CommitOptions['missing'],
): MissingPlan | null {
  const missing = fallback && missingIn(context, [draft]);
  return missing && { missing, decided: draft.decisions.missing, fallback };
}

/** Writers that only some files need: each begins with its first row. */
const listWriters = (context: WriteContext, { fileName }: DraftFile): Pick<Run, 'measures' | 'actors'> => ({
  measures: once((planId) => new SaidWriter(context, planId)),
  actors: once(() => new ActorWriter(context, actorTexts.source(fileName))),
});

interface Begun {
  importId: string;
  surveyId: string;
  sender: string;
  issues: readonly ImportIssue[];
}
function beginRun(
  context: WriteContext,
  draft: DraftFile,
  { tables }: Evaluation,
  { importId, surveyId, sender, issues }: Begun,
): Run {
  const { db, recorder } = context;
  return {
    context,
    importId,
    surveyId,
    sender,
    written: new Set(),
    said: new Map(),
    spoken: new Set(),
    writer: new OfferWriter(db, recorder),
    entries: new EntryWriter(context, { surveyId, sender, actor: draft.sender?.actor ?? null }),
    merges: new Merges(tables),
    notes: new RowNotes(db, importId),
    places: listRegions(db),
    pairPoints: pairPointsOf(issues),
    ...listWriters(context, draft),
  };
}

/**
 * Takes a file over in one transaction: offers, links, statements, provenance, issues, register; with it the draft goes.
 * Returns the import id.
 * Throws JOB_CANCELLED when asked to stop; nothing is written then.
 */
export function commitDraft(job: JobContext, draft: DraftFile, options: CommitOptions): string {
  const { evaluation } = draft;
  const sender = draft.sender?.ags;
  if (!evaluation || !sender) throw new Problem('DRAFT_NOT_READY', { file: draft.fileName });
  const importId = newId();
  return job.command({ channel: 'imports.commit', detail: draft.fileName }, (context) => {
    const { db, recorder, clock } = context;
    const year = Number(clock.today().slice(0, 4));
    const answer = answerOf(db, draft);
    const surveyId = answer?.surveyId ?? surveyForYear(db, recorder, year).id;
    const plan = missingPlan(context, draft, options.missing);
    const issues = [...issuesOf(evaluation.tables, false), ...(plan ? missingIssues(plan) : [])];
    addIssues(db, importId, issues);
    const run = beginRun(context, draft, evaluation, { importId, surveyId, sender, issues });
    const { writer, merges, notes } = run;
    const tables = evaluation.tables.filter((table) => table.included);
    whileGrowing(db, evaluation.counts.created, () => {
      writeTables(run, job, tables, options);
      writer.finish();
    });
    for (const { offerId, table, entry } of merges.settled()) writeKnown(run, offerId, table, entry);
    notes.flush();
    keepApart(db, importId, tables);
    const recipientId = answer?.recipient?.id ?? null;
    register(run, draft, evaluation, recipientId);
    if (plan) writeMissing(context, importId, plan);
    confirmNamed(db, importId, recorder.at);
    if (recipientId) receiveAnswer(context, { surveyId, recipientId, importId, answers: draft.own?.answers ?? [] });
    remember(context, draft, importId, options.lessons);
    removeDraft(db, draft.id);
    return importId;
  });
}
