import { columnIndex, columnLetter, downwardsCell } from '../../../../../shared/domain/cell-address.ts';
import type { SheetTable } from '../../../../../shared/domain/sheet.ts';

/** Where the cells of a table's records stand in its sheet, also where its fields run downwards. */
export class CellAddresses {
  private readonly isTransposed: boolean;
  /** Of a form in pairs of columns: how far right the further ones stand, and the column with its first answers. */
  private readonly folds: readonly number[];
  private readonly answers: number;

  constructor({ orientation, form, dataRows }: SheetTable) {
    this.isTransposed = orientation === 'columns';
    this.folds = form?.folds ?? [];
    [this.answers] = dataRows;
  }

  /** Without a column: the beginning of the row. */
  of(row: number, column: { letter: string } | undefined): string {
    const letter = column?.letter ?? 'A';
    return this.isTransposed ? downwardsCell(row, letter, this.folds) : `${letter}${row}`;
  }

  /** The row whose record a cell belongs to. */
  rowOf(cell: string): number {
    if (!this.isTransposed) return Number(cell.replace(/^\D+/, ''));
    const column = columnIndex(cell.replace(/\d+$/, '')) + 1;
    const isFolded = this.folds.some((fold) => column - fold === this.answers);
    return isFolded ? this.answers : column;
  }

  ofHeading({ row, index }: { row: number; index: number }): string {
    return this.isTransposed ? `${columnLetter(row)}${index + 1}` : `${columnLetter(index + 1)}${row}`;
  }
}
