import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { markWidth } from './column-widths.ts';
import { cellId } from './grid-row.tsx';
import type { Cursor } from './move.ts';

/** Frames to wait for far rows to be fetched, drawn and measured. */
const patience = 90;
/** Frames between two requests for a row that is not drawn yet. */
const pause = 6;

/** Moves the view so that a cell stands clear of the sticky head and column. False where it already does. */
const bringIntoView = (grid: HTMLElement, cell: HTMLElement, headHeight: number): boolean => {
  const [box, view] = [cell.getBoundingClientRect(), grid.getBoundingClientRect()];
  const [left, top] = [view.left + markWidth, view.top + headHeight];
  const [right, bottom] = [view.left + grid.clientWidth, view.top + grid.clientHeight];
  const sticksLeft = cell.dataset['column'] === '0' || cell.dataset['column'] === undefined;
  const sticksTop = cell.getAttribute('role') === 'columnheader';
  const x = sticksLeft
    ? 0
    : box.left < left
      ? box.left - left
      : Math.max(0, Math.min(box.right - right, box.left - left));
  const y = sticksTop ? 0 : box.top < top ? box.top - top : Math.max(0, Math.min(box.bottom - bottom, box.top - top));
  const before = [grid.scrollLeft, grid.scrollTop];
  grid.scrollLeft += x;
  grid.scrollTop += y;
  return before[0] !== grid.scrollLeft || before[1] !== grid.scrollTop;
};

/**
 * Scrolls to a cell. Row heights are only known once rows were drawn, so a far jump lands beside its row at first;
 * the view is corrected frame by frame until the cell stands still in it.
 */
export const useReveal = (
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  grid: RefObject<HTMLDivElement | null>,
  head: RefObject<HTMLDivElement | null>,
  gridId: string,
): ((cursor: Cursor) => void) => {
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return useCallback(
    (cursor) => {
      let still = 0;
      let waited = 0;
      const step = (): void => {
        const element = grid.current;
        const cell = document.getElementById(cellId(gridId, cursor.row, cursor.column));
        if (!element || waited > patience) return;
        if (cell) still = bringIntoView(element, cell, head.current?.offsetHeight ?? 0) ? 0 : still + 1;
        else if (cursor.row >= 0 && waited % pause === 0) virtualizer.scrollToIndex(cursor.row, { align: 'center' });
        waited += 1;
        if (still < 3) frame.current = requestAnimationFrame(step);
      };
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(step);
    },
    [virtualizer, grid, head, gridId],
  );
};
