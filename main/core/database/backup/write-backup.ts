import Database from 'better-sqlite3';
import type { Database as Sqlite } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { partialEnding } from '../../platform/keep-file.ts';
import { problemFromSystem } from '../../platform/system-problem.ts';
import type { DataFolder } from '../folder.ts';

/**
 * A backup is one SQLite file: a compact copy of the database, plus the table `backup_file` with the imported
 * originals, the issued documents and the attachments. It is complete on its own and can be checked like any database.
 */
const fileTable =
  'CREATE TABLE backup_file (folder TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (folder, name)) STRICT';
export const keptFolders = ['originals', 'issued', 'attachments'] as const;

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
