import Database from 'better-sqlite3';
import { copyFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { partialEnding } from '../../platform/keep-file.ts';
import type { DataFolder } from '../folder.ts';
import { handleOf, type WriteDb } from '../statement.ts';

/** Changes a kept database in its place, leaving nothing of what was there in free pages or a log. */
async function changeDatabase(file: string, work: (db: WriteDb) => Promise<void>): Promise<void> {
  const sqlite = new Database(file, { fileMustExist: true });
  try {
    sqlite.pragma('secure_delete = ON');
    await work(handleOf(sqlite));
    sqlite.exec('VACUUM');
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
    sqlite.pragma('journal_mode = DELETE');
  } finally {
    sqlite.close();
  }
}

/**
 * Changes a backup as a whole or not at all; it keeps its day. Throws what the disk or SQLite says; the backup then is
 * as it was.
 */
export async function changeBackup(file: string, work: (db: WriteDb) => Promise<void>): Promise<void> {
  const partial = `${file}${partialEnding}`;
  const { atime, mtime } = statSync(file);
  try {
    copyFileSync(file, partial);
    await changeDatabase(partial, work);
    renameSync(partial, file);
    utimesSync(file, atime, mtime);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Databases that a restored backup took the place of. */
export const replacedDatabases = (folder: DataFolder): string[] =>
  readdirSync(folder.path).filter((name) => /^verzahnt_ersetzt_.*\.sqlite$/.test(name));
export const changeReplaced = (folder: DataFolder, name: string, work: (db: WriteDb) => Promise<void>): Promise<void> =>
  changeDatabase(join(folder.path, name), work);
