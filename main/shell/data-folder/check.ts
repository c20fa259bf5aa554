import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Problem } from '../../../shared/domain/problem.ts';
import { existingPart, isOnNetwork } from './network.ts';
import { isRoaming, syncServiceOf } from './synced.ts';

/** Room that must be there before a database is opened: an import, its copy and a backup. */
const leastFree = 200 * 1024 * 1024;

function refuseUnsafePlace(folder: string): void {
  if (isOnNetwork(folder)) throw new Problem('FOLDER_ON_NETWORK', { folder });
  // Redirected folders and links: what counts is where the folder really is.
  const real = realpathSync.native(existingPart(folder));
  for (const place of [folder, real]) {
    const service = syncServiceOf(place);
    if (service !== null) throw new Problem('FOLDER_SYNCED', { folder, service });
    if (isRoaming(place)) throw new Problem('FOLDER_ROAMING', { folder });
  }
}

function problemOf(error: unknown, folder: string): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Problem('DISK_FULL', { folder }, { cause: error });
  return new Problem('FOLDER_NOT_WRITABLE', { folder }, { cause: error });
}

/** One folder after the other: the recursive call of Node never returns where a file system answers "not found" to it. */
function makeFolder(folder: string): void {
  let path = existingPart(folder);
  for (const name of relative(path, folder)
    .split(sep)
    .filter((part) => part !== '')) {
    path = join(path, name);
    mkdirSync(path);
  }
}

/** Only writing tells: rights, quotas and write-protected media show in no flag. */
function tryWriting(folder: string): void {
  const probe = join(folder, `.verzahnt-probe-${process.pid}`);
  try {
    makeFolder(folder);
    const handle = openSync(probe, 'w');
    try {
      writeSync(handle, Buffer.alloc(64 * 1024));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    rmSync(probe);
  } catch (error) {
    throw problemOf(error, folder);
  }
}

function refuseFullDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < leastFree) throw new Problem('DISK_FULL', { folder });
}

/**
 * Says whether a database may live in `folder`. Creates the folder unless it must exist. Throws Problem:
 * FOLDER_ON_NETWORK, FOLDER_SYNCED, FOLDER_ROAMING, DATA_FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL.
 * Source: SQLite, "How to corrupt a database file", 2.1 and "Over a network, caveats and considerations".
 */
export function checkDataFolder(folder: string, mustExist: boolean): void {
  refuseUnsafePlace(folder);
  if (mustExist && !existsSync(folder)) throw new Problem('DATA_FOLDER_MISSING', { folder });
  tryWriting(folder);
  refuseFullDisk(folder);
}
