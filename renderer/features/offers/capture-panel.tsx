import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useBlocker } from 'react-router';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { Button, ConfirmDialog, SidePanel } from '../../ui/index.ts';
import { CaptureFields } from './capture-fields.tsx';
import { isTouched } from './capture.ts';
import styles from './capture.module.css';
import type { Names } from './names.ts';
import { useCapture, type Told } from './use-capture.ts';

const words = offersTexts.create;

export interface CapturePanelProps {
  names: Names;
  told: Told;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** Asks before typed input is left, wherever the way leads. */
function useLeaveGuard() {
  const [touched, setTouched] = useState(false);
  const free = useRef(false);
  const blocker = useBlocker(
    ({ nextLocation }) => touched && !free.current && new URLSearchParams(nextLocation.search).get('neu') !== '1',
  );
  const watch = (now: boolean): void => {
    if (now !== touched) setTouched(now);
  };
  return { blocker, watch, release: () => (free.current = true) };
}

/** "Angebot erfassen": six statements, all by keyboard; leaving with typed input asks first. */
export function CapturePanel({ names, told, onClose, onSaved }: CapturePanelProps) {
  const { blocker, watch, release } = useLeaveGuard();
  const form = useCapture(told, (id) => {
    release();
    onSaved(id);
  });
  watch(isTouched(form.capture, form.empty));
  return (
    <>
      <SidePanel title={words.title} width="wide" onClose={onClose}>
        <p className={styles.keys}>{words.intro}</p>
        <CaptureForm form={form} names={names} />
      </SidePanel>
      <ConfirmDialog
        open={blocker.state === 'blocked'}
        title={words.leaveTitle}
        confirmLabel={words.leave}
        onConfirm={() => blocker.proceed?.()}
        onCancel={() => blocker.reset?.()}
      >
        {words.leaveText}
      </ConfirmDialog>
    </>
  );
}

/** Enter saves and shows the record, Ctrl+Enter saves and begins the next. */
function CaptureForm({ form, names }: { form: ReturnType<typeof useCapture>; names: Names }) {
  const { element, failed, busy, save } = form;
  useEffect(() => element.current?.querySelector('input')?.focus(), [element]);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void save(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    void save(true);
  };
  return (
    // Ctrl+Enter belongs to the whole form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={element} className={styles.capture} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <CaptureFields {...form} names={names} />
      {failed && (
        <p role="alert" className={styles.message}>
          {failed}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.save}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void save(true)}>
          {words.saveAndNext}
        </Button>
        <span className={styles.keys}>{words.keys}</span>
      </div>
    </form>
  );
}
