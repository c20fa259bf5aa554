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
  const place = useRef<Place | null>(null);
  const typing = useRef({ key: '', at: 0 });
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  }, [onChange]);
  useLayoutEffect(() => {
    const to = place.current;
    place.current = null;
    if (!to) return;
    const holder = root.current?.querySelector<HTMLElement>(`[data-key="${to.key}"]`);
    const field = holder?.matches('[contenteditable]') ? holder : null;
    if (field) placeCaret(field, to.at);
    else holder?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [items, root]);
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
      place.current = change.place;
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
      const before = from.current.at(-1);
      if (!before) return;
      from.current = from.current.slice(0, -1);
      to.current = [...to.current, now.current];
      typing.current = { key: '', at: 0 };
      const focused = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
      const [first] = before;
      const key = before.some((item) => item.key === focused) ? focused : first?.key;
      place.current = key ? { key, at: Number.MAX_SAFE_INTEGER } : null;
      show(redraw(before));
    },
  };
}
