import Database from 'better-sqlite3';
import type { Database as Sqlite } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../../shared/domain/problem.ts';
import { problemFromSystem } from '../platform/system-problem.ts';
import type { DataFolder } from './folder.ts';
import { applicationId, newestVersion, schemaVersion } from './migrate.ts';

/**
 * A backup is one SQLite file: a compact copy of the database, plus the table `backup_file` with the imported
 * originals and the issued documents. It is complete on its own and can be checked like any database.
 */
const fileTable =
  'CREATE TABLE backup_file (folder TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (folder, name)) STRICT';
const keptFolders = ['originals', 'issued'] as const;

function addFiles(copy: Sqlite, folder: DataFolder): void {
  copy.exec(fileTable);
  const insert = copy.prepare('INSERT INTO backup_file VALUES (?, ?, ?)');
  for (const part of keptFolders) {
    for (const name of readdirSync(folder[part])) insert.run(part, name, readFileSync(join(folder[part], name)));
  }
}

/** Writes a complete backup to `target`. The file appears only when it is whole. Throws DISK_FULL, NO_PERMISSION. */
export function writeBackup(sqlite: Sqlite, folder: DataFolder, target: string): { size: number; sha256: string } {
  const partial = `${target}.teil`;
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
  const bytes = readFileSync(target);
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const stamp = (instant: string): string => instant.slice(0, 19).replace(/[:T]/g, '-');

/** Writes a backup into the data folder's own `backups/`; keeps the newest 20. `at` is an instant. */
export function backupToFolder(sqlite: Sqlite, folder: DataFolder, reason: string, at: string): string {
  const fileName = `${stamp(at)}_${reason}.verzahnt-sicherung`;
  writeBackup(sqlite, folder, join(folder.backups, fileName));
  for (const old of listBackups(folder).slice(20)) rmSync(join(folder.backups, old.fileName), { force: true });
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

function openBackup(file: string): Sqlite {
  try {
    const copy = new Database(file, { readonly: true, fileMustExist: true });
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
    mkdirSync(folder[part], { recursive: true });
    writeFileSync(join(folder[part], row.name), row.bytes);
  }
}

/** Sets a database aside instead of deleting it, with its WAL files. Returns the new name. */
function setAside(folder: DataFolder, at: string): void {
  for (const suffix of ['', '-wal', '-shm']) {
    const from = folder.database + suffix;
    const to = join(folder.path, `verzahnt_ersetzt_${stamp(at)}.sqlite${suffix}`);
    try {
      renameSync(from, to);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw problemFromSystem(error, 'RESTORE_FAILED');
    }
  }
}

/**
 * Puts a backup in place of the database of a closed data folder. The database that was there, damaged or not,
 * is kept beside it under a new name. Throws BACKUP_NOT_OURS, BACKUP_DAMAGED, DATABASE_NEWER, DISK_FULL.
 */
export function restoreBackup(file: string, folder: DataFolder, at: string): void {
  const copy = openBackup(file);
  const fresh = `${folder.database}.neu`;
  try {
    mkdirSync(folder.path, { recursive: true });
    rmSync(fresh, { force: true });
    extractFiles(copy, folder);
    copy.prepare('VACUUM INTO ?').run(fresh);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw problemFromSystem(error, 'RESTORE_FAILED', { file: basename(file) });
  } finally {
    copy.close();
  }
  const restored = new Database(fresh);
  restored.exec('DROP TABLE backup_file; VACUUM');
  restored.close();
  setAside(folder, at);
  renameSync(fresh, folder.database);
}
