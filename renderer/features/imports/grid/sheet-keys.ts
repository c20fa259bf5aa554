import type { KeyboardEvent } from 'react';
import { moveCursor, type Bounds, type Cursor } from './move.ts';

export interface SheetKeys {
  cursor: Cursor;
  bounds: Bounds;
  onMove: (cursor: Cursor) => void;
  /** Enter, F2 (null: keep the text) or a typed character, which replaces the text. */
  onEdit: (text: string | null) => void;
  /** Enter on a column's head, Alt + arrow down in a cell. */
  onOpenColumn: (position: number) => void;
}

const printable = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey;

/** Keys of the sheet while it has the focus: as in Excel, with the head one row above the first. */
export const onSheetKey = (event: KeyboardEvent, sheet: SheetKeys): void => {
  const { cursor, bounds, onMove, onEdit, onOpenColumn } = sheet;
  if (event.target !== event.currentTarget) return;
  const isMenuKey = event.altKey && event.key === 'ArrowDown' && cursor.column > 0;
  const moved = isMenuKey ? null : moveCursor(cursor, event.key, event.ctrlKey, bounds);
  const open = event.key === 'Enter' || event.key === 'F2';
  if (moved) onMove(moved);
  else if (isMenuKey || (open && cursor.row < 0)) onOpenColumn(cursor.column);
  else if (open) onEdit(null);
  else if (printable(event) && cursor.row >= 0) onEdit(event.key);
  else return;
  event.preventDefault();
};
