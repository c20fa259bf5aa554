import { entryEntities, type EntryEntity, type Row } from '../../database/entities.ts';
import { statement, type ReadDb, type WriteDb } from '../../database/statement.ts';
import type { StoredEntry } from './entry.rules.ts';

/** Who says something in a round; an actor is told apart by its name. */
export interface EntrySender {
  surveyId: string;
  sender: string;
  actor: string | null;
}
/** How many entries of one kind a sender has in a round. */
export interface SaidCount {
  entity: EntryEntity;
  sender: string;
  actor: string;
  n: number;
}
export interface Indicator {
  id: string;
  name: string;
  match_key: string;
  unit: string | null;
}
type Stored = Row & { id: string; match_key?: string; indicator_name?: string };

const withIndicator = `observation.*, match_key, indicator.name AS indicator_name FROM observation
  JOIN indicator ON indicator.id = indicator_id`;
const bySender = {
  structure: statement<Stored, [string, string, string]>(
    'SELECT * FROM structure WHERE survey_id = ? AND sender = ? AND actor_name = ? ORDER BY id',
  ),
  need: statement<Stored, [string, string, string]>(
    'SELECT * FROM need WHERE survey_id = ? AND sender = ? AND actor_name = ? ORDER BY id',
  ),
  observation: statement<Stored, [string, string, string]>(
    `SELECT ${withIndicator} WHERE survey_id = ? AND sender = ? AND actor_name = ? ORDER BY observation.id`,
  ),
};
const official = statement<Stored>(
  `SELECT ${withIndicator} WHERE sender = 'districtWide' AND source <> '' ORDER BY observation.id`,
);
const byIds = {
  structure: statement<Stored, [string]>('SELECT * FROM structure WHERE id IN (SELECT value FROM json_each(?))'),
  need: statement<Stored, [string]>('SELECT * FROM need WHERE id IN (SELECT value FROM json_each(?))'),
  observation: statement<Stored, [string]>(
    `SELECT ${withIndicator} WHERE observation.id IN (SELECT value FROM json_each(?))`,
  ),
};
const said = (table: EntryEntity): string =>
  `SELECT '${table}' AS entity, sender, actor_name AS actor, count(*) AS n FROM ${table} WHERE survey_id = ? GROUP BY sender, actor_name`;
const saidInRound = statement<SaidCount, [string, string, string]>(entryEntities.map(said).join(' UNION ALL '));
const roundsUpTo = statement<{ id: string }, [string]>(
  `SELECT id FROM survey WHERE (year, number) <= (SELECT year, number FROM survey WHERE id = ?)
   ORDER BY year DESC, number DESC`,
);
const allIndicators = statement<Indicator>('SELECT id, name, match_key, unit FROM indicator ORDER BY name');
const counted = statement<{ name: string }, []>('SELECT name FROM indicator WHERE numerator_id IS NULL ORDER BY name');
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

const toEntry =
  (entity: EntryEntity) =>
  ({ match_key, indicator_name, ...values }: Stored): StoredEntry => ({
    id: values.id,
    entity,
    indicator: match_key ?? null,
    indicatorName: indicator_name ?? null,
    values,
  });

/** What a sender has said of one kind in a round. */
export const entriesOfKind = (
  db: ReadDb,
  entity: EntryEntity,
  { surveyId, sender, actor }: EntrySender,
): StoredEntry[] => db.all(bySender[entity], surveyId, sender, actor ?? '').map(toEntry(entity));
/** All a sender has said in a round beside its offers. */
export const entriesOf = (db: ReadDb, who: EntrySender): StoredEntry[] =>
  entryEntities.flatMap((entity) => entriesOfKind(db, entity, who));
/** Figures with a source that came for the whole Kreis, by hand or with any file of any round. */
export const officialFigures = (db: ReadDb): StoredEntry[] => db.all(official).map(toEntry('observation'));
/** How much each sender said in a round, by kind. */
export const countSaid = (db: ReadDb, surveyId: string): SaidCount[] =>
  db.all(saidInRound, surveyId, surveyId, surveyId);
/** Entries of one kind by their ids; those that are gone are left out. */
export const findEntries = (db: ReadDb, entity: EntryEntity, ids: Iterable<string>): Map<string, StoredEntry> =>
  new Map(db.all(byIds[entity], JSON.stringify([...ids])).map((row) => [row.id, toEntry(entity)(row)]));
/** A round and those before it, the newest first. */
export const roundsBack = (db: ReadDb, surveyId: string): string[] => db.all(roundsUpTo, surveyId).map(({ id }) => id);
export const listIndicators = (db: ReadDb): Indicator[] => db.all(allIndicators);
/** Names of what can be counted; what is calculated from two others nobody has to say. */
export const countedNames = (db: ReadDb): string[] => db.all(counted).map(({ name }) => name);

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

const sources = statement<{ source: string }>(
  "SELECT source FROM observation WHERE source <> '' GROUP BY source ORDER BY count(*) DESC, source LIMIT 3",
);
/** The sources that most figures name, the most frequent first. */
export const frequentSources = (db: ReadDb): string[] => db.all(sources).map(({ source }) => source);
