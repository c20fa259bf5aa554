import { useCallback, useEffect, useState } from 'react';
import type { ChosenFile } from '../../../shared/contract/shell.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { BrandMark } from '../../app/brand-mark.tsx';
import { refusalOfDrop } from '../../app/dropped-files.ts';
import { DropTarget } from '../../app/drop-target.tsx';
import { takeFiles } from '../../app/take-files.ts';
import { shownError, useToast } from '../../ui/index.ts';
import { DistrictStep } from './district-step.tsx';
import { Doors } from './doors.tsx';
import { ProblemScreen } from './problem-screen.tsx';
import type { WelcomeProps } from './welcome-props.ts';
import styles from './welcome.module.css';

/** First start: three doors. Or, where the last folder could not be opened: what happened and the ways out. */
export function WelcomePage({ state, onOpened }: WelcomeProps) {
  const [files, setFiles] = useState<readonly ChosenFile[] | null>(null);
  const [leftProblem, setLeftProblem] = useState(false);
  const toast = useToast();
  useEffect(() => {
    document.title = de.app.name;
  }, []);
  const drop = useCallback(
    (dropped: readonly File[]) => {
      const refusal = refusalOfDrop(dropped);
      if (refusal) return toast({ text: refusal, tone: 'danger' });
      takeFiles(dropped).then(setFiles, (error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }));
    },
    [toast],
  );
  const problem = leftProblem ? null : state.problem;
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <span className={styles.mark}>
          <BrandMark />
        </span>
        {de.app.name}
      </header>
      <main className={styles.main}>
        {files ? (
          <DistrictStep files={files} state={state} onBack={() => setFiles(null)} onOpened={onOpened} />
        ) : problem ? (
          <ProblemScreen problem={problem} onOpened={onOpened} onLeave={() => setLeftProblem(true)} />
        ) : (
          <Doors onFiles={setFiles} onOpened={onOpened} />
        )}
      </main>
      <footer className={styles.foot}>{de.welcome.safety}</footer>
      <DropTarget onDrop={drop} />
    </div>
  );
}
