import type { Buffer } from 'node:buffer';
import { Problem } from '../../../shared/domain/problem.ts';
import type { Cell, CellRange, Sheet, Workbook } from '../../../shared/domain/sheet.ts';
import { maxColumn, maxRow } from '../../../shared/domain/cell-address.ts';
import { htmlTokens } from './html-tokens.ts';
import { withinCell } from './long-text.ts';
import { CellBudget, RowStore } from './row-store.ts';
import { decodeText } from './text-encoding.ts';
import { Warnings } from './warnings.ts';
import type { ReadContext } from './xlsx.ts';

const blocks = new Set(['p', 'div', 'li']);
const span = (text: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(text ?? '1', 10) || 1));

/** One table as it grows: places taken by cells spanning several rows are left out by the rows below. */
class TableBuilder {
  readonly #store: RowStore;
  readonly #columns: number;
  readonly #merges: CellRange[] = [];
  /** Per column the last row a cell from above reaches. */
  readonly #takenUntil: number[] = [];
  #row = 0;
  #cells: Cell[] = [];
  #open = false;

  readonly #onCut: () => void;

  constructor(budget: CellBudget, onCut: () => void) {
    this.#onCut = onCut;
    this.#store = new RowStore(budget);
    this.#columns = budget.columns;
  }

  nextRow(): void {
    this.#closeRow();
    this.#row += 1;
    this.#open = true;
    this.#cells = [];
  }

  add(text: string, columnSpan: number, rowSpan: number): void {
    if (!this.#open) this.nextRow();
    let column = this.#cells.length;
    while ((this.#takenUntil[column] ?? 0) >= this.#row) column += 1;
    if (column >= this.#columns) return;
    while (this.#cells.length < column) this.#cells.push(null);
    const right = Math.min(column + columnSpan, this.#columns);
    this.#cells.push(text === '' ? null : withinCell(text, this.#onCut));
    for (let at = column; at < right; at += 1) this.#takenUntil[at] = this.#row + rowSpan - 1;
    while (this.#cells.length < right) this.#cells.push(null);
    if (columnSpan === 1 && rowSpan === 1) return;
    this.#merges.push({ top: this.#row, left: column + 1, bottom: this.#row + rowSpan - 1, right });
  }

  #closeRow(): void {
    if (this.#open) this.#store.add(this.#row, this.#cells, this.#cells.filter((cell) => cell !== null).length);
    this.#open = false;
  }

  finish(name: string): Sheet {
    this.#closeRow();
    const rows = this.#store.finish();
    return { name, hidden: false, rows, merges: this.#merges, hiddenRows: [], hiddenColumns: [], comments: [] };
  }
}

/** The text of one cell; blanks and line ends of the source count as one blank (CSS white-space: normal). */
class CellText {
  readonly #lines: string[] = [];
  #line = '';
  #atBlank = true;

  add(text: string): void {
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    const added = this.#atBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (added === '') return;
    this.#line += added;
    this.#atBlank = added.endsWith(' ');
  }
  /** A line ends here; `always` also where it is empty. */
  break(always: boolean): void {
    if (!always && this.#line.trim() === '') return;
    this.#lines.push(this.#line.trimEnd());
    this.#line = '';
    this.#atBlank = true;
  }
  get value(): string {
    return [...this.#lines, this.#line].join('\n').trim();
  }
}

/** Walks through the tokens of a page and hands finished cells to the table they stand in. */
class HtmlWalker {
  readonly sheets: Sheet[] = [];
  readonly #begin: (index: number) => TableBuilder;
  #table: TableBuilder | null = null;
  #depth = 0;
  #text: CellText | null = null;
  #spans: [columns: number, rows: number] = [1, 1];

  constructor(begin: (index: number) => TableBuilder) {
    this.#begin = begin;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'table') {
      this.#depth += 1;
      if (this.#depth === 1) this.#table = this.#begin(this.sheets.length);
    } else if (this.#depth > 1) {
      // a table inside a cell is part of its text
      if (name === 'tr' || name === 'td') this.#text?.break(false);
    } else if (name === 'tr') {
      this.#closeCell();
      this.#table?.nextRow();
    } else if (name === 'td' || name === 'th') {
      this.#closeCell();
      this.#text = new CellText();
      this.#spans = [span(attribute('colspan'), maxColumn), span(attribute('rowspan'), maxRow)];
    } else if (name === 'br') this.#text?.break(true);
    else if (blocks.has(name)) this.#text?.break(false);
  }

  close(name: string): void {
    if (name === 'table' && this.#depth > 0) {
      this.#depth -= 1;
      if (this.#depth === 0) this.end();
    } else if (this.#depth === 1 && (name === 'td' || name === 'th' || name === 'tr')) this.#closeCell();
    else if (blocks.has(name)) this.#text?.break(false);
  }

  text(text: string): void {
    this.#text?.add(text);
  }

  end(): void {
    this.#closeCell();
    if (this.#table !== null) this.sheets.push(this.#table.finish(`Tabelle${this.sheets.length + 1}`));
    this.#table = null;
    this.#depth = 0;
  }

  #closeCell(): void {
    if (this.#text !== null) this.#table?.add(this.#text.value, ...this.#spans);
    this.#text = null;
  }
}

/**
 * Reads the tables of an HTML page (often named .xls by the program that wrote it), one sheet each. All cells are text.
 * Errors: `FILE_NOT_SPREADSHEET` when there is no table, `FILE_TOO_LARGE`.
 */
export function readHtml(bytes: Buffer, { limits }: ReadContext): Workbook {
  const charset = /charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1];
  const { text, uncertain } = decodeText(bytes, charset);
  const warnings = new Warnings();
  if (uncertain) warnings.add('TEXT_ENCODING');
  const budget = new CellBudget(limits);
  const walker = new HtmlWalker((index) => {
    if (index >= limits.sheets) throw new Problem('FILE_TOO_LARGE', { reason: 'sheets', limit: limits.sheets });
    return new TableBuilder(budget, () => warnings.add('TEXT_CUT'));
  });
  for (const token of htmlTokens(text)) {
    if (token.kind === 'text') walker.text(token.text);
    else if (token.kind === 'open') walker.open(token.name, token.attribute);
    else walker.close(token.name);
  }
  walker.end();
  if (walker.sheets.length === 0) throw new Problem('FILE_NOT_SPREADSHEET', { what: 'page' });
  return { format: 'html', sheets: walker.sheets, warnings: warnings.list() };
}
