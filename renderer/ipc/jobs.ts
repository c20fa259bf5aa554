import { useSyncExternalStore } from 'react';
import type { EventOf } from '../../shared/contract/index.ts';
import { listen } from './client.ts';

export type JobProgress = EventOf<'job.progress'>;

/** Jobs of this window: their last word, kept while pages change. */
const jobs = new Map<string, JobProgress>();
const listeners = new Set<() => void>();
let snapshot: readonly JobProgress[] = [];
let stop: (() => void) | null = null;

const changed = (): void => {
  snapshot = [...jobs.values()];
  for (const heard of listeners) heard();
};

const subscribe = (heard: () => void): (() => void) => {
  listeners.add(heard);
  stop ??= listen('job.progress', (progress) => {
    jobs.set(progress.jobId, progress);
    changed();
  });
  return () => listeners.delete(heard);
};

/** All reading and writing jobs heard of since the window opened. */
export const useJobs = (): readonly JobProgress[] => useSyncExternalStore(subscribe, () => snapshot);

/** True once the last word of a job was heard. */
export const hasFinished = (jobId: string): boolean => jobs.get(jobId)?.finished ?? false;
