import { existsSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { Problem } from '../../shared/domain/problem.ts';

/** The name, or the first with a number that is still free: what lies in the folder is never overwritten. */
export function freeName(folder: string, fileName: string): string {
  const { name, ext } = parse(fileName);
  let free = fileName;
  for (let number = 2; existsSync(join(folder, free)); number += 1) free = `${name} (${number})${ext}`;
  return free;
}

/** Writes under a free name and answers with it. Throws SAVE_FAILED. */
export function writeFree(folder: string, fileName: string, content: Uint8Array | string): string {
  const free = freeName(folder, fileName);
  try {
    writeFileSync(join(folder, free), content, { flag: 'wx' });
  } catch (error) {
    throw new Problem('SAVE_FAILED', {}, { cause: error });
  }
  return free;
}
