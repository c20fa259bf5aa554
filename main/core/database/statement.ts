import type { Database as Sqlite, Statement as Prepared } from 'better-sqlite3';

/** One registered SQL text with the type of its rows and parameters. Prepared once per handle. */
export interface Statement<Row, Params extends readonly unknown[]> {
  readonly sql: string;
  readonly types?: ((row: Row, ...params: Params) => void) | undefined;
}

const registry: Statement<unknown, readonly unknown[]>[] = [];

/** Registers a statement. A test prepares every one of them on a freshly migrated database. */
export function statement<Row, Params extends readonly unknown[] = []>(sql: string): Statement<Row, Params> {
  const entry = { sql };
  registry.push(entry);
  return entry;
}
export const registeredStatements = (): readonly { sql: string }[] => registry;

declare const writable: unique symbol;

/** A handle that can only read. */
export interface ReadDb {
  all<Row, P extends readonly unknown[]>(statement: Statement<Row, P>, ...params: NoInfer<P>): Row[];
  get<Row, P extends readonly unknown[]>(statement: Statement<Row, P>, ...params: NoInfer<P>): Row | undefined;
  iterate<Row, P extends readonly unknown[]>(
    statement: Statement<Row, P>,
    ...params: NoInfer<P>
  ): IterableIterator<Row>;
  /** For SQL composed from fixed parts (filters); values always as parameters. */
  query<Row>(sql: string, params: readonly unknown[]): Row[];
}
/** A handle that may write; only the database worker holds one. */
export interface WriteDb extends ReadDb {
  readonly [writable]: true;
  run<P extends readonly unknown[]>(statement: Statement<never, P>, ...params: NoInfer<P>): number;
  execute(sql: string, params?: readonly unknown[]): number;
  /** One writing statement, prepared, for many sets of parameters; answers with the number of changed rows. */
  writer(sql: string): (params: readonly unknown[]) => number;
  /** Runs `work` in one immediate transaction; everything is taken back when it throws. */
  transaction<T>(work: () => T): T;
}

/** Wraps an open connection. Prepared statements are cached per SQL text. */
export function handleOf(sqlite: Sqlite): WriteDb {
  const cache = new Map<string, Prepared>();
  const prepared = (sql: string): Prepared => {
    let found = cache.get(sql);
    if (!found) {
      found = sqlite.prepare(sql);
      cache.set(sql, found);
    }
    return found;
  };
  const handle: Omit<WriteDb, typeof writable> = {
    all: <Row>(s: { sql: string }, ...params: readonly unknown[]) => prepared(s.sql).all(...params) as Row[],
    get: <Row>(s: { sql: string }, ...params: readonly unknown[]) => prepared(s.sql).get(...params) as Row | undefined,
    iterate: <Row>(s: { sql: string }, ...params: readonly unknown[]) =>
      prepared(s.sql).iterate(...params) as IterableIterator<Row>,
    query: <Row>(sql: string, params: readonly unknown[]) => prepared(sql).all(...params) as Row[],
    run: (s, ...params) => prepared(s.sql).run(...params).changes,
    execute: (sql, params = []) => prepared(sql).run(...params).changes,
    writer: (sql) => {
      const found = prepared(sql);
      return (params) => found.run(params).changes;
    },
    transaction: (work) => sqlite.transaction(work).immediate(),
  };
  return handle as WriteDb;
}
