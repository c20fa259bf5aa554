import type { UnderstoodSheet } from '../../shared/domain/sheet.ts';
import type { CorpusLabel, PlainValue } from '../../tests/fixtures/corpus/types.ts';

/** What is measured: takes a file, says what it understood. Throws an error with a `code` when it refuses the file. */
export type Inspect = (path: string) => Promise<{ sheets: readonly UnderstoodSheet[] }>;

/** A value as a reader took it; null where it left the cell undecided. Forms: tests/fixtures/corpus/types.ts. */
export interface ReadValue {
  sheet: string;
  cell: string;
  value: PlainValue | null;
}
export type ReadValues = (path: string) => Promise<readonly ReadValue[]>;

export interface Reader {
  name: string;
  inspect: Inspect;
  /** Left out by readers that only find tables and columns. */
  readValues?: ReadValues;
}

/** A file on disk with its label. */
export interface LabelledFile {
  path: string;
  name: string;
  label: CorpusLabel;
}

/** Plain counts; sums of them are scores of more files. */
export interface Counts {
  files: number;
  /** Files that made the reader throw although they are readable, or pass although they must be refused. */
  failed: number;
  /** Labelled tables, and how many of them have the right kind. Tables made up by the reader count as wrong ones. */
  tables: number;
  kindRight: number;
  /** Tables of a known kind, and row-oriented ones: header rows exactly right; set of data rows exactly right. */
  rowTables: number;
  headerRight: number;
  dataRowsRight: number;
  knownTables: number;
  orientationRight: number;
  /** Columns of offer lists. */
  columns: number;
  withField: number;
  assigned: number;
  correct: number;
  decided: number;
  decidedRight: number;
  skippedRows: number;
  skippedRight: number;
  values: number;
  valuesKnowable: number;
  valuesDecided: number;
  valuesRight: number;
  slowestMs: number;
}

export function noCounts(): Counts {
  return {
    files: 0,
    failed: 0,
    tables: 0,
    kindRight: 0,
    rowTables: 0,
    headerRight: 0,
    dataRowsRight: 0,
    knownTables: 0,
    orientationRight: 0,
    columns: 0,
    withField: 0,
    assigned: 0,
    correct: 0,
    decided: 0,
    decidedRight: 0,
    skippedRows: 0,
    skippedRight: 0,
    values: 0,
    valuesKnowable: 0,
    valuesDecided: 0,
    valuesRight: 0,
    slowestMs: 0,
  };
}

/** One thing a reader got wrong, for people who improve it. Only shown for open seeds. */
export interface Mistake {
  file: string;
  what: 'refusal' | 'kind' | 'orientation' | 'header' | 'dataRows' | 'column' | 'value' | 'extraTable';
  where: string;
  expected: string;
  got: string;
}
