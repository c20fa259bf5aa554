import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Problem } from '../../../../shared/domain/problem.ts';
import { defaultLimits } from '../../../excel/client.ts';
import { problemFromSystem } from '../../platform/system-problem.ts';

const codes: Record<string, string> = { EACCES: 'FILE_NO_ACCESS', EPERM: 'FILE_NO_ACCESS', ENOTDIR: 'FILE_NOT_FOUND' };

/** What Excel ("~$Liste.xlsx") and LibreOffice (".~lock.Liste.xlsx#") lay beside a table while it is open. */
const besideOpenTable = /^(~\$|\.~lock\.)/;
const largestBeside = 1024;

/**
 * The bytes of a chosen file. What can never be a spreadsheet of ours is refused before it is copied.
 * Throws FILE_NOT_FOUND, FILE_NO_ACCESS, FILE_LOCKED, FILE_UNREADABLE, FILE_EMPTY, FILE_TOO_LARGE, FILE_NOT_SPREADSHEET.
 */
export function readSource(path: string): Buffer {
  try {
    const handle = openSync(path, 'r');
    try {
      const stat = fstatSync(handle);
      if (!stat.isFile()) throw new Problem('FILE_NOT_SPREADSHEET', { what: 'not-a-file' });
      if (stat.size === 0) throw new Problem('FILE_EMPTY');
      if (besideOpenTable.test(basename(path)) && stat.size <= largestBeside)
        throw new Problem('FILE_NOT_SPREADSHEET', { what: 'lock' });
      if (stat.size > defaultLimits.fileBytes) throw new Problem('FILE_TOO_LARGE', { bytes: stat.size });
      return readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const code = codes[String((error as { code?: unknown }).code ?? '')];
    if (code) throw new Problem(code, {}, { cause: error });
    throw problemFromSystem(error, 'FILE_UNREADABLE');
  }
}
