import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { jobTexts } from '../../../../shared/i18n/de/jobs.ts';
import { problemText } from '../../../../shared/i18n/de/problems.ts';
import type { JobContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { problemFromSystem } from '../../platform/system-problem.ts';
import { commitDraft, type CommitOptions } from './commit.ts';
import { noDecisions, type FileDecisions } from './decisions.rules.ts';
import { saysSomething, type DraftFile } from './draft-file.ts';
import { draftsOf, type DraftStore } from './draft-store.ts';
import { lessonsOf } from './learning/lessons.ts';
import { isFollowed } from './missing/missing-groups.ts';
import { questionOf } from './questions.ts';

/** What a file that is taken over, or taken back, changes. */
export const importTopics = [
  'imports',
  'surveys',
  'structures',
  'planning',
  'organizations',
  'indicators',
  'offers',
  'coverage',
  'overview',
  'history',
  'search',
  'handouts',
];

/** Tells the windows how far a job is. */
function reporter(context: JobContext, kind: 'read' | 'commit', jobId: string) {
  return (
    label: string,
    done: number,
    total: number,
    end: { finished: boolean; problem?: Problem } = { finished: false },
  ): void => {
    const problem = end.problem
      ? { code: end.problem.code, message: problemText(end.problem.code, end.problem.details) }
      : null;
    context.emit('job.progress', { jobId, kind, label, done, total, finished: end.finished, problem });
  };
}

async function readOneByOne(
  context: JobContext,
  store: DraftStore,
  drafts: readonly DraftFile[],
  jobId: string,
): Promise<void> {
  const report = reporter(context, 'read', jobId);
  const abort = new AbortController();
  const watch = setInterval(() => context.cancel.requested() && abort.abort(), 50);
  for (const [index, draft] of drafts.entries()) {
    report(jobTexts.reading(draft.fileName), index, drafts.length);
    await store.read(draft, abort.signal, (share) =>
      report(jobTexts.reading(draft.fileName), index + share, drafts.length),
    );
    context.changed('imports');
  }
  clearInterval(watch);
  report(jobTexts.read(drafts.length), drafts.length, drafts.length, { finished: true });
}

const running = new WeakMap<DraftStore, Set<string>>();

/** Starts reading drafts that nobody reads yet; returns the job id. */
export function readDrafts(context: JobContext, store: DraftStore, drafts: readonly DraftFile[]): string {
  const busy = running.get(store) ?? new Set<string>();
  running.set(store, busy);
  const waiting = drafts.filter((draft) => !busy.has(draft.id));
  const jobId = newId();
  if (waiting.length === 0) return jobId;
  for (const draft of waiting) busy.add(draft.id);
  context.cancel.reset();
  void readOneByOne(context, store, waiting, jobId).finally(() => {
    for (const draft of waiting) busy.delete(draft.id);
  });
  return jobId;
}

/** One file that cannot be read does not hold the others back: it stands in the table of files with its reason. */
function open(store: DraftStore, path: string, name: string, decisions: FileDecisions): DraftFile {
  try {
    return store.add(path, name, decisions);
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('FILE_')) return store.addRefused(name, error);
    throw error;
  }
}

/** Opens a draft for each file and starts reading them. Throws DISK_FULL, NO_PERMISSION. */
export function readPaths(
  context: JobContext,
  { files, answerOf }: InputOf<'imports.readPaths'>,
): OutputOf<'imports.readPaths'> {
  const store = draftsOf(context);
  const drafts = files.map(({ path, name }) =>
    open(store, path, name, { ...noDecisions(), ...(answerOf && { answerOf }) }),
  );
  context.changed('imports', 'overview');
  const readable = drafts.filter((draft) => !draft.problem);
  return { jobId: readDrafts(context, store, readable), draftIds: drafts.map((draft) => draft.id) };
}

/**
 * Takes one draft over; with it the draft goes, in the same transaction. One that was taken over before stays as it is.
 * Throws DRAFT_NOT_READY while a question is open, and the problem a file was refused with.
 */
export function takeOver(context: JobContext, store: DraftStore, draft: DraftFile, options: CommitOptions): string {
  if (draft.committedAs) return draft.committedAs;
  store.refresh(draft);
  if (draft.problem) throw draft.problem;
  if (!saysSomething(draft) || questionOf(context, draft))
    throw new Problem('DRAFT_NOT_READY', { file: draft.fileName });
  draft.committedAs = commitDraft(context, draft, options);
  return draft.committedAs;
}

/** How a job ended that could not take every file over: one file alone gives its own reason. */
function told(
  failed: readonly { fileName: string; problem: Problem }[],
  drafts: readonly DraftFile[],
): { problem?: Problem } {
  const [first] = failed;
  if (!first || drafts.length === 1 || first.problem.code === 'JOB_CANCELLED')
    return first ? { problem: first.problem } : {};
  const details = {
    files: failed.map(({ fileName }) => fileName).join(', '),
    taken: drafts.filter(({ committedAs }) => committedAs !== null).length,
    reason: problemText(first.problem.code, first.problem.details),
  };
  return { problem: new Problem('FILES_NOT_TAKEN', details) };
}

const rowsIn = (draft: DraftFile): number =>
  draft.evaluation?.tables.reduce((sum, table) => sum + table.rows.length, 0) ?? 0;

/** Takes the drafts over one after the other, each in its own transaction. */
export function commitDrafts(context: JobContext, { ids }: InputOf<'imports.commit'>): OutputOf<'imports.commit'> {
  const store = draftsOf(context);
  const jobId = newId();
  const report = reporter(context, 'commit', jobId);
  context.cancel.reset();
  const drafts = ids.map((id) => store.get(id));
  const total = drafts.reduce((sum, draft) => sum + rowsIn(draft), 0);
  const work = async (): Promise<void> => {
    let before = 0;
    const failed: { fileName: string; problem: Problem }[] = [];
    for (const draft of drafts) {
      if (!store.files.has(draft.id)) continue;
      try {
        const onProgress = (done: number): void => report(jobTexts.committing(draft.fileName), before + done, total);
        const missing = isFollowed(context, draft, drafts) ? null : 'shown';
        takeOver(context, store, draft, { onProgress, keepRows: true, lessons: lessonsOf(draft, true), missing });
      } catch (error) {
        const problem = problemFromSystem(error, 'INTERNAL');
        failed.push({ fileName: draft.fileName, problem });
        if (problem.code === 'JOB_CANCELLED') break;
      }
      before += rowsIn(draft);
      report(jobTexts.committing(draft.fileName), before, total);
      await new Promise((resolve) => setImmediate(resolve));
    }
    context.changed(...importTopics);
    report(jobTexts.committed, total, total, { finished: true, ...told(failed, drafts) });
  };
  setImmediate(() => void work());
  return { jobId };
}
