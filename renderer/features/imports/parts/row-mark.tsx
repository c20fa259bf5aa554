import type { DraftTable, GridRow } from '../../../../shared/contract/imports.ts';
import { awaitsAnswer } from '../grid/awaits-answer.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import styles from './row-mark.module.css';

export type RowMarkName = GridRow['state'] | 'toClarify';

const strokes: Record<RowMarkName, string> = {
  new: 'M6 1.8v8.4M1.8 6h8.4',
  changed: 'M10.2 6.4a4.2 4.2 0 1 1-1.3-3.5M9.6.8v2.6H7',
  unchanged: 'M2 4.2h8M2 7.8h8',
  rejected: 'M2 6h8',
  statement: 'M6 2a4 4 0 1 0 0 8a4 4 0 0 0 0-8Z',
  excluded: 'M3 3l6 6M9 3 3 9',
  toClarify: 'M3.4 3.7C3.5 2.2 4.5 1.2 6.1 1.2c1.5 0 2.6.9 2.6 2.3 0 2-2.6 2.1-2.6 4.1M6.1 10.1v.8',
};

/** The mark of a row: its state, unless one of its cells waits for an answer. */
export const markOf = (row: GridRow, table: DraftTable | undefined): RowMarkName => {
  const waits = row.toClarify && row.cells.some((cell) => awaitsAnswer(cell, table));
  return waits && row.state !== 'excluded' && row.state !== 'rejected' ? 'toClarify' : row.state;
};

/** `+ ↻ = ? – ○` as a drawing. Hidden from screen readers: the word stands beside it. */
export function RowMark({ name }: { name: RowMarkName }) {
  return (
    <svg className={styles.mark} data-mark={name} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}

/** The word for a mark. */
export const markWord = (name: RowMarkName): string => t.rowStates[name];
