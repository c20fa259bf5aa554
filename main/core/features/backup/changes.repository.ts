import { statement, type ReadDb } from '../../database/statement.ts';

const newest = statement<{ at: string | null }>(
  "SELECT max(at) AS at FROM command WHERE records > 0 AND channel <> 'workspace.create'",
);

/** When content was last written, or null for a data folder nobody has worked in yet. */
export const lastChange = (db: ReadDb): string | null => db.get(newest)?.at ?? null;
