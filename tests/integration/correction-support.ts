import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Core } from '../../main/core/core.ts';

export async function openWorkbook(base64: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(base64, 'base64') as unknown as ArrayBuffer);
  return workbook;
}

export async function saveWorkbook(workbook: ExcelJS.Workbook, folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(await workbook.xlsx.writeBuffer()));
  return path;
}

function shown(cell: ExcelJS.Cell): string {
  if (cell.master !== cell) return '';
  const { value, text } = cell;
  return value instanceof Date ? value.toLocaleDateString('de-DE', { dateStyle: 'medium', timeZone: 'UTC' }) : text;
}

/** One sheet as Excel saves it as "CSV UTF-8": what its cells show, hidden columns too, and nothing of the other sheets. */
export function saveAsCsv(workbook: ExcelJS.Workbook, sheet: string, folder: string, name: string): string {
  const path = join(folder, name);
  const lines: string[] = [];
  const { columnCount } = workbook.getWorksheet(sheet)!;
  workbook.getWorksheet(sheet)?.eachRow({ includeEmpty: true }, (row) => {
    const cells = Array.from({ length: columnCount }, (_, at) => shown(row.getCell(at + 1)).replaceAll('"', '""'));
    lines.push(cells.map((text) => (/[;"\n]/.test(text) ? `"${text}"` : text)).join(';'));
  });
  writeFileSync(path, `\uFEFF${lines.join('\r\n')}\r\n`);
  return path;
}

export function rowNamed(sheet: ExcelJS.Worksheet | undefined, name: string): ExcelJS.Row {
  const rows: ExcelJS.Row[] = [];
  sheet?.eachRow((row) => {
    if (row.getCell(1).text === name) rows.push(row);
  });
  if (!rows[0]) throw new Error(`no row ${name}`);
  return rows[0];
}

export async function offersByName(core: Core): Promise<Map<string, Record<string, unknown>>> {
  const sort = { key: 'name', descending: false } as const;
  const { rows } = await core.call('offers.list', { filter: {}, sort, cursor: null, limit: 500 });
  const records = await Promise.all(rows.map(({ id }) => core.call('offers.get', { id })));
  return new Map(records.map((record) => [String(record.values.name), { id: record.id, ...record.values }]));
}
