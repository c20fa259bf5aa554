import { Button } from '@fluentui/react-components';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  label: string;
  /** What stopping it means. */
  note?: string | undefined;
  done: number;
  /** Null where nobody knows how much it is. */
  total: number | null;
  cancelLabel: string;
  /** It was asked to stop already. */
  stopping: boolean;
  onCancel: () => void;
}

/** Progress of long work, with a way to stop it. */
export function ProgressBar({ label, note, done, total, cancelLabel, stopping, onCancel }: ProgressBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <output>{label}</output>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      <progress
        className={styles.progress}
        aria-label={label}
        {...(total !== null && total > 0 && { value: done, max: total })}
      />
      <Button disabled={stopping} onClick={onCancel}>
        {cancelLabel}
      </Button>
    </div>
  );
}
