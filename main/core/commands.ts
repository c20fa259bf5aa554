import { keepPatterns } from './features/indicators/index.ts';
import { offersOfActors, refreshOffers } from './features/offers/index.ts';
import { readSettings } from './features/settings/index.ts';
import { discardCommand, keepWorkstation, knownWorkstation, lastClock } from './database/command-rows.ts';
import { Recorder } from './database/recorder.ts';
import type { WriteDb } from './database/statement.ts';
import type { DataFolder } from './database/folder.ts';
import type { Clock } from './platform/clock.ts';
import type { CommandOptions, WriteContext } from './platform/context.ts';
import { newId, nextHlc } from './platform/ids.ts';

export interface CommandRunner {
  <T>(options: CommandOptions, work: (context: WriteContext) => T): T;
}

function workstationOf(db: WriteDb): string {
  const known = knownWorkstation(db);
  if (known) return known;
  const id = newId();
  keepWorkstation(db, id);
  return id;
}

/**
 * Runs commands: each is one transaction with its change records and the derived rows of the offers it touched.
 * A command that changed nothing leaves no trace in the history.
 */
export function commandRunner(db: WriteDb, folder: DataFolder, clock: Clock): CommandRunner {
  const machine = workstationOf(db);
  return (options, work) =>
    db.transaction(() => {
      const at = clock.now();
      const recorder = new Recorder(db, {
        hlc: nextHlc(lastClock(db), at),
        workstation: machine,
        actor: readSettings(db).personName,
        channel: options.channel,
        detail: options.detail ?? '',
        at,
        undoes: options.undoes ?? null,
      });
      const result = work({ db, clock, folder, recorder });
      for (const id of offersOfActors(db, recorder.renamedActors)) recorder.touchedOffers.add(id);
      refreshOffers(db, recorder.touchedOffers, at);
      if (recorder.touchedFigures) keepPatterns(db);
      if (recorder.finish() === 0) discardCommand(db, recorder.commandId);
      return result;
    });
}
