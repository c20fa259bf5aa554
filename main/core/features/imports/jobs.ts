import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { jobTexts } from '../../../../shared/i18n/de/jobs.ts';
import { problemText } from '../../../../shared/i18n/de/problems.ts';
import type { JobContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { commitDraft } from './commit.ts';
import { noDecisions } from './decisions.rules.ts';
import type { DraftFile } from './draft-file.ts';
import { draftsOf, type DraftStore } from './draft-store.ts';
import { questionOf } from './questions.ts';

const importTopics = ['imports', 'surveys', 'offers', 'coverage', 'overview', 'history', 'search', 'handouts'];

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

/** Opens a draft for each file and starts reading them. */
export function readPaths(
  context: JobContext,
  { files, answerOf }: InputOf<'imports.readPaths'>,
): OutputOf<'imports.readPaths'> {
  const store = draftsOf(context);
  const decisions = { ...noDecisions(), ...(answerOf && { answerOf }) };
  const drafts = files.map(({ path, name }) => store.add(path, name, decisions));
  context.changed('imports', 'overview');
  return { jobId: readDrafts(context, store, drafts), draftIds: drafts.map((draft) => draft.id) };
}

/** Takes one draft over. Throws DRAFT_NOT_READY while a question is open. */
export function takeOver(
  context: JobContext,
  store: DraftStore,
  draft: DraftFile,
  onProgress: (done: number) => void,
): string {
  store.refresh(draft);
  if (questionOf(context.db, draft)) throw new Problem('DRAFT_NOT_READY', { file: draft.fileName });
  const importId = commitDraft(context, draft, onProgress);
  draft.committedAs = importId;
  store.forget(draft);
  return importId;
}

/** Takes the drafts over one after the other, each in its own transaction. */
export function commitDrafts(context: JobContext, { ids }: InputOf<'imports.commit'>): OutputOf<'imports.commit'> {
  const store = draftsOf(context);
  const jobId = newId();
  const report = reporter(context, 'commit', jobId);
  context.cancel.reset();
  const total = ids.reduce((n, id) => n + (store.get(id).evaluation?.tables.flatMap((t) => t.rows).length ?? 0), 0);
  const work = async (): Promise<void> => {
    let before = 0;
    let problem: Problem | undefined;
    for (const id of ids) {
      const draft = store.get(id);
      try {
        takeOver(context, store, draft, (done) => report(jobTexts.committing(draft.fileName), before + done, total));
      } catch (error) {
        problem ??= error instanceof Problem ? error : new Problem('INTERNAL', {}, { cause: error });
        if (problem.code === 'JOB_CANCELLED') break;
      }
      before += draft.evaluation?.tables.flatMap((table) => table.rows).length ?? 0;
      report(jobTexts.committing(draft.fileName), before, total);
      await new Promise((resolve) => setImmediate(resolve));
    }
    context.changed(...importTopics);
    report(jobTexts.committed, total, total, { finished: true, ...(problem && { problem }) });
  };
  setImmediate(() => void work());
  return { jobId };
}
