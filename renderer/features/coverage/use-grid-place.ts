import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { GridLine, GridModel } from './grid-model.ts';
import { moveInGrid, type GridPlace } from './grid-navigation.ts';

const nearest = { block: 'nearest', inline: 'nearest' } as const;
const indexOf = (lines: readonly GridLine[], id: string | null): number =>
  Math.max(
    0,
    lines.findIndex((line) => line.id === id),
  );

export interface GridPlaceOptions {
  grid: GridModel;
  selected: { row: string; column: string } | null;
  /** Key of the municipality where the keyboard starts. */
  start: string | null;
  onOpen: (row: GridLine, column: GridLine) => void;
}

/** The one tab stop of the grid: where it is, how keys move it, and what stays in sight. */
export function useGridPlace({ grid, selected, start, onOpen }: GridPlaceOptions) {
  const [place, setPlace] = useState<GridPlace>(() => ({
    row: indexOf(grid.rows, start),
    column: indexOf(grid.columns, start),
  }));
  const table = useRef<HTMLTableElement>(null);
  const size = { rows: grid.rows.length, columns: grid.columns.length };
  const here = { row: Math.min(place.row, size.rows - 1), column: Math.min(place.column, size.columns - 1) };

  const selectedKey = selected && `${selected.row} ${selected.column}`;
  useEffect(() => {
    // The panel takes room: the cell it speaks of stays in sight.
    if (selectedKey !== null) table.current?.querySelector('td[aria-selected="true"]')?.scrollIntoView(nearest);
  }, [selectedKey]);
  useEffect(() => {
    if (start !== null) table.current?.querySelector('td[tabindex="0"]')?.scrollIntoView(nearest);
  }, [start]);

  const open = (at: GridPlace): void => {
    const [row, column] = [grid.rows[at.row], grid.columns[at.column]];
    setPlace(at);
    if (row && column) onOpen(row, column);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(here);
      return;
    }
    if (event.altKey || event.metaKey) return;
    const next = moveInGrid(event.key, event.ctrlKey, here, size);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${String(next.row)}-${String(next.column)}"]`)?.focus();
  };
  return { table, here, setPlace, open, onKeyDown };
}
