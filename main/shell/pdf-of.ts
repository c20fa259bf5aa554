import { readFileSync } from 'node:fs';
import type { Handout } from '../../shared/contract/handouts.ts';
import { enclosuresOf } from '../../shared/domain/documents/enclosures.ts';
import { isBlockDocument } from '../../shared/domain/handout-kinds.ts';
import type { Printer } from '../printing/printer.ts';
import { ask, type Core } from './core-port.ts';

/** The PDF of a document with the attachments it encloses. Throws PRINT_FAILED, FILE_NOT_FOUND. */
export async function pdfOf(core: Core, printer: Printer, report: Handout): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { id } of isBlockDocument(report) ? enclosuresOf(report) : []) {
    const { path } = await ask(core, 'records.fileOf', { id });
    files.set(id, readFileSync(path));
  }
  return printer.toPdf(report, files);
}
