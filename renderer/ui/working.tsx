import { ProgressBar } from '@fluentui/react-components';
import styles from './working.module.css';

interface WorkingProps {
  label: string;
  /** From 0 to 1; left out where nobody knows, then the bar only moves. */
  share?: number | undefined;
}

/** Work that cannot be stopped: what it is, and that it goes on. */
export const Working = ({ label, share }: WorkingProps) => (
  <div className={styles.working}>
    <ProgressBar {...(share !== undefined && { value: share })} thickness="large" aria-label={label} />
    <output>{label}</output>
  </div>
);
