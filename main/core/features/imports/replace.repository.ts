import { idsOfOffer } from '../../database/merged-offers.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

const otherChanges = statement<{ n: number }, [string, string, string]>(
  `SELECT count(*) + (SELECT count(*) FROM merged_offer WHERE offer_id = ?) AS n FROM change JOIN command ON command.id = command_id
   WHERE entity = 'offer' AND entity_id = ? AND command_id <> ? AND undone_by IS NULL AND undoes IS NULL`,
);
const reports = statement<{ survey_id: string; sender: string }, [string, string]>(
  `SELECT DISTINCT survey_id, sender FROM import_row JOIN import_batch ON import_batch.id = import_id
   WHERE offer_id IN ${idsOfOffer()} AND import_id <> ? AND undone_at IS NULL`,
);
const existing = statement<{ name: string }, [string]>('SELECT name FROM offer WHERE id = ?');
const statements = statement<{ id: string }, [string]>('SELECT id FROM confirmed_none WHERE import_id = ? ORDER BY id');

/** Whether this command is the only one that ever wrote the offer, and no other was made one with it. */
export const createdByOnly = (db: ReadDb, offerId: string, commandId: string): boolean =>
  (db.get(otherChanges, offerId, offerId, commandId)?.n ?? 0) === 0;

/** The offer's name, or null when it is gone. */
export const offerName = (db: ReadDb, offerId: string): string | null => db.get(existing, offerId)?.name ?? null;

/** For whom other imports that count name the offer. */
export const reportsOf = (db: ReadDb, offerId: string, importId: string): { survey_id: string; sender: string }[] =>
  db.all(reports, offerId, importId);

/** The "kein Angebot" statements that came with an import. */
export const statementsOf = (db: ReadDb, importId: string): string[] =>
  db.all(statements, importId).map(({ id }) => id);
