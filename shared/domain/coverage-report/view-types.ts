/** What stands in one cell of the printed matrix: the municipality's sign and, apart from it, the known offers. */
export interface CellView {
  /** No return from this municipality. */
  hatched: boolean;
  sign: 'none' | 'notMentioned' | 'confirmedNone' | 'gap';
  /** Known offers; null where no number is printed. */
  count: number | null;
  /** The signs in words, without the number; empty where there are none. */
  words: string;
}
export interface ColumnView {
  id: string;
  name: string;
}
export interface RowView {
  name: string;
  cells: CellView[];
  /** Kreisweite offers; never part of the cells. */
  districtWide: number;
}
export type LegendSign = 'count' | 'notMentioned' | 'confirmedNone' | 'gap' | 'notReported';
export interface LegendEntry {
  sign: LegendSign;
  words: string;
}
export interface MatrixView {
  heading: string;
  rowHead: string;
  columns: ColumnView[];
  rows: RowView[];
  /** Different offers per column, in the order of the columns. */
  totals: CellView[];
  districtWideTotal: number;
  /** Only signs that occur. */
  legend: LegendEntry[];
  /** Sentences under the legend. */
  notes: string[];
}
export interface GapView {
  municipality: string;
  field: string;
  reason: string;
  planned: string;
}
export interface DirectoryEntryView {
  name: string;
  provider: string;
  /** Provider, fields, target groups, place (only where it says more than the section's heading) and period; no empty ones. */
  details: string[];
}
export interface DirectorySectionView {
  heading: string;
  note: string | null;
  entries: DirectoryEntryView[];
}
export interface SourceView {
  sender: string;
  fileName: string;
  takenOver: string;
}
export interface KeyFigure {
  value: string;
  label: string;
}

/** Head and margins of every printed document. */
export interface PageView {
  demo: boolean;
  title: string;
  subtitle: string;
  /** Data URL of the house's logo; empty where there is none. */
  logo: string;
  district: string;
  office: string;
  /** Attachment and meeting, at the right of the head; empty ones left out. */
  occasion: string[];
  /** Lines of the foot of every page. */
  foot: string[];
  /** Otherwise there is no colour on the paper. */
  colour: boolean;
}
/** All words and numbers of the coverage report; print, preview and Word differ only in how they set them. */
export interface ReportView extends PageView {
  figures: KeyFigure[];
  responses: string;
  matrix: MatrixView;
  gaps: GapView[];
  directory: DirectorySectionView[];
  sources: SourceView[];
}
