import type { Entity, Link } from './entities.ts';
import { isEntry, isImported } from './entry-columns.ts';
import { idsOfOffer, offerNow } from './merged-offers.ts';
import type { Recorder } from './recorder.ts';
import { statement, type ReadDb, type WriteDb } from './statement.ts';
import { recordOf, undoSteps, type Step } from './undo-steps.ts';

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

/**
 * Namings that go with the file of a command: it named an offer that is now one with another, and no other file of its sender
 * names that one in the round.
 */
const namedByMerged = statement<{ offer_id: string; survey_id: string; sender: string }, [string]>(
  `SELECT DISTINCT n.offer_id, n.survey_id, n.sender FROM import_batch AS b JOIN import_row AS r ON r.import_id = b.id
   JOIN merged_offer AS m ON m.merged_id = r.offer_id
   JOIN offer_named AS n ON n.offer_id = m.offer_id AND n.survey_id = b.survey_id AND n.sender = b.sender
   WHERE b.command_id = ? AND NOT EXISTS (
     SELECT 1 FROM import_row AS other JOIN import_batch AS o ON o.id = other.import_id
     WHERE other.offer_id IN ${idsOfOffer('m.offer_id')} AND o.id <> b.id AND o.undone_at IS NULL
       AND o.survey_id = b.survey_id AND o.sender = b.sender)`,
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
/** Offers, and apart from them structures, figures and needs, measures with their reports, actors with their people. */
export interface UndoPlan extends UndoCounts {
  entries: UndoCounts;
  measures: UndoCounts;
  reports: UndoCounts;
  actors: UndoCounts;
  people: UndoCounts;
  kept: KeptRecord[];
}

const isNaming = (link: Link): boolean => link[0] === 'offer_named';
/** Whether a step brings a value back; that a file named an offer is no value of it. */
function restoresContent({ kind, values, links }: Step): boolean {
  if (kind === 'recreate') return true;
  const content = [...(links.add ?? []), ...(links.remove ?? [])].some((link) => !isNaming(link));
  return kind === 'restore' && (content || Object.keys(values).length > 0);
}
/** Each record once, however often the command changed it. */
const keptRecords = (steps: readonly Step[]): KeptRecord[] =>
  [...Map.groupBy(steps, recordOf).values()].map((ofRecord) => {
    const { entity, entity_id: entityId } = ofRecord[0]!.change;
    return { entity, entityId, fields: [...new Set(ofRecord.flatMap(({ kept }) => kept))] };
  });
const keptOf = (steps: readonly Step[]): KeptRecord[] =>
  keptRecords(steps.filter((step) => step.kind === 'keep' || step.kept.length > 0));

function planOf(steps: readonly Step[]): UndoPlan {
  const count = (counted: (entity: Entity) => boolean): UndoCounts => {
    const some = steps.filter(({ change }) => counted(change.entity));
    const removed = new Set(some.filter(({ kind }) => kind === 'remove').map(recordOf));
    const restored = new Set(some.filter(restoresContent).map(recordOf));
    return { removes: removed.size, restores: [...restored].filter((record) => !removed.has(record)).length };
  };
  const countOf = (counted: Entity): UndoCounts => count((entity) => entity === counted);
  return {
    ...countOf('offer'),
    entries: count(isEntry),
    measures: countOf('measure'),
    reports: countOf('status_report'),
    actors: countOf('organization'),
    people: countOf('contact'),
    kept: keptOf(steps),
  };
}

/** What undoing a command would do, without doing it. */
export const planUndo = (db: ReadDb, commandId: string): UndoPlan => planOf(undoSteps(db, commandId));

/** Removes records of one kind together; false where one of them is still needed: then none is removed. */
function removeUnlessUsed(db: WriteDb, recorder: Recorder, steps: readonly Step[]): boolean {
  db.execute('SAVEPOINT undo_step');
  try {
    recorder.removeMany(steps[0]!.change.entity, idsOf(steps));
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
function apply(recorder: Recorder, { change, kind, values, links, kept }: Step): boolean {
  if (kind === 'nothing') return true;
  if (kind === 'recreate') recorder.create(change.entity, values, links.add ?? []);
  else recorder.update(change.entity, change.entity_id, values, links);
  return kind !== 'keep' && kept.length === 0;
}

const idsOf = (steps: readonly Step[]): string[] => steps.map(({ change }) => change.entity_id);
const mostTogether = 500;

/** The steps in their order, those together that remove records of one kind one after the other. */
function* runsOf(steps: readonly Step[]): Generator<Step[]> {
  let run: Step[] = [];
  for (const step of steps) {
    const [first] = run;
    const joins = first?.kind === 'remove' && step.kind === 'remove' && first.change.entity === step.change.entity;
    if (first && (!joins || run.length === mostTogether)) {
      yield run;
      run = [];
    }
    run.push(step);
  }
  if (run.length > 0) yield run;
}

/** Returns the steps whose records are not as before the command. */
function applyAll(db: WriteDb, recorder: Recorder, steps: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const run of runsOf(steps)) {
    if (run[0]?.kind !== 'remove') kept.push(...run.filter((step) => !apply(recorder, step)));
    else if (!removeUnlessUsed(db, recorder, run))
      kept.push(...run.filter((step) => !removeUnlessUsed(db, recorder, [step])));
  }
  return kept;
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
): { undone: number; plan: UndoPlan; kept: KeptRecord[] } {
  const steps = undoSteps(db, commandId);
  const plan = planOf(steps);
  const kept = applyAll(db, recorder, steps);
  for (const { offer_id, survey_id, sender } of db.all(namedByMerged, commandId))
    recorder.update('offer', offer_id, {}, { remove: [['offer_named', survey_id, sender]] });
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
    plan,
    kept: keptRecords(kept),
  };
}
