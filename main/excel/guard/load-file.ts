import type { Buffer } from 'node:buffer';
import { open } from 'node:fs/promises';
import { Problem } from '../../../shared/domain/problem.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';

const codes: Record<string, string> = {
  ENOENT: 'FILE_NOT_FOUND',
  ENOTDIR: 'FILE_NOT_FOUND',
  EBUSY: 'FILE_LOCKED',
  ETXTBSY: 'FILE_LOCKED',
  EACCES: 'FILE_NO_ACCESS',
  EPERM: 'FILE_NO_ACCESS',
  EISDIR: 'FILE_NOT_SPREADSHEET',
};

function ioProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new Problem(codes[reason] ?? 'FILE_UNREADABLE', { reason }, { cause: error });
}

/**
 * The bytes of a file, read once: later steps never touch the disk again.
 * Errors: `FILE_NOT_FOUND`, `FILE_LOCKED`, `FILE_NO_ACCESS`, `FILE_UNREADABLE`, `FILE_EMPTY`, `FILE_TOO_LARGE`,
 * `FILE_NOT_SPREADSHEET` for anything that is not a regular file.
 */
export async function loadFile(path: string, limits: ReadLimits = defaultLimits): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw new Problem('FILE_NOT_SPREADSHEET', { what: 'not-a-file' });
      if (stat.size === 0) throw new Problem('FILE_EMPTY');
      if (stat.size > limits.fileBytes) throw tooLarge(stat.size, limits);
      const bytes = await file.readFile();
      if (bytes.length > limits.fileBytes) throw tooLarge(bytes.length, limits);
      return bytes;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw ioProblem(error);
  }
}

function tooLarge(bytes: number, limits: ReadLimits): Problem {
  const megabytes = (size: number): number => Math.round(size / (1024 * 1024));
  return new Problem('FILE_TOO_LARGE', { megabytes: megabytes(bytes), limit: megabytes(limits.fileBytes) });
}
