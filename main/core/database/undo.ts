import type { Entity, Link } from './entities.ts';
import { isEntry, isImported } from './entry-columns.ts';
import { offerNow } from './merged-offers.ts';
import type { Recorder } from './recorder.ts';
import { statement, type ReadDb, type WriteDb } from './statement.ts';
import { undoSteps, type Step } from './undo-steps.ts';

const markUndone = statement<never, [string, string]>('UPDATE command SET undone_by = ? WHERE id = ?');
const markUndoing = statement<never, [string, string]>('UPDATE command SET undoes = ? WHERE id = ?');
const markImport = statement<never, [string, string]>('UPDATE import_batch SET undone_at = ? WHERE command_id = ?');
/** What an undone undo had taken back, and the import that an undone import had replaced, count again. */
const reopenCommands = statement<never, [string]>('UPDATE command SET undone_by = NULL WHERE undone_by = ?');
const reopenImports = statement<never, [string, string]>(
  `UPDATE import_batch SET undone_at = NULL WHERE command_id = (SELECT undoes FROM command WHERE id = ?)
     OR id = (SELECT replaces FROM import_batch WHERE command_id = ?)`,
);

const replaceAgain = statement<never, [string, string]>(
  `UPDATE import_batch SET undone_at = ? WHERE id = (SELECT replaces FROM import_batch
     WHERE command_id = (SELECT undoes FROM command WHERE id = ?))`,
);

/** Offers a file named: it confirms them no longer, or again. */
const namedOffers = statement<{ offer_id: string }, [string, string]>(
  `SELECT DISTINCT ${offerNow('import_row.offer_id')} AS offer_id FROM import_row JOIN import_batch ON import_batch.id = import_id
   WHERE command_id = ? OR command_id = (SELECT undoes FROM command WHERE id = ?)`,
);

/** A record that stays as it is, wholly or in some fields, because it was edited or named by another file since. */
export interface KeptRecord {
  entity: Entity;
  entityId: string;
  /** Columns, `municipality` or vocabularies that keep their newer value; empty when the whole record stays. */
  fields: string[];
}
interface UndoCounts {
  removes: number;
  restores: number;
}
/** Offers, and apart from them structures, figures and needs. */
export interface UndoPlan extends UndoCounts {
  entries: UndoCounts;
  kept: KeptRecord[];
}

const isNaming = (link: Link): boolean => link[0] === 'offer_named';
/** Whether a step brings a value back; that a file named an offer is no value of it. */
function restoresContent({ kind, values, links }: Step): boolean {
  if (kind === 'recreate') return true;
  const content = [...(links.add ?? []), ...(links.remove ?? [])].some((link) => !isNaming(link));
  return kind === 'restore' && (content || Object.keys(values).length > 0);
}
const keptOf = (steps: readonly Step[]): KeptRecord[] =>
  steps
    .filter((step) => step.kind === 'keep' || step.kept.length > 0)
    .map(({ change, kept }) => ({ entity: change.entity, entityId: change.entity_id, fields: kept }));

/** What undoing a command would do, without doing it. */
export function planUndo(db: ReadDb, commandId: string): UndoPlan {
  const steps = undoSteps(db, commandId);
  const count = (counted: (entity: Entity) => boolean): UndoCounts => {
    const some = steps.filter(({ change }) => counted(change.entity));
    const removes = some.filter(({ kind }) => kind === 'remove').length;
    return { removes, restores: some.filter(restoresContent).length };
  };
  return { ...count((entity) => entity === 'offer'), entries: count(isEntry), kept: keptOf(steps) };
}

function removeUnlessUsed(db: WriteDb, recorder: Recorder, { change }: Step): boolean {
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

/** Returns whether the record is now as before the command. */
function apply(db: WriteDb, recorder: Recorder, step: Step): boolean {
  const { change, kind, values, links } = step;
  if (kind === 'nothing') return true;
  if (kind === 'remove') return removeUnlessUsed(db, recorder, step);
  if (kind === 'recreate') recorder.create(change.entity, values, links.add ?? []);
  else recorder.update(change.entity, change.entity_id, values, links);
  return kind !== 'keep' && step.kept.length === 0;
}

/**
 * Takes a command back inside the running transaction: what it created is removed, what it overwrote or deleted
 * is restored. Values edited since, and offers that another file names as well, stay and are returned. The undo is
 * itself a recorded command.
 */
export function undoCommand(
  db: WriteDb,
  recorder: Recorder,
  commandId: string,
): { undone: number; kept: KeptRecord[] } {
  const steps = undoSteps(db, commandId);
  const kept = steps.filter((step) => !apply(db, recorder, step));
  for (const { offer_id: offer } of db.all(namedOffers, commandId, commandId)) recorder.touchedOffers.add(offer);
  const undone = steps.filter(
    (step) => isImported(step.change.entity) && step.kind !== 'keep' && step.kind !== 'nothing',
  );
  db.run(reopenCommands, commandId);
  db.run(reopenImports, commandId, commandId);
  db.run(replaceAgain, recorder.at, commandId);
  db.run(markUndone, recorder.commandId, commandId);
  db.run(markUndoing, commandId, recorder.commandId);
  db.run(markImport, recorder.at, commandId);
  return {
    undone: undone.length,
    kept: kept.map(({ change, kept: fields }) => ({ entity: change.entity, entityId: change.entity_id, fields })),
  };
}
