import { entities, type Entity, type Link, type LinkChange, type Row } from './entities.ts';
import type { Recorder } from './recorder.ts';
import { statement, type ReadDb, type WriteDb } from './statement.ts';

interface StoredChange {
  number: number;
  entity: Entity;
  entity_id: string;
  before: string | null;
  after: string | null;
  links: string | null;
}
const changesOf = statement<StoredChange, [string]>(
  'SELECT number, entity, entity_id, before, after, links FROM change WHERE command_id = ? ORDER BY number DESC',
);
const laterChanges = statement<StoredChange, [string, Entity, number]>(
  `SELECT change.number, entity, entity_id, before, after, links FROM change JOIN command ON command.id = command_id
   WHERE entity_id = ? AND entity = ? AND change.number > ? AND undone_by IS NULL AND undoes IS NULL`,
);
const markUndone = statement<never, [string, string]>('UPDATE command SET undone_by = ? WHERE id = ?');
const markUndoing = statement<never, [string, string]>('UPDATE command SET undoes = ? WHERE id = ?');
const markImport = statement<never, [string, string]>('UPDATE import_batch SET undone_at = ? WHERE command_id = ?');
/** What an undone undo had taken back, and the import that an undone import had replaced, count again. */
const reopenCommands = statement<never, [string]>('UPDATE command SET undone_by = NULL WHERE undone_by = ?');
const reopenImports = statement<never, [string, string]>(
  `UPDATE import_batch SET undone_at = NULL WHERE command_id = (SELECT undoes FROM command WHERE id = ?)
     OR id = (SELECT replaces FROM import_batch WHERE command_id = ?)`,
);

/** A record that stays as it is, wholly or in some fields, because it was edited since. */
export interface KeptRecord {
  entity: Entity;
  entityId: string;
  /** Columns that keep their newer value; empty when the whole record stays. */
  fields: string[];
}
export interface UndoPlan {
  removes: number;
  restores: number;
  kept: KeptRecord[];
}
interface Step {
  change: StoredChange;
  kind: 'remove' | 'restore' | 'recreate' | 'keep';
  keptFields: string[];
}

const parse = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T));

function stepFor(db: ReadDb, change: StoredChange): Step {
  const later = db.all(laterChanges, change.entity_id, change.entity, change.number);
  if (change.before === null && change.after !== null) {
    return { change, kind: later.length > 0 ? 'keep' : 'remove', keptFields: [] };
  }
  if (change.after === null) return { change, kind: 'recreate', keptFields: [] };
  const newer = new Set(later.flatMap((entry) => Object.keys(parse<Row>(entry.after) ?? {})));
  const keptFields = Object.keys(parse<Row>(change.before) ?? {}).filter((column) => newer.has(column));
  return { change, kind: 'restore', keptFields };
}

/** What undoing a command would do, without doing it. */
export function planUndo(db: ReadDb, commandId: string): UndoPlan {
  const plan: UndoPlan = { removes: 0, restores: 0, kept: [] };
  for (const change of db.all(changesOf, commandId)) {
    const step = stepFor(db, change);
    if (change.entity === 'offer' && step.kind === 'remove') plan.removes += 1;
    if (change.entity === 'offer' && (step.kind === 'restore' || step.kind === 'recreate')) plan.restores += 1;
    if (step.kind === 'keep' || step.keptFields.length > 0) {
      plan.kept.push({ entity: change.entity, entityId: change.entity_id, fields: step.keptFields });
    }
  }
  return plan;
}

const inverse = (links: LinkChange | null): LinkChange => ({
  ...(links?.remove && { add: links.remove }),
  ...(links?.add && { remove: links.add }),
});

function removeUnlessUsed(db: WriteDb, recorder: Recorder, change: StoredChange): boolean {
  db.execute('SAVEPOINT undo_step');
  try {
    recorder.remove(change.entity, change.entity_id);
    db.execute('RELEASE undo_step');
    return true;
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('SQLITE_CONSTRAINT')) throw error;
    db.execute('ROLLBACK TO undo_step');
    db.execute('RELEASE undo_step');
    return false;
  }
}

function apply(db: WriteDb, recorder: Recorder, step: Step): boolean {
  const { change } = step;
  const links = parse<LinkChange>(change.links);
  if (step.kind === 'keep') return false;
  if (step.kind === 'remove') return removeUnlessUsed(db, recorder, change);
  const before = parse<Row>(change.before) ?? {};
  if (step.kind === 'recreate') {
    if (!recorder.read(change.entity, change.entity_id)) {
      recorder.create(change.entity, before, (links?.remove ?? []) as Link[]);
    }
    return true;
  }
  const values = Object.fromEntries(Object.entries(before).filter(([column]) => !step.keptFields.includes(column)));
  recorder.update(change.entity, change.entity_id, values, inverse(links));
  return true;
}

/**
 * Takes a command back inside the running transaction: what it created is removed, what it overwrote or deleted
 * is restored. Values edited since stay as they are and are returned. The undo is itself a recorded command.
 */
export function undoCommand(
  db: WriteDb,
  recorder: Recorder,
  commandId: string,
): { undone: number; kept: KeptRecord[] } {
  const kept: KeptRecord[] = [];
  let undone = 0;
  for (const change of db.all(changesOf, commandId)) {
    if (!(change.entity in entities)) continue;
    const step = stepFor(db, change);
    const done = apply(db, recorder, step);
    if (done && change.entity === 'offer') undone += 1;
    if (!done || step.keptFields.length > 0) {
      kept.push({ entity: change.entity, entityId: change.entity_id, fields: step.keptFields });
    }
  }
  db.run(reopenCommands, commandId);
  db.run(reopenImports, commandId, commandId);
  db.run(markUndone, recorder.commandId, commandId);
  db.run(markUndoing, commandId, recorder.commandId);
  db.run(markImport, recorder.at, commandId);
  return { undone, kept };
}
