import type { OutputOf } from '../../../../shared/contract/index.ts';
import { entities, type Entity } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

type Extras = OutputOf<'records.extras'>;
interface StoredReminder {
  id: string;
  due: string;
  text: string;
  who: string;
  done: number;
  doneAt: string | null;
}
const most = 500;
const notes = statement<Extras['notes'][number], [string, string]>(
  `SELECT id, text, at, person FROM record_note WHERE entity_id = ? AND entity = ? ORDER BY at DESC, id DESC LIMIT ${most}`,
);
const attachments = statement<Extras['attachments'][number], [string, string]>(
  `SELECT id, name, size, sha256, at, person FROM attachment WHERE entity_id = ? AND entity = ? ORDER BY at DESC, id DESC LIMIT ${most}`,
);
const reminders = statement<StoredReminder, [string, string]>(
  `SELECT id, due, text, who, done, done_at AS doneAt FROM reminder WHERE entity_id = ? AND entity = ?
   ORDER BY done, due, id LIMIT ${most}`,
);
const dueUntil = statement<DueRow, [string]>(
  `SELECT id, entity, entity_id AS entityId, due, text, who FROM reminder WHERE done = 0 AND due <= ? ORDER BY due, id LIMIT 100`,
);
const file = statement<{ name: string; sha256: string }, [string]>('SELECT name, sha256 FROM attachment WHERE id = ?');
const carried = {
  record_note: statement<{ id: string }, [string, string]>(
    'SELECT id FROM record_note WHERE entity_id = ? AND entity = ?',
  ),
  attachment: statement<{ id: string }, [string, string]>(
    'SELECT id FROM attachment WHERE entity_id = ? AND entity = ?',
  ),
  reminder: statement<{ id: string }, [string, string]>('SELECT id FROM reminder WHERE entity_id = ? AND entity = ?'),
};
export type CarriedEntity = keyof typeof carried;
export const carriedEntities = Object.keys(carried) as CarriedEntity[];

export interface DueRow {
  id: string;
  entity: string;
  entityId: string;
  due: string;
  text: string;
  who: string;
}

export const extrasOf = (db: ReadDb, entity: string, id: string): Extras => ({
  notes: db.all(notes, id, entity),
  attachments: db.all(attachments, id, entity),
  reminders: db.all(reminders, id, entity).map((row) => ({ ...row, done: row.done === 1 })),
});
/** Open reminders that are due on or before this day, the oldest first. */
export const openUntil = (db: ReadDb, day: string): DueRow[] => db.all(dueUntil, day);
export const attachedFile = (db: ReadDb, id: string) => db.get(file, id);
export const carriedBy = (db: ReadDb, kind: CarriedEntity, entity: string, id: string): string[] =>
  db.all(carried[kind], id, entity).map((row) => row.id);

export function recordExists(db: ReadDb, entity: Entity, id: string): boolean {
  const { table, key } = entities[entity];
  return db.query(`SELECT 1 FROM ${table} WHERE ${key} = ?`, [id]).length > 0;
}
