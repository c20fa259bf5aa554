import type { DraftTable, GridRow } from '../../../../shared/contract/imports.ts';

/**
 * The table a row belongs to. Tables may stand beside one another on one sheet: then the columns tell.
 * Falls back to the sheet's first table, because a row is never without its columns.
 */
export const tableOfRow = (
  tables: readonly DraftTable[],
  row: Pick<GridRow, 'sheet' | 'row' | 'cells'>,
): DraftTable | undefined => {
  const onSheet = tables.filter(({ sheet }) => sheet === row.sheet);
  const spanning = onSheet.filter(({ dataRows: [first, last] }) => row.row >= first && row.row <= last);
  const letter = row.cells[0]?.letter;
  return (
    spanning.find(({ columns }) => columns.some((column) => column.letter === letter)) ?? spanning[0] ?? onSheet[0]
  );
};

/** What tells tables apart: several may stand on one sheet. */
export const tableKey = (table: Pick<DraftTable, 'sheet' | 'range'>): string => `${table.sheet}!${table.range}`;
