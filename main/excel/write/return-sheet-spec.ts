import type { OutputCell } from './workbook-spec.ts';

/** What may be typed into the cells of a column. `strict` refuses everything else, otherwise the list only helps. */
export type CellRule =
  | { kind: 'list'; list: string; strict: boolean }
  | { kind: 'number' }
  | { kind: 'whole'; from: number; to: number }
  | { kind: 'day' };

export interface FormColumn {
  header: string;
  width: number;
  /** Shown when the cell is entered. */
  prompt?: string;
  rule?: CellRule;
  hidden?: boolean;
  /** The recipient cannot change these cells. */
  locked?: boolean;
}
export interface FormSheet {
  name: string;
  title: string;
  note: string;
  columns: FormColumn[];
  rows: OutputCell[][];
  /** Empty rows below that can be filled in; drop-downs reach that far and no further. */
  spareRows: number;
  /** Columns that stay in sight when scrolling, hidden ones included. */
  frozenColumns: number;
  /** Rules of single cells, `row` counted from 0 in `rows`. */
  cells?: { row: number; column: number; rule: CellRule; prompt: string }[];
}
/** A workbook for somebody to fill in, as plain data. */
export interface ReturnSheetSpec {
  title: string;
  /** ISO date-time that is written as creation time. */
  created: string;
  guidance: { name: string; lines: { text: string; look: 'title' | 'heading' | 'text' }[] };
  sheets: FormSheet[];
  /** Hidden sheet behind the drop-downs: one column per list. */
  lists: { sheet: string; values: Record<string, readonly string[]> };
  /** Hidden sheet by which the program knows its own sheet again. */
  mark: { sheet: string; rows: readonly (readonly string[])[] };
}
