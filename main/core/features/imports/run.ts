import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { isImportedKind } from '../../../../shared/domain/import-fields.ts';
import type { ImportIssue } from '../../../../shared/contract/imports.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { JobContext } from '../../platform/context.ts';
import { findSurvey } from '../surveys/index.ts';
import { issueOf } from './add-issue.ts';
import type { DraftFile } from './draft-file.ts';
import { noDecisions, type FileDecisions } from './decisions.rules.ts';
import { freshMemory } from './evaluate.ts';
import { earlierYearOf } from './earlier-year.ts';
import { draftsOf, type DraftStore } from './draft-store.ts';
import { takeOver } from './jobs.ts';
import { lessonsOf } from './learning/lessons.ts';
import { issuesOf } from './issues-of.ts';
import { missingIssues, missingPlan } from './missing/write-missing.ts';
import { questionOf } from './questions.ts';
import { replaceable } from './replace.ts';

type Input = InputOf<'imports.run'>;

/** Said, not asked: the file counts as it is. */
function earlierYearIssues(context: JobContext, draft: DraftFile): ImportIssue[] {
  const reason = earlierYearOf(context, draft);
  if (reason === null) return [];
  const issue = issueOf({
    cell: '',
    field: null,
    severity: 'info',
    code: 'FILE_OF_EARLIER_YEAR',
    details: { text: reason },
    original: draft.fileName,
  });
  return [{ ...issue, sheet: '', row: 0 }];
}

/** What the options of the command line decide beforehand. */
function decisionsOf(input: Input): FileDecisions {
  return {
    ...noDecisions(),
    ...(input.kind !== 'auto' && isImportedKind(input.kind) && { only: input.kind }),
    surveyId: input.surveyId ?? null,
    signs: input.signs,
    sameFile: input.mode !== 'first',
    sender: input.municipality ? { ags: input.municipality, actor: null } : null,
    secondFile: input.mode === 'first' ? null : { mode: input.mode, replaces: input.replaces ?? null },
  };
}

/** Refuses options that name what is not there, before the file is read. Throws SURVEY_NOT_FOUND, MUNICIPALITY_UNKNOWN. */
function checkOptions(context: JobContext, store: DraftStore, input: Input): void {
  if (input.surveyId && !findSurvey(context.db, input.surveyId)) throw new Problem('SURVEY_NOT_FOUND');
  if (input.municipality) store.checkMunicipality(input.municipality);
}

/** Turns an open question into the refusal the command line reports. */
function refuseOpenQuestion(context: JobContext, draft: DraftFile): void {
  const question = questionOf(context, draft);
  if (question?.kind === 'sender') throw new Problem('SENDER_UNKNOWN');
  if (question?.kind === 'secondFile') throw new Problem('SECOND_FILE');
  if (question?.kind === 'sameFile') throw new Problem('SAME_FILE', { day: question.at });
}

/** What was read is no longer needed once it is understood; nobody will look at the sheet. */
function withoutCells(draft: DraftFile): DraftFile {
  draft.read = null;
  draft.memory = freshMemory();
  for (const table of draft.evaluation?.tables ?? []) table.sheet.rows.length = 0;
  return draft;
}

/**
 * The whole way of one file without a screen: read, interpret, take over. Nothing is asked: undecided signs and
 * values stay empty and are returned as issues. `dryRun` writes nothing. Throws the problem a file was refused with.
 */
export async function runImport(context: JobContext, input: Input): Promise<OutputOf<'imports.run'>> {
  const started = performance.now();
  const store = draftsOf(context);
  checkOptions(context, store, input);
  const draft = store.add(input.path, input.name, decisionsOf(input));
  try {
    await store.read(draft, new AbortController().signal, () => {});
    if (draft.problem) throw draft.problem;
    refuseOpenQuestion(context, draft);
    if (input.replaces && draft.sender) replaceable(context.db, input.replaces, draft.sender);
    const counts = draft.evaluation?.counts;
    const missing = input.missing ?? 'ask';
    const plan = missingPlan(context, draft, missing);
    const told = issuesOf(draft.evaluation?.tables ?? [], !input.withoutNotes);
    const issues = [...earlierYearIssues(context, draft), ...told, ...(plan ? missingIssues(plan) : [])];
    const lessons = lessonsOf(draft, false);
    const importId = input.dryRun
      ? null
      : takeOver(context, store, withoutCells(draft), {
          onProgress: () => {},
          keepRows: false,
          lessons,
          missing,
        });
    return {
      importId,
      file: input.name,
      sha256: draft.sha256,
      created: counts?.created ?? 0,
      updated: counts?.updated ?? 0,
      unchanged: counts?.unchanged ?? 0,
      rejected: counts?.rejected ?? 0,
      skipped: counts?.skipped ?? 0,
      missing: plan?.missing.offers.length ?? 0,
      issues,
      elapsedMs: Math.round(performance.now() - started),
    };
  } finally {
    if (store.files.has(draft.id)) store.remove(draft.id);
  }
}
