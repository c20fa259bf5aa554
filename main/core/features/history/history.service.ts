import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { ChangeEntry } from '../../../../shared/contract/offers.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { commandLabel } from '../../../../shared/i18n/de/commands.ts';
import { entities, type Entity } from '../../database/entities.ts';
import type { ReadDb } from '../../database/statement.ts';
import { undoCommand, type KeptRecord } from '../../database/undo.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import {
  commandsOlderThan,
  findCommand,
  lastUndoableCommand,
  nameOf,
  rawChangesIn,
  rawChangesOf,
  rawChangesOfParts,
  type RawChange,
} from './history.repository.ts';
import { entryOf } from './history.rules.ts';

const shownChanges = 20;

const toEntry = (db: ReadDb, change: RawChange): ChangeEntry =>
  entryOf(change, nameOf(db, change.entity, change.entityId), (entity, id) => nameOf(db, entity, id));

/** Who changed what when, of one record; newest first. */
const changesOfRecord = (db: ReadDb, entity: Entity, id: string): ChangeEntry[] =>
  rawChangesOf(db, entity, id).map((change) => toEntry(db, change));

/** The same of an offer, with what happened to its further places, people, sources, times and confirmations. */
export function changesOfOffer(db: ReadDb, id: string): ChangeEntry[] {
  const parts = rawChangesOfParts(db, id).map((change) => toEntry(db, change));
  return [...changesOfRecord(db, 'offer', id), ...parts].toSorted((a, b) => Number(b.id) - Number(a.id));
}

const shownOfRecord = 500;

/** The same for a window. Throws RECORD_UNKNOWN. */
export function recordHistory(
  { db }: ReadContext,
  { entity, id }: InputOf<'history.ofRecord'>,
): OutputOf<'history.ofRecord'> {
  if (!Object.hasOwn(entities, entity)) throw new Problem('RECORD_UNKNOWN', { entity });
  return { changes: changesOfRecord(db, entity as Entity, id).slice(0, shownOfRecord) };
}

/** All commands, newest first, each with its first changes. */
export function listHistory({ db }: ReadContext, input: InputOf<'history.list'>): OutputOf<'history.list'> {
  const commands = commandsOlderThan(db, input.cursor, input.limit);
  return {
    commands: commands.map((command) => ({
      commandId: command.id,
      at: command.at,
      actor: command.actor,
      label: commandLabel(command.channel, command.detail),
      records: command.records,
      changes: rawChangesIn(db, command.id, shownChanges).map((change) => toEntry(db, change)),
      undone: command.undone_by !== null,
      undoable: command.undone_by === null && command.channel !== 'workspace.create',
    })),
    cursor: commands.length === input.limit ? (commands.at(-1)?.hlc ?? null) : null,
  };
}

/** The names of records that an undo kept because they were edited since. */
export const keptNames = (db: ReadDb, kept: readonly KeptRecord[]): string[] => [
  ...new Set(kept.flatMap((record) => nameOf(db, record.entity, record.entityId) ?? [])),
];

/** Takes back one command, or the last one. Throws NOTHING_TO_UNDO. */
export function undo(context: WriteContext, input: InputOf<'history.undo'>): OutputOf<'history.undo'> {
  const { db, recorder } = context;
  const command = input.commandId ? findCommand(db, input.commandId) : lastUndoableCommand(db);
  if (!command || command.undone_by !== null || command.channel === 'workspace.create')
    throw new Problem('NOTHING_TO_UNDO');
  const { undone, kept } = undoCommand(db, recorder, command.id);
  return { label: commandLabel(command.channel, command.detail), undone, kept: keptNames(db, kept) };
}
