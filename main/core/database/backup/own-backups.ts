import type { Database as Sqlite } from 'better-sqlite3';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { partialEnding } from '../../platform/keep-file.ts';
import type { DataFolder } from '../folder.ts';
import { schemaVersion } from '../migrate.ts';
import { stamp } from './stamp.ts';
import { writeBackup } from './write-backup.ts';

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
