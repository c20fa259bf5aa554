import Database from 'better-sqlite3';
import type { Database as Sqlite } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { Problem } from '../../../shared/domain/problem.ts';
import { partialEnding, writeWhole } from '../platform/keep-file.ts';
import { problemFromSystem } from '../platform/system-problem.ts';
import type { DataFolder } from './folder.ts';
import { lockFolder } from './lock.ts';
import { handleOf, type WriteDb } from './statement.ts';
import { applicationId, newestVersion, schemaVersion } from './migrate.ts';

/**
 * A backup is one SQLite file: a compact copy of the database, plus the table `backup_file` with the imported
 * originals, the issued documents and the attachments. It is complete on its own and can be checked like any database.
 */
const fileTable =
  'CREATE TABLE backup_file (folder TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (folder, name)) STRICT';
const keptFolders = ['originals', 'issued', 'attachments'] as const;

function addFiles(copy: Sqlite, folder: DataFolder): void {
  copy.exec(fileTable);
  const insert = copy.prepare('INSERT INTO backup_file VALUES (?, ?, ?)');
  for (const part of keptFolders) {
    if (!existsSync(folder[part])) continue;
    for (const name of readdirSync(folder[part])) {
      if (!name.endsWith(partialEnding)) insert.run(part, name, readFileSync(join(folder[part], name)));
    }
  }
}

/** Writes a complete backup to `target`. The file appears only when it is whole. Throws DISK_FULL, NO_PERMISSION. */
export function writeBackup(sqlite: Sqlite, folder: DataFolder, target: string): { size: number; sha256: string } {
  const partial = `${target}${partialEnding}`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    rmSync(partial, { force: true });
    sqlite.prepare('VACUUM INTO ?').run(partial);
    const copy = new Database(partial);
    try {
      copy.transaction(() => addFiles(copy, folder))();
    } finally {
      copy.close();
    }
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw problemFromSystem(error, 'BACKUP_FAILED', { file: basename(target) });
  }
  return { size: statSync(target).size, sha256: hashOfFile(target) };
}

/** In pieces: a backup with all originals may be larger than one buffer can be. */
function hashOfFile(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1 << 20);
  const handle = openSync(file, 'r');
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

/** Day and time of an instant as the office's clocks show them, fit for a file name. */
const stamp = (instant: string): string => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Berlin').toPlainDateTime();
  return local.toString({ smallestUnit: 'second', roundingMode: 'floor' }).replace(/[:T]/g, '-');
};

function removeInterrupted(folder: DataFolder): void {
  const names = existsSync(folder.backups) ? readdirSync(folder.backups) : [];
  for (const name of names) if (name.includes(partialEnding)) rmSync(join(folder.backups, name), { force: true });
}

/** Writes a backup into the data folder's own `backups/`; keeps the newest 20 of this reason. `at` is an instant. */
export function backupToFolder(sqlite: Sqlite, folder: DataFolder, reason: string, at: string): string {
  const fileName = `${stamp(at)}_${reason}.verzahnt-sicherung`;
  removeInterrupted(folder);
  writeBackup(sqlite, folder, join(folder.backups, fileName));
  const same = listBackups(folder).filter((backup) => backup.reason === reason);
  for (const old of same.slice(20)) rmSync(join(folder.backups, old.fileName), { force: true });
  return fileName;
}

const onClosing = 'beim-Schließen';

/**
 * The automatic backup when a data folder is closed: only when something was written since the newest backup
 * (`lastChange`, an instant or null), and one per local day, the latest. Returns its name, or null when none was due.
 */
export function backupOnClosing(
  sqlite: Sqlite,
  folder: DataFolder,
  lastChange: string | null,
  at: string,
): string | null {
  const before = listBackups(folder);
  const newest = before[0]?.at ?? '';
  if (lastChange === null || lastChange <= newest) return null;
  const fileName = backupToFolder(sqlite, folder, onClosing, at);
  const day = fileName.slice(0, 10);
  const earlier = before.filter((old) => old.reason === onClosing && old.fileName.startsWith(day));
  for (const old of earlier) if (old.fileName !== fileName) rmSync(join(folder.backups, old.fileName), { force: true });
  return fileName;
}

export function backupBeforeMigration(sqlite: Sqlite, folder: DataFolder): void {
  const version = schemaVersion(sqlite);
  mkdirSync(folder.backups, { recursive: true });
  writeBackup(sqlite, folder, join(folder.backups, `vor-Umstellung-${version}.verzahnt-sicherung`));
}

/** Newest first. */
export function listBackups(folder: DataFolder): { fileName: string; at: string; size: number; reason: string }[] {
  let names: string[];
  try {
    names = readdirSync(folder.backups).filter((name) => name.endsWith('.verzahnt-sicherung'));
  } catch {
    return [];
  }
  return names
    .map((fileName) => {
      const { mtime, size } = statSync(join(folder.backups, fileName));
      const reason = /_(.+)\.verzahnt-sicherung$/.exec(fileName)?.[1] ?? 'umstellung';
      return { fileName, at: mtime.toISOString(), size, reason };
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

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
