import { Button } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { de } from '../../shared/i18n/de/index.ts';
import { Mark, type Tone } from './marks.tsx';
import styles from './toast.module.css';

export interface ToastMessage {
  text: string;
  tone?: Tone;
  /** "Rückgängig" with what it does; a toast with a way back stays longer. */
  undo?: () => void;
  /** Another way on, e.g. "Anzeigen". */
  action?: { label: string; run: () => void };
}

type Shown = ToastMessage & { id: number };
const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Tells in passing what was done: `toast({ text, undo })`. */
export const useToast = (): ((message: ToastMessage) => void) => useContext(ToastContext);

let count = 0;

/** Holds the messages at the foot of the window; at most three at a time. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const show = useCallback((message: ToastMessage) => {
    count += 1;
    const entry = { ...message, id: count };
    setShown((list) => [...list.slice(-2), entry]);
  }, []);
  const dismiss = useCallback((id: number) => setShown((list) => list.filter((entry) => entry.id !== id)), []);
  const items = useMemo(
    () => shown.map((entry) => <Item key={entry.id} entry={entry} dismiss={dismiss} />),
    [shown, dismiss],
  );
  return (
    <ToastContext value={show}>
      {children}
      <output className={styles.region} aria-live="polite">
        {items}
      </output>
    </ToastContext>
  );
}

function Item({ entry, dismiss }: { entry: Shown; dismiss: (id: number) => void }) {
  const [held, setHeld] = useState(false);
  const close = useCallback(() => dismiss(entry.id), [dismiss, entry.id]);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(close, entry.undo || entry.action ? 12_000 : 5_000);
    return () => clearTimeout(timer);
  }, [held, close, entry.undo, entry.action]);
  const act = (run: () => void): void => {
    close();
    run();
  };
  const { undo, action } = entry;
  return (
    <div
      className={styles.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {entry.tone && <Mark shape={entry.tone === 'danger' ? 'square' : 'check'} tone={entry.tone} />}
      <span className={styles.text}>{entry.text}</span>
      {action && (
        <Button size="small" onClick={() => act(action.run)}>
          {action.label}
        </Button>
      )}
      {undo && (
        <Button size="small" onClick={() => act(undo)}>
          {de.common.undo}
        </Button>
      )}
      <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={de.common.close} onClick={close} />
    </div>
  );
}
