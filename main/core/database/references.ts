import type { ReadDb } from './statement.ts';

/** A column of a table that names a record of another one. */
export interface Reference {
  table: string;
  column: string;
}
/** Every column that names a record of this table, as the schema says it: a table added later is never forgotten. */
export const referencesTo = (db: ReadDb, table: string): Reference[] =>
  db.query<Reference>(
    `SELECT t.name AS "table", f."from" AS "column" FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS f
     WHERE t.type = 'table' AND f."table" = ? ORDER BY t.name, f."from"`,
    [table],
  );
export const pointingAt = (db: ReadDb, { table, column }: Reference, id: string): string[] =>
  db.query<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = ?`, [id]).map((row) => row.id);
