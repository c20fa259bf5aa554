import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { de } from '../../shared/i18n/de/index.ts';
import styles from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  /** Buttons, the primary one last. */
  actions: ReactNode;
  width?: 'normal' | 'wide';
  children: ReactNode;
}

/** A modal window on the browser's own dialog: focus stays inside, Esc closes, focus returns. */
export function Dialog({ open, title, onClose, actions, width = 'normal', children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
    // A text too long for the window can be scrolled with the keyboard.
    const text = body.current;
    if (text && text.scrollHeight > text.clientHeight) text.tabIndex = 0;
    // A text without a field leaves the first focus to the buttons, not to the frame around the text.
    if (text && document.activeElement === text) dialog.querySelector<HTMLElement>('[data-answers] button')?.focus();
  }, [open]);
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      data-width={width}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <div ref={body} className={styles.body}>
            {children}
          </div>
          <div className={styles.actions} data-answers>
            {actions}
          </div>
        </>
      )}
    </dialog>
  );
}

export interface DialogAnswersProps {
  /** The one thing the dialog is for, as a verb. */
  action: string;
  onAction: () => void;
  onCancel: () => void;
  /** Not yet, or while the command runs. */
  waits?: boolean;
  /** Another answer, between the two. */
  children?: ReactNode;
}

/** The usual foot of a dialog: away without a change, or the one thing it is for. */
export function DialogAnswers({ action, onAction, onCancel, waits = false, children }: DialogAnswersProps) {
  return (
    <>
      <Button onClick={onCancel}>{de.common.cancel}</Button>
      {children}
      <Button appearance="primary" disabledFocusable={waits} onClick={onAction}>
        {action}
      </Button>
    </>
  );
}

export interface ConfirmDialogProps {
  open: boolean;
  title: string;
  children: ReactNode;
  /** The verb on the button, e.g. "12 Angebote löschen". */
  confirmLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
  /** While the command runs the button waits. */
  busy?: boolean;
}

/** Asks before something large; says what happens and what is kept. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirmLabel,
  onConfirm,
  onCancel,
  busy = false,
}: ConfirmDialogProps) {
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onCancel}
      actions={<DialogAnswers action={confirmLabel} waits={busy} onAction={onConfirm} onCancel={onCancel} />}
    >
      {children}
    </Dialog>
  );
}
