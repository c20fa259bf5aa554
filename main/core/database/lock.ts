import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { Problem } from '../../../shared/domain/problem.ts';
import { problemFromSystem } from '../platform/system-problem.ts';

const held = new Set<string>();

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

function holder(file: string): { pid: number; host: string } | null {
  try {
    const [pid, host] = readFileSync(file, 'utf8').split('\n');
    return { pid: Number(pid), host: host ?? '' };
  } catch {
    return null;
  }
}

function claim(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, `${process.pid}\n${hostname()}\n`);
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false;
    throw problemFromSystem(error, 'DATABASE_UNREADABLE', { folder: file });
  }
}

function holdUntilReleased(file: string): () => void {
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

/**
 * One writer per data folder. Returns the release. A lock left by a program that no longer runs is taken over.
 * Throws DATA_IN_USE.
 */
export function lockFolder(file: string): () => void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (claim(file)) return holdUntilReleased(file);
    const other = holder(file);
    const mine = other?.pid === process.pid && !held.has(file);
    const stale = other === null || (other.host === hostname() && (mine || !isAlive(other.pid)));
    if (!stale) throw new Problem('DATA_IN_USE', { folder: file });
    rmSync(file, { force: true });
  }
  throw new Problem('DATA_IN_USE', { folder: file });
}
