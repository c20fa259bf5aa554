import { statement, type WriteDb } from '../../../database/statement.ts';

const insertRow = statement<never, [string, string, number, number, string | null]>(
  'INSERT OR IGNORE INTO import_actor VALUES (?, ?, ?, ?, ?)',
);

/** Register: the row of a file that names an actor or one of its people. */
export const addActorRow = (
  db: WriteDb,
  recordId: string,
  { importId, table, row, originals }: { importId: string; table: number; row: number; originals: object },
): number =>
  db.run(
    insertRow,
    recordId,
    importId,
    table,
    row,
    Object.keys(originals).length > 0 ? JSON.stringify(originals) : null,
  );
