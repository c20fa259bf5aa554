import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import type { UnderstoodSheet } from '../../../shared/domain/sheet.ts';

/** Filled cells of a sheet by row and column, both from 1. */
export interface PlainSheet {
  name: string;
  hidden: boolean;
  rows: Map<number, Map<number, string>>;
}

/** Reads a file with SheetJS and nothing else. Cells are visited one by one, so huge empty ranges cost nothing. */
export function readGrid(path: string): PlainSheet[] {
  const workbook = XLSX.read(readFileSync(path), { type: 'buffer', sheetRows: 3000 });
  return workbook.SheetNames.map((name, index) => {
    const rows = new Map<number, Map<number, string>>();
    for (const [ref, cell] of Object.entries(workbook.Sheets[name] ?? {})) {
      const value = ref.startsWith('!') ? undefined : (cell as XLSX.CellObject).v;
      if (value === undefined || value === '') continue;
      const { r, c } = XLSX.utils.decode_cell(ref);
      const cells = rows.get(r + 1) ?? new Map<number, string>();
      rows.set(r + 1, cells.set(c + 1, String(value)));
    }
    return { name, hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0, rows };
  });
}

export type FieldOf = (header: string) => string | null;

/** One table per sheet from the header row to the last row; an offer list when two columns are known. */
export function tableFrom(sheet: PlainSheet, headerRow: number, fieldOf: FieldOf): UnderstoodSheet {
  const header = sheet.rows.get(headerRow);
  const last = Math.max(...sheet.rows.keys());
  if (!header || last <= headerRow) return { name: sheet.name, hidden: sheet.hidden, tables: [] };
  const columns = [...header]
    .toSorted(([a], [b]) => a - b)
    .map(([column, text]) => {
      const field = fieldOf(text);
      const shared = { letter: XLSX.utils.encode_col(column - 1), header: text, field, confidence: field ? 1 : 0 };
      return { ...shared, reason: 'Vergleich', type: 'mixed' as const, examples: [] };
    });
  const kind = columns.filter(({ field }) => field !== null).length >= 2 ? ('offers' as const) : ('unknown' as const);
  const range = `${columns[0]?.letter}${headerRow}:${columns.at(-1)?.letter}${last}`;
  const table = {
    range,
    kind,
    kindConfidence: 1,
    orientation: 'rows' as const,
    headerRows: [headerRow],
    columns,
    skippedRows: [],
  };
  return { name: sheet.name, hidden: sheet.hidden, tables: [{ ...table, dataRows: [headerRow + 1, last] }] };
}
