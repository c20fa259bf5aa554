import type { CellRange, SheetRow } from '../../../../../shared/domain/sheet.ts';

/** For a column position and a row: the row above that holds the value of the merged cell. */
export type MergedCells = ReadonlyMap<number, ReadonlyMap<number, SheetRow>>;

const none: MergedCells = new Map();

/** Vertical merges within the data rows: their value counts for all rows below (domain.md, "Structure"). */
export function mergedCells(
  merges: readonly CellRange[],
  rows: readonly SheetRow[],
  [first, last]: readonly [number, number],
): MergedCells {
  const vertical = merges.filter(({ top, bottom }) => bottom > top && top >= first && top <= last);
  if (vertical.length === 0) return none;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const cells = new Map<number, Map<number, SheetRow>>();
  for (const { top, bottom, left } of vertical) {
    const master = byNumber.get(top);
    if (!master) continue;
    const column = cells.get(left - 1) ?? new Map<number, SheetRow>();
    for (let row = top + 1; row <= Math.min(bottom, last); row++) column.set(row, master);
    cells.set(left - 1, column);
  }
  return cells;
}
