import { readFileSync, statSync } from 'node:fs';
import { Problem } from '../../../../shared/domain/problem.ts';
import { problemFromSystem } from '../../platform/system-problem.ts';

/** The bytes of a chosen file. Throws FILE_NOT_FOUND, FILE_EMPTY, FILE_TOO_LARGE, FILE_UNREADABLE. */
export function bytesOf(path: string, mostBytes: number): Buffer {
  try {
    const { size } = statSync(path);
    if (size === 0) throw new Problem('FILE_EMPTY');
    if (size > mostBytes) throw new Problem('FILE_TOO_LARGE', { bytes: size });
    return readFileSync(path);
  } catch (error) {
    throw problemFromSystem(error, 'FILE_UNREADABLE');
  }
}
