import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { recordTexts } from '../../shared/i18n/de/record.ts';
import styles from './sortable-list.module.css';

export interface SortableItem {
  id: string;
  name: string;
  content: ReactNode;
}
export interface SortableListProps {
  /** Accessible name of the list. */
  label: string;
  items: readonly SortableItem[];
  /** The item belongs at this place among the others from now on. */
  onMove: (id: string, to: number) => void;
}
interface Drag {
  id: string;
  from: number;
  to: number;
}
const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** The place the pointer is at: over the middle of a row it is that row's, below all it is the last. */
function placeAt(list: HTMLElement, y: number): number {
  const rows = [...list.children].map((row) => row.getBoundingClientRect());
  const over = rows.findIndex(({ bottom }) => y < bottom);
  return over < 0 ? rows.length - 1 : over;
}

/** A list whose order is the person's: drag the handle, or press the arrow keys on it. */
export function SortableList({ label, items, onMove }: SortableListProps) {
  const { list, drag, handle } = useSorting(items.length, onMove);
  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {items.map(({ id, name, content }, at) => (
        <li key={id} className={styles.item} data-dragged={drag?.id === id} data-drop={dropSide(drag, at)}>
          <button
            type="button"
            className={styles.handle}
            aria-label={recordTexts.order.move(name, at + 1, items.length)}
            title={recordTexts.order.hint}
            {...handle(id, at)}
          >
            <ReOrderDotsVerticalRegular />
          </button>
          <div className={styles.content}>{content}</div>
        </li>
      ))}
    </ul>
  );
}

/** The row that is dragged and over what; `handle` is what makes a button move its row. */
function useSorting(length: number, onMove: SortableListProps['onMove']) {
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<string | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  useEffect(() => {
    // The browser forgets the focus of what was moved in the page.
    if (moved.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(moved.current)}"]`)?.focus();
    moved.current = null;
  });
  const move = (id: string, from: number, to: number): void => {
    const place = Math.min(length - 1, Math.max(0, to));
    if (place === from) return;
    moved.current = id;
    onMove(id, place);
  };
  const handle = (id: string, at: number) => ({
    'data-handle': id,
    onKeyDown: (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      move(id, at, at + step);
    },
    onPointerDown: (event: PointerEvent): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, from: at, to: at });
    },
    onPointerMove: (event: PointerEvent): void => {
      if (drag && list.current) setDrag({ ...drag, to: placeAt(list.current, event.clientY) });
    },
    onPointerUp: (): void => {
      if (drag) move(drag.id, drag.from, drag.to);
      setDrag(null);
    },
    onPointerCancel: (): void => setDrag(null),
  });
  return { list, drag, handle };
}

/** On which side of the row at this place the dragged one would come to lie. */
function dropSide(drag: Drag | null, at: number): 'before' | 'after' | undefined {
  if (drag === null || drag.to !== at || drag.to === drag.from) return undefined;
  return drag.to > drag.from ? 'after' : 'before';
}
