import type { Buffer } from 'node:buffer';
import { Problem } from '../../../shared/domain/problem.ts';
import type { Workbook } from '../../../shared/domain/sheet.ts';
import { detectFileKind } from '../guard/file-kind.ts';
import { defaultLimits, type ReadLimits } from '../guard/limits.ts';
import { loadFile } from '../guard/load-file.ts';
import type { ZipArchive } from '../guard/zip.ts';
import { type ReadProgress, readXlsx } from './xlsx.ts';

export type { ReadProgress } from './xlsx.ts';

/**
 * Reads a spreadsheet of any supported kind, recognised by content, in this thread. In the program use
 * `readWorkbook` of client.ts, which does the same in a worker that can be stopped.
 * Errors: every `FILE_*` code of docs/codes.md; nothing else is thrown.
 */
export async function readWorkbookInProcess(
  path: string,
  limits: ReadLimits = defaultLimits,
  onProgress?: ReadProgress,
): Promise<Workbook> {
  return readWorkbookBytes(await loadFile(path, limits), limits, onProgress);
}

/** The same for bytes that are already in memory. */
export async function readWorkbookBytes(
  bytes: Buffer,
  limits: ReadLimits = defaultLimits,
  onProgress?: ReadProgress,
): Promise<Workbook> {
  const file = await detectFileKind(bytes, limits);
  if (file.kind === 'zip') return readPackage(file.archive, limits, onProgress);
  throw new Problem('FILE_FORMAT_UNSUPPORTED', { format: file.kind });
}

async function readPackage(archive: ZipArchive, limits: ReadLimits, onProgress?: ReadProgress): Promise<Workbook> {
  return readXlsx(archive, limits, onProgress);
}
