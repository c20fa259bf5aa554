import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '../../database/folder.ts';
import type { WriteDb } from '../../database/statement.ts';
import { keepFile } from '../../platform/keep-file.ts';
import { filesIn, packedFiles, replacePacked } from '../persons/index.ts';

export const keptFolders = ['originals', 'attachments', 'issued'] as const;
export type KeptFolder = (typeof keptFolders)[number];

/** Files under their hash: those of the data folder, or those inside a backup. */
export interface FileStore {
  list(folder: KeptFolder): string[];
  read(folder: KeptFolder, name: string): Buffer | null;
  /** Puts other bytes in place of a file; returns their hash. The old file goes when `finish` is called. */
  replace(folder: KeptFolder, name: string, bytes: Buffer): string;
  finish(): void;
}

export function folderFiles(folder: DataFolder): FileStore {
  const replaced: string[] = [];
  return {
    list: (part) => filesIn(folder[part]),
    read: (part, name) => (existsSync(join(folder[part], name)) ? readFileSync(join(folder[part], name)) : null),
    replace: (part, name, bytes) => {
      replaced.push(join(folder[part], name));
      return keepFile(folder[part], bytes, 'ERASE_FAILED');
    },
    finish: () => {
      for (const file of replaced) rmSync(file, { force: true });
    },
  };
}

export function packedStore(db: WriteDb): FileStore {
  const files = packedFiles(db);
  return {
    list: (part) => files.filter(({ folder }) => folder === part).map(({ name }) => name),
    read: (part, name) => files.find((file) => file.folder === part && file.name === name)?.bytes ?? null,
    replace: (part, name, bytes) => {
      const hash = createHash('sha256').update(bytes).digest('hex');
      replacePacked(db, { folder: part, name }, { folder: part, name: hash, bytes });
      return hash;
    },
    finish: () => {},
  };
}

/** A database without files of its own. */
export const noFiles: FileStore = { list: () => [], read: () => null, replace: (_, name) => name, finish: () => {} };
