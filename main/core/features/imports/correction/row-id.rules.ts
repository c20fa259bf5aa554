import type { Cell, Workbook } from '../../../../../shared/domain/sheet.ts';

/** What a correction sheet asks about. */
export interface CorrectionMark {
  of: 'draft' | 'import';
  id: string;
}
/** Where a row stood when it was sent; older sheets say only its number. */
interface RowId {
  row: number;
  /** The number of its sheet and the mark of its file. */
  from: { sheet: number; mark: CorrectionMark } | null;
}
const pattern = /^vz:(\d{1,7})(?::(\d{1,4}):(draft|import):([0-9a-f-]{36}))?$/;

/** The text in the hidden column. It names file and sheet too: a sheet saved as text keeps nothing else. */
export const rowId = ({ of, id }: CorrectionMark, sheet: number, row: number): string =>
  `vz:${row}:${sheet}:${of}:${id}`;

export function readRowId(cell: Cell): RowId | null {
  // of a million cells of a foreign file none is looked at closely
  if (typeof cell !== 'string' || !cell.includes('vz:')) return null;
  const [, row, sheet, of, id = ''] = pattern.exec(cell.trim()) ?? [];
  if (row === undefined) return null;
  const mark: CorrectionMark = { of: of === 'import' ? 'import' : 'draft', id };
  return { row: Number(row), from: sheet === undefined ? null : { sheet: Number(sheet), mark } };
}

interface SaidByRows {
  mark: CorrectionMark;
  /** By sheet: which of those that were sent it is. */
  sheets: Map<string, number>;
}

/** What the rows of a workbook without our hidden sheet say of themselves; null where they say nothing or do not agree. */
export function saidByRows({ sheets }: Workbook): SaidByRows | null {
  const said = new Map<string, number>();
  const marks = new Map<string, CorrectionMark>();
  for (const { name, rows } of sheets)
    for (const { cells } of rows)
      for (const cell of cells) {
        const from = readRowId(cell)?.from;
        if (!from) continue;
        if (said.has(name) && said.get(name) !== from.sheet) return null;
        said.set(name, from.sheet);
        marks.set(`${from.mark.of} ${from.mark.id}`, from.mark);
      }
  const [mark, ...others] = marks.values();
  const isClear = others.length === 0 && new Set(said.values()).size === said.size;
  return mark && isClear ? { mark, sheets: said } : null;
}
