import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
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
  useClosing(panel, onClose);
  useEffect(() => {
    // In a narrow window the record stands under the list.
    if (matchMedia('(max-width: 900px)').matches) panel.current?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    if (takeFocus) panel.current?.focus();
  }, [takeFocus]);
  return (
    <section ref={panel} className={styles.panel} data-width={width} aria-labelledby={heading} tabIndex={-1}>
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

/** Esc closes from anywhere on the page unless something above took it; the focus goes back to where it came from. */
function useClosing(panel: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  // Read before a form inside takes the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    const own = panel.current;
    return () => {
      const lost = document.activeElement === document.body || own?.contains(document.activeElement);
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [panel, opener]);
}
