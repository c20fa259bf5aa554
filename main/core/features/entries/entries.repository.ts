import { entryEntities, type EntryEntity, type Row } from '../../database/entities.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';
import type { StoredEntry } from './entry.rules.ts';

/** Who says something in a round; an actor is told apart by its name. */
export interface EntrySender {
  surveyId: string;
  sender: string;
  actor: string | null;
}
export interface Indicator {
  id: string;
  name: string;
  match_key: string;
  unit: string | null;
}
type Stored = Row & { id: string };

const bySender = {
  structure: statement<Stored, [string, string, string]>(
    'SELECT * FROM structure WHERE survey_id = ? AND sender = ? AND actor_name = ? ORDER BY id',
  ),
  need: statement<Stored, [string, string, string]>(
    'SELECT * FROM need WHERE survey_id = ? AND sender = ? AND actor_name = ? ORDER BY id',
  ),
  observation: statement<Stored & { match_key: string }, [string, string, string]>(
    `SELECT observation.*, match_key FROM observation JOIN indicator ON indicator.id = indicator_id
     WHERE survey_id = ? AND sender = ? AND actor_name = ? ORDER BY observation.id`,
  ),
};
const allIndicators = statement<Indicator>('SELECT id, name, match_key, unit FROM indicator ORDER BY name');
const insertEntryRow = statement<never, [EntryEntity, string, string, number, number, string, string | null]>(
  'INSERT OR IGNORE INTO import_entry VALUES (?, ?, ?, ?, ?, ?, ?)',
);
const ofImport = statement<{ entity: EntryEntity; entity_id: string }, [string]>(
  'SELECT DISTINCT entity, entity_id FROM import_entry WHERE import_id = ? ORDER BY entity_id',
);
const otherImports = statement<{ n: number }, [string, string]>(
  `SELECT count(*) AS n FROM import_entry JOIN import_batch ON import_batch.id = import_id
   WHERE entity_id = ? AND import_id <> ? AND undone_at IS NULL`,
);
const otherChanges = statement<{ n: number }, [string, string]>(
  `SELECT count(*) AS n FROM change JOIN command ON command.id = command_id
   WHERE entity_id = ? AND command_id <> ? AND undone_by IS NULL AND undoes IS NULL`,
);

/** All a sender has said in a round beside its offers. */
export function entriesOf(db: ReadDb, { surveyId, sender, actor }: EntrySender): StoredEntry[] {
  const who = [surveyId, sender, actor ?? ''] as const;
  return entryEntities.flatMap((entity) =>
    (db.all(bySender[entity], ...who) as (Stored & { match_key?: string })[]).map(
      ({ match_key, ...values }): StoredEntry => ({
        id: values.id,
        entity,
        indicator: match_key ?? null,
        values,
      }),
    ),
  );
}
export const listIndicators = (db: ReadDb): Indicator[] => db.all(allIndicators);

/** Register: where in an import an entry stands. */
export const addEntryRow = (
  db: WriteDb,
  entry: { entity: EntryEntity; id: string },
  at: { importId: string; table: number; row: number; cell: string; originals: object },
): number =>
  db.run(
    insertEntryRow,
    entry.entity,
    entry.id,
    at.importId,
    at.table,
    at.row,
    at.cell,
    Object.keys(at.originals).length > 0 ? JSON.stringify(at.originals) : null,
  );

export const entriesOfImport = (db: ReadDb, importId: string): { entity: EntryEntity; id: string }[] =>
  db.all(ofImport, importId).map(({ entity, entity_id: id }) => ({ entity, id }));

/** Whether only this import, and no person, ever said it. */
export const isOnlyOf = (db: ReadDb, id: string, importId: string, commandId: string): boolean =>
  (db.get(otherImports, id, importId)?.n ?? 0) === 0 && (db.get(otherChanges, id, commandId)?.n ?? 0) === 0;
