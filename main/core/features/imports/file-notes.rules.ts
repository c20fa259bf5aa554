import { columnLetter, parseRange } from '../../../../shared/domain/cell-address.ts';
import { isFormula } from '../../../../shared/domain/cell-value.ts';
import { isImportedKind } from '../../../../shared/domain/import-fields.ts';
import type { CellRange, Sheet } from '../../../../shared/domain/sheet.ts';
import { fileNoteTexts } from '../../../../shared/i18n/de/file-notes.ts';
import type { EvaluatedTable } from './evaluate.ts';

const within = (from: number, to: number) => (at: number) => at >= from && at <= to;

function formulasIn({ rows }: Sheet, { top, bottom, left, right }: CellRange): number {
  const isInside = within(left - 1, right - 1);
  let count = 0;
  for (const { number, cells } of rows) {
    if (number < top || number > bottom) continue;
    for (const [at, cell] of cells.entries()) if (isFormula(cell) && isInside(at)) count += 1;
  }
  return count;
}

/** What one table that is read does not show at first sight: hidden rows and columns count, formulas were calculated elsewhere. */
function notesOn(sheet: Sheet, range: CellRange): string[] {
  const columns = sheet.hiddenColumns.filter(within(range.left, range.right)).map(columnLetter);
  const rows = sheet.hiddenRows.filter(within(range.top, range.bottom)).map(String);
  const formulas = formulasIn(sheet, range);
  const { name, comments } = sheet;
  return [
    ...(columns.length + rows.length > 0 ? [fileNoteTexts.hidden(name, columns, rows)] : []),
    ...(formulas > 0 ? [fileNoteTexts.formulas(name, formulas)] : []),
    ...(comments.length > 0 ? [fileNoteTexts.comments(name, comments.length)] : []),
  ];
}

/** What is to be known of the sheets of a foreign file before its rows are looked at. */
export function fileNotes(tables: readonly EvaluatedTable[]): string[] {
  const notes = tables.flatMap(({ sheet, table, included }) => {
    const range = parseRange(table.range);
    const hidden = sheet.hidden && isImportedKind(table.kind) ? [fileNoteTexts.hiddenSheet(sheet.name, included)] : [];
    return included && range ? [...hidden, ...notesOn(sheet, range)] : hidden;
  });
  return [...new Set(notes)];
}
