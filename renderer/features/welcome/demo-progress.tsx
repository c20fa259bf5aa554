import { ProgressBar } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { EventOf } from '../../../shared/contract/index.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { useEvent } from '../../ipc/queries.ts';
import styles from './welcome.module.css';

type Progress = EventOf<'job.progress'>;

/** How far the demo Kreis is built; without a total the bar only moves. */
export function DemoProgress() {
  const [job, setJob] = useState<Progress | null>(null);
  useEvent(
    'job.progress',
    useCallback((progress: Progress) => setJob(progress), []),
  );
  const share = job?.total ? { value: job.done / job.total } : {};
  return (
    <div className={styles.progress}>
      <ProgressBar {...share} thickness="large" aria-label={de.welcome.doors.demo.working} />
      <output className={styles.hint}>{job?.label ?? de.welcome.doors.demo.working}</output>
    </div>
  );
}
