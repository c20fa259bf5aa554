import Database from 'better-sqlite3';
import type { Database as Sqlite } from 'better-sqlite3';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Problem } from '../../../../shared/domain/problem.ts';
import { writeWhole } from '../../platform/keep-file.ts';
import { problemFromSystem } from '../../platform/system-problem.ts';
import type { DataFolder } from '../folder.ts';
import { lockFolder } from '../lock.ts';
import { applicationId, newestVersion, schemaVersion } from '../migrate.ts';
import { stamp } from './stamp.ts';
import { keptFolders } from './write-backup.ts';

function openBackup(file: string): Sqlite {
  let copy: Sqlite | null = null;
  try {
    copy = new Database(file, { readonly: true, fileMustExist: true });
    const ours = copy.pragma('application_id', { simple: true }) === applicationId;
    const whole = ours && copy.pragma('integrity_check(1)', { simple: true }) === 'ok';
    const files = copy.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'backup_file'").get();
    if (!ours || !files) throw new Problem('BACKUP_NOT_OURS', { file: basename(file) });
    if (!whole) throw new Problem('BACKUP_DAMAGED', { file: basename(file) });
    if (schemaVersion(copy) > newestVersion()) {
      throw new Problem('DATABASE_NEWER', { found: schemaVersion(copy), known: newestVersion() });
    }
    return copy;
  } catch (error) {
    copy?.close();
    if (error instanceof Problem) throw error;
    const code = String((error as { code?: unknown }).code ?? '');
    if (code.startsWith('SQLITE_CORRUPT'))
      throw new Problem('BACKUP_DAMAGED', { file: basename(file) }, { cause: error });
    throw new Problem('BACKUP_NOT_OURS', { file: basename(file) }, { cause: error });
  }
}

function extractFiles(copy: Sqlite, folder: DataFolder): void {
  const rows = copy.prepare('SELECT folder, name, bytes FROM backup_file').iterate();
  for (const row of rows as IterableIterator<{ folder: string; name: string; bytes: Buffer }>) {
    const part = keptFolders.find((kept) => kept === row.folder);
    if (!part || basename(row.name) !== row.name) throw new Problem('BACKUP_DAMAGED', { file: row.name });
    const file = join(folder[part], row.name);
    if (!existsSync(file) || !readFileSync(file).equals(row.bytes)) writeWhole(file, row.bytes);
  }
}

/** The whole database of a backup as a file of its own. */
function extractDatabase(copy: Sqlite, fresh: string): void {
  copy.prepare('VACUUM INTO ?').run(fresh);
  const restored = new Database(fresh);
  try {
    restored.exec('DROP TABLE backup_file; VACUUM');
  } finally {
    restored.close();
  }
}

function secondName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Puts `fresh` in place of the database. The old one keeps a second name, with its WAL files, from before the moment
 * the new one takes its place: whenever the program ends, one of them is there, and nothing is lost.
 */
function replaceDatabase(folder: DataFolder, fresh: string, at: string): void {
  const parts = ['', '-wal', '-shm'].filter((suffix) => existsSync(folder.database + suffix));
  let aside = join(folder.path, `verzahnt_ersetzt_${stamp(at)}.sqlite`);
  for (let n = 2; existsSync(aside); n += 1) aside = join(folder.path, `verzahnt_ersetzt_${stamp(at)}_${n}.sqlite`);
  for (const suffix of parts) secondName(folder.database + suffix, aside + suffix);
  // A WAL of the old database must never meet the new one.
  for (const suffix of ['-wal', '-shm']) rmSync(folder.database + suffix, { force: true });
  renameSync(fresh, folder.database);
}

function restoreInto(copy: Sqlite, folder: DataFolder, at: string): void {
  const fresh = `${folder.database}.neu`;
  try {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(fresh + suffix, { force: true });
    extractFiles(copy, folder);
    extractDatabase(copy, fresh);
    replaceDatabase(folder, fresh, at);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/**
 * Puts a backup in place of the database of a closed data folder. The database that was there, damaged or not,
 * is kept beside it under a new name. Throws BACKUP_NOT_OURS, BACKUP_DAMAGED, DATABASE_NEWER, DATA_IN_USE, DISK_FULL.
 */
export function restoreBackup(file: string, folder: DataFolder, at: string): void {
  const copy = openBackup(file);
  let release = (): void => {};
  try {
    mkdirSync(folder.path, { recursive: true });
    release = lockFolder(folder.lock);
    restoreInto(copy, folder, at);
  } catch (error) {
    throw problemFromSystem(error, 'RESTORE_FAILED', { file: basename(file) });
  } finally {
    copy.close();
    release();
  }
}
