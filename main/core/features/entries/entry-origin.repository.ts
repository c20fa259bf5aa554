import { redactedAt } from '../../database/redacted.ts';
import { statement, type ReadDb } from '../../database/statement.ts';
import type { ImportedRow } from '../offers/index.ts';

const importedEntry = statement<ImportedRow & { cell: string }, [string, string]>(
  `SELECT e.import_id, b.file_name, b.at, b.person, ${redactedAt('b.sha256')} AS redacted_at,
     t.sheet, e.row, e.cell, e.originals, t.columns
   FROM import_entry AS e JOIN import_batch AS b ON b.id = e.import_id
   JOIN import_table AS t ON t.import_id = e.import_id AND t.number = e.table_number
   WHERE e.entity_id = ? AND b.command_id = ? ORDER BY e.row DESC LIMIT 1`,
);

/** The row of a file an entry came from, when this command was its import. */
export const importedEntryIn = (db: ReadDb, id: string, commandId: string) => db.get(importedEntry, id, commandId);
