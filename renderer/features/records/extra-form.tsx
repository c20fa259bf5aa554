import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { common } from '../../../shared/i18n/de/common.ts';
import { Button, shownError } from '../../ui/index.ts';
import styles from './records.module.css';

export interface ExtraFormProps {
  /** Whether there is something to save. */
  ready: boolean;
  onSave: () => Promise<unknown>;
  onDone: () => void;
  children: ReactNode;
}

/** The frame of a small form in the record: takes the focus, Ctrl+S saves, Esc leaves everything as it was. */
export function ExtraForm({ ready, onSave, onDone, children }: ExtraFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);
  const save = (): void => {
    if (!ready || busy) return;
    setBusy(true);
    onSave().then(onDone, (error: unknown) => {
      setBusy(false);
      setFailed(shownError(error).message);
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 's' && event.ctrlKey) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    // Esc and Ctrl+S belong to the whole form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      {children}
      {failed && (
        <p role="alert" className={styles.message}>
          {failed}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!ready || busy}>
          {common.save}
        </Button>
        <Button size="small" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
