// useVirtualizer is not memoizable, which only matters under the React compiler (not used here).
/* oxlint-disable react/incompatible-library */
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { DraftTable } from '../../../../shared/contract/imports.ts';
import { layoutsOf, type Layouts } from './layouts.ts';
import type { Cursor } from './move.ts';
import { useGridWindow, type GridWindow, type Shown } from './use-grid-window.ts';
import { useReveal } from './use-reveal.ts';
import { useSize } from './use-size.ts';

/** A cell to put the cursor on; a new object each time. */
export interface Goal {
  index: number;
  /** Position of the column, from 1; 0 is the row itself. */
  column: number;
}

export interface SheetSource {
  draftId: string;
  shown: Shown;
  tables: readonly DraftTable[];
  /** Rows to keep place for until the first answer. */
  expected: number;
  goal: Goal | null;
}

export interface Sheet {
  grid: RefObject<HTMLDivElement | null>;
  head: RefObject<HTMLDivElement | null>;
  /** px */
  headHeight: number;
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  window: GridWindow;
  total: number;
  layouts: Layouts;
  cursor: Cursor;
  setCursor: (cursor: Cursor) => void;
}

/** State of the sheet: which rows are in view, where the cursor stands, how the columns are laid out. */
export const useSheet = ({ draftId, shown, tables, expected, goal }: SheetSource, gridId: string): Sheet => {
  const [grid, { width: available }] = useSize<HTMLDivElement>();
  const [head, { height: headHeight }] = useSize<HTMLDivElement>();
  const [total, setTotal] = useState(expected);
  const [cursor, setCursor] = useState<Cursor>({ row: 0, column: 1 });
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: total,
    getScrollElement: () => grid.current,
    estimateSize: () => 42,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const items = virtualizer.getVirtualItems();
  const window = useGridWindow(draftId, shown, (items[0]?.index ?? 0) - 1, items.at(-1)?.index ?? 0);
  useEffect(() => {
    if (window.total !== undefined) setTotal(window.total);
  }, [window.total]);
  const layouts = useMemo(() => layoutsOf(tables, available), [tables, available]);
  const reveal = useReveal(virtualizer, grid, head, gridId);
  useEffect(() => {
    if (!goal) return;
    const next = { row: goal.index, column: goal.column };
    setCursor(next);
    reveal(next);
    grid.current?.focus({ preventScroll: true });
  }, [goal, grid, reveal]);
  return {
    grid,
    head,
    headHeight,
    virtualizer,
    window,
    total,
    layouts,
    cursor: { ...cursor, row: Math.min(cursor.row, total - 1) },
    setCursor: (next) => {
      setCursor(next);
      reveal(next);
    },
  };
};
