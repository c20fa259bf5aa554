import type { Buffer } from 'node:buffer';
import { Problem } from '../../../shared/domain/problem.ts';
import type { Cell, Sheet, Workbook } from '../../../shared/domain/sheet.ts';
import type { ZipArchive } from '../guard/zip.ts';
import { columnLetter } from '../../../shared/domain/cell-address.ts';
import { withinCell } from './long-text.ts';
import { type OdsCell, odsCell, odsValue, repeatOf } from './ods-cells.ts';
import { OdsFormats } from './ods-formats.ts';
import { OdsText } from './ods-text.ts';
import { parsePart, parseXml } from './parts.ts';
import { CellBudget, RowStore } from './row-store.ts';
import { Warnings } from './warnings.ts';
import type { ReadContext } from './xlsx.ts';
import type { XmlHandler, XmlScanner } from './xml-scanner.ts';

const isHidden = (scanner: XmlScanner): boolean =>
  /^(collapse|filter)$/.test(scanner.attribute('table:visibility') ?? 'visible');

interface OpenTable {
  sheet: Sheet;
  store: RowStore;
  columnStyles: { to: number; style: string }[];
  hiddenColumns: number[];
  columns: number;
  row: number;
}

/** Builds the sheets of an OpenDocument `content.xml`; repeated rows and cells are written out as far as they hold something. */
class OdsHandler implements XmlHandler {
  readonly sheets: Sheet[] = [];
  readonly #formats: OdsFormats;
  readonly #budget: CellBudget;
  readonly #warnings: Warnings;
  readonly #text = new OdsText();
  #table: OpenTable | null = null;
  #depth = 0;
  #cells: Cell[] = [];
  #column = 0;
  #rowRepeat = 1;
  #rowHidden = false;
  #cell: OdsCell | null = null;

  constructor(formats: OdsFormats, budget: CellBudget, warnings: Warnings) {
    this.#formats = formats;
    this.#budget = budget;
    this.#warnings = warnings;
  }

  open(name: string, scanner: XmlScanner): void {
    if (name === 'table:table') {
      this.#depth += 1;
      if (this.#depth === 1) this.#openTable(scanner);
      return;
    }
    // tables inside cells belong to the cell's picture, not to the sheet
    if (this.#table === null || this.#depth !== 1) {
      this.#formats.open(name, scanner);
      return;
    }
    if (name === 'table:table-column') this.#openColumn(scanner, this.#table);
    else if (name === 'table:table-row') this.#openRow(scanner);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#openCell(scanner, this.#table);
    else if (this.#cell !== null) this.#text.open(name, scanner);
  }

  close(name: string): void {
    if (name === 'table:table') {
      this.#depth -= 1;
      if (this.#depth === 0) this.#closeTable();
      return;
    }
    if (this.#table === null || this.#depth !== 1) this.#formats.close(name);
    else if (name === 'table:table-row') this.#closeRow(this.#table);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#closeCell(this.#table);
    else if (this.#cell !== null) this.#text.close(name);
  }

  text(bytes: Buffer, start: number, end: number, raw: boolean): void {
    if (this.#table === null) this.#formats.text(bytes, start, end, raw);
    else if (this.#cell !== null && this.#depth === 1) this.#text.text(bytes, start, end, raw);
  }

  #openTable(scanner: XmlScanner): void {
    const name = scanner.attribute('table:name') ?? `Tabelle${this.sheets.length + 1}`;
    const hidden = this.#formats.hiddenTables.has(scanner.attribute('table:style-name') ?? '');
    const sheet = { name, hidden, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], comments: [] };
    this.#table = {
      sheet,
      store: new RowStore(this.#budget),
      columnStyles: [],
      hiddenColumns: [],
      columns: 0,
      row: 0,
    };
  }

  #closeTable(): void {
    const table = this.#table;
    if (table === null) return;
    const hiddenColumns = table.hiddenColumns.filter((column) => column <= table.store.widest);
    this.sheets.push({ ...table.sheet, rows: table.store.finish(), hiddenColumns });
    this.#table = null;
  }

  #openColumn(scanner: XmlScanner, table: OpenTable): void {
    const repeat = repeatOf(scanner, 'columns');
    const from = table.columns + 1;
    table.columns += repeat;
    if (from > this.#budget.columns) return;
    table.columnStyles.push({ to: table.columns, style: scanner.attribute('table:default-cell-style-name') ?? '' });
    if (!isHidden(scanner)) return;
    for (let column = from; column <= Math.min(table.columns, this.#budget.columns); column += 1) {
      table.hiddenColumns.push(column);
    }
  }

  #openRow(scanner: XmlScanner): void {
    this.#cells = [];
    this.#column = 0;
    this.#rowRepeat = repeatOf(scanner, 'rows');
    this.#rowHidden = isHidden(scanner);
  }

  #closeRow(table: OpenTable): void {
    const filled = this.#cells.filter((cell) => cell !== null).length;
    const copies = filled > 0 ? this.#rowRepeat : 0;
    for (let copy = 0; copy < copies; copy += 1) {
      const number = table.row + copy + 1;
      table.store.add(number, copy === 0 ? this.#cells : [...this.#cells], filled);
      if (this.#rowHidden) table.sheet.hiddenRows.push(number);
    }
    table.row += this.#rowRepeat;
  }

  #openCell(scanner: XmlScanner, table: OpenTable): void {
    const style = table.columnStyles.find(({ to }) => this.#column < to)?.style ?? '';
    this.#cell = odsCell(scanner, style);
    this.#text.reset();
    const rows = Number(scanner.attribute('table:number-rows-spanned') ?? 1);
    const columns = Number(scanner.attribute('table:number-columns-spanned') ?? 1);
    if (!(rows > 1 || columns > 1)) return;
    const [top, left] = [table.row + 1, this.#column + 1];
    table.sheet.merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  #shown({ sheet, row }: OpenTable): string {
    const cell = `${columnLetter(this.#column + 1)}${row + 1}`;
    return withinCell(this.#text.value, () => this.#warnings.add('TEXT_CUT', { sheet: sheet.name, cell }));
  }

  #closeCell(table: OpenTable): void {
    const cell = this.#cell;
    if (cell === null) return;
    this.#cell = null;
    const value = odsValue(cell, this.#shown(table), this.#formats);
    const address = `${columnLetter(this.#column + 1)}${table.row + 1}`;
    if (this.#text.comment !== '') table.sheet.comments.push({ cell: address, text: this.#text.comment });
    const from = this.#column;
    this.#column += cell.repeat;
    if (value === null) return;
    if (cell.repeat === 1 && this.#formats.crossesOut(cell.style)) (table.sheet.struck ??= []).push(address);
    if (this.#column > this.#budget.columns)
      this.#warnings.add('CELL_TOO_FAR', { sheet: table.sheet.name, cell: address });
    while (this.#cells.length < Math.min(from, this.#budget.columns)) this.#cells.push(null);
    for (let column = from; column < Math.min(this.#column, this.#budget.columns); column += 1) this.#cells.push(value);
  }
}

/** Reads an OpenDocument spreadsheet. Errors: those of the guard and of the scanner. */
export async function readOds(archive: ZipArchive, context: ReadContext): Promise<Workbook> {
  if (!archive.has('content.xml')) throw new Problem('FILE_DAMAGED', { reason: 'no-workbook' });
  return readParts(context, async (formats, handler) => {
    if (archive.has('styles.xml')) await parsePart({ archive }, 'styles.xml', formats);
    await parsePart({ archive }, 'content.xml', handler);
  });
}

/** The same kept in a single file of XML (.fods), styles before cells. */
export async function readFlatOds(bytes: Buffer, context: ReadContext): Promise<Workbook> {
  return readParts(context, (_, handler) => parseXml([bytes], handler));
}

async function readParts(
  { limits }: ReadContext,
  parse: (formats: OdsFormats, handler: OdsHandler) => Promise<void>,
): Promise<Workbook> {
  const warnings = new Warnings();
  const formats = new OdsFormats();
  const handler = new OdsHandler(formats, new CellBudget(limits), warnings);
  await parse(formats, handler);
  if (handler.sheets.length > limits.sheets)
    throw new Problem('FILE_TOO_LARGE', { reason: 'sheets', limit: limits.sheets });
  if (handler.sheets.length === 0) throw new Problem('FILE_DAMAGED', { reason: 'no-sheet' });
  return { format: 'ods', sheets: handler.sheets, warnings: warnings.list() };
}
