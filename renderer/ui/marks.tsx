import { markPaths, type MarkShape } from '../../shared/domain/mark-paths.ts';
import { cx } from './cx.ts';
import styles from './marks.module.css';

export type { MarkShape };
export type Tone = 'ok' | 'warn' | 'danger' | 'brand' | 'neutral';

/** A drawn sign (never a character of the font); always beside a word, so it is hidden from screen readers. */
export function Mark({ shape, tone = 'neutral' }: { shape: MarkShape; tone?: Tone }) {
  return (
    <svg
      className={cx(styles.mark, styles[tone])}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={markPaths[shape]} fillRule="evenodd" />
    </svg>
  );
}

export interface StatusMarkProps {
  shape: MarkShape;
  tone: Tone;
  /** The word; status is never told by shape and colour alone. */
  children: string;
  /** `pill` draws the outlined form of lists and panels. */
  appearance?: 'plain' | 'pill';
}

/** Shape + word + colour. */
export function StatusMark({ shape, tone, children, appearance = 'plain' }: StatusMarkProps) {
  return (
    <span className={cx(styles.status, styles[tone], appearance === 'pill' && styles.pill)}>
      <Mark shape={shape} tone={tone} />
      {children}
    </span>
  );
}
