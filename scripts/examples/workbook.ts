import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The mark that every example file carries. */
export const inventedMark = 'Beispieldaten, frei erfunden';

const saved = new Date(Date.UTC(2026, 9, 30, 8, 0));

/** An empty workbook with fixed properties. */
export function newWorkbook(title: string, creator: string): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { title, creator, lastModifiedBy: creator, description: inventedMark });
  workbook.created = saved;
  workbook.modified = saved;
  return workbook;
}

/** Writes a text as the cell that a clerk would get: `yyyy-mm-dd` a date, whole numbers a number, the rest text. */
export function put(cell: ExcelJS.Cell, value: string): void {
  if (value === '') return;
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (date) {
    cell.value = new Date(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])));
    cell.numFmt = 'dd.mm.yyyy';
  } else if (/^[1-9]\d{0,3}$|^0$/.test(value)) {
    cell.value = Number(value);
  } else {
    cell.value = value;
  }
}

/** Writes values from `column` on into one row. */
export function putRow(sheet: ExcelJS.Worksheet, row: number, column: number, values: readonly string[]): void {
  for (const [index, value] of values.entries()) {
    const cell = sheet.getCell(row, column + index);
    put(cell, value);
    cell.alignment = { vertical: 'top', wrapText: true };
  }
}

/** Bold, shaded, wrapped and framed: how offices mark a header row. */
export function markHeader(sheet: ExcelJS.Worksheet, row: number, from: number, to: number, colour = 'FFD9E2EC'): void {
  for (let column = from; column <= to; column += 1) {
    const cell = sheet.getCell(row, column);
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colour } };
    cell.alignment = { vertical: 'middle', wrapText: true };
    cell.border = { bottom: { style: 'thin' }, top: { style: 'thin' } };
  }
}

/** Sets column widths in characters. */
export function widths(sheet: ExcelJS.Worksheet, from: number, values: readonly number[]): void {
  for (const [index, width] of values.entries()) sheet.getColumn(from + index).width = width;
}

/** The .xlsx bytes, the same on every run: entries in order, all with one date. */
export async function pack(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const entries = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const stable: Zippable = {};
  // Zip times are local; a local date gives the same bytes in every time zone.
  const mtime = new Date(2026, 9, 30, 8, 0);
  for (const [name, bytes] of Object.entries(entries)) if (!name.endsWith('/')) stable[name] = [bytes, { mtime }];
  return zipSync(stable, { level: 9 });
}
