import { de } from '../../../shared/i18n/de/index.ts';
import { Banner, Button, type ShownError } from '../../ui/index.ts';
import styles from './welcome.module.css';

const text = de.welcome.problem;

interface RefusalProps {
  problem: ShownError;
  busy: boolean;
  /** The ways out; left out where they stand on the page already. */
  onFolder?: () => void;
  onBackup?: () => void;
}

/** What went wrong on the way to a data folder, the ways out beside it, the code small for those who help. */
export function Refusal({ problem, busy, onFolder, onBackup }: RefusalProps) {
  const ways = (
    <>
      {onFolder && (
        <Button size="small" disabled={busy} onClick={onFolder}>
          {text.otherFolder}
        </Button>
      )}
      {onBackup && (
        <Button size="small" disabled={busy} onClick={onBackup}>
          {text.anyBackup}
        </Button>
      )}
    </>
  );
  return (
    <Banner tone="danger" actions={onFolder || onBackup ? ways : undefined}>
      {problem.message}
      {problem.code && (
        <span className={styles.code}>
          {problem.code}
          {problem.traceId && ` · ${de.common.traceId(problem.traceId)}`}
        </span>
      )}
    </Banner>
  );
}
