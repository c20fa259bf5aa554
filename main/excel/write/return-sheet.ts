import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { newWorkbook } from './new-workbook.ts';
import type { CellRule, FormColumn, FormSheet, ReturnSheetSpec } from './return-sheet-spec.ts';
import { sheetText } from './safe-text.ts';

/** Header row of every sheet to fill in: below its title and note. */
export const formHeaderRow = 3;
/** Excel's first days: every real date cell is later. */
const anyDay = '1900-01-02T00:00:00Z';
/** Without a name of its own a bold cell would fall back to another face in LibreOffice. */
const face = { name: 'Calibri', size: 11, family: 2 } as const;
/** Characters; fits an upright A4 page even in a wider face: LibreOffice does not shrink a single column. */
const guidanceWidth = 68;
const inputFill = 'FFFFFFFF';
const headFill = 'FFE1F0EF';
const lockedFill = 'FFF3F3F3';
const letter = (column: number): string =>
  column > 26
    ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
const solid = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const hairline = { style: 'thin', color: { argb: 'FFC4C8CC' } } as const;
const box = { top: hairline, left: hairline, bottom: hairline, right: hairline };

/** Where each list stands on its hidden sheet: `Listen!$B$1:$B$12`. */
type ListRanges = ReadonlyMap<string, string>;

function rangesOf({ sheet, values }: ReturnSheetSpec['lists']): ListRanges {
  return new Map(
    Object.entries(values).map(([list, entries], index) => {
      const column = letter(index + 1);
      return [list, `${sheet}!$${column}$1:$${column}$${Math.max(1, entries.length)}`];
    }),
  );
}

function addLists(workbook: Workbook, { sheet: name, values }: ReturnSheetSpec['lists']): void {
  const sheet = workbook.addWorksheet(name, { state: 'hidden' });
  for (const [index, entries] of Object.values(values).entries()) {
    for (const [row, entry] of entries.entries()) {
      const cell = sheet.getCell(row + 1, index + 1);
      cell.value = sheetText(entry);
      cell.numFmt = '@';
    }
  }
}

function validationOf(rule: CellRule, ranges: ListRanges, title: string, prompt: string): DataValidation {
  const told = prompt !== '' && {
    showInputMessage: true,
    promptTitle: title.slice(0, 32),
    prompt: prompt.slice(0, 255),
  };
  const shared = { allowBlank: true, showErrorMessage: true, ...told };
  switch (rule.kind) {
    case 'list':
      return { ...shared, type: 'list', formulae: [ranges.get(rule.list) ?? ''], showErrorMessage: rule.strict };
    case 'number':
      return { ...shared, type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] };
    case 'whole':
      return { ...shared, type: 'whole', operator: 'between', formulae: [rule.from, rule.to] };
    case 'day':
      return { ...shared, type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date(anyDay)] };
  }
}

function addHead(target: Worksheet, { title, note, columns }: FormSheet): void {
  const first = columns.findIndex((column) => !column.hidden) + 1;
  target.getCell(1, first).value = sheetText(title);
  target.getCell(1, first).font = { ...face, bold: true, size: 14 };
  target.getCell(2, first).value = sheetText(note);
  target.getRow(formHeaderRow).height = 32;
  columns.forEach(({ header, width, hidden }, index) => {
    const column = target.getColumn(index + 1);
    column.width = width;
    column.hidden = hidden ?? false;
    const cell = target.getCell(formHeaderRow, index + 1);
    cell.value = sheetText(header);
    cell.font = { ...face, bold: true };
    cell.alignment = { vertical: 'top', wrapText: true };
    cell.fill = solid(headFill);
    cell.border = { ...box, bottom: { style: 'medium' } };
  });
}

function styleCell(cell: ReturnType<Worksheet['getCell']>, { locked, rule }: FormColumn): void {
  cell.protection = { locked: locked ?? false };
  cell.alignment = { vertical: 'top', wrapText: true };
  cell.border = box;
  cell.fill = solid(locked ? lockedFill : inputFill);
  // Text stays as typed: Excel would turn 9/22 or 10-15 into a day.
  if (rule?.kind === 'day') cell.numFmt = 'dd.mm.yyyy';
  else if (rule?.kind !== 'number' && rule?.kind !== 'whole') cell.numFmt = '@';
}

/** Rows do not grow by themselves in every program: lines of the longest cell, in points. */
function heightOf(values: readonly unknown[], columns: readonly FormColumn[]): number {
  const lines = columns.map(({ width, hidden }, index) => {
    const text = hidden ? '' : String(values[index] ?? '');
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0);
  });
  return Math.min(400, 15 * Math.max(1, ...lines));
}

/**
 * The validations of a sheet by range. exceljs types only those of single cells, and joins these into ranges that
 * overlap (C10:C75 and C4:C75).
 */
const validationsOf = (sheet: Worksheet) =>
  (sheet as unknown as { dataValidations: { add(range: string, validation: DataValidation): void } }).dataValidations;

function addRows(target: Worksheet, sheet: FormSheet, ranges: ListRanges): void {
  const { columns, rows, spareRows, cells = [] } = sheet;
  const last = formHeaderRow + rows.length + spareRows;
  columns.forEach(({ rule, header, prompt = '' }, index) => {
    const { letter } = target.getColumn(index + 1);
    const range = `${letter}${formHeaderRow + 1}:${letter}${last}`;
    if (rule) validationsOf(target).add(range, validationOf(rule, ranges, header, prompt));
  });
  for (let row = formHeaderRow + 1; row <= last; row += 1) {
    const values = rows[row - formHeaderRow - 1];
    if (values) target.getRow(row).height = heightOf(values, columns);
    columns.forEach((column, index) => {
      const cell = target.getCell(row, index + 1);
      const value = values?.[index] ?? null;
      styleCell(cell, column);
      if (value !== null && typeof value !== 'object')
        cell.value = typeof value === 'string' ? sheetText(value) : value;
    });
  }
  for (const { row, column, rule, prompt } of cells) {
    const cell = target.getCell(formHeaderRow + 1 + row, column + 1);
    styleCell(cell, { header: '', width: 0, rule });
    cell.dataValidation = validationOf(rule, ranges, '', prompt);
  }
}

/** Characters that one landscape page carries in a size people can still read. */
const pageWidth = 170;
/** A wide sheet goes on several pages side by side, each with the columns that say what a row is. */
function pagesOf({ columns, frozenColumns }: FormSheet): Partial<Worksheet['pageSetup']> {
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  const pages = Math.ceil(width / pageWidth);
  return { fitToWidth: pages, ...(pages > 1 && { printTitlesColumn: `A:${letter(frozenColumns)}` }) };
}

async function addForm(workbook: Workbook, sheet: FormSheet, ranges: ListRanges): Promise<void> {
  const target = workbook.addWorksheet(sheet.name);
  addHead(target, sheet);
  addRows(target, sheet, ranges);
  target.views = [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: formHeaderRow }];
  target.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToHeight: 0,
    ...pagesOf(sheet),
    printTitlesRow: `${formHeaderRow}:${formHeaderRow}`,
  };
  target.headerFooter = { oddFooter: '&L&A&RSeite &P von &N' };
  // No password: it guards against slips, and anybody may lift it.
  await target.protect('', {
    formatColumns: true,
    formatRows: true,
    selectLockedCells: true,
    selectUnlockedCells: true,
  });
}

async function addGuidance(workbook: Workbook, { name, lines }: ReturnSheetSpec['guidance']): Promise<void> {
  const sheet = workbook.addWorksheet(name);
  sheet.getColumn(1).width = guidanceWidth;
  lines.forEach(({ text, look }, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = sheetText(text);
    cell.alignment = { vertical: 'top', wrapText: true };
    if (look !== 'text') cell.font = { ...face, bold: true, size: look === 'title' ? 14 : 11 };
    // Rows do not grow by themselves in every program.
    sheet.getRow(index + 1).height = (look === 'title' ? 22 : 16) * Math.max(1, Math.ceil(text.length / guidanceWidth));
  });
  sheet.pageSetup = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true });
}

/**
 * A workbook to fill in, as bytes: sheets with locked heads and open cells, drop-downs from a hidden sheet, guidance, and
 * the hidden mark. No macros, no links to other files, nothing that Protected View or LibreOffice would strip.
 */
export async function returnSheetBytes(spec: ReturnSheetSpec): Promise<Uint8Array> {
  const workbook = await newWorkbook(spec);
  const ranges = rangesOf(spec.lists);
  for (const sheet of spec.sheets) await addForm(workbook, sheet, ranges);
  await addGuidance(workbook, spec.guidance);
  addLists(workbook, spec.lists);
  const mark = workbook.addWorksheet(spec.mark.sheet, { state: 'veryHidden' });
  for (const row of spec.mark.rows) mark.addRow(row.map((text) => sheetText(text))).numFmt = '@';
  workbook.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
