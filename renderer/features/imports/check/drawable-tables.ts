import type { DraftDetail, DraftTable } from '../../../../shared/contract/imports.ts';

/**
 * The tables that were found, and for every sheet without one a table to draw: head in row 1, data down to the last
 * filled row. It is only a form to correct; nothing is taken over from it before a person applies it.
 */
export const drawableTables = ({ tables, sheets = [] }: Pick<DraftDetail, 'tables' | 'sheets'>): DraftTable[] => [
  ...tables,
  ...sheets
    .filter(({ name, lastRow }) => lastRow > 1 && !tables.some(({ sheet }) => sheet === name))
    .map(({ name, lastRow }): DraftTable => ({
      sheet: name,
      range: '',
      kind: 'unknown',
      headerRows: [1],
      dataRows: [2, lastRow],
      columns: [],
      skippedRows: [],
      included: false,
    })),
];
