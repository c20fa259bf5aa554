import type { Row, SqlValue } from './entities.ts';
import type { WriteDb } from './statement.ts';

type Write = (params: readonly unknown[]) => number;
const marks = (width: number): string => `(${Array.from({ length: width }, () => '?').join(', ')})`;
/** What is left at the end goes in tens, then one by one. */
const few = 10;

/** Inserts narrow rows, many with one statement; call `flush` at the end. */
export class BulkInsert {
  private readonly into: string;
  private readonly rows: number;
  private readonly full: Write;
  private readonly db: WriteDb;
  private readonly width: number;
  private readonly statements = new Map<number, Write>();
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
    let at = 0;
    for (const rows of [few, 1]) {
      const size = rows * this.width;
      while (at + size <= this.waiting.length) {
        this.statement(rows)(this.waiting.slice(at, at + size));
        at += size;
      }
    }
    this.waiting = [];
  }

  private statement(rows: number): Write {
    const known = this.statements.get(rows);
    if (known) return known;
    const values = Array.from({ length: rows }, () => marks(this.width)).join(', ');
    const made = this.db.writer(`${this.into} VALUES ${values}`);
    this.statements.set(rows, made);
    return made;
  }
}

/** Rows of an import have few shapes; more are looked up by name. */
const mostRecent = 8;

/** Rows with the same columns, and the statement that inserts one. */
interface Shape {
  columns: readonly string[];
  write: Write;
}

/** The values of a row where it has exactly these columns in this order, else null. */
function valuesUnder(columns: readonly string[], row: Row): SqlValue[] | null {
  const values: SqlValue[] = [];
  for (const column in row) {
    if (columns[values.length] !== column) return null;
    values.push(row[column]!);
  }
  return values.length === columns.length ? values : null;
}

/** Inserts rows of one table by their column names; each set of columns has its statement. */
export class RowInsert {
  private readonly db: WriteDb;
  private readonly table: string;
  private readonly shapes = new Map<string, Shape>();
  /** Most rows look like one of the last ones: that is found without making a text of their columns. */
  private recent: Shape[] = [];

  constructor(db: WriteDb, table: string) {
    this.db = db;
    this.table = table;
  }

  add(row: Row): void {
    for (const { columns, write } of this.recent) {
      const values = valuesUnder(columns, row);
      if (values) return void write(values);
    }
    const shape = this.shapeOf(Object.keys(row));
    this.recent = [shape, ...this.recent].slice(0, mostRecent);
    shape.write(Object.values(row));
  }

  private shapeOf(columns: string[]): Shape {
    const names = columns.join(', ');
    const known = this.shapes.get(names);
    if (known) return known;
    const write = this.db.writer(`INSERT INTO ${this.table} (${names}) VALUES ${marks(columns.length)}`);
    const shape = { columns, write };
    this.shapes.set(names, shape);
    return shape;
  }
}
