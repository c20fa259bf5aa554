import { statement, type ReadDb } from '../../database/statement.ts';

const otherChanges = statement<{ n: number }, [string, string]>(
  `SELECT count(*) AS n FROM change JOIN command ON command.id = command_id
   WHERE entity = 'offer' AND entity_id = ? AND command_id <> ? AND undone_by IS NULL AND undoes IS NULL`,
);

/** Whether this command is the only one that ever wrote the offer. */
export const createdByOnly = (db: ReadDb, offerId: string, commandId: string): boolean =>
  (db.get(otherChanges, offerId, commandId)?.n ?? 0) === 0;
