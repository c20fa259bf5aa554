import type { UnderstoodSheet, Workbook } from '../../../shared/domain/sheet.ts';
import { createLookup } from './context.ts';
import { type Knowledge, prepareKnowledge } from './knowledge.ts';
import { listedIn } from './listed-sheets.ts';
import { understandSheet } from './understand-sheet.ts';

/**
 * Finds the tables of every sheet and what their columns mean. Pure: reads nothing but its arguments.
 * For `orientation: 'columns'` (fields downwards) the roles are exchanged: `headerRows`, `dataRows` and
 * `skippedRows.row` are column numbers, `letter` is the row number as text; `transposeSheet` gives the matching view.
 * A table without any record has `dataRows[1] < dataRows[0]`; a table without header has no `headerRows`.
 */
export function understandWorkbook(workbook: Workbook, knowledge: Knowledge): UnderstoodSheet[] {
  const lookup = createLookup(prepareKnowledge(knowledge));
  const listed = listedIn(workbook);
  return workbook.sheets.map((sheet) =>
    listed.has(sheet.name) ? { name: sheet.name, hidden: sheet.hidden, tables: [] } : understandSheet(sheet, lookup),
  );
}
