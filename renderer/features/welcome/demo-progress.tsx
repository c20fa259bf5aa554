import { useCallback, useState } from 'react';
import type { EventOf } from '../../../shared/contract/index.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { useEvent } from '../../ipc/queries.ts';
import { Working } from '../../ui/index.ts';

type Progress = EventOf<'job.progress'>;

/** How far the demo Kreis is built; without a total the bar only moves. */
export function DemoProgress() {
  const [job, setJob] = useState<Progress | null>(null);
  useEvent(
    'job.progress',
    useCallback((progress: Progress) => setJob(progress), []),
  );
  const share = job?.total ? job.done / job.total : undefined;
  return <Working label={job?.label ?? de.welcome.doors.demo.working} share={share} />;
}
