import { cleanLine } from '../../../../shared/domain/text-folding.ts';
import { displayText } from '../../../../shared/domain/cell-text.ts';
import type { Cell, CellRange, Sheet, SheetRow } from '../../../../shared/domain/sheet.ts';

/** A sheet prepared for looking: cells covered by a merge are empty, rows of white space are gone. */
export interface Grid {
  sheet: Sheet;
  rows: SheetRow[];
  lastColumn: number;
  /** Merges touching a row (tall ones are kept apart). */
  mergesOf: (row: number) => CellRange[];
  at: (row: number, column: number) => Cell;
  /** The row's cells or an empty list. */
  cellsOf: (row: number) => Cell[];
}

const noCells: Cell[] = [];
const noMerges: CellRange[] = [];
const tall = 500;
/** Columns further right are not looked at: no return sheet has so many, damaged ones do. */
const mostColumns = 600;

/** A visible sign at the beginning: nearly every text is known by it, at a fraction of the cost of the expression. */
const isVisible = (code: number): boolean => code > 0x20 && code < 0x7f;

export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'string') return !isVisible(cell.charCodeAt(0)) && !/[^\s\u00a0\u200b\ufeff]/.test(cell);
  return typeof cell === 'object' && cell.kind === 'formula' && isBlank(cell.result);
}

/** Headings and labels are short; of a longer text this much tells that it is none. */
const longestLine = 1000;

/** The text of a cell on one line, as a person reads it. */
export function cellLine(cell: Cell | undefined): string {
  return cleanLine(displayText(cell).slice(0, longestLine));
}

function indexMerges(merges: readonly CellRange[], lastRow: number): (row: number) => CellRange[] {
  const byRow = new Map<number, CellRange[]>();
  const tallOnes: CellRange[] = [];
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, lastRow);
    if (bottom - merge.top > tall) {
      if (tallOnes.length < 100) tallOnes.push(merge);
      continue;
    }
    for (let row = merge.top; row <= bottom; row += 1) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  if (tallOnes.length === 0) return (row) => byRow.get(row) ?? noMerges;
  return (row) => [
    ...(byRow.get(row) ?? noMerges),
    ...tallOnes.filter(({ top, bottom }) => top <= row && row <= bottom),
  ];
}

/** Readers may repeat the anchor's value in every covered cell; here only the anchor keeps it. */
function withoutCovered(row: SheetRow, merges: readonly CellRange[]): SheetRow {
  if (merges.length === 0) return row;
  const cells = [...row.cells];
  for (const { top, left, right } of merges) {
    const from = row.number === top ? left + 1 : left;
    for (let column = from; column <= Math.min(right, cells.length); column += 1) cells[column - 1] = null;
  }
  return { number: row.number, cells };
}

/** Cost is one look at every cell; nothing is copied but rows with merges. */
export function buildGrid(sheet: Sheet): Grid {
  const mergesOf = indexMerges(sheet.merges, sheet.rows.at(-1)?.number ?? 0);
  const hasMerges = sheet.merges.length > 0;
  const rows: SheetRow[] = [];
  const byNumber = new Map<number, SheetRow>();
  let lastColumn = 0;
  for (const original of sheet.rows) {
    const row = hasMerges ? withoutCovered(original, mergesOf(original.number)) : original;
    let last = Math.min(row.cells.length, mostColumns);
    while (last > 0 && isBlank(row.cells[last - 1])) last -= 1;
    if (last === 0) continue;
    rows.push(row);
    byNumber.set(row.number, row);
    lastColumn = Math.max(lastColumn, last);
  }
  const cellsOf = (number: number): Cell[] => byNumber.get(number)?.cells ?? noCells;
  return { sheet, rows, lastColumn, mergesOf, cellsOf, at: (row, column) => cellsOf(row)[column - 1] ?? null };
}
