import { foldedLines } from '../../../../shared/domain/cell-address.ts';
import type { Cell, CellRange, FormShape, Sheet, SheetRow } from '../../../../shared/domain/sheet.ts';

const flip = ({ top, left, bottom, right }: CellRange): CellRange => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

/** Puts the further pairs of columns of a form behind the lines of the first. */
function unfold(rows: SheetRow[], folds: readonly number[]): void {
  const cellsOf = new Map(rows.map(({ number, cells }) => [number, cells]));
  const longest = rows.map(({ number, cells }) => {
    const parts = folds.map((fold) => cellsOf.get(number + fold) ?? []);
    const all = [...cells];
    for (const [at, part] of parts.entries()) {
      while (all.length < (at + 1) * foldedLines) all.push(null);
      all.push(...part.slice(0, foldedLines));
    }
    return { number, cells: all };
  });
  rows.splice(0, rows.length, ...longest);
}

/**
 * The sheet with rows and columns exchanged: column C becomes row 3. Tables of orientation `columns` are described
 * in this view. Meant for small sheets (the caller limits rows and columns). Addresses of comments and
 * of crossed out cells stay those of the sheet.
 * What a form asks in further pairs of columns goes on behind the lines of the first.
 */
export function transposeSheet(sheet: Sheet, { folds }: Pick<FormShape, 'folds'> = { folds: [] }): Sheet {
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
  if (folds.length > 0) unfold(rows, folds);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows,
    merges: sheet.merges.map(flip),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
    comments: sheet.comments,
    ...(sheet.struck && { struck: sheet.struck }),
  };
}
