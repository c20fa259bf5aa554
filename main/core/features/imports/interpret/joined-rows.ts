import { displayText } from '../../../../../shared/domain/cell-text.ts';
import { hasAddress } from '../../../../../shared/domain/address-line.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { Cell, SheetRow } from '../../../../../shared/domain/sheet.ts';
import type { ReadingColumn } from './columns.ts';
import type { MergedCells } from './merges.ts';

/** What may go on in the row below: sentences and lists. A number, a date or another Träger there is a record of its own. */
const flowing = new Set<ImportField | null>([
  'description',
  'partners',
  'targetGroups',
  'languages',
  'locationName',
  'schedule',
  'contactName',
  'phone',
  'email',
  'website',
  'registration',
  'problems',
  'wishes',
  'remark',
  null,
]);

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || displayText(cell).trim() === '';

/** Rows that belong to one record: the first with the texts of those below it. */
export interface JoinedRow {
  row: SheetRow;
  /** Number of the last row that was joined. */
  last: number;
}

/**
 * Puts records together that run over several rows, as a table from Word does when its cells hold paragraphs: the name is merged over
 * them or left out, and only texts go on.
 */
export class RowJoiner {
  private readonly columns: readonly ReadingColumn[];
  private readonly numberIndex: number;
  private readonly merged: MergedCells;
  private readonly cellOf: (row: SheetRow, column: ReadingColumn) => Cell;

  /** `numberIndex` is the position of the running numbers, -1 for none; `cellOf` gives a cell as it was corrected. */
  constructor(
    columns: readonly ReadingColumn[],
    numberIndex: number,
    merged: MergedCells,
    cellOf: (row: SheetRow, column: ReadingColumn) => Cell,
  ) {
    this.columns = columns;
    this.numberIndex = numberIndex;
    this.merged = merged;
    this.cellOf = cellOf;
  }

  goesOn(above: JoinedRow, row: SheetRow): boolean {
    const name = this.columns.find(({ field }) => field === 'name');
    if (!name || row.number !== above.last + 1) return false;
    const master = this.merged.get(name.index)?.get(row.number);
    if (!isBlank(this.cellOf(row, name)) || isBlank(above.row.cells[name.index])) return false;
    if (master !== undefined && master.number < above.row.number) return false;
    if (this.numberIndex >= 0 && !isBlank(row.cells[this.numberIndex])) return false;
    const filled = this.columns.filter((column) => !isBlank(this.cellOf(row, column)));
    return filled.length > 0 && filled.every((column) => flowing.has(column.field) || this.isAddress(row, column));
  }

  /** Under a Träger his street and town: no other Träger. */
  private isAddress(row: SheetRow, column: ReadingColumn): boolean {
    return column.field === 'provider' && hasAddress(displayText(this.cellOf(row, column)));
  }

  join(above: JoinedRow, row: SheetRow): JoinedRow {
    const cells = [...above.row.cells];
    for (const column of this.columns) {
      const { index } = column;
      const below = this.cellOf(row, column);
      if (isBlank(below)) continue;
      while (cells.length <= index) cells.push(null);
      cells[index] = isBlank(cells[index]) ? below : `${displayText(cells[index])}\n${displayText(below)}`;
    }
    return { row: { number: above.row.number, cells }, last: row.number };
  }
}
