import Database from 'better-sqlite3';
import type { Database as Sqlite } from 'better-sqlite3';
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { Problem } from '../../../shared/domain/problem.ts';
import { problemFromSystem } from '../platform/system-problem.ts';

const waitMs = 250;

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '');

/** Which file lies at the path now, or null. */
function identity(file: string): string | null {
  try {
    const { dev, ino } = statSync(file);
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
}

/** SQLite only says that it cannot open a file; the file system says why. Never while this process holds the lock. */
function reasonOf(file: string, error: unknown): Problem {
  try {
    closeSync(openSync(file, 'a'));
  } catch (reason) {
    return problemFromSystem(reason, 'DATABASE_UNREADABLE', { folder: file });
  }
  return problemFromSystem(error, 'DATABASE_UNREADABLE', { folder: file });
}

function hold(file: string): Sqlite {
  const connection = new Database(file, { timeout: waitMs });
  try {
    connection.pragma('journal_mode = MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The held lock, or null where it has to be tried again: the file was new, or another program took it away. */
function claim(file: string): Sqlite | null {
  const before = identity(file);
  try {
    const connection = hold(file);
    if (before !== null && before === identity(file)) return connection;
    connection.close();
  } catch (error) {
    const code = codeOf(error);
    if (code.startsWith('SQLITE_BUSY')) throw new Problem('DATA_IN_USE', { folder: file }, { cause: error });
    if (code !== 'SQLITE_NOTADB') throw reasonOf(file, error);
    rmSync(file, { force: true });
  }
  return null;
}

function removeQuietly(file: string): boolean {
  try {
    rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * One writer per data folder. Returns the release. The lock is one of the operating system on the file, so it ends
 * with the program, however that ends; a process number kept in a file would belong to another program after a restart.
 * Throws DATA_IN_USE, NO_PERMISSION, DISK_FULL, FILE_NOT_FOUND.
 */
export function lockFolder(file: string): () => void {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const held = claim(file);
    if (!held) continue;
    return () => {
      // Windows only removes a closed file; elsewhere it has to go while nobody else can have it.
      const removed = removeQuietly(file);
      held.close();
      if (!removed) removeQuietly(file);
    };
  }
  throw new Problem('DATA_IN_USE', { folder: file });
}
