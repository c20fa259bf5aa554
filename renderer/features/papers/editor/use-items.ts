import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { RichBlock } from '../../../../shared/contract/rich-text.ts';
import { placeCaret } from './caret.ts';
import { shownOf, storedOf, type Change, type Place, type Shown } from './editor-items.ts';

const steps = 200;
/** Keys typed within this time are taken back together. */
const together = 800;

export interface Items {
  items: readonly Shown[];
  /** What a command reads: the items of this moment. */
  current: () => readonly Shown[];
  /** A step of its own: split, paste, style, move. */
  change: (change: Change | null) => boolean;
  /** Typing: takes the item as it stands, draws nothing anew. */
  typed: (item: Shown) => void;
  back: (by: 'undo' | 'redo') => void;
}

const redraw = (items: readonly Shown[]): Shown[] => items.map((item) => ({ ...item, revision: item.revision + 1 }));

/** The newest function, for calls that outlive a drawing. */
function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}

/** Where the caret goes once the items are drawn; answers with the way to say so. */
function useCaret(root: RefObject<HTMLElement | null>, items: readonly Shown[]): (place: Place | null) => void {
  const place = useRef<Place | null>(null);
  useLayoutEffect(() => {
    const to = place.current;
    place.current = null;
    if (!to) return;
    const holder = root.current?.querySelector<HTMLElement>(`[data-key="${to.key}"]`);
    const field = holder?.matches('[contenteditable]') ? holder : null;
    if (field) placeCaret(field, to.at);
    else holder?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    // The items are what was drawn.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [items, root]);
  return (to) => {
    place.current = to;
  };
}

/** The item that has the focus, or the first where it is gone. */
function keyIn(items: readonly Shown[]): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
  return items.some((item) => item.key === focused) ? focused : items[0]?.key;
}

/** The items of one text with their way back; the caret follows what was changed. */
export function useItems(
  blocks: readonly RichBlock[],
  root: RefObject<HTMLElement | null>,
  onChange: (blocks: RichBlock[]) => void,
): Items {
  const [items, setItems] = useState<readonly Shown[]>(() => shownOf(blocks));
  const now = useRef(items);
  const past = useRef<(readonly Shown[])[]>([]);
  const future = useRef<(readonly Shown[])[]>([]);
  const typing = useRef({ key: '', at: 0 });
  const told = useLatest(onChange);
  const goTo = useCaret(root, items);
  const show = (next: readonly Shown[]): void => {
    now.current = next;
    setItems(next);
    told.current(storedOf(next));
  };
  const keep = (): void => {
    past.current = [...past.current.slice(-steps), now.current];
    future.current = [];
  };
  return {
    items,
    current: () => now.current,
    change: (change) => {
      if (!change) return false;
      keep();
      typing.current = { key: '', at: 0 };
      goTo(change.place);
      show(change.items);
      return true;
    },
    typed: (item) => {
      const at = performance.now();
      if (typing.current.key !== item.key || at - typing.current.at > together) keep();
      typing.current = { key: item.key, at };
      show(now.current.map((one) => (one.key === item.key ? item : one)));
    },
    back: (by) => {
      const [from, to] = by === 'undo' ? [past, future] : [future, past];
      const before = from.current.pop();
      if (!before) return;
      to.current.push(now.current);
      typing.current = { key: '', at: 0 };
      const key = keyIn(before);
      goTo(key ? { key, at: Number.MAX_SAFE_INTEGER } : null);
      show(redraw(before));
    },
  };
}
