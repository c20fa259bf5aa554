import { Link } from 'react-router';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { paths } from './paths.ts';
import styles from './steps.module.css';

export type Step = 'files' | 'check' | 'takeOver';

export interface StepsProps {
  current: Step;
  /** The file that "Prüfen" opens; without one the step is no link. */
  checkId?: string | undefined;
  /** False while there is nothing to take over. */
  canTakeOver: boolean;
}

/** Dateien, Prüfen, Übernehmen: where one is, and a way back and forth. */
export function Steps({ current, checkId, canTakeOver }: StepsProps) {
  const targets: Record<Step, string | undefined> = {
    files: paths.files,
    check: checkId && paths.check(checkId),
    takeOver: canTakeOver ? paths.takeOver : undefined,
  };
  return (
    <nav aria-label={t.steps.label}>
      <ol className={styles.steps}>
        {(['files', 'check', 'takeOver'] as const).map((step, index) => {
          const target = step === current ? undefined : targets[step];
          const text = (
            <>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              {t.steps[step]}
            </>
          );
          return (
            <li
              key={step}
              className={styles.step}
              data-current={step === current}
              aria-current={step === current ? 'step' : undefined}
            >
              {target ? <Link to={target}>{text}</Link> : <span>{text}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
