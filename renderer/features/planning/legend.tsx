import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import styles from './planning.module.css';

const words = planningTexts.legend;

interface LegendProps {
  milestones?: boolean;
  /** The line is an earlier day. */
  past: boolean;
}

/** What the bars mean. */
export function Legend({ milestones = false, past }: LegendProps) {
  return (
    <p className={styles.legend}>
      <span className={styles.sampleDone} /> {words.progress}
      <span className={styles.samplePeriod} /> {words.period}
      <span className={styles.sampleToday} /> {past ? words.day : words.today}
      {milestones && (
        <>
          <span className={styles.sampleMilestone} /> {words.milestone}
        </>
      )}
    </p>
  );
}
