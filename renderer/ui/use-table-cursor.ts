import { useCallback, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { nextIndex, rangeOf, toggled } from './table-keys.ts';
import type { VirtualTableProps } from './table-types.ts';

export interface TableCursor {
  /** Row under the cursor, -1 before the first move. */
  index: number;
  onKeyDown: (event: KeyboardEvent) => void;
  onRowClick: (index: number, event: MouseEvent) => void;
  toggle: (index: number) => void;
}

/** Cursor and selection of a list by keyboard and mouse, as in the Explorer: Shift extends, Ctrl adds, Space ticks. */
export function useTableCursor<Row>(
  props: VirtualTableProps<Row>,
  page: number,
  reveal: (index: number) => void,
  selectAll: () => void,
  [index, setIndex]: [number, (index: number) => void],
  edit: (row: Row) => void,
): TableCursor {
  const anchor = useRef(0);
  const { rows, rowKey, selected, onSelect, onOpen, openKey } = props;

  const moveTo = (next: number, extend: boolean): void => {
    const row = rows[next];
    if (!row) return;
    setIndex(next);
    reveal(next);
    if (extend && onSelect) onSelect(new Set(rangeOf(rows.map(rowKey), anchor.current, next)));
    else anchor.current = next;
    if (!extend && openKey) onOpen?.(row);
  };
  const toggle = (at: number): void => {
    const row = rows[at];
    anchor.current = at;
    setIndex(at);
    if (row && onSelect) onSelect(toggled(selected ?? new Set(), rowKey(row)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const row = rows[index];
    const next = nextIndex(event.key, index, rows.length, page);
    if (next !== undefined) moveTo(next, event.shiftKey);
    else if (event.key === ' ' && onSelect) toggle(index);
    else if (event.key === 'Enter' && row) onOpen?.(row);
    else if (event.key === 'F2' && row && props.onSaveCell) edit(row);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && onSelect) selectAll();
    else if (event.key === 'Escape' && selected?.size) onSelect?.(new Set());
    else return;
    event.preventDefault();
  };
  const onRowClick = (at: number, event: MouseEvent): void => {
    const row = rows[at];
    if (!row) return;
    if (event.shiftKey && onSelect) return moveTo(at, true);
    if ((event.ctrlKey || event.metaKey) && onSelect) return toggle(at);
    anchor.current = at;
    setIndex(at);
    onOpen?.(row);
  };
  return { index, onKeyDown, onRowClick, toggle };
}

/** State of the cursor, kept inside the loaded rows. */
export function useCursorState(count: number): [number, (index: number) => void] {
  const [index, setIndex] = useState(-1);
  const set = useCallback((next: number) => setIndex(next), []);
  return [Math.min(index, count - 1), set];
}
