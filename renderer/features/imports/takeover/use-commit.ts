import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Draft, ImportRecord } from '../../../../shared/contract/imports.ts';
import { useCall, useCommand } from '../../../ipc/queries.ts';
import { shownError, useToast } from '../../../ui/index.ts';
import { hasFinished, useJobs, type JobProgress } from '../../../ipc/jobs.ts';

/** The running or last commit of this window; kept while pages change. */
let last: { jobId: string; drafts: readonly Draft[]; from: string | null } | null = null;

export interface Commit {
  start: (drafts: readonly Draft[]) => void;
  starting: boolean;
  /** The job while it runs. */
  running: JobProgress | null;
  problem: string | null;
  /** Import records of the files that were written; empty until the job is done. */
  records: readonly ImportRecord[];
  done: boolean;
}

/** The records of the files: by the draft's own note, else by content, newest first. */
export const recordsOf = (
  files: readonly Draft[],
  drafts: readonly Draft[],
  imports: readonly ImportRecord[],
): ImportRecord[] =>
  files.flatMap((file) => {
    const noted = drafts.find(({ id }) => id === file.id);
    if (noted && noted.state !== 'committed') return [];
    const newest = imports.filter(({ sha256 }) => sha256 === file.sha256).sort((a, b) => b.at.localeCompare(a.at));
    return imports.find(({ id }) => id === noted?.committedAs) ?? newest[0] ?? [];
  });

/**
 * Writes files as a job and tells what became of each. Coming from checking a file (`from`) is a new start,
 * unless the writing still runs.
 */
export const useCommit = (from: string | null): Commit => {
  const jobs = useJobs();
  const [commit, setCommit] = useState(() => {
    const runs = jobs.some(({ jobId, finished }) => jobId === last?.jobId && !finished);
    return runs || last?.from === from ? last : null;
  });
  const client = useQueryClient();
  const toast = useToast();
  const command = useCommand('imports.commit');
  const job = jobs.find(({ jobId }) => jobId === commit?.jobId);
  const finished = job?.finished ?? false;
  const { data: drafts } = useCall('imports.drafts', {});
  const { data: list } = useCall('imports.list', {}, { enabled: commit !== null });
  useEffect(() => {
    if (finished) void client.invalidateQueries();
  }, [client, finished]);
  const start = (files: readonly Draft[]): void =>
    command.mutate(
      { ids: files.map(({ id }) => id) },
      {
        onSuccess: ({ jobId }) => {
          last = { jobId, drafts: files, from };
          setCommit(last);
        },
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
  const records = finished && commit ? recordsOf(commit.drafts, drafts?.drafts ?? [], list?.imports ?? []) : [];
  return {
    start,
    starting: command.isPending,
    running: job && !finished ? job : null,
    problem: (finished && job?.problem?.message) || null,
    records,
    done: finished,
  };
};

/** Forgets the last commit once it is done, so that the next visit shows what is ready. */
export const forgetCommit = (): void => {
  if (last && hasFinished(last.jobId)) last = null;
};
