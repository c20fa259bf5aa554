import type { Buffer } from 'node:buffer';
import type { Cell, CellRange } from '../../../shared/domain/sheet.ts';
import { columnLetter, maxColumn, maxRow, parseRange } from '../../../shared/domain/cell-address.ts';
import { type CellType, cellTypeOf, parseNumber } from './cell-bytes.ts';
import type { CellValues, PlainCell } from './cell-values.ts';
import { withinCell } from './long-text.ts';
import { RichText } from './rich-text.ts';
import { type CellBudget, type RowListener, RowStore } from './row-store.ts';
import type { Warnings } from './warnings.ts';
import { decodeXml, type XmlHandler, type XmlScanner } from './xml-scanner.ts';
import { unescapeExcel } from './xml-text.ts';

export interface SheetContext {
  sheet: string;
  strings: readonly string[];
  values: CellValues;
  /** Styles that cross their text out. */
  struckStyles: ReadonlySet<number>;
  budget: CellBudget;
  warnings: Warnings;
  onRow?: RowListener | undefined;
}

/** Whoever crosses out more has given the whole sheet up. */
export const mostStruck = 20_000;
const nothing = 0;
const inValue = 1;
const inInline = 2;

/** Builds the rows of one worksheet part; cells are handled as bytes, text is decoded only where a cell holds text. */
export class SheetHandler implements XmlHandler {
  readonly merges: CellRange[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumnRanges: [number, number][] = [];
  readonly struck: string[] = [];
  readonly store: RowStore;
  readonly #context: SheetContext;
  readonly #inline = new RichText();
  #inData = false;
  #row = 0;
  #rowNumbered = false;
  #rowHidden = false;
  #cells: Cell[] = [];
  #filled = 0;
  #column = 0;
  #style = 0;
  #type: CellType = 'n';
  #hasFormula = false;
  #hasValue = false;
  /** Some programs write a value beside the text; the text is what is shown. */
  #hasInline = false;
  #target = nothing;
  #bytes: Buffer | null = null;
  #start = 0;
  #end = 0;
  #joined: string | null = null;

  constructor(context: SheetContext) {
    this.#context = context;
    this.store = new RowStore(context.budget, context.onRow);
  }

  open(name: string, scanner: XmlScanner): void {
    if (this.#inData) {
      if (name === 'c') this.#openCell(scanner);
      else if (name === 'v') {
        this.#target = inValue;
        this.#hasValue = true;
      } else if (name === 'row') this.#openRow(scanner);
      else if (name === 'f') this.#hasFormula = true;
      else if (name === 'is') {
        this.#target = inInline;
        this.#hasValue = true;
        this.#hasInline = true;
        this.#inline.reset();
      } else if (this.#target === inInline) this.#inline.open(name);
    } else if (name === 'sheetData') this.#inData = true;
    else if (name === 'mergeCell') {
      const range = parseRange(scanner.attribute('ref') ?? '');
      if (range !== null) this.merges.push(range);
    } else if (name === 'col') this.#openColumn(scanner);
  }

  close(name: string): void {
    if (!this.#inData) return;
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 'is') this.#target = nothing;
    else if (name === 'row') this.#closeRow();
    else if (name === 'sheetData') this.#inData = false;
    else if (this.#target === inInline) this.#inline.close(name);
  }

  text(bytes: Buffer, start: number, end: number, raw: boolean): void {
    if (this.#target === inInline) this.#inline.text(bytes, start, end, raw);
    else if (this.#target !== inValue) return;
    else if (this.#bytes === null && raw) {
      this.#bytes = bytes;
      this.#start = start;
      this.#end = end;
    } else this.#joined = this.#rawText() + decodeXml(bytes, start, end, raw);
  }

  #openColumn(scanner: XmlScanner): void {
    const hidden = scanner.attribute('hidden');
    if (hidden !== '1' && hidden !== 'true' && Number(scanner.attribute('width') ?? 1) !== 0) return;
    const from = Number(scanner.attribute('min'));
    const to = Number(scanner.attribute('max'));
    // more ranges than columns are no honest sheet
    if (this.hiddenColumnRanges.length >= maxColumn) return;
    if (from >= 1 && to >= from && to <= maxColumn) this.hiddenColumnRanges.push([from, to]);
  }

  #openRow(scanner: XmlScanner): void {
    const number = scanner.attribute('r');
    this.#row = number === undefined ? (this.#row || 0) + 1 : Number(number);
    this.#rowNumbered = number !== undefined;
    const hidden = scanner.attribute('hidden');
    this.#rowHidden = hidden === '1' || hidden === 'true';
    this.#cells = [];
    this.#filled = 0;
    this.#column = 0;
  }

  #closeRow(): void {
    if (this.#filled === 0) return;
    if (!(Number.isInteger(this.#row) && this.#row >= 1 && this.#row <= maxRow)) {
      this.#context.warnings.add('CELL_UNREADABLE', { sheet: this.#context.sheet });
      this.#row = 0;
      return;
    }
    if (this.store.add(this.#row, this.#cells, this.#filled) && this.#rowHidden) this.hiddenRows.push(this.#row);
  }

  #openCell(scanner: XmlScanner): void {
    this.#column += 1;
    this.#style = 0;
    this.#type = 'n';
    this.#hasFormula = false;
    this.#hasValue = false;
    this.#hasInline = false;
    this.#bytes = null;
    this.#joined = null;
    const { bytes, attributeOffsets: table, attributeCount } = scanner;
    for (let slot = 0; slot < attributeCount * 4; slot += 4) {
      const nameStart = table[slot] as number;
      if ((table[slot + 1] as number) - nameStart !== 1) continue;
      const start = table[slot + 2] as number;
      const end = table[slot + 3] as number;
      const letter = bytes[nameStart];
      if (letter === 0x72) this.#readAddress(bytes, start, end);
      else if (letter === 0x73) this.#style = parseNumber(bytes, start, end);
      else if (letter === 0x74) this.#type = cellTypeOf(bytes, start, end);
    }
  }

  #readAddress(bytes: Buffer, start: number, end: number): void {
    let column = 0;
    let at = start;
    for (; at < end; at += 1) {
      const letter = (bytes[at] as number) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    if (at > start && column <= maxColumn) this.#column = column;
    else this.#context.warnings.add('CELL_UNREADABLE', { sheet: this.#context.sheet });
    if (this.#rowNumbered) return;
    // a row without number: its first addressed cell says where it is
    const row = parseNumber(bytes, at, end);
    if (Number.isInteger(row)) this.#row = row;
    this.#rowNumbered = true;
  }

  #closeCell(): void {
    if (!this.#hasValue && !this.#hasFormula) return;
    let value: Cell = this.#hasValue ? this.#value() : null;
    if (value === '') value = null;
    if (this.#hasFormula) {
      // an empty `v` is a result only where the result is text
      if (value === null && !(this.#hasValue && this.#type === 'str')) this.#warn('FORMULA_WITHOUT_RESULT');
      value = { kind: 'formula', result: value };
    }
    if (value === null) return;
    if (this.#column > this.#context.budget.columns) {
      this.#warn('CELL_TOO_FAR');
      return;
    }
    this.#put(this.#column - 1, value);
  }

  #put(index: number, value: Cell): void {
    const cells = this.#cells;
    while (cells.length < index) cells.push(null);
    cells[index] = value;
    this.#filled += 1;
    if (this.#context.struckStyles.has(this.#style) && this.struck.length < mostStruck)
      this.struck.push(`${columnLetter(index + 1)}${this.#row}`);
  }

  #value(): PlainCell {
    switch (this.#type) {
      case 's':
        return this.#sharedString();
      case 'inlineStr':
        return this.#ownText(this.#hasInline ? this.#inline.value : unescapeExcel(this.#rawText()));
      case 'str':
        return this.#ownText(unescapeExcel(this.#rawText()));
      case 'b':
        return /^(1|true)$/i.test(this.#rawText().trim());
      case 'e':
        return { kind: 'error', code: this.#rawText() };
      case 'd':
        return this.#context.values.isoDate(this.#rawText(), this.#style);
      default:
        return this.#number();
    }
  }

  #ownText(text: string): string {
    return withinCell(text, () => this.#warn('TEXT_CUT'));
  }

  #sharedString(): PlainCell {
    const text = this.#context.strings[this.#stringNumber()];
    if (text === undefined) this.#warn('CELL_UNREADABLE');
    return text ?? null;
  }

  /** Mostly plain digits; some programs put blanks or line ends around them. */
  #stringNumber(): number {
    const plain =
      this.#bytes === null || this.#joined !== null ? NaN : parseNumber(this.#bytes, this.#start, this.#end);
    return Number.isNaN(plain) ? Number(this.#rawText().trim() || 'NaN') : plain;
  }

  #number(): PlainCell {
    if (this.#bytes === null || this.#joined !== null) return this.#fromText(this.#rawText());
    const number = parseNumber(this.#bytes, this.#start, this.#end);
    return Number.isNaN(number) ? this.#fromText(this.#rawText()) : this.#context.values.number(number, this.#style);
  }

  /** A number in unusual spelling; what is no number stays as it is written. */
  #fromText(text: string): PlainCell {
    const trimmed = text.trim();
    if (trimmed === '') return null;
    const number = Number(trimmed);
    if (Number.isFinite(number)) return this.#context.values.number(number, this.#style);
    this.#warn('CELL_UNREADABLE');
    return text;
  }

  #rawText(): string {
    if (this.#joined !== null) return this.#joined;
    return this.#bytes === null ? '' : decodeXml(this.#bytes, this.#start, this.#end, true);
  }

  #warn(code: string): void {
    this.#context.warnings.add(code, {
      sheet: this.#context.sheet,
      cell: `${columnLetter(this.#column)}${this.#row}`,
    });
  }
}
