import { Problem } from '../../../shared/domain/problem.ts';

const bySystemCode: Record<string, string> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EFBIG: 'DISK_FULL',
  SQLITE_FULL: 'DISK_FULL',
  EACCES: 'NO_PERMISSION',
  EPERM: 'NO_PERMISSION',
  EROFS: 'NO_PERMISSION',
  SQLITE_READONLY: 'NO_PERMISSION',
  SQLITE_BUSY: 'DATA_IN_USE',
  SQLITE_LOCKED: 'DATA_IN_USE',
  EBUSY: 'FILE_LOCKED',
  ENOENT: 'FILE_NOT_FOUND',
  SQLITE_CORRUPT: 'DATABASE_DAMAGED',
  SQLITE_NOTADB: 'DATABASE_DAMAGED',
  SQLITE_IOERR: 'DATABASE_UNREADABLE',
};

/** Translates an error of the file system or of SQLite into one of our codes, `otherwise` where it is unknown. */
export function problemFromSystem(
  error: unknown,
  otherwise: string,
  details: Record<string, string | number> = {},
): Problem {
  if (error instanceof Problem) return error;
  const code = String((error as { code?: unknown }).code ?? '');
  const base = code.startsWith('SQLITE_') ? code.split('_').slice(0, 2).join('_') : code;
  return new Problem(bySystemCode[base] ?? otherwise, details, { cause: error });
}
