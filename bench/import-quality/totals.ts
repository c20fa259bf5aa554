import type { FileScore } from './score-file.ts';
import { noCounts, type Counts } from './types.ts';

/** Shares from 0 to 1; null where there is nothing to divide by. */
export interface Figures {
  files: number;
  failed: number;
  headerRows: number | null;
  dataRows: number | null;
  tableKind: number | null;
  orientation: number | null;
  columnPrecision: number | null;
  columnRecall: number | null;
  columnsDecided: number | null;
  decidedPrecision: number | null;
  skippedRows: number | null;
  valuePrecision: number | null;
  valuesDecided: number | null;
  slowestMs: number;
}

/** Adds up the counts; the slowest file stays the slowest. */
export function sumOf(scores: readonly FileScore[]): Counts {
  const sum = noCounts();
  for (const { counts } of scores) {
    for (const key of Object.keys(sum) as (keyof Counts)[]) {
      if (key === 'slowestMs') sum.slowestMs = Math.max(sum.slowestMs, counts.slowestMs);
      else sum[key] += counts[key];
    }
  }
  return sum;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The figures that bars are set for. */
export function figuresOf(counts: Counts): Figures {
  return {
    files: counts.files,
    failed: counts.failed,
    headerRows: share(counts.headerRight, counts.rowTables),
    dataRows: share(counts.dataRowsRight, counts.rowTables),
    tableKind: share(counts.kindRight, counts.tables),
    orientation: share(counts.orientationRight, counts.knownTables),
    columnPrecision: share(counts.correct, counts.assigned),
    columnRecall: share(counts.correct, counts.withField),
    columnsDecided: share(counts.decided, counts.columns),
    decidedPrecision: share(counts.decidedRight, counts.decided),
    skippedRows: share(counts.skippedRight, counts.skippedRows),
    valuePrecision: share(counts.valuesRight, counts.valuesDecided),
    valuesDecided: share(counts.valuesDecided, counts.valuesKnowable),
    slowestMs: counts.slowestMs,
  };
}

/** Figures per mess or scenario, for the open seeds: where a reader is weak. */
export function figuresBy(
  scores: readonly FileScore[],
  keysOf: (score: FileScore) => readonly string[],
): Map<string, Figures> {
  const groups = new Map<string, FileScore[]>();
  for (const score of scores) for (const key of keysOf(score)) groups.set(key, [...(groups.get(key) ?? []), score]);
  return new Map(
    [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, members]) => [key, figuresOf(sumOf(members))]),
  );
}
