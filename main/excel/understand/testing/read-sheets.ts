import type { Cell, Sheet, SheetTable } from '../../../../shared/domain/sheet.ts';
import { tableOf } from './sheets.ts';

export const date = (iso: string, format = 'dd.mm.yyyy'): Cell => ({ kind: 'date', iso, serial: 45_000, format });

/** Numbers of the rows that hold records. */
export function records({ dataRows: [first, last], skippedRows }: SheetTable): number[] {
  const skipped = new Set(skippedRows.map(({ row }) => row));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((row) => !skipped.has(row));
}
export const seen = (table: SheetTable) => ({
  header: table.headerRows,
  records: records(table),
  fields: table.columns.map(({ field }) => field),
});
export const read = (one: Sheet) => seen(tableOf(one));
