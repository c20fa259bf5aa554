/**
 * What the spreadsheet engine hands on: sheets as read, and what was understood of them.
 * Plain data, sent between threads. Rows and columns are counted as in Excel: rows from 1, columns as letters.
 */

/** A date cell. `iso` is `yyyy-mm-dd` or `yyyy-mm-ddThh:mm`; `format` is the number format it was shown with. */
export interface DateCell {
  kind: 'date';
  iso: string;
  serial: number;
  format: string;
}
/** A number shown with a format that changes its meaning (per cent, currency, unit text). */
export interface FormattedNumber {
  kind: 'number';
  value: number;
  format: string;
}
/** An error cell such as `#NV`; `code` is the English form (`#N/A`). */
export interface ErrorCell {
  kind: 'error';
  code: string;
}
/** A formula with the result that was stored with it. */
export interface FormulaCell {
  kind: 'formula';
  result: Exclude<Cell, FormulaCell>;
}
export type Cell = string | number | boolean | null | DateCell | FormattedNumber | ErrorCell | FormulaCell;

/** One row; `cells[0]` is column A. Trailing empty cells are cut, empty rows are left out. */
export interface SheetRow {
  number: number;
  cells: Cell[];
}
/** An inclusive rectangle, all numbers from 1. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: SheetRow[];
  merges: CellRange[];
  hiddenRows: number[];
  hiddenColumns: number[];
  comments: { cell: string; text: string }[];
  /** Cells whose text is crossed out, where the file has any; only of .xlsx and .ods. */
  struck?: string[];
}
export const fileFormats = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'html'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** `code` is one of docs/codes.md; `message` is the German sentence. */
export interface ReadWarning {
  code: string;
  message: string;
  sheet?: string;
  cell?: string;
}
export interface Workbook {
  format: FileFormat;
  sheets: Sheet[];
  warnings: ReadWarning[];
}

export const tableKinds = ['offers', 'structures', 'indicators', 'needs', 'measures', 'actors', 'unknown'] as const;
export type TableKind = (typeof tableKinds)[number];
export const columnTypes = ['text', 'number', 'date', 'boolean', 'choice', 'list', 'mixed', 'empty'] as const;
export type ColumnType = (typeof columnTypes)[number];
export const skipReasons = ['title', 'note', 'total', 'groupHeading', 'repeatedHeader', 'empty'] as const;
export type SkipReason = (typeof skipReasons)[number];

export interface TableColumn {
  letter: string;
  /** Header text; several header rows are joined with " / ". */
  header: string;
  field: string | null;
  /** 0..1 */
  confidence: number;
  /** German, one short sentence: why this field (or none). */
  reason: string;
  type: ColumnType;
  examples: string[];
  /** Its label counts for the blanks below it, as in a pivot table. */
  fillsDown?: true;
}
/** A form whose questions run downwards: how far further pairs of columns stand to the right, and columns beside the answers. */
export interface FormShape {
  folds: number[];
  besides: number[];
}
export interface SheetTable {
  /** Including header rows, e.g. `A3:G47`. */
  range: string;
  kind: TableKind;
  kindConfidence: number;
  orientation: 'rows' | 'columns' | 'cross';
  headerRows: number[];
  dataRows: [first: number, last: number];
  columns: TableColumn[];
  skippedRows: { row: number; reason: SkipReason }[];
  /** Only of orientation `columns`. */
  form?: FormShape;
  /** Abbreviations of municipalities the sheet uses: the name by the text. */
  regionCodes?: Record<string, string>;
}
export interface UnderstoodSheet {
  name: string;
  hidden: boolean;
  tables: SheetTable[];
}
