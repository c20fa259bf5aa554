import type { SheetPlace } from './read/xlsx.ts';
import type { Cell, DateCell, FormulaCell, Sheet, SheetRow, Workbook } from '../../shared/domain/sheet.ts';

/**
 * Rows on their way between threads. Texts that repeat travel once, cells as numbers in typed arrays that change
 * hands without being copied: a million cells cost the receiver little more than filling its rows.
 */
export interface RowBatch {
  sheet: number;
  /** Texts not sent before; texts are counted through over all batches. */
  texts: string[];
  rowNumbers: Uint32Array<ArrayBuffer>;
  rowLengths: Uint32Array<ArrayBuffer>;
  /** One per cell: a kind, plus `formulaFlag`. */
  kinds: Uint8Array<ArrayBuffer>;
  /** One per cell: the number, or the index of the text. */
  values: Float64Array<ArrayBuffer>;
  /** Indexes of further texts, in the order of the cells that need them: date (iso, format), number (format). */
  extras: Uint32Array<ArrayBuffer>;
}
/** The workbook without its rows, which come as batches. */
export type WorkbookFrame = Omit<Workbook, 'sheets'> & { sheets: Omit<Sheet, 'rows'>[] };

const empty = 0;
const text = 1;
const number = 2;
const yes = 3;
const no = 4;
const date = 5;
const formatted = 6;
const error = 7;
const formulaFlag = 16;
const cellsPerBatch = 50_000;

export function frameOf(workbook: Workbook): WorkbookFrame {
  const sheets = workbook.sheets.map(({ name, hidden, merges, hiddenRows, hiddenColumns, comments, struck }) => ({
    name,
    hidden,
    merges,
    hiddenRows,
    hiddenColumns,
    comments,
    ...(struck && { struck }),
  }));
  return { ...workbook, sheets };
}

/** The buffers of a batch that change hands with `postMessage`. */
export function buffersOf(batch: RowBatch): ArrayBuffer[] {
  return [batch.rowNumbers, batch.rowLengths, batch.kinds, batch.values, batch.extras].map((array) => array.buffer);
}

/** Takes rows in the order of the file and hands them on as batches. */
export class RowEncoder {
  readonly #send: (batch: RowBatch) => void;
  readonly #texts = new TextIndex();
  #pending: SheetRow[] = [];
  #sheet = 0;
  #cells = 0;

  constructor(send: (batch: RowBatch) => void) {
    this.#send = send;
  }
  row(sheet: number, row: SheetRow): void {
    if (sheet !== this.#sheet || this.#cells >= cellsPerBatch) this.flush();
    this.#sheet = sheet;
    this.#pending.push(row);
    this.#cells += row.cells.length;
  }
  /** Sends what is waiting; call once more at the end. */
  flush(): void {
    if (this.#pending.length > 0) this.#send(encodeBatch(this.#sheet, this.#pending, this.#cells, this.#texts));
    this.#pending = [];
    this.#cells = 0;
  }
}

/** A table of millions of different texts costs more than sending a few of them twice. */
const mostKnown = 20_000;
/** Where of so many texts fewer than one in twenty had been said before, the next ones are not looked up. */
const fewestHits = mostKnown / 20;
const notLookedUp = 10 * mostKnown;

/** Numbers the texts of a workbook; what was said lately is not sent again. */
class TextIndex {
  readonly #known = new Map<string, number>();
  #next = 0;
  #fresh: string[] = [];
  #hits = 0;
  #unseen = 0;

  of(value: string): number {
    if (this.#unseen > 0) {
      this.#unseen -= 1;
      return this.#send(value);
    }
    const known = this.#known.get(value);
    if (known !== undefined) {
      this.#hits += 1;
      return known;
    }
    if (this.#known.size >= mostKnown) this.#forget();
    const index = this.#send(value);
    this.#known.set(value, index);
    return index;
  }
  #send(value: string): number {
    const index = this.#next;
    this.#next += 1;
    this.#fresh.push(value);
    return index;
  }
  #forget(): void {
    if (this.#hits < fewestHits) this.#unseen = notLookedUp;
    this.#hits = 0;
    this.#known.clear();
  }
  take(): string[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}

function encodeBatch(sheet: number, rows: readonly SheetRow[], cells: number, texts: TextIndex): RowBatch {
  const kinds = new Uint8Array(cells);
  const values = new Float64Array(cells);
  const extras: number[] = [];
  let at = 0;
  for (const { cells: rowCells } of rows) {
    for (const cell of rowCells) {
      if (typeof cell === 'string') {
        kinds[at] = text;
        values[at] = texts.of(cell);
      } else if (typeof cell === 'number') {
        kinds[at] = number;
        values[at] = cell;
      } else if (cell !== null) encodeRare(cell, at, { kinds, values, extras, texts });
      at += 1;
    }
  }
  return {
    sheet,
    texts: texts.take(),
    rowNumbers: Uint32Array.from(rows, (row) => row.number),
    rowLengths: Uint32Array.from(rows, (row) => row.cells.length),
    kinds,
    values,
    extras: Uint32Array.from(extras),
  };
}

interface Target {
  kinds: Uint8Array;
  values: Float64Array;
  extras: number[];
  texts: TextIndex;
}

function encodeRare(cell: Exclude<Cell, null>, at: number, target: Target): void {
  const { kinds, values, extras, texts } = target;
  if (typeof cell === 'boolean') kinds[at] = cell ? yes : no;
  else if (typeof cell === 'string' || typeof cell === 'number') {
    kinds[at] = typeof cell === 'string' ? text : number;
    values[at] = typeof cell === 'string' ? texts.of(cell) : cell;
  } else if (cell.kind === 'date') {
    kinds[at] = date;
    values[at] = cell.serial;
    extras.push(texts.of(cell.iso), texts.of(cell.format));
  } else if (cell.kind === 'number') {
    kinds[at] = formatted;
    values[at] = cell.value;
    extras.push(texts.of(cell.format));
  } else if (cell.kind === 'error') {
    kinds[at] = error;
    values[at] = texts.of(cell.code);
  } else {
    if (cell.result !== null) encodeRare(cell.result, at, target);
    kinds[at] = (kinds[at] ?? empty) | formulaFlag;
  }
}

/** Rebuilds the rows of one workbook from its batches, in the order they were sent. */
export class RowDecoder {
  readonly #rows: SheetRow[][] = [];
  readonly #texts: string[] = [];
  /** Days repeat down a column and from one to the next: equal cells are one. */
  readonly #dates = new Map<number, DateCell>();
  #begun: { index: number; sheet: Sheet } | null = null;

  /** A sheet whose rows come while it is still read; the workbook will hold this very object. */
  begin({ index, name, hidden }: SheetPlace): Sheet {
    const rows = (this.#rows[index] ??= []);
    this.#begun = { index, sheet: { name, hidden, rows, merges: [], hiddenRows: [], hiddenColumns: [], comments: [] } };
    return this.#begun.sheet;
  }

  /** The rows of a sheet come once more, in their order. */
  forget(sheet: number): void {
    this.#rows[sheet] = [];
    this.#begun = null;
  }

  add(batch: RowBatch): void {
    for (const value of batch.texts) this.#texts.push(value);
    const rows = (this.#rows[batch.sheet] ??= []);
    const { kinds, values, rowLengths, rowNumbers } = batch;
    let at = 0;
    let extra = 0;
    for (let row = 0; row < rowNumbers.length; row += 1) {
      const length = rowLengths[row] as number;
      // made in its full size: an array that grows keeps up to twice the room it needs
      const cells = Array<Cell>(length).fill(null);
      for (let column = 0; column < length; column += 1, at += 1) {
        const kind = kinds[at] as number;
        const value = values[at] as number;
        if (kind === text) cells[column] = this.#texts[value] as string;
        else if (kind === number) cells[column] = value;
        else if (kind !== empty) {
          cells[column] = this.#rare(kind, value, batch.extras, extra);
          extra += extrasOf(kind);
        }
      }
      rows.push({ number: rowNumbers[row] as number, cells });
    }
  }

  finish(frame: WorkbookFrame): Workbook {
    const sheets = frame.sheets.map((sheet, index) => {
      const begun = this.#begun?.index === index ? this.#begun.sheet : { rows: this.#rows[index] ?? [] };
      return Object.assign(begun, sheet);
    });
    return { ...frame, sheets };
  }

  #rare(kind: number, value: number, extras: Uint32Array, at: number): Cell {
    if ((kind & formulaFlag) !== 0) {
      return { kind: 'formula', result: this.#plain(kind & ~formulaFlag, value, extras, at) };
    }
    return this.#plain(kind, value, extras, at);
  }

  #plain(kind: number, value: number, extras: Uint32Array, at: number): Exclude<Cell, FormulaCell> {
    const extra = (offset: number): string => this.#texts[extras[at + offset] as number] as string;
    if (kind === text) return this.#texts[value] as string;
    if (kind === number) return value;
    if (kind === yes) return true;
    if (kind === no) return false;
    if (kind === date) return this.#date(value, extra(0), extra(1));
    if (kind === formatted) return { kind: 'number', value, format: extra(0) };
    return kind === error ? { kind: 'error', code: this.#texts[value] as string } : null;
  }

  #date(serial: number, iso: string, format: string): DateCell {
    const known = this.#dates.get(serial);
    if (known?.iso === iso && known.format === format) return known;
    const made: DateCell = { kind: 'date', iso, serial, format };
    if (this.#dates.size < mostKnown) this.#dates.set(serial, made);
    return made;
  }
}

function extrasOf(kind: number): number {
  const plain = kind & ~formulaFlag;
  if (plain === date) return 2;
  return plain === formatted ? 1 : 0;
}
