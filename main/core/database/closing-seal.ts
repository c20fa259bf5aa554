import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { DataFolder } from './folder.ts';

const sealOf = (folder: DataFolder): string => `${folder.database}.geschlossen`;
/** Whether the write-ahead log holds anything; who only reads leaves an empty one behind. */
const hasLog = (folder: DataFolder): boolean =>
  (statSync(`${folder.database}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

function stateOf(folder: DataFolder): string {
  const { size, mtimeMs } = statSync(folder.database);
  return `${size} ${mtimeMs}`;
}

/** Notes size and time of the database as it was closed. Without it the next start checks every page. */
export function sealFile(folder: DataFolder): void {
  try {
    if (!hasLog(folder)) writeFileSync(sealOf(folder), stateOf(folder));
  } catch {
    // Only costs time at the next start.
  }
}

/** Whether the file is still exactly as we closed it: no crash since, nobody else wrote to it. */
export function wasClosedProperly(folder: DataFolder): boolean {
  try {
    return !hasLog(folder) && readFileSync(sealOf(folder), 'utf8') === stateOf(folder);
  } catch {
    return false;
  }
}

export const forgetSeal = (folder: DataFolder): void => rmSync(sealOf(folder), { force: true });
