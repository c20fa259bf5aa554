/** A workbook to write, as plain data. Dates are given as ISO text and become real date cells. */
export type OutputCell = string | number | boolean | null | { date: string };

export interface OutputColumn {
  header: string;
  /** Characters, as Excel counts column widths. */
  width?: number;
  /** An Excel number format, English: `#,##0`, `dd.mm.yyyy`. */
  format?: string;
}
export interface OutputSheet {
  /** Name on the tab; what Excel forbids in it is replaced. */
  name: string;
  /** Bold line above the table, with the `notes` below it. */
  title?: string;
  notes?: string[];
  columns: OutputColumn[];
  rows: OutputCell[][];
}
export interface WorkbookSpec {
  title: string;
  /** ISO date-time that is written as creation time. */
  created: string;
  sheets: OutputSheet[];
}
