import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCommand } from '../../../ipc/queries.ts';
import { Button } from '../../../ui/index.ts';
import type { JobProgress } from './jobs.ts';
import styles from './job-bar.module.css';

export interface JobBarProps {
  job: JobProgress;
  cancelLabel: string;
  note?: string;
}

/** Progress of long work, with a way to stop it. */
export function JobBar({ job, cancelLabel, note }: JobBarProps) {
  const cancel = useCommand('jobs.cancel');
  const known = job.total !== null && job.total > 0;
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <output>{job.label || t.filesPage.readingLabel}</output>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      <progress
        className={styles.progress}
        aria-label={job.label}
        {...(known && { value: job.done, max: job.total ?? 1 })}
      />
      <Button disabled={cancel.isPending || cancel.isSuccess} onClick={() => cancel.mutate({ jobId: job.jobId })}>
        {cancelLabel}
      </Button>
    </div>
  );
}
