import { useId, type MouseEvent, type ReactNode } from 'react';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Mark, type MarkShape, type Tone } from '../../../ui/index.ts';
import styles from './cards.module.css';

const looks: Record<'info' | 'warning' | 'error', readonly [MarkShape, Tone]> = {
  error: ['question', 'warn'],
  warning: ['triangle', 'warn'],
  info: ['ring', 'neutral'],
};

export interface CardFrameProps {
  title: string;
  cells: readonly string[];
  severity: 'info' | 'warning' | 'error';
  /** Room for several answers side by side. */
  wide?: boolean;
  onShow: (cell: string) => void;
  actions: ReactNode;
  children: ReactNode;
}

/** One question: the cells it is about (a click shows them), the cause, and the answers. */
export function CardFrame({ title, cells, severity, wide = false, onShow, actions, children }: CardFrameProps) {
  const heading = useId();
  const [first] = cells;
  const [shape, tone] = looks[severity];
  const onClick = (event: MouseEvent): void => {
    const control = event.target instanceof Element && event.target.closest('button, input, dialog, [role="dialog"]');
    if (!control && first) onShow(first);
  };
  return (
    // The button with the cell's address does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li className={styles.card} data-severity={severity} data-wide={wide} aria-labelledby={heading} onClick={onClick}>
      <h3 id={heading} className={styles.title}>
        <Mark shape={shape} tone={tone} />
        <span title={title}>
          {first && (
            <button type="button" className={styles.cell} title={t.cards.show(first)} onClick={() => onShow(first)}>
              {t.cards.cells(cells)}
            </button>
          )}{' '}
          {title}
        </span>
      </h3>
      <div className={styles.text} title={typeof children === 'string' ? children : undefined}>
        {children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </li>
  );
}
