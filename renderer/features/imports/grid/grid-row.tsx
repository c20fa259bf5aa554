// A virtual sheet positions its rows itself, which <table> cannot; the grid roles carry the meaning instead.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { memo, type ReactNode } from 'react';
import type { DraftTable, GridRow } from '../../../../shared/contract/imports.ts';
import { awaitsAnswer } from './awaits-answer.ts';
import { RowMark, markOf, markWord } from '../parts/row-mark.tsx';
import { CellText } from './grid-cell.tsx';
import styles from './grid.module.css';

export interface SheetRowProps {
  row: GridRow;
  table: DraftTable;
  template: string;
  /** Prefix of the cells' element ids. */
  gridId: string;
  index: number;
  /** Column of the cursor in this row, -1 without. */
  active: number;
  /** Stands in place of the text of the active cell. */
  editor: ReactNode;
}

/** Element id of a cell, for `aria-activedescendant`. */
export const cellId = (gridId: string, row: number, column: number): string => `${gridId}-${row}-${column}`;

type RowHeadProps = Pick<SheetRowProps, 'row' | 'table'> & { id: string; active: boolean };

/** The number of the row in the sender's sheet, and its mark. */
function RowHead({ row, table, id, active }: RowHeadProps) {
  const mark = markOf(row, table);
  return (
    <div
      className={styles.rowMark}
      role="rowheader"
      id={id}
      aria-colindex={1}
      data-column={0}
      data-active={active || undefined}
      title={row.reason ?? markWord(mark)}
    >
      <RowMark name={mark} />
      <span className="visuallyHidden">{markWord(mark)} </span>
      <span className={styles.rowNumber}>{row.row}</span>
    </div>
  );
}

function SheetRowView({ row, table, template, gridId, index, active, editor }: SheetRowProps) {
  return (
    <div
      className={styles.row}
      role="row"
      aria-rowindex={index + 2}
      data-state={row.state}
      style={{ gridTemplateColumns: template }}
    >
      <RowHead row={row} table={table} id={cellId(gridId, index, 0)} active={active === 0} />
      {table.columns.map((column, at) => {
        const found = row.cells.find(({ letter }) => letter === column.letter);
        // A running number is shown as sent and stored nowhere.
        const cell = found && column.rowNumber ? { ...found, value: null } : found;
        const here = active === at + 1;
        return (
          <div
            key={column.letter}
            className={styles.cell}
            role="gridcell"
            id={cellId(gridId, index, at + 1)}
            aria-colindex={at + 2}
            data-column={at + 1}
            data-active={here || undefined}
            data-severity={cell && awaitsAnswer(cell, table) ? 'error' : (cell?.severity ?? undefined)}
            data-changed={cell?.before != null || undefined}
            data-unused={(column.field === null && !column.rowNumber) || column.rowNumber || undefined}
            data-key={column.rowNumber || undefined}
            data-number={column.type === 'number' || undefined}
            title={cell?.message ?? undefined}
          >
            {here && editor ? editor : cell && <CellText cell={cell} />}
          </div>
        );
      })}
    </div>
  );
}

/** One row of the sender's sheet with its Excel row number and mark. */
export const SheetRow = memo(SheetRowView);
