import { readFileSync } from 'node:fs';
import type { Handout } from '../../shared/contract/handouts.ts';
import { enclosuresOf } from '../../shared/domain/documents/enclosures.ts';
import { isBlockDocument } from '../../shared/domain/handout-kinds.ts';
import type { Printer, PrintData } from '../printing/printer.ts';
import { ask, type Core } from './core-port.ts';

/** A document with the faces it is set in. Throws FONT_UNREADABLE. */
export const withFaces = async (core: Core, handout: Handout): Promise<PrintData> => ({
  handout,
  faces: handout.settings.face === undefined ? [] : (await ask(core, 'house.fontFaces', {})).faces,
});

/** The PDF of a document with the attachments it encloses. Throws PRINT_FAILED, FILE_NOT_FOUND, FONT_UNREADABLE. */
export async function pdfOf(core: Core, printer: Printer, report: Handout): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { id } of isBlockDocument(report) ? enclosuresOf(report) : []) {
    const { path } = await ask(core, 'records.fileOf', { id });
    files.set(id, readFileSync(path));
  }
  return printer.toPdf(await withFaces(core, report), files);
}
