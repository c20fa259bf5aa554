import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useState, type RefObject } from 'react';
import type { DraftTable } from '../../../../shared/contract/imports.ts';
import { columnWidths, markWidth } from './column-widths.ts';
import { cellId } from './grid-row.tsx';
import type { Cursor } from './move.ts';
import { tableKey, tableOfRow } from './table-of-row.ts';
import { useGridWindow, type GridFilter, type GridWindow } from './use-grid-window.ts';
import { useSize } from './use-size.ts';

/** A cell to put the cursor on; a new object each time. */
export interface Goal {
  index: number;
  /** Position of the column, from 1; 0 is the row itself. */
  column: number;
}

export interface TableLayout {
  table: DraftTable;
  /** CSS `grid-template-columns`. */
  template: string;
  width: number;
}

const layoutOf = (table: DraftTable, available: number): TableLayout => {
  const widths = [markWidth, ...columnWidths(table.columns, available)];
  return { table, template: widths.map((width) => `${width}px`).join(' '), width: widths.reduce((a, b) => a + b, 0) };
};

export interface Sheet {
  grid: RefObject<HTMLDivElement | null>;
  head: RefObject<HTMLDivElement | null>;
  headHeight: number;
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  window: GridWindow;
  total: number;
  /** The layout of the row at an index, once it is loaded. */
  layoutAt: (index: number) => TableLayout | undefined;
  /** The layout of the table in view. */
  current: TableLayout | undefined;
  /** Widest table, px. */
  width: number;
  cursor: Cursor;
  setCursor: (cursor: Cursor) => void;
}

/** Brings the cursor's cell out from under the sticky column and head, without moving more than needed. */
const revealCell = (grid: HTMLElement, id: string): void => {
  const cell = document.getElementById(id);
  if (!cell) return;
  const [box, view] = [cell.getBoundingClientRect(), grid.getBoundingClientRect()];
  const left = view.left + markWidth;
  if (box.left < left) grid.scrollLeft -= left - box.left;
  else if (box.right > view.left + grid.clientWidth) {
    grid.scrollLeft += Math.min(box.right - (view.left + grid.clientWidth), box.left - left);
  }
};

/** State of the sheet: which rows are in view, where the cursor stands, how the columns are laid out. */
export const useSheet = (
  draftId: string,
  filter: GridFilter,
  tables: readonly DraftTable[],
  expected: number,
  goal: Goal | null,
  gridId: string,
): Sheet => {
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
  const window = useGridWindow(draftId, filter, (items[0]?.index ?? 0) - 1, items.at(-1)?.index ?? 0);
  useEffect(() => {
    if (window.total !== undefined) setTotal(window.total);
  }, [window.total]);

  const layouts = new Map(tables.map((table) => [tableKey(table), layoutOf(table, available)]));
  const layoutAt = (index: number): TableLayout | undefined => {
    const row = window.rowAt(index);
    const table = row && tableOfRow(tables, row);
    return table && layouts.get(tableKey(table));
  };
  const move = (next: Cursor, align: 'auto' | 'center' = 'auto'): void => {
    setCursor(next);
    if (next.row >= 0) virtualizer.scrollToIndex(next.row, { align });
  };
  useEffect(() => {
    if (!goal) return;
    move({ row: goal.index, column: goal.column }, 'center');
    grid.current?.focus({ preventScroll: true });
    // Only a new goal moves the cursor.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [goal]);
  useEffect(() => {
    if (grid.current) revealCell(grid.current, cellId(gridId, cursor.row, cursor.column));
  }, [cursor, grid, gridId]);
  const first = virtualizer.range?.startIndex ?? 0;
  return {
    grid,
    head,
    headHeight,
    virtualizer,
    window,
    total,
    layoutAt,
    current: layoutAt(first) ?? layouts.values().next().value,
    width: Math.max(0, ...[...layouts.values()].map(({ width }) => width)),
    cursor: { ...cursor, row: Math.min(cursor.row, total - 1) },
    setCursor: move,
  };
};
