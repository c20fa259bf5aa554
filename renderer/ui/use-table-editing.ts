import { useState } from 'react';
import type { FormValue } from './form-values.ts';
import type { VirtualTableProps } from './table-types.ts';

/** Where the editing goes after a cell: along the row, down the column, back to the list, or away to where was clicked. */
export type EditStep = 'next' | 'previous' | 'down' | 'end' | 'away';

export interface TableEditing<Row> {
  /** The edited cell, by row and column key. */
  cell: { row: string; column: string } | null;
  /** Whether a click on a cell edits it. */
  onClick: boolean;
  /** Without a column the first one that can be edited. */
  start: (row: Row, column?: string) => void;
  save: (row: Row, column: string, value: FormValue) => Promise<unknown>;
  leave: (row: Row, column: string, step: EditStep) => void;
}

/** Editing of cells in their place: Enter saves and goes down, Tab goes along, Esc leaves the cell as it was. */
export function useTableEditing<Row>(
  { rows, columns, rowKey, onSaveCell, editOnClick = false }: VirtualTableProps<Row>,
  focusRow: (index: number) => void,
): TableEditing<Row> {
  const [cell, setCell] = useState<{ row: string; column: string } | null>(null);
  const editable = columns.filter((column) => column.edit).map((column) => column.key);
  const start = (row: Row, column = editable[0]): void => {
    if (onSaveCell && column !== undefined) setCell({ row: rowKey(row), column });
  };
  const leave = (row: Row, column: string, step: EditStep): void => {
    const key = rowKey(row);
    if (step === 'away') {
      setCell((current) => (current?.row === key && current.column === column ? null : current));
      return;
    }
    const at = rows.findIndex((one) => rowKey(one) === key);
    const target = step === 'down' ? at + 1 : at;
    const place = editable.indexOf(column) + (step === 'next' ? 1 : step === 'previous' ? -1 : 0);
    const [next, along] = [rows[target], editable[place]];
    setCell(step !== 'end' && next && along !== undefined ? { row: rowKey(next), column: along } : null);
    focusRow(next ? target : at);
  };
  return {
    cell,
    onClick: editOnClick && onSaveCell !== undefined,
    start,
    save: (row, column, value) => onSaveCell?.(row, column, value) ?? Promise.resolve(),
    leave,
  };
}
