import { downwardsCell } from '../../../../shared/domain/cell-address.ts';
import type { EvaluatedTable } from './evaluate.ts';

/** Where a field runs downwards, a column's letter is the number of its row. */
export const isDownwards = ({ table }: EvaluatedTable): boolean => table.orientation === 'columns';

/** The address in the sheet of a row's cell under a column. */
export const addressIn = (table: EvaluatedTable, letter: string, row: number): string =>
  isDownwards(table) ? downwardsCell(row, letter, table.table.form?.folds) : `${letter}${row}`;
