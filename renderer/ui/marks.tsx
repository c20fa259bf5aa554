import { cx } from './cx.ts';
import styles from './marks.module.css';

export type MarkShape = 'circle' | 'triangle' | 'square' | 'diamond' | 'check' | 'question' | 'ring';
export type Tone = 'ok' | 'warn' | 'danger' | 'brand' | 'neutral';

const paths: Record<MarkShape, string> = {
  circle: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9Z',
  triangle: 'M6 1.2 11.4 10.8H.6Z',
  square: 'M1.8 1.8h8.4v8.4H1.8Z',
  diamond: 'M6 .4 11.2 6 6 11.6.8 6Z',
  check: 'M4.7 8.1 2.1 5.5.9 6.7l3.8 3.8 6.6-6.9L10 2.4Z',
  question:
    'M6.1 0C3.9 0 2.7 1.3 2.6 3h1.8c.1-.9.7-1.5 1.6-1.5.9 0 1.5.5 1.5 1.3 0 .7-.3 1.1-1.1 1.6-1 .6-1.4 1.3-1.3 2.5v.4h1.7v-.3c0-.8.3-1.1 1.1-1.6.9-.6 1.5-1.4 1.5-2.6C9.4 1.2 8.1 0 6.1 0ZM6 8.8c-.7 0-1.2.5-1.2 1.2S5.3 11.2 6 11.2s1.2-.5 1.2-1.2S6.7 8.8 6 8.8Z',
  ring: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9Zm0 1.5a3 3 0 1 1 0 6a3 3 0 0 1 0-6Z',
};

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
      <path d={paths[shape]} fillRule="evenodd" />
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
