import { Buffer } from 'node:buffer';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { Problem } from '../../../shared/domain/problem.ts';
import type { Cell, FileFormat, Sheet, Workbook } from '../../../shared/domain/sheet.ts';
import { columnLetter } from '../../../shared/domain/cell-address.ts';
import { CellValues, type PlainCell } from './cell-values.ts';
import { meaningOfFormat } from './number-formats.ts';
import { CellBudget, RowStore } from './row-store.ts';
import type { CellFormat } from './styles.ts';
import { Warnings } from './warnings.ts';
import type { ReadContext } from './xlsx.ts';

/** Error values by their number ([MS-XLS] 2.5.10). */
const errorCodes: Record<number, string> = {
  0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA',
}; // prettier-ignore

/** Built-in date formats as SheetJS names them (American) and as a German Excel shows them. */
const germanFormats: Record<string, string> = {
  'm/d/yy': 'dd.mm.yyyy',
  'd-mmm-yy': 'dd. mmm yy',
  'd-mmm': 'dd. mmm',
  'mmm-yy': 'mmm yy',
  'm/d/yy h:mm': 'dd.mm.yyyy hh:mm',
};

const options = {
  dense: true,
  cellDates: false,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
} as const;

/**
 * Reads .xls, .xlsb and the XML spreadsheet of 2003 through SheetJS, loaded only then.
 * Errors: `FILE_PASSWORD`, `FILE_DAMAGED`, `FILE_TOO_LARGE`.
 */
export async function readWithSheetJs(bytes: Buffer, format: FileFormat, { limits }: ReadContext): Promise<Workbook> {
  const { read } = await import('@e965/xlsx');
  const warnings = new Warnings();
  const book = quietly(warnings, () => read(bytes, { ...options, type: 'buffer' }));
  if (book.SheetNames.length > limits.sheets) {
    throw new Problem('FILE_TOO_LARGE', { reason: 'sheets', limit: limits.sheets });
  }
  const shared = {
    warnings,
    budget: new CellBudget(limits),
    date1904: book.Workbook?.WBProps?.date1904 === true,
  };
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    return sheet === undefined || isChart(sheet) ? [] : [mapSheet({ name, hidden }, sheet, shared)];
  });
  if (sheets.length === 0) throw new Problem('FILE_DAMAGED', { reason: 'no-sheet' });
  return { format, sheets, warnings: warnings.list() };
}

/** A sheet that is a chart of its own holds a copy of the figures it draws: read, they would count twice. */
const isChart = (sheet: WorkSheet): boolean => sheet['!type'] === 'chart';

/** SheetJS reports records it does not know on the console; that becomes a warning, its errors become problems. */
function quietly(warnings: Warnings, parse: () => WorkBook): WorkBook {
  const log = globalThis.console;
  const original = log.error;
  log.error = () => warnings.add('XLS_UNKNOWN_PARTS');
  try {
    return parse();
  } catch (error) {
    throw sheetJsProblem(error);
  } finally {
    log.error = original;
  }
}

function sheetJsProblem(error: unknown): Problem {
  const message = error instanceof Error ? error.message : '';
  if (/password|encrypt/i.test(message)) return new Problem('FILE_PASSWORD', {}, { cause: error });
  return new Problem('FILE_DAMAGED', { reason: 'sheetjs' }, { cause: error });
}

interface Shared {
  warnings: Warnings;
  budget: CellBudget;
  date1904: boolean;
}

interface SheetHead {
  name: string;
  hidden: boolean;
}

function mapSheet({ name, hidden }: SheetHead, sheet: WorkSheet, shared: Shared): Sheet {
  const store = new RowStore(shared.budget);
  const values = new CellValues([], shared.date1904);
  const comments: Sheet['comments'] = [];
  const data: unknown = sheet['!data'];
  const formats = new Map<string, CellFormat>();
  (Array.isArray(data) ? (data as (CellObject | undefined)[][]) : []).forEach((row, at) => {
    const cells: Cell[] = [];
    let filled = 0;
    row.forEach((cell, column) => {
      if (cell === undefined) return;
      const address = `${columnLetter(column + 1)}${at + 1}`;
      if (cell.c !== undefined && cell.c.length > 0) {
        comments.push({ cell: address, text: cell.c.map(({ t }) => t ?? '').join('\n') });
      }
      const value = mapCell(cell, values, formats);
      if (value === null) return;
      if (column >= shared.budget.columns) {
        shared.warnings.add('CELL_TOO_FAR', { sheet: name, cell: address });
        return;
      }
      while (cells.length < column) cells.push(null);
      cells[column] = value;
      filled += 1;
    });
    store.add(at + 1, cells, filled);
  });
  const rows = store.finish();
  const kept = new Set(rows.map((row) => row.number));
  return {
    name,
    hidden,
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r + 1,
      left: s.c + 1,
      bottom: e.r + 1,
      right: e.c + 1,
    })),
    hiddenRows: hiddenIndexes(sheet['!rows']).filter((number) => kept.has(number)),
    hiddenColumns: hiddenIndexes(sheet['!cols']).filter((number) => number <= store.widest),
    comments,
  };
}

function hiddenIndexes(list: ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  list?.forEach((entry, index) => {
    if (entry?.hidden === true) hidden.push(index + 1);
  });
  return hidden;
}

function mapCell(cell: CellObject, values: CellValues, formats: Map<string, CellFormat>): Cell {
  const value = plainCell(cell, values, formats);
  return cell.f === undefined ? value : { kind: 'formula', result: value };
}

function plainCell(cell: CellObject, values: CellValues, formats: Map<string, CellFormat>): PlainCell {
  const { v } = cell;
  if (cell.t === 'e') return { kind: 'error', code: errorCodes[Number(v)] ?? '#N/A' };
  if (typeof v === 'boolean') return v;
  if (typeof v === 'number') return values.formatted(v, formatOf(cell.z, formats));
  return typeof v === 'string' && v !== '' ? v : null;
}

function formatOf(z: CellObject['z'], formats: Map<string, CellFormat>): CellFormat {
  const code = typeof z === 'string' ? z : 'General';
  const known = formats.get(code);
  if (known !== undefined) return known;
  const format = germanFormats[code] ?? code;
  const entry = { format, meaning: meaningOfFormat(format) };
  formats.set(code, entry);
  return entry;
}
