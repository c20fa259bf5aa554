import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { de } from '../../shared/i18n/de/index.ts';
import styles from './side-panel.module.css';

export interface SidePanelProps {
  title: string;
  /** A `StatusMark` or chips under the title. */
  status?: ReactNode;
  onClose: () => void;
  /** Where the shown data comes from; printed small above the actions. */
  source?: ReactNode;
  actions?: ReactNode;
  /** Default 320; a record with fields may ask for more. */
  width?: 'normal' | 'wide';
  /** True moves the focus into the panel when it opens (Enter on a row); default false keeps it in the list. */
  takeFocus?: boolean;
  children: ReactNode;
}

/** The record beside the list. Esc closes it; the list keeps its place. */
export function SidePanel(props: SidePanelProps) {
  const { title, status, onClose, source, actions, width = 'normal', takeFocus = false, children } = props;
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) panel.current?.focus();
  }, [takeFocus]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    // The panel is a region that closes by Esc; its controls stay the only tab stops.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      className={styles.panel}
      data-width={width}
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={de.common.close}
          onClick={onClose}
        />
      </div>
      {status && <div className={styles.status}>{status}</div>}
      <div className={styles.body}>{children}</div>
      {source && <div className={styles.source}>{source}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
