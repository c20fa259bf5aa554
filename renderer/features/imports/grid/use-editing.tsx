import { useState, type ReactNode } from 'react';
import type { GridRow } from '../../../../shared/contract/imports.ts';
import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { CellEditor } from './cell-editor.tsx';
import type { Sheet } from './use-sheet.ts';

export interface CellUnder {
  row: GridRow;
  letter: string;
  address: string;
  /** The sender's text. */
  text: string;
  field: ImportField | null;
}

/** The cell under the cursor; null on a head, a row mark or a row still to be loaded. */
export const cellUnder = ({ cursor, window, layouts }: Sheet): CellUnder | null => {
  const row = window.rowAt(cursor.row);
  const { letter, field = null } = layouts.of(row)?.table.columns[cursor.column - 1] ?? {};
  if (!row || !letter) return null;
  const { address = '', original = '' } = row.cells.find((cell) => cell.letter === letter) ?? {};
  return { row, letter, address, field, text: original };
};

export interface Editing {
  /** Stands in place of the cell's text while it is edited. */
  editor: ReactNode;
  /** Begins; a typed character replaces the text. */
  edit: (typed: string | null) => void;
  /** Begins for all cells of the field with the same text. */
  editEqual: () => void;
}

/** Correction of the cell under the cursor. */
export const useEditing = (
  sheet: Sheet,
  onCorrect: (row: GridRow, cell: string, text: string) => void,
  onCorrectEqual: (field: ImportField, original: string, text: string) => void,
): Editing => {
  const [text, setText] = useState<string | null>(null);
  const [forEqual, setForEqual] = useState(false);
  const under = cellUnder(sheet);
  const stop = (): void => {
    setText(null);
    sheet.grid.current?.focus({ preventScroll: true });
  };
  const commit = (value: string, next: 'down' | 'right' | 'stay'): void => {
    if (next === 'stay') setText(null);
    else stop();
    if (under && value !== under.text) {
      if (forEqual && under.field) onCorrectEqual(under.field, under.text, value);
      else onCorrect(under.row, under.address, value);
    }
    const { row, column } = sheet.cursor;
    const columns = sheet.layouts.of(under?.row)?.table.columns.length ?? column;
    if (next === 'down') sheet.setCursor({ row: Math.min(row + 1, sheet.total - 1), column });
    if (next === 'right') sheet.setCursor({ row, column: Math.min(column + 1, columns) });
  };
  const editor = text !== null && under && (
    <CellEditor address={under.address} initial={text} onCommit={commit} onCancel={stop} />
  );
  return {
    editor,
    edit: (typed) => {
      setForEqual(false);
      if (under) setText(typed ?? under.text);
    },
    editEqual: () => {
      setForEqual(true);
      if (under) setText(under.text);
    },
  };
};
