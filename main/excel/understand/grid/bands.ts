import { type Grid, isBlank } from './grid.ts';

/** One non-empty row inside a band of columns. */
export interface BandRow {
  number: number;
  /** Own filled cells. */
  filled: number;
  /** Filled cells plus cells that show the value of a vertical merge from above. */
  shown: number;
  first: number;
  last: number;
}
/** A stretch of columns looked at on its own. */
export interface Band {
  left: number;
  right: number;
  rows: BandRow[];
}

/** Columns that hold anything at all, as stretches without gaps. */
export function filledStretches(grid: Grid): { left: number; right: number }[] {
  const counts = Array.from({ length: grid.lastColumn + 1 }, () => 0);
  for (const { cells } of grid.rows) {
    for (let at = 0; at < cells.length; at += 1) if (!isBlank(cells[at])) counts[at + 1]! += 1;
  }
  const stretches: { left: number; right: number }[] = [];
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    if (counts[column] === 0) continue;
    const open = stretches.at(-1);
    if (open && open.right === column - 1) open.right = column;
    else stretches.push({ left: column, right: column });
  }
  return stretches;
}

/** @param most look only at so many rows of the sheet */
export function bandOf(grid: Grid, left: number, right: number, most = Number.POSITIVE_INFINITY): Band {
  const rows: BandRow[] = [];
  for (let at = 0; at < Math.min(grid.rows.length, most); at += 1) {
    const { number, cells } = grid.rows[at]!;
    let filled = 0;
    let first = 0;
    let last = 0;
    for (let column = left; column <= Math.min(right, cells.length); column += 1) {
      if (isBlank(cells[column - 1])) continue;
      filled += 1;
      if (first === 0) first = column;
      last = column;
    }
    if (filled === 0) continue;
    let shown = filled;
    for (const merge of grid.mergesOf(number)) {
      if (merge.top < number && merge.left >= left && merge.right <= right) shown += 1;
    }
    rows.push({ number, filled, shown, first, last });
  }
  return { left, right, rows };
}
