import { writeFile } from 'node:fs/promises';
import type { Worksheet } from 'exceljs';
import { isoToSerial } from '../read/serial-dates.ts';
import { newWorkbook } from './new-workbook.ts';
import { looksLikeFormula, sheetName, sheetText } from './safe-text.ts';
import type { OutputCell, OutputSheet, WorkbookSpec } from './workbook-spec.ts';

export { csvField } from './safe-text.ts';
export { formHeaderRow, returnSheetBytes } from './return-sheet.ts';
export type { CellRule, FormColumn, FormSheet, ReturnSheetSpec } from './return-sheet-spec.ts';
export type { OutputCell, OutputSheet, WorkbookSpec } from './workbook-spec.ts';
export { correctionSheetBytes, type CorrectionSpec } from './correction-sheet.ts';

const defaultDateFormat = 'dd.mm.yyyy';

/**
 * Writes an .xlsx: per sheet an optional title, a frozen header row with filter, the rows, and A4 landscape fitted to the
 * page's width. Text is always stored as text, so nothing in it can act as a formula. Errors: those of the file system.
 */
export async function writeWorkbook(spec: WorkbookSpec, path: string): Promise<void> {
  await writeFile(path, await workbookBytes(spec));
}

/** The same as bytes. */
export async function workbookBytes(spec: WorkbookSpec): Promise<Uint8Array> {
  const workbook = await newWorkbook(spec);
  const taken = new Set<string>();
  for (const sheet of spec.sheets) {
    const name = sheetName(sheet.name, taken);
    taken.add(name.toLowerCase());
    fillSheet(workbook.addWorksheet(name), sheet);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fillSheet(target: Worksheet, sheet: OutputSheet): void {
  const above = [...(sheet.title === undefined ? [] : [sheet.title]), ...(sheet.notes ?? [])];
  above.forEach((text, index) => {
    const cell = target.getCell(index + 1, 1);
    setText(cell, text);
    if (index === 0 && sheet.title !== undefined) cell.font = { bold: true, size: 14 };
  });
  const headerRow = above.length === 0 ? 1 : above.length + 2;
  sheet.columns.forEach(({ header, width, format }, index) => {
    const column = target.getColumn(index + 1);
    column.width = width ?? Math.min(50, Math.max(10, header.length + 3));
    if (format !== undefined) column.numFmt = format;
    const cell = target.getCell(headerRow, index + 1);
    setText(cell, header);
    cell.font = { bold: true };
    cell.alignment = { vertical: 'top', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8ECF0' } };
    cell.border = { bottom: { style: 'thin' } };
  });
  sheet.rows.forEach((row, index) => {
    const line = target.getRow(headerRow + 1 + index);
    row.forEach((cell, column) => setCell(line.getCell(column + 1), cell, sheet.columns[column]?.format));
  });
  target.views = [{ state: 'frozen', xSplit: 0, ySplit: headerRow }];
  target.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: headerRow + sheet.rows.length, column: Math.max(1, sheet.columns.length) },
  };
  target.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow}`,
  };
  target.headerFooter = { oddFooter: '&L&A&RSeite &P von &N' };
}

type TargetCell = ReturnType<Worksheet['getCell']>;

function setCell(target: TargetCell, cell: OutputCell, format: string | undefined): void {
  if (cell === null || cell === '') return;
  if (typeof cell === 'string') setText(target, cell);
  else if (typeof cell !== 'object') target.value = cell;
  else {
    const serial = isoToSerial(cell.date);
    if (serial === null) setText(target, cell.date);
    else {
      target.value = serial;
      target.numFmt = format ?? defaultDateFormat;
    }
  }
}

/** A text cell is never evaluated; the text format keeps it text when someone edits the cell. */
function setText(target: TargetCell, text: string): void {
  target.value = sheetText(text);
  if (looksLikeFormula(text)) target.numFmt = '@';
}
