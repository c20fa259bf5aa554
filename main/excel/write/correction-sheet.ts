import type { Cell as TargetCell, Workbook, Worksheet } from 'exceljs';
import type { Cell, Sheet } from '../../../shared/domain/sheet.ts';
import { isoToSerial } from '../read/serial-dates.ts';
import { newWorkbook } from './new-workbook.ts';
import { looksLikeFormula, sheetName, sheetText } from './safe-text.ts';

/** A4 landscape, as wide as the sheet and as long as it takes. */
const onePageWide = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** A sheet as its sender wrote it, with what is asked about its cells. */
export interface CorrectionSheet {
  sheet: Sheet;
  headerRows: readonly number[];
  asked: readonly { cell: string; text: string }[];
}
/** One line per question, two open cells for its answer: one of some words, and a free one. */
export interface UnnamedSheet {
  name: string;
  heading: string;
  note: string;
  columns: readonly string[];
  /** Words offered in the first open cell. */
  answers: readonly string[];
  /** `id` stands in a hidden column. */
  rows: readonly { cells: readonly string[]; id: string }[];
}
export interface CorrectionSpec {
  title: string;
  /** ISO date-time. */
  created: string;
  cover: {
    name: string;
    heading: string;
    lines: readonly string[];
    columns: readonly string[];
    /** `target` is the cell a line speaks of. */
    rows: readonly { cells: readonly string[]; target: { sheet: string; cell: string } }[];
  };
  sheets: readonly CorrectionSheet[];
  /** Questions about what is not in the sender's sheets at all; answered in the last columns. */
  unnamed: UnnamedSheet | null;
  /** Name and rows of the hidden sheet by which the file is known again; the names are the final ones. */
  mark: { name: string; rows: (cover: string, unnamed: string | null) => string[][] };
  /** The text that keeps a row's number and that of its sheet, in a hidden column beside the last one. */
  rowId: (sheet: number, row: number) => string;
}

const tint = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } } as const;
const edge = { style: 'medium', color: { argb: 'FFBF8F00' } } as const;
const box = { top: edge, left: edge, bottom: edge, right: edge };
const lastColumn = 16_384;
const sampleRows = 60;
/** Number, sheet, cell, text so far, question. */
const coverWidths = [6, 22, 10, 34, 80];

function setText(target: TargetCell, text: string): void {
  target.value = sheetText(text);
  if (looksLikeFormula(text)) target.numFmt = '@';
}

/** Writes a cell as it was read; formulas become their results, so nothing in it is calculated again. */
function setCell(target: TargetCell, cell: Cell): void {
  if (cell === null || cell === '') return;
  if (typeof cell === 'string') setText(target, cell);
  else if (typeof cell !== 'object') target.value = cell;
  else if (cell.kind === 'formula') setCell(target, cell.result);
  else if (cell.kind === 'error') setText(target, cell.code);
  else if (cell.kind === 'number') {
    target.value = cell.value;
    target.numFmt = cell.format;
  } else {
    target.value = isoToSerial(cell.iso) ?? cell.serial;
    target.numFmt = cell.format || 'dd.mm.yyyy';
  }
}

const widthOf = (sheet: Sheet, index: number): number => {
  const lengths = sheet.rows.slice(0, sampleRows).map(({ cells }) => {
    const cell = cells[index] ?? null;
    return typeof cell === 'string' ? Math.max(0, ...cell.split('\n').map((line) => line.length)) : 10;
  });
  return Math.min(40, Math.max(10, ...lengths) + 2);
};

function copyRows(target: Worksheet, { sheet, headerRows }: CorrectionSheet, rowId: (row: number) => string): void {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const heads = new Set(headerRows);
  for (let index = 0; index < width; index += 1) target.getColumn(index + 1).width = widthOf(sheet, index);
  for (const { number, cells } of sheet.rows) {
    const row = target.getRow(number);
    for (const [index, cell] of cells.entries()) {
      if (cell === null) continue;
      const place = row.getCell(index + 1);
      setCell(place, cell);
      place.alignment = { vertical: 'top', wrapText: true };
      if (heads.has(number)) place.font = { bold: true };
    }
    if (width < lastColumn) row.getCell(width + 1).value = rowId(number);
  }
  if (width < lastColumn) target.getColumn(width + 1).hidden = true;
}

function mergeAndHide(target: Worksheet, { merges, hiddenRows, hiddenColumns }: Sheet): void {
  for (const { top, left, bottom, right } of merges.slice(0, 2000)) {
    try {
      target.mergeCells(top, left, bottom, right);
    } catch {
      // merges that overlap are left out; the text stands in the first cell anyway
    }
  }
  for (const row of hiddenRows) target.getRow(row).hidden = true;
  for (const column of hiddenColumns) target.getColumn(column).hidden = true;
}

function askCells(target: Worksheet, { sheet, asked }: CorrectionSheet): void {
  const notes = new Map(sheet.comments.map(({ cell, text }) => [cell, text]));
  const questions = Map.groupBy(asked, ({ cell }) => cell);
  for (const [cell, list] of questions) {
    const place = target.getCell(cell);
    place.fill = tint;
    place.border = box;
    const texts = [...list.map(({ text }) => text), ...(notes.has(cell) ? [notes.get(cell) ?? ''] : [])];
    place.note = { texts: [{ text: sheetText(texts.join('\n\n')) }], margins: { insetmode: 'auto' } };
    notes.delete(cell);
  }
  for (const [cell, text] of notes) target.getCell(cell).note = sheetText(text);
}

function fillCover(target: Worksheet, { cover }: CorrectionSpec): void {
  target.columns = coverWidths.map((width) => ({ width }));
  setText(target.getCell(1, 1), cover.heading);
  target.getCell(1, 1).font = { bold: true, size: 14 };
  cover.lines.forEach((line, index) => {
    const row = index + 3;
    target.mergeCells(row, 1, row, 5);
    const place = target.getCell(row, 1);
    setText(place, line);
    place.alignment = { vertical: 'top', wrapText: true };
    target.getRow(row).height = 15 * Math.max(1, Math.ceil(line.length / 140));
  });
  const head = cover.lines.length + 4;
  cover.columns.forEach((text, index) => {
    const place = target.getCell(head, index + 1);
    setText(place, text);
    place.font = { bold: true };
    place.border = { bottom: { style: 'thin' } };
  });
  cover.rows.forEach(({ cells, target: { sheet, cell } }, index) => {
    cells.forEach((text, column) => {
      const place = target.getCell(head + 1 + index, column + 1);
      setText(place, text);
      place.alignment = { vertical: 'top', wrapText: true };
    });
    const longest = Math.max(...cells.map((text, column) => text.length / ((coverWidths[column] ?? 10) * 0.9)));
    target.getRow(head + 1 + index).height = 15 * Math.max(1, Math.ceil(longest));
    const link = target.getCell(head + 1 + index, 3);
    link.value = { text: cell, hyperlink: `#'${sheet.replaceAll("'", "''")}'!${cell}` };
    link.font = { underline: true, color: { argb: 'FF0B5C63' } };
  });
  target.pageSetup = { ...onePageWide };
}

const unnamedWidths = [6, 34, 26, 60, 20, 24];

function fillUnnamed(target: Worksheet, { heading, note, columns, answers, rows }: UnnamedSheet): void {
  target.columns = unnamedWidths.map((width) => ({ width }));
  setText(target.getCell(1, 1), heading);
  target.getCell(1, 1).font = { bold: true, size: 14 };
  setText(target.getCell(2, 1), note);
  columns.forEach((text, index) => {
    const place = target.getCell(4, index + 1);
    setText(place, text);
    place.font = { bold: true };
    place.alignment = { vertical: 'top', wrapText: true };
  });
  rows.forEach(({ cells, id }, index) => {
    const row = target.getRow(5 + index);
    cells.forEach((text, column) => setText(row.getCell(column + 1), text));
    for (let column = 1; column <= columns.length; column += 1)
      row.getCell(column).alignment = { vertical: 'top', wrapText: true };
    for (const open of [columns.length - 1, columns.length])
      Object.assign(row.getCell(open), { fill: tint, border: box });
    row.getCell(columns.length - 1).dataValidation = {
      type: 'list',
      allowBlank: true,
      showErrorMessage: false,
      formulae: [`"${answers.join(',')}"`],
    };
    row.getCell(columns.length + 1).value = id;
  });
  target.getColumn(columns.length + 1).hidden = true;
  target.pageSetup = { ...onePageWide };
}

function addMark(workbook: Workbook, { mark }: CorrectionSpec, cover: string, unnamed: string | null): void {
  const sheet = workbook.addWorksheet(mark.name, { state: 'veryHidden' });
  for (const row of mark.rows(cover, unnamed)) sheet.addRow(row.map(sheetText));
}

/**
 * The sender's workbook in its own order, with marked cells, a note per question, a cover sheet in front and a hidden
 * mark. As bytes of an .xlsx. Errors: none of its own.
 */
export async function correctionSheetBytes(spec: CorrectionSpec): Promise<Uint8Array> {
  const workbook = await newWorkbook(spec);
  const names = new Set([...spec.sheets.map(({ sheet }) => sheet.name.toLowerCase()), spec.mark.name.toLowerCase()]);
  const cover = sheetName(spec.cover.name, names);
  fillCover(workbook.addWorksheet(cover), spec);
  for (const [number, entry] of spec.sheets.entries()) {
    const target = workbook.addWorksheet(entry.sheet.name.slice(0, 31), {
      state: entry.sheet.hidden ? 'hidden' : 'visible',
    });
    target.pageSetup = { ...onePageWide };
    copyRows(target, entry, (row) => spec.rowId(number, row));
    mergeAndHide(target, entry.sheet);
    askCells(target, entry);
  }
  const unnamed = spec.unnamed && sheetName(spec.unnamed.name, names);
  if (spec.unnamed && unnamed) fillUnnamed(workbook.addWorksheet(unnamed), spec.unnamed);
  addMark(workbook, spec, cover, unnamed);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
