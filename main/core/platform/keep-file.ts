import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problemFromSystem } from './system-problem.ts';

/** Ending of a file that is not whole yet; one that is left over was interrupted and can go. */
export const partialEnding = '.teil';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function isKept(file: string, sha256: string): boolean {
  try {
    return hashOf(readFileSync(file)) === sha256;
  } catch {
    return false;
  }
}

function writeDurably(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'w');
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a file so that its name appears only when every byte is on the disk. Throws what the file system says. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const partial = `${file}${partialEnding}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeDurably(partial, bytes);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/**
 * Keeps bytes under their SHA-256 in `folder` and returns it. A program that ends in the middle leaves no file that is
 * less than its name says; one that is damaged is written again. Throws DISK_FULL, NO_PERMISSION,
 * `otherwise`.
 */
export function keepFile(folder: string, bytes: Uint8Array, otherwise: string): string {
  const sha256 = hashOf(bytes);
  const file = join(folder, sha256);
  if (isKept(file, sha256)) return sha256;
  try {
    writeWhole(file, bytes);
  } catch (error) {
    throw problemFromSystem(error, otherwise);
  }
  return sha256;
}
