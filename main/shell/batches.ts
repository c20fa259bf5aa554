import type { EventOf } from '../../shared/contract/index.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { jobTexts } from '../../shared/i18n/de/jobs.ts';
import { problemText } from '../../shared/i18n/de/problems.ts';
import { AnsweredProblem } from '../ipc/gate.ts';

/** What became of each piece: what it made, or why not; null where it was never begun. */
export interface BatchOutcome<R> {
  made: R[];
  missing: { index: number; reason: string | null }[];
}

/** Work on many documents, one after the other, which tells how far it is and can be stopped between two of them. */
export interface Batches {
  run<T, R>(jobId: string, items: readonly T[], work: (item: T) => Promise<R>): Promise<BatchOutcome<R>>;
  /** The document being made is finished; none is begun after it. */
  stop(jobId: string): void;
}

const reasonOf = (error: unknown): string => {
  if (error instanceof AnsweredProblem) return error.info.message;
  return error instanceof Problem ? problemText(error.code, error.details) : problemText('INTERNAL', {});
};

export function createBatches(tell: (progress: EventOf<'job.progress'>) => void): Batches {
  const running = new Map<string, AbortController>();
  return {
    async run<T, R>(jobId: string, items: readonly T[], work: (item: T) => Promise<R>) {
      const stopped = new AbortController();
      running.set(jobId, stopped);
      const total = items.length;
      const say = (done: number, finished: boolean): void =>
        tell({ jobId, kind: 'issue', label: jobTexts.issuing(done, total), done, total, finished, problem: null });
      const outcome: BatchOutcome<R> = { made: [], missing: [] };
      for (const [index, item] of items.entries()) {
        say(index, false);
        if (stopped.signal.aborted) outcome.missing.push({ index, reason: null });
        else {
          // One that cannot be made does not hold the others back.
          try {
            outcome.made.push(await work(item));
          } catch (error) {
            outcome.missing.push({ index, reason: reasonOf(error) });
          }
        }
      }
      running.delete(jobId);
      say(total, true);
      return outcome;
    },
    stop: (jobId) => running.get(jobId)?.abort(),
  };
}
