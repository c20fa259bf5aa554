import type { Decision, Draft } from '../../../../shared/contract/imports.ts';
import { importTexts } from '../../../../shared/i18n/de/imports.ts';
import styles from './check.module.css';

const t = importTexts.asOf;

interface AsOfLineProps {
  asOf: NonNullable<Draft['asOf']>;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
}

/** One line above the sheet: as of which day its offers count as confirmed, and the way to the other day. */
export function AsOfLine({ asOf, disabled, onDecide }: AsOfLineProps) {
  const { counts } = asOf;
  return (
    <p className={styles.told}>
      {counts ? t.counts(asOf) : t.ignored(asOf)}{' '}
      <button
        type="button"
        className={styles.link}
        disabled={disabled}
        onClick={() => onDecide({ kind: 'asOf', counts: !counts })}
      >
        {counts ? t.todayInstead : t.saidInstead}
      </button>
    </p>
  );
}
