import { statement, type ReadDb } from '../../database/statement.ts';

const updated = statement<{ id: string; at: string }, [string]>(
  `SELECT offer_id AS id, updated_at AS at FROM json_each(?) AS list JOIN offer_index ON offer_id = list.value`,
);

/** When anything of these offers was last said or changed. */
export const updatedAtOf = (db: ReadDb, ids: readonly string[]): Map<string, string> =>
  new Map(db.all(updated, JSON.stringify(ids)).map(({ id, at }) => [id, at]));
