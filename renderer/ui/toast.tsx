import { Button } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
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

type Shown = ToastMessage & { id: number; at: number };
interface Toasts {
  show: (message: ToastMessage) => void;
  leavePage: () => void;
}
const ToastContext = createContext<Toasts>({ show: () => undefined, leavePage: () => undefined });

/** Tells in passing what was done: `toast({ text, undo })`. */
export const useToast = (): ((message: ToastMessage) => void) => useContext(ToastContext).show;

/** Another page takes away what was said about the last one; a way back stays. */
export function useToastsOfPage(page: string): void {
  const { leavePage } = useContext(ToastContext);
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page) leavePage();
    before.current = page;
  }, [page, leavePage]);
}

/** At most so many at a time: more would cover the page and nobody reads them. */
const most = 2;
/** What was said in the moment of leaving ("verworfen") belongs to the way out and is still shown. */
const justNow = 1000;
const stays = ({ tone, undo, action }: ToastMessage): number => (undo || action || tone === 'danger' ? 12_000 : 5_000);

let count = 0;

/** Holds the messages at the foot of the window; at most two at a time, each sentence once. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const show = useCallback((message: ToastMessage) => {
    count += 1;
    const entry = { ...message, id: count, at: performance.now() };
    setShown((list) => [...list.filter(({ text }) => text !== message.text).slice(1 - most), entry]);
  }, []);
  const leavePage = useCallback(() => {
    const since = performance.now() - justNow;
    setShown((list) => list.filter(({ undo, at }) => undo || at > since));
  }, []);
  const dismiss = useCallback((id: number) => setShown((list) => list.filter((entry) => entry.id !== id)), []);
  const items = useMemo(
    () => shown.map((entry) => <Item key={entry.id} entry={entry} dismiss={dismiss} />),
    [shown, dismiss],
  );
  const toasts = useMemo(() => ({ show, leavePage }), [show, leavePage]);
  return (
    <ToastContext value={toasts}>
      {children}
      <output className={styles.region} aria-live="polite">
        {items}
      </output>
    </ToastContext>
  );
}

function Item({ entry, dismiss }: { entry: Shown; dismiss: (id: number) => void }) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  const time = stays(entry);
  const close = useCallback(() => dismiss(entry.id), [dismiss, entry.id]);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(close, time);
    return () => clearTimeout(timer);
  }, [held, close, time]);
  const act = (run: () => void): void => {
    close();
    run();
  };
  const { undo, action } = entry;
  return (
    <div
      className={styles.toast}
      onMouseEnter={() => setPointed(true)}
      onMouseLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
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
