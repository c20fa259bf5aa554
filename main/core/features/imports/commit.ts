import { isImportedKind } from '../../../../shared/domain/import-fields.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { actorTexts } from '../../../../shared/i18n/de/actor-lists.ts';
import type { JobContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { EntryWriter } from '../entries/index.ts';
import { confirmNamed, whileGrowing, type ImportedColumn } from '../offers/index.ts';
import { ActorWriter } from '../organizations/index.ts';
import { SaidWriter } from '../planning/index.ts';
import { ensureRecipients, receiveAnswer, surveyForYear } from '../surveys/index.ts';
import { writeActors } from './actors/write-actors.ts';
import { answerOf } from './answer.ts';
import { countedDay } from './as-of.ts';
import { answersOf } from './answers-of.ts';
import type { DraftFile } from './draft-file.ts';
import { entityOfKind } from './entries/entry-drafts.rules.ts';
import { removeReplacedEntries } from './entries/replaced-entries.ts';
import { writeEntries } from './entries/write-entries.ts';
import type { EvaluatedRow, EvaluatedTable } from './evaluate.ts';
import { addBatch, addIssues, addTable, removeDraft, replaceBatch } from './imports.repository.ts';
import { issuesOf } from './issues-of.ts';
import type { Taught } from './learning/lessons.ts';
import { remember } from './learning/remember.ts';
import { writeMeasures } from './measures/write-measures.ts';
import type { MissingFallback } from './missing/missing.ts';
import { missingIssues, missingPlan, reopenEnded, writeMissing } from './missing/write-missing.ts';
import { OfferRows, type OfferImport } from './offers/write-offers.ts';
import { keepApart } from './pairs/write-pairs.ts';
import { removeReplaced, replaceable } from './replace.ts';

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

/** A draft that can be taken over: understood, and its sender known. */
type ReadyDraft = DraftFile & { evaluation: NonNullable<DraftFile['evaluation']> };

/** One take-over on its way: the import and the writers of its kinds of tables. */
interface Run extends OfferImport {
  context: WriteContext;
  offers: OfferRows;
  /** Structures, figures and needs. */
  entries: EntryWriter;
  /** Begins a plan where there is none, so only once one is needed. */
  measures: (planId: string | null) => SaidWriter;
  /** Actors and their people. */
  actors: () => ActorWriter;
  /** The entries this file speaks of, also those that stay as they are. */
  spoken: Set<string>;
}

function once<A extends unknown[], T>(make: (...from: A) => T): (...from: A) => T {
  let made: T | undefined;
  return (...from) => (made ??= make(...from));
}

function beginRun(context: WriteContext, draft: ReadyDraft, of: OfferImport): Run {
  const { surveyId, sender } = of;
  return {
    ...of,
    context,
    offers: new OfferRows(context, of, draft.evaluation.tables),
    entries: new EntryWriter(context, { surveyId, sender, actor: draft.sender?.actor ?? null }),
    measures: once((planId) => new SaidWriter(context, planId)),
    actors: once(() => new ActorWriter(context, actorTexts.source(draft.fileName))),
    spoken: new Set(),
  };
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

/** The rows of a table in turn; where nobody needs them afterwards, each leaves the memory with its batch. */
function* batchesOf({ rows }: EvaluatedTable, keepRows: boolean): Generator<EvaluatedRow[]> {
  if (!keepRows) while (rows.length > 0) yield rows.splice(0, batchSize);
  else for (let from = 0; from < rows.length; from += batchSize) yield rows.slice(from, from + batchSize);
}

function writeRows(run: Run, table: EvaluatedTable, number: number, rows: readonly EvaluatedRow[]): void {
  const { context, importId } = run;
  if (table.table.kind === 'actors') return writeActors(context, run.actors(), importId, number, rows);
  if (table.table.kind === 'measures') return writeMeasures(run.measures, rows);
  if (!entityOfKind(table.table.kind)) return run.offers.write(table, number, rows);
  for (const id of writeEntries(context, run.entries, importId, number, rows)) run.spoken.add(id);
}

function writeTables(run: Run, job: JobContext, tables: readonly EvaluatedTable[], options: CommitOptions): void {
  let done = 0;
  let reported = 0;
  for (const [number, table] of tables.entries()) {
    addTable(run.context.db, run.importId, number, readAs(table));
    for (const rows of batchesOf(table, options.keepRows)) {
      writeRows(run, table, number, rows);
      done += rows.length;
      if (done - reported < reportEvery) continue;
      reported = done;
      options.onProgress(done);
      if (job.cancel.requested()) throw new Problem('JOB_CANCELLED');
    }
  }
}

/** Takes away what only the replaced file said. Returns how many offers went. */
function replace({ context, sender, offers, spoken }: Run, draft: ReadyDraft): number {
  const { secondFile, returnOf } = draft.decisions;
  if (secondFile?.mode !== 'replaces' || !secondFile.replaces) return 0;
  const { replaces } = secondFile;
  const { db, recorder } = context;
  let removed = 0;
  // rows missing in a returned correction sheet were not what it asked about: their offers stay
  if (!returnOf) {
    const batch = replaceable(db, replaces, { ags: sender, actor: draft.sender?.actor ?? null });
    removed = removeReplaced(context, batch, offers.written, offers.said);
    removeReplacedEntries(context, batch, spoken);
    reopenEnded(context, replaces);
  }
  replaceBatch(db, replaces, recorder.at);
  return removed;
}

function register(run: Run, draft: ReadyDraft, recipientId: string | null): void {
  const { db, recorder } = run.context;
  const { secondFile } = draft.decisions;
  const removed = replace(run, draft);
  addBatch(db, {
    ...draft.evaluation.counts,
    removed,
    id: run.importId,
    command_id: recorder.commandId,
    survey_id: run.surveyId,
    file_name: draft.fileName,
    sha256: draft.sha256,
    sender: run.sender,
    actor_name: draft.sender?.actor ?? null,
    at: recorder.at,
    person: recorder.actor,
    replaces: secondFile?.mode === 'replaces' ? secondFile.replaces : null,
    recipient_id: recipientId,
  });
}

/** Offers first, for the other kinds may name them; the indexes of an inventory that grows much are built afterwards. */
function writeAll(run: Run, job: JobContext, draft: ReadyDraft, options: CommitOptions): void {
  const { db } = run.context;
  const tables = draft.evaluation.tables.filter((table) => table.included);
  whileGrowing(db, draft.evaluation.counts.created, () => {
    writeTables(run, job, tables, options);
    run.offers.finishCreated();
  });
  run.offers.finish();
  keepApart(db, run.importId, tables);
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
  const ready: ReadyDraft = { ...draft, evaluation };
  const importId = newId();
  return job.command({ channel: 'imports.commit', detail: draft.fileName }, (context) => {
    const { db, recorder, clock } = context;
    const answers = answersOf(db, draft);
    const round = answerOf(db, draft)?.surveyId;
    if (round && answers.length > 0) ensureRecipients(db, recorder, round);
    const answer = answerOf(db, draft);
    const surveyId = answer?.surveyId ?? surveyForYear(db, recorder, Number(clock.today().slice(0, 4))).id;
    const plan = missingPlan(context, draft, options.missing);
    const issues = [...issuesOf(evaluation.tables, false), ...(plan ? missingIssues(plan) : [])];
    addIssues(db, importId, issues);
    const asOf = countedDay(draft, clock.today());
    const confirmedOn = asOf ?? clock.today();
    const run = beginRun(context, ready, { importId, surveyId, sender, issues, confirmedOn });
    writeAll(run, job, ready, options);
    const recipientId = answer?.recipient?.id ?? null;
    register(run, ready, recipientId);
    if (plan) writeMissing(context, importId, plan);
    confirmNamed(db, importId, confirmedOn);
    if (recipientId) receiveAnswer(context, { surveyId, recipientId, importId, answers });
    remember(context, draft, importId, options.lessons, asOf);
    removeDraft(db, draft.id);
    return importId;
  });
}
