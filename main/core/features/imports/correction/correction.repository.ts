import { offerNow } from '../../../database/merged-offers.ts';
import { statement, type ReadDb } from '../../../database/statement.ts';

const rowsOf = statement<{ offer_id: string; sheet: string; row: number }, [string]>(
  `SELECT ${offerNow('r.offer_id')} AS offer_id, sheet, row FROM import_row AS r JOIN import_table AS t ON t.import_id = r.import_id
     AND t.number = r.table_number WHERE r.import_id = ?`,
);
const successor = statement<{ id: string; undone_at: string | null }, [string]>(
  'SELECT id, undone_at FROM import_batch WHERE replaces = ? ORDER BY at DESC LIMIT 1',
);
const draftById = statement<{ file_name: string; sha256: string; decisions: string }, [string]>(
  'SELECT file_name, sha256, decisions FROM import_draft WHERE id = ?',
);

/** Which offer each row of an import became. */
export const offerRowsOf = (db: ReadDb, importId: string) => db.all(rowsOf, importId);
/** The import that took the place of another, if any. */
export const successorOf = (db: ReadDb, importId: string) => db.get(successor, importId);
export const openDraft = (db: ReadDb, id: string) => db.get(draftById, id);
