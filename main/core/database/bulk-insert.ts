import type { Row } from './entities.ts';
import type { WriteDb } from './statement.ts';

const marks = (width: number): string => `(${Array.from({ length: width }, () => '?').join(', ')})`;

/** Inserts narrow rows, many with one statement; call `flush` at the end. */
export class BulkInsert {
  private readonly into: string;
  private readonly rows: number;
  private readonly full: (params: readonly unknown[]) => number;
  private readonly db: WriteDb;
  private readonly width: number;
  private waiting: unknown[] = [];

  /** `into` is the statement up to its VALUES; `rows` is how many go into one statement. */
  constructor(db: WriteDb, into: string, width: number, rows: number) {
    this.db = db;
    this.into = into;
    this.width = width;
    this.rows = rows;
    this.full = this.statement(rows);
  }

  /** `owner` is the first column, `values` from `from` on are the others. */
  add(owner: unknown, values: readonly unknown[], from = 0): void {
    this.waiting.push(owner);
    for (let at = from; at < values.length; at += 1) this.waiting.push(values[at]);
    if (this.waiting.length < this.rows * this.width) return;
    this.full(this.waiting);
    this.waiting = [];
  }

  flush(): void {
    const one = this.waiting.length > 0 ? this.statement(1) : null;
    for (let at = 0; at < this.waiting.length; at += this.width) one?.(this.waiting.slice(at, at + this.width));
    this.waiting = [];
  }

  private statement(rows: number): (params: readonly unknown[]) => number {
    return this.db.writer(`${this.into} VALUES ${Array.from({ length: rows }, () => marks(this.width)).join(', ')}`);
  }
}

/** Inserts rows of one table by their column names; each set of columns has its statement. */
export class RowInsert {
  private readonly db: WriteDb;
  private readonly table: string;
  private readonly byColumns = new Map<string, (params: readonly unknown[]) => number>();

  constructor(db: WriteDb, table: string) {
    this.db = db;
    this.table = table;
  }

  add(row: Row): void {
    const columns = Object.keys(row).join(', ');
    let run = this.byColumns.get(columns);
    if (!run) {
      run = this.db.writer(`INSERT INTO ${this.table} (${columns}) VALUES ${marks(Object.keys(row).length)}`);
      this.byColumns.set(columns, run);
    }
    run(Object.values(row));
  }
}
