import type { Buffer } from 'node:buffer';
import { stemOf } from '../../../shared/domain/file-names.ts';
import type { ReadWarning, Workbook } from '../../../shared/domain/sheet.ts';
import { detectFileKind, type FileKind } from '../guard/file-kind.ts';
import { defaultLimits } from '../guard/limits.ts';
import { loadFile } from '../guard/load-file.ts';
import { holdsMacros } from '../guard/macros.ts';
import { packageKind } from '../guard/package-kind.ts';
import type { ZipArchive } from '../guard/zip.ts';
import { readCsv } from './csv.ts';
import { readHtml } from './html.ts';
import { readFlatOds, readOds } from './ods.ts';
import { readWithSheetJs } from './sheetjs.ts';
import { Warnings } from './warnings.ts';
import { type ReadContext, readXlsx } from './xlsx.ts';

export interface InProcessOptions extends Partial<ReadContext> {
  /** What the sheet of a text file is called, as in Excel; default the file's name without ending. */
  name?: string | undefined;
}

/**
 * Reads a spreadsheet of any supported kind, recognised by content, in this thread. In the program use
 * `readWorkbook` of client.ts, which does the same in a worker that can be stopped.
 * Errors: a `FILE_*` code of docs/codes.md.
 */
export async function readWorkbookInProcess(path: string, options: InProcessOptions = {}): Promise<Workbook> {
  const bytes = await loadFile(path, options.limits ?? defaultLimits);
  return readWorkbookBytes(bytes, options.name ?? stemOf(path), options);
}

/** The same for bytes that are already in memory; `name` becomes the sheet name of a text file, as in Excel. */
export async function readWorkbookBytes(
  bytes: Buffer,
  name: string,
  options: InProcessOptions = {},
): Promise<Workbook> {
  const context = { ...options, limits: options.limits ?? defaultLimits };
  const file = await detectFileKind(bytes, context.limits);
  const workbook = await readKind(file, bytes, name, context);
  return holdsMacros(file) ? { ...workbook, warnings: [...workbook.warnings, ...macrosIgnored()] } : workbook;
}

function macrosIgnored(): ReadWarning[] {
  const warnings = new Warnings();
  warnings.add('MACROS_IGNORED');
  return warnings.list();
}

async function readKind(file: FileKind, bytes: Buffer, name: string, context: ReadContext): Promise<Workbook> {
  if (file.kind === 'text') return readCsv(bytes, name, context);
  if (file.kind === 'html') return readHtml(file.bytes, context);
  if (file.kind === 'fods') return readFlatOds(file.bytes, context);
  if (file.kind !== 'zip') return readWithSheetJs(bytes, file.kind, context);
  const kind = await packageKind(file.archive);
  if (kind === 'xlsb') return readWithSheetJs(await inflatedWithin(file.archive, bytes), kind, context);
  return kind === 'ods' ? readOds(file.archive, context) : readXlsx(file.archive, context);
}

/** SheetJS inflates for itself and without limits: a package goes to it once all its parts were seen to keep ours. */
async function inflatedWithin(archive: ZipArchive, bytes: Buffer): Promise<Buffer> {
  for (const name of archive.names) for await (const chunk of archive.chunks(name)) void chunk;
  return bytes;
}
