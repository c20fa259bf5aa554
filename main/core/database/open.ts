import Database from 'better-sqlite3';
import type { Database as Sqlite } from 'better-sqlite3';
import { existsSync, mkdirSync } from 'node:fs';
import { Problem } from '../../../shared/domain/problem.ts';
import { fold } from '../../../shared/domain/text-folding.ts';
import { problemFromSystem } from '../platform/system-problem.ts';
import { backupBeforeMigration } from './backup/own-backups.ts';
import { forgetSeal, sealFile, wasClosedProperly } from './closing-seal.ts';
import { logWorthMoving } from './checkpoints.ts';
import { dataFolder, type DataFolder } from './folder.ts';
import { migrations } from './migrations/index.ts';
import { applicationId, migrate, needsMigration, schemaVersion } from './migrate.ts';
import { handleOf, type ReadDb, type WriteDb } from './statement.ts';

export type { Sqlite };

export interface OpenDatabase<Handle extends ReadDb> {
  db: Handle;
  sqlite: Sqlite;
  folder: DataFolder;
  close(): void;
}

function pragmas(sqlite: Sqlite): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('cache_size = -8000');
  sqlite.pragma('temp_store = MEMORY');
  // a checkpoint never keeps an answer waiting: see `Checkpoints`
  sqlite.pragma('wal_autocheckpoint = 0');
  sqlite.pragma(`journal_size_limit = ${logWorthMoving}`);
}

function connect(file: string, readonly: boolean): Sqlite {
  try {
    const sqlite = new Database(file, { readonly, fileMustExist: readonly });
    // names that people write are compared in one way everywhere
    sqlite.function('fold', { deterministic: true }, (text) => (typeof text === 'string' ? fold(text) : null));
    return sqlite;
  } catch (error) {
    throw problemFromSystem(error, 'DATABASE_UNREADABLE', { folder: file });
  }
}

/** Nothing in it: new, or what an interrupted beginning left. Many programs never set a version of their own. */
const isEmpty = (sqlite: Sqlite): boolean =>
  schemaVersion(sqlite) === 0 && sqlite.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;

const emptyProblem = (folder: string): Problem => new Problem('DATABASE_DAMAGED', { folder, reason: 'empty' });

/** Whether a file was refused only because nothing is in it. */
export const wasEmpty = (error: unknown): boolean => error instanceof Problem && error.details['reason'] === 'empty';

/**
 * Refuses what is not ours or is damaged, before anything is written to it. The whole file is checked unless it is
 * still exactly as we closed it: the check reads every page and would make each start slower with the inventory.
 * Throws DATABASE_DAMAGED, DATABASE_FOREIGN.
 */
function recognise(sqlite: Sqlite, folder: string, unchanged: boolean): void {
  try {
    const id = sqlite.pragma('application_id', { simple: true });
    if (id !== applicationId && !isEmpty(sqlite)) throw new Problem('DATABASE_FOREIGN', { folder });
    if (unchanged) return;
    const result = sqlite.pragma('quick_check(1)', { simple: true });
    if (result !== 'ok') throw new Problem('DATABASE_DAMAGED', { folder });
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = (error as { code?: string }).code ?? '';
    if (/SQLITE_(CORRUPT|NOTADB)/.test(code)) throw new Problem('DATABASE_DAMAGED', { folder }, { cause: error });
    throw problemFromSystem(error, 'DATABASE_UNREADABLE', { folder });
  }
}

/**
 * Opens the database of a data folder for writing, migrating it first (with a backup of the old state).
 * `create` makes the folder and an empty database; `list` are the migrations this program knows. Throws Problem: DATA_FOLDER_MISSING, DATABASE_DAMAGED,
 * DATABASE_FOREIGN, DATABASE_NEWER, DATABASE_UNREADABLE, DISK_FULL.
 */
export function openForWriting(path: string, create = false, list = migrations): OpenDatabase<WriteDb> {
  const folder = dataFolder(path);
  if (create) mkdirSync(path, { recursive: true });
  else if (!existsSync(folder.database)) throw new Problem('DATA_FOLDER_MISSING', { folder: path });
  const unchanged = wasClosedProperly(folder);
  const sqlite = connect(folder.database, false);
  try {
    recognise(sqlite, path, unchanged);
    if (!create && isEmpty(sqlite)) throw emptyProblem(path);
    needsMigration(sqlite, list);
    const parts = [folder.backups, folder.originals, folder.issued, folder.attachments];
    for (const part of parts) mkdirSync(part, { recursive: true });
    forgetSeal(folder);
    pragmas(sqlite);
    if (needsMigration(sqlite, list)) {
      if (schemaVersion(sqlite) > 0) backupBeforeMigration(sqlite, folder);
      migrate(sqlite, list);
    }
  } catch (error) {
    sqlite.close();
    throw error instanceof Problem ? error : problemFromSystem(error, 'DATABASE_UNREADABLE', { folder: path });
  }
  const close = (): void => {
    sqlite.close();
    sealFile(folder);
  };
  return { db: handleOf(sqlite), sqlite, folder, close };
}

/**
 * Opens the same file read-only; it sees the last committed state while another connection writes. `verify` checks every
 * page, unless the file is still as we closed it: for a reader that no writer opened the file before.
 * Throws Problem: DATA_FOLDER_MISSING, DATABASE_DAMAGED, DATABASE_FOREIGN, DATABASE_NEWER, DATABASE_UNREADABLE.
 */
export function openForReading(path: string, verify = false): OpenDatabase<ReadDb> {
  const folder = dataFolder(path);
  if (!existsSync(folder.database)) throw new Problem('DATA_FOLDER_MISSING', { folder: path });
  const sqlite = connect(folder.database, true);
  try {
    recognise(sqlite, path, !verify || wasClosedProperly(folder));
    if (isEmpty(sqlite)) throw emptyProblem(path);
    needsMigration(sqlite);
    sqlite.pragma('query_only = ON');
    sqlite.pragma('trusted_schema = OFF');
    sqlite.pragma('busy_timeout = 5000');
    sqlite.pragma('cache_size = -32000');
  } catch (error) {
    sqlite.close();
    throw problemFromSystem(error, 'DATABASE_UNREADABLE', { folder: path });
  }
  return { db: handleOf(sqlite), sqlite, folder, close: () => sqlite.close() };
}
