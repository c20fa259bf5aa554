import type { GridRow } from '../../../../shared/contract/imports.ts';
import { hyphenateText } from '../../../../shared/domain/hyphenate.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import styles from './grid.module.css';

type Cell = GridRow['cells'][number];

/** A drawn arrow between an old and a new value; read aloud as "wird zu". */
export function Arrow() {
  return (
    <>
      <svg className={styles.arrow} viewBox="0 0 14 8" width="14" height="8" aria-hidden="true">
        <path d="M0 4h12M9 1l3.2 3L9 7" />
      </svg>
      <span className="visuallyHidden"> {t.grid.arrow} </span>
    </>
  );
}

/** Words for a stored value; an empty one is named. */
export const shownValue = (value: string): string => (value === '' ? t.grid.empty : value);

const stored = (value: string): string => hyphenateText(shownValue(value));

/** The sender's text; under it, in petrol, what is stored where that differs, and old → new where it overwrites. */
export function CellText({ cell }: { cell: Cell }) {
  const { original, value, before } = cell;
  if (before !== null && value === null) {
    return (
      <span className={styles.change}>
        <span className={styles.before}>{stored(before)}</span>
        <Arrow />
        <span className={styles.original}>{stored(original)}</span>
      </span>
    );
  }
  return (
    <>
      <span className={styles.original}>{hyphenateText(original)}</span>
      {before !== null ? (
        <span className={styles.stored}>
          <span className={styles.before}>{stored(before)}</span>
          <Arrow />
          {stored(value ?? original)}
        </span>
      ) : (
        value !== null && <span className={styles.stored}>{stored(value)}</span>
      )}
    </>
  );
}
