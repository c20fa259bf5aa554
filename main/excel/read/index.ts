import type { Buffer } from 'node:buffer';
import { basename, extname } from 'node:path';
import type { Workbook } from '../../../shared/domain/sheet.ts';
import { detectFileKind } from '../guard/file-kind.ts';
import { defaultLimits, type ReadLimits } from '../guard/limits.ts';
import { loadFile } from '../guard/load-file.ts';
import { packageKind } from '../guard/package-kind.ts';
import { readCsv } from './csv.ts';
import { readOds } from './ods.ts';
import { readWithSheetJs } from './sheetjs.ts';
import { type ReadProgress, readXlsx } from './xlsx.ts';

export type { ReadProgress } from './xlsx.ts';

export interface InProcessOptions {
  limits?: ReadLimits | undefined;
  onProgress?: ReadProgress | undefined;
}

/**
 * Reads a spreadsheet of any supported kind, recognised by content, in this thread. In the program use
 * `readWorkbook` of client.ts, which does the same in a worker that can be stopped.
 * Errors: a `FILE_*` code of docs/codes.md.
 */
export async function readWorkbookInProcess(path: string, options: InProcessOptions = {}): Promise<Workbook> {
  const bytes = await loadFile(path, options.limits ?? defaultLimits);
  return readWorkbookBytes(bytes, basename(path, extname(path)), options);
}

/** The same for bytes that are already in memory; `name` becomes the sheet name of a text file, as in Excel. */
export async function readWorkbookBytes(
  bytes: Buffer,
  name: string,
  options: InProcessOptions = {},
): Promise<Workbook> {
  const limits = options.limits ?? defaultLimits;
  const file = await detectFileKind(bytes, limits);
  if (file.kind === 'text') return readCsv(bytes, name, limits);
  if (file.kind !== 'zip') return readWithSheetJs(bytes, file.kind, limits);
  const kind = await packageKind(file.archive);
  return kind === 'ods' ? readOds(file.archive, limits) : readXlsx(file.archive, limits, options.onProgress);
}
