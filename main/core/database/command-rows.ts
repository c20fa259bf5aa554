import { statement, type ReadDb, type WriteDb } from './statement.ts';

const lastHlc = statement<{ hlc: string | null }>('SELECT max(hlc) AS hlc FROM command');
const workstation = statement<{ value: string }>("SELECT value FROM meta WHERE key = 'workstation'");
const setWorkstation = statement<never, [string]>("INSERT INTO meta (key, value) VALUES ('workstation', ?)");
const discardEmpty = statement<never, [string]>('DELETE FROM command WHERE id = ? AND records = 0 AND undoes IS NULL');

/** The clock of the newest command; '' before the first. */
export const lastClock = (db: ReadDb): string => db.get(lastHlc)?.hlc ?? '';
export const knownWorkstation = (db: ReadDb): string | undefined => db.get(workstation)?.value;
export const keepWorkstation = (db: WriteDb, id: string) => db.run(setWorkstation, id);
/** A command that changed nothing leaves no trace. */
export const discardCommand = (db: WriteDb, id: string) => db.run(discardEmpty, id);
