import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Erasure } from '../../../../shared/contract/privacy.ts';
import type { DataFolder } from '../../database/folder.ts';
import type { ReadDb } from '../../database/statement.ts';
import { writeWhole } from '../../platform/keep-file.ts';
import { storedErasures, type Protocol, type StoredErasure } from './erasures.repository.ts';

/** Beside the database: a backup that takes its place must not bring back what was erased. */
const listFile = (folder: DataFolder): string => join(folder.path, 'loeschliste.json');

export function listedErasures(folder: DataFolder): StoredErasure[] {
  const file = listFile(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StoredErasure[]) : [];
}

/** Writes the list anew: what the database knows, and what only the list knows. */
export function keepList(db: ReadDb, folder: DataFolder): void {
  const stored = storedErasures(db);
  const known = new Set(stored.map(({ id }) => id));
  const all = [...stored, ...listedErasures(folder).filter(({ id }) => !known.has(id))];
  if (all.length > 0) writeWhole(listFile(folder), Buffer.from(JSON.stringify(all, null, 1)));
}

export const toErasure = ({ id, number, at, reason, protocol }: StoredErasure): Erasure => ({
  id,
  number,
  at,
  reason,
  ...(JSON.parse(protocol) as Protocol),
});
export const erasuresOf = (db: ReadDb): Erasure[] => storedErasures(db).map(toErasure);
