import { isImportField, type ImportField } from '../../../../../shared/domain/import-fields.ts';
import { rowNumberField } from '../../../../../shared/domain/offer-fields.ts';
import type { SheetTable } from '../../../../../shared/domain/sheet.ts';
import { columnIndex } from '../../../../../shared/domain/cell-address.ts';
import { ColumnReader } from './column-reader.ts';
import type { InterpretContext } from './context.ts';
import type { Outcome } from './outcome.ts';

export interface ReadingColumn {
  letter: string;
  /** Position in `SheetRow.cells`. */
  index: number;
  header: string;
  /** Null: the column has no field and is kept as it is. */
  field: ImportField | null;
  reader: ColumnReader | null;
  /** Several columns speak of this field: each value then keeps its cells. */
  isOneOfSeveral: boolean;
  /** Its label counts for the blanks below it. */
  fillsDown: boolean;
  /** What the cell of the row above said, for ditto signs. */
  above: Outcome | null;
  /** The row in which `above` stands. */
  aboveAt: number;
}

/** Position of a column in its row, from 0. */
export const positionOf = (letter: string): number => (/^\d+$/.test(letter) ? Number(letter) - 1 : columnIndex(letter));

/** Prepares the columns of a table; in a table with fields downwards `letter` is a row number. */
export function readingColumns(table: SheetTable, context: InterpretContext): ReadingColumn[] {
  const columns = table.columns.filter((column) => column.field !== rowNumberField);
  const uses = new Map<string | null, number>();
  for (const { field } of columns) uses.set(field, (uses.get(field) ?? 0) + 1);
  return columns.map(({ letter, header, field, fillsDown = false }) => {
    const known = isImportField(field) ? field : null;
    const reader = known ? new ColumnReader(known, header, context) : null;
    const index = positionOf(letter);
    const isOneOfSeveral = (uses.get(field) ?? 0) > 1;
    return {
      letter,
      index,
      header,
      field: known,
      reader,
      isOneOfSeveral,
      fillsDown: fillsDown && known !== null,
      above: null,
      aboveAt: 0,
    };
  });
}
