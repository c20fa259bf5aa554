import type { ShellState } from '../../../shared/contract/shell.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { Banner, Button, Working } from '../../ui/index.ts';
import { Refusal } from './refusal.tsx';
import { useOpening } from './use-opening.ts';
import styles from './welcome.module.css';
import type { WelcomeProps } from './welcome-props.ts';

const text = de.welcome.problem;

interface ProblemScreenProps extends Pick<WelcomeProps, 'onOpened'> {
  problem: NonNullable<ShellState['problem']>;
  onLeave: () => void;
}

/** The last data folder could not be opened: it is named, what is safe is said, the best backup is offered first. */
export function ProblemScreen({ problem, onOpened, onLeave }: ProblemScreenProps) {
  const { busy, restoring, problem: refusal, restore, openFolder } = useOpening(onOpened);
  const [best, ...older] = problem.backups;
  return (
    <>
      <h1 className={styles.title}>{text.title}</h1>
      <Banner tone="danger">{problem.message}</Banner>
      {refusal && <Refusal problem={refusal} busy={busy} />}
      <p className={styles.facts}>
        {text.folder}: <strong className={styles.strong}>{problem.folder}</strong>
      </p>
      <p className={styles.hint}>{problem.code}</p>
      <h2 className={styles.part}>{text.ways}</h2>
      <div className={styles.ways}>
        {best && (
          <Button appearance="primary" disabled={busy} onClick={() => void restore(best.token)}>
            {text.restore(best.label)}
          </Button>
        )}
        <Button disabled={busy} onClick={() => void openFolder()}>
          {text.otherFolder}
        </Button>
        <Button disabled={busy} onClick={() => void restore()}>
          {text.otherBackup}
        </Button>
        <Button appearance="transparent" disabled={busy} onClick={onLeave}>
          {text.fresh}
        </Button>
      </div>
      {restoring && <Working label={de.backup.restoring} />}
      <p className={styles.hint}>{best ? text.backupNote : text.noBackups}</p>
      <OlderBackups backups={older} busy={busy} onRestore={(token) => void restore(token)} />
    </>
  );
}

interface OlderBackupsProps {
  backups: NonNullable<ShellState['problem']>['backups'];
  busy: boolean;
  onRestore: (token: string) => void;
}

function OlderBackups({ backups, busy, onRestore }: OlderBackupsProps) {
  if (backups.length === 0) return null;
  return (
    <>
      <h2 className={styles.part}>{text.backups}</h2>
      <ul>
        {backups.map(({ token, label }) => (
          <li key={token} className={styles.backup}>
            {label}
            <Button size="small" disabled={busy} aria-label={text.restore(label)} onClick={() => onRestore(token)}>
              {de.backup.restoreConfirm}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
