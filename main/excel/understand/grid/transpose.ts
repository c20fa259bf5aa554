import type { Cell, CellRange, Sheet, SheetRow } from '../../../../shared/domain/sheet.ts';

const flip = ({ top, left, bottom, right }: CellRange): CellRange => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

/**
 * The sheet with rows and columns exchanged: column C becomes row 3. Tables of orientation `columns` are described
 * in this view. Meant for small sheets (the caller limits rows and columns). Comments are left out.
 */
export function transposeSheet(sheet: Sheet): Sheet {
  const columns: Cell[][] = [];
  for (const row of sheet.rows) {
    for (const [at, cell] of row.cells.entries()) {
      if (cell === null) continue;
      const column = (columns[at] ??= []);
      while (column.length < row.number - 1) column.push(null);
      column.push(cell);
    }
  }
  const rows: SheetRow[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const cells = columns[at];
    if (cells) rows.push({ number: at + 1, cells });
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows,
    merges: sheet.merges.map(flip),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
    comments: [],
  };
}
