import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { spellingTexts as t } from '../../../../shared/i18n/de/spellings.ts';
import { Button } from '../../../ui/index.ts';
import styles from './spellings.module.css';

export interface DecidedLine {
  line: string;
  field: ImportField;
  originals: string[];
}
export interface DecidedListProps {
  title: string;
  lines: readonly DecidedLine[];
  disabled: boolean;
  onWithdraw: (line: DecidedLine) => void;
}

/** What was decided in this list, each with its way back. */
export function DecidedList({ title, lines, disabled, onWithdraw }: DecidedListProps) {
  if (lines.length === 0) return null;
  return (
    <section className={styles.decided}>
      <h3 className={styles.field}>{title}</h3>
      <ul>
        {lines.map((entry) => (
          <li key={entry.line} className={styles.decidedLine}>
            <span>{entry.line}</span>
            <Button
              size="small"
              appearance="subtle"
              disabled={disabled}
              aria-label={t.withdrawOf(entry.line)}
              onClick={() => onWithdraw(entry)}
            >
              {t.withdraw}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
