import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import type { JobProgress } from '../../../ipc/jobs.ts';
import { useCommand } from '../../../ipc/queries.ts';
import { ProgressBar } from '../../../ui/index.ts';

export interface JobBarProps {
  job: JobProgress;
  cancelLabel: string;
  note?: string;
}

/** Progress of reading or taking over. */
export function JobBar({ job, cancelLabel, note }: JobBarProps) {
  const cancel = useCommand('jobs.cancel');
  return (
    <ProgressBar
      label={job.label || t.filesPage.readingLabel}
      note={note}
      done={job.done}
      total={job.total}
      cancelLabel={cancelLabel}
      stopping={cancel.isPending || cancel.isSuccess}
      onCancel={() => cancel.mutate({ jobId: job.jobId })}
    />
  );
}
