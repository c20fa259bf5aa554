import type { ImportIssue } from '../../../../shared/contract/imports.ts';
import type { InterpretedRow, RowPlace, RowValue } from '../../../../shared/domain/import-row.ts';
import type { OfferField } from '../../../../shared/domain/offer-fields.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { Link } from '../../database/entities.ts';
import type { JobContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { OfferWriter, type ImportedColumn } from '../offers/index.ts';
import { surveyForYear } from '../surveys/index.ts';
import type { DraftFile } from './draft-file.ts';
import type { EvaluatedRow, EvaluatedTable, Evaluation } from './evaluate.ts';
import { addBatch, addIssues, addRow, addTable, replaceBatch } from './imports.repository.ts';
import { remember } from './learning/remember.ts';
import type { RowMatch } from './match.ts';
import { removeReplaced } from './replace.ts';
import { confirmNone } from './statements.ts';

const progressEvery = 500;

/** Everything one file's take-over needs on its way through the rows. */
interface Run {
  context: WriteContext;
  writer: OfferWriter;
  importId: string;
  surveyId: string;
  sender: string;
  written: Set<string>;
}

const nameLink = (run: Run): Link => ['offer_named', run.surveyId, run.sender];

function writeOffer(run: Run, row: InterpretedRow, place: RowPlace, { offerId, only }: RowMatch): string {
  const entries = Object.entries(row.values).filter(([field]) => !only || only.has(field as OfferField));
  const values: Record<string, RowValue> = Object.fromEntries(entries);
  delete values['municipality'];
  if (!offerId) return run.writer.create(values, place, row.extra, [nameLink(run)]);
  run.writer.update(offerId, values, null, [nameLink(run)]);
  return offerId;
}

function writeRow(run: Run, table: EvaluatedTable, tableNumber: number, { interpreted, match }: EvaluatedRow): void {
  const { context, importId } = run;
  if (match.state === 'statement') {
    confirmNone(context, {
      row: interpreted,
      sheet: table.sheet.name,
      surveyId: run.surveyId,
      sender: run.sender,
      importId,
    });
    return;
  }
  if (match.state === 'rejected' || match.state === 'excluded' || !interpreted.place) return;
  const offerId = writeOffer(run, interpreted, interpreted.place, match);
  run.written.add(offerId);
  addRow(context.db, offerId, importId, tableNumber, interpreted.row, interpreted.originals);
}

const columnsOf = (table: EvaluatedTable): ImportedColumn[] =>
  table.table.columns.map(({ letter, header, field, reason }) => ({ letter, header, field, rule: reason }));

/** All issues of a file as the register keeps them. */
export function issuesOf(tables: readonly EvaluatedTable[]): ImportIssue[] {
  return tables.flatMap(({ sheet, rows }) =>
    rows
      .filter((row) => row.match.state !== 'excluded')
      .flatMap(({ interpreted }) =>
        interpreted.issues.map((issue) => ({ ...issue, sheet: sheet.name, row: interpreted.row })),
      ),
  );
}

function writeTables(
  run: Run,
  job: JobContext,
  tables: readonly EvaluatedTable[],
  onProgress: (done: number) => void,
): void {
  let done = 0;
  for (const [number, table] of tables.entries()) {
    addTable(run.context.db, run.importId, number, table.sheet.name, table.table.range, columnsOf(table));
    for (const row of table.rows) {
      writeRow(run, table, number, row);
      done += 1;
      if (done % progressEvery !== 0) continue;
      onProgress(done);
      if (job.cancel.requested()) throw new Problem('JOB_CANCELLED');
    }
  }
}

function register(
  { context, importId, surveyId, sender, written }: Run,
  draft: DraftFile,
  evaluation: Evaluation,
): void {
  const { db, recorder } = context;
  const issues = issuesOf(evaluation.tables).filter((issue) => issue.severity !== 'info');
  addIssues(db, importId, issues);
  const { secondFile } = draft.decisions;
  const replaces = secondFile?.mode === 'replaces' ? secondFile.replaces : null;
  if (replaces) {
    // rows missing in a returned correction sheet were not what it asked about: their offers stay
    if (!draft.decisions.returnOf) removeReplaced(context, replaces, written);
    replaceBatch(db, replaces, recorder.at);
  }
  addBatch(db, {
    ...evaluation.counts,
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
  });
}

/**
 * Takes a file over in one transaction: offers, links, statements, provenance, issues, register. Returns the import id.
 * `attended`: a person saw the proposals, so taking the file over accepts them.
 * Throws JOB_CANCELLED when asked to stop; nothing is written then.
 */
export function commitDraft(
  job: JobContext,
  draft: DraftFile,
  onProgress: (done: number) => void,
  attended = true,
): string {
  const { evaluation } = draft;
  const sender = draft.sender?.ags;
  if (!evaluation || !sender) throw new Problem('DRAFT_NOT_READY', { file: draft.fileName });
  const importId = newId();
  return job.command({ channel: 'imports.commit', detail: draft.fileName }, (context) => {
    const { db, recorder, clock } = context;
    const { id: surveyId } = surveyForYear(db, recorder, Number(clock.today().slice(0, 4)));
    const run: Run = { context, importId, surveyId, sender, written: new Set(), writer: new OfferWriter(db, recorder) };
    writeTables(
      run,
      job,
      evaluation.tables.filter((table) => table.included),
      onProgress,
    );
    register(run, draft, evaluation);
    remember(context, draft, importId, attended);
    return importId;
  });
}
