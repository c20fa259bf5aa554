import { redactedAt } from '../../database/redacted.ts';
import { statement, type ReadDb } from '../../database/statement.ts';
import type { ImportedRow } from '../offers/index.ts';

const importedActor = statement<ImportedRow, [string, string]>(
  `SELECT a.import_id, b.file_name, b.at, b.person, ${redactedAt('b.sha256')} AS redacted_at,
     t.sheet, a.row, a.originals, t.columns
   FROM import_actor AS a JOIN import_batch AS b ON b.id = a.import_id
   JOIN import_table AS t ON t.import_id = a.import_id AND t.number = a.table_number
   WHERE a.record_id = ? AND b.command_id = ? ORDER BY a.row LIMIT 1`,
);

/** The first row of a file that names an actor or a person, when this command was its import. */
export const importedActorIn = (db: ReadDb, recordId: string, commandId: string) =>
  db.get(importedActor, recordId, commandId);
