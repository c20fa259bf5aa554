import type { ReactNode } from 'react';
import type { FormField, FormValue } from './form-values.ts';

export interface TableColumn<Row> {
  key: string;
  header: string;
  /** Drawn instead of the header's text, e.g. a scale; the text stays the name for Excel and screen readers. */
  head?: ReactNode;
  /** CSS grid track, e.g. `minmax(180px, 2fr)` or `96px`. */
  width: string;
  align?: 'start' | 'end';
  sortable?: boolean;
  /** What the cell shows; the plain text where it is left out. */
  render?: (row: Row) => ReactNode;
  /** Plain text of the cell, also what Excel receives. */
  text: (row: Row) => string;
  /** Excel may read the copied cell as a number. */
  number?: boolean;
  /** How the cell is edited in its place; left out, it is only read. */
  edit?: { field: FormField; value: (row: Row) => FormValue };
}

export interface TableSort {
  key: string;
  descending: boolean;
}

export interface VirtualTableProps<Row> {
  /** Accessible name of the list. */
  label: string;
  columns: readonly TableColumn<Row>[];
  /** What Ctrl+C copies where fewer columns are shown; default: the shown ones. */
  copyColumns?: readonly TableColumn<Row>[];
  /** The rows loaded so far, in order. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** All rows behind the filter, loaded or not; default: the loaded ones. */
  total?: number;
  rowHeight?: number;
  /** The list scrolls sideways below this width in px. */
  minWidth?: number;
  /** Set while a record is open beside the list: the keys of the columns that stay, as far as there is room, the first ones first. */
  narrow?: readonly string[] | false;
  sort?: TableSort | null;
  /** Called with the column's key; the page decides the direction. */
  onSort?: (key: string) => void;
  /** Key of the record that is open beside the list. */
  openKey?: string | null;
  /** Click or Enter on a row; also each move of the cursor while a record is open. */
  onOpen?: (row: Row) => void;
  /** Rows can be ticked (for copying and for commands on several); leave out for lists without selection. */
  selected?: ReadonlySet<string>;
  onSelect?: (selected: ReadonlySet<string>) => void;
  /** Stores one edited cell. F2 edits the row under the cursor; with `editOnClick` a click on a cell does as well. */
  onSaveCell?: (row: Row, column: string, value: FormValue) => Promise<unknown>;
  editOnClick?: boolean;
  /** The end of the loaded rows comes near. */
  onNeedMore?: () => void;
  /** Loads every row behind the filter when Ctrl+A selects all, so that Ctrl+C copies all of them. */
  loadAll?: () => Promise<readonly Row[]>;
}
