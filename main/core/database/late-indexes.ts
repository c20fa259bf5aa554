import { statement, type WriteDb } from './statement.ts';

const indexesOf = statement<{ name: string; sql: string }, [string]>(
  "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY name",
);

/**
 * Does `work` without the indexes of these tables and builds each of them afterwards in one go: half the effort for work
 * that at least doubles the tables, a waste for less. Keys stay, only what speeds up reading is missing meanwhile.
 * Use it only inside a transaction; other connections never see it.
 */
export function withLateIndexes<T>(db: WriteDb, tables: readonly string[], work: () => T): T {
  const indexes = tables.flatMap((table) => db.all(indexesOf, table));
  for (const { name } of indexes) db.execute(`DROP INDEX ${name}`);
  const result = work();
  for (const { sql } of indexes) db.execute(sql);
  return result;
}
