import type { Sheet, SheetRow, UnderstoodSheet } from '../../shared/domain/sheet.ts';
import type { WorkerReply } from './messages.ts';
import type { SheetPlace } from './read/xlsx.ts';
import type { RowEncoder } from './transfer.ts';

/** A sheet with so many rows is long: by them its table is understood. */
const beginning = 2_000;
/** More cells are not sent ahead: what is made of them elsewhere has to fit into the memory beside the reading. */
const mostCells = 1_500_000;

/**
 * Sends the rows of the first long sheet while it is still read, so that another thread can go on with them meanwhile.
 * What its beginning promises may turn out otherwise: the whole sheet is understood once more when it is there.
 */
export class RowsAhead {
  readonly #encoder: RowEncoder;
  readonly #reply: (message: WorkerReply) => void;
  readonly #understand: (sheet: Sheet) => UnderstoodSheet | undefined;
  #sheet: number | null = null;
  #sent = 0;
  #cells = 0;
  #last: SheetRow | undefined;

  constructor(
    encoder: RowEncoder,
    understand: (sheet: Sheet) => UnderstoodSheet | undefined,
    reply: (message: WorkerReply) => void,
  ) {
    this.#encoder = encoder;
    this.#understand = understand;
    this.#reply = reply;
  }

  row(sheet: SheetPlace, rows: readonly SheetRow[]): void {
    if (this.#sheet === null && rows.length === beginning) this.#begin(sheet, rows);
    else if (this.#sheet === sheet.index && this.#cells < mostCells) this.#send(rows.at(-1));
  }

  /** How many rows of a finished sheet have been sent. Where they are not its first rows, they are taken back. */
  sentOf(sheet: number, rows: readonly SheetRow[]): number {
    if (sheet !== this.#sheet) return 0;
    // a sheet that is not in the order of its rows was put in order with new ones
    if (rows[this.#sent - 1] === this.#last) return this.#sent;
    this.#encoder.flush();
    this.#reply({ kind: 'forget', sheet });
    return 0;
  }

  #begin(place: SheetPlace, rows: readonly SheetRow[]): void {
    const { index, name, hidden } = place;
    const bare = { merges: [], hiddenRows: [], hiddenColumns: [], comments: [] };
    const understood = this.#understand({ name, hidden, rows: [...rows], ...bare });
    if (understood?.tables.length !== 1) return;
    this.#sheet = index;
    for (const row of rows) this.#send(row);
    this.#encoder.flush();
    this.#reply({ kind: 'begun', sheet: place, understood });
  }

  #send(row: SheetRow | undefined): void {
    if (!row) return;
    this.#encoder.row(this.#sheet ?? 0, row);
    this.#sent += 1;
    this.#cells += row.cells.length;
    this.#last = row;
  }
}
