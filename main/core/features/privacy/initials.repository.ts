import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';

/** Columns of registers and of the history that say which member of staff did something, with the instant. */
const written = [
  ['command', 'actor', 'at'],
  ['import_batch', 'person', 'at'],
  ['learned_decision', 'person', 'at'],
  ['issued_document', 'issued_by', 'issued_at'],
] as const;

const names = statement<{ name: string }, [string, string, string, string]>(
  written.map(([table, column, at]) => `SELECT ${column} AS name FROM ${table} WHERE ${at} < ?`).join(' UNION '),
);

/** Names of staff written before an instant. */
export const staffNamesBefore = (db: ReadDb, before: string): string[] =>
  db.all(names, before, before, before, before).map(({ name }) => name);

export function renameStaffBefore(db: WriteDb, name: string, initials: string, before: string): void {
  for (const [table, column, at] of written) {
    db.execute(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ? AND ${at} < ?`, [initials, name, before]);
  }
}
