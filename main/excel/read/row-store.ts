import { Problem } from '../../../shared/domain/problem.ts';
import type { Cell, SheetRow } from '../../../shared/domain/sheet.ts';
import type { ReadLimits } from '../guard/limits.ts';

/** Counts what all sheets of a workbook hold together. Errors: `FILE_TOO_LARGE`. */
export class CellBudget {
  readonly #limits: ReadLimits;
  #cells = 0;
  #places = 0;
  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }
  get columns(): number {
    return this.#limits.columns;
  }
  spend(cells: number, places: number): void {
    this.#cells += cells;
    this.#places += places;
    if (this.#cells > this.#limits.cells || this.#places > this.#limits.places) {
      throw new Problem('FILE_TOO_LARGE', { reason: 'cells', limit: this.#limits.cells });
    }
  }
}

/** Told of every row that is kept, with all rows of its sheet so far. */
export type RowListener = (rows: readonly SheetRow[]) => void;

/** Takes the rows of one sheet in whatever order a producer writes them and keeps those with content. */
export class RowStore {
  readonly #rows: SheetRow[] = [];
  readonly #budget: CellBudget;
  readonly #heard: RowListener | undefined;
  /** The number of columns with content. */
  widest = 0;

  constructor(budget: CellBudget, heard?: RowListener) {
    this.#budget = budget;
    this.#heard = heard;
  }

  /** `filled` is the number of cells with content, for the budget. Returns whether anything was kept. */
  add(number: number, cells: Cell[], filled: number): boolean {
    let length = cells.length;
    while (length > 0 && (cells[length - 1] === null || cells[length - 1] === undefined)) length -= 1;
    if (length === 0) return false;
    this.#budget.spend(filled, length);
    if (length > this.widest) this.widest = length;
    // copied in its full size: an array that grew keeps up to twice the room it needs
    this.#rows.push({ number, cells: cells.slice(0, length) });
    this.#heard?.(this.#rows);
    return true;
  }

  finish(): SheetRow[] {
    return orderedRows(this.#rows);
  }
}

/** Rows sorted by number; parts of one row that stand apart in the file are joined. */
export function orderedRows(rows: SheetRow[]): SheetRow[] {
  if (rows.every((row, index) => index === 0 || row.number > (rows[index - 1] as SheetRow).number)) return rows;
  const joined: SheetRow[] = [];
  for (const row of [...rows].sort((a, b) => a.number - b.number)) {
    const last = joined.at(-1);
    if (last?.number === row.number) join(last.cells, row.cells);
    else joined.push({ number: row.number, cells: [...row.cells] });
  }
  return joined;
}

function join(into: Cell[], from: Cell[]): void {
  for (let index = 0; index < from.length; index += 1) {
    if (index >= into.length) into.push(from[index] ?? null);
    else if (from[index] !== null) into[index] = from[index] ?? null;
  }
}
