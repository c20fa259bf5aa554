import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type { ReadContext } from '../../platform/context.ts';
import { getMeeting } from '../meetings/index.ts';
import { filesOf, type AttachedFile } from './papers.repository.ts';

/** Why an attachment is handed over beside the packet. */
export type ApartReason = 'otherKind' | 'missing' | 'damaged' | 'protected';
/** A PDF with the number of its pages, or why it is none that can be put in. */
export type Examined = number | ApartReason;
/** What is known of attachments, by their id. */
export type Enclosures = ReadonlyMap<string, Examined>;

/** A whole file ends with its mark (ISO 32000-1, 7.5.5); readers look for it in the last kilobyte. */
const isWhole = (bytes: Buffer): boolean => bytes.subarray(-1024).includes('%%EOF');

/** Reads a PDF as it will be joined: only what can be copied now can be copied then. */
async function pagesOf(bytes: Buffer): Promise<Examined> {
  if (!isWhole(bytes)) return 'damaged';
  const { PDFDocument } = await import('pdf-lib');
  try {
    const pdf = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false });
    if (pdf.isEncrypted) return 'protected';
    const trial = await PDFDocument.create();
    return (await trial.copyPages(pdf, pdf.getPageIndices())).length || 'damaged';
  } catch {
    return 'damaged';
  }
}

async function examine({ folder }: ReadContext, { name, sha256 }: AttachedFile): Promise<Examined> {
  if (!/\.pdf$/i.test(name)) return 'otherKind';
  try {
    return await pagesOf(readFileSync(join(folder.attachments, sha256)));
  } catch {
    return 'missing';
  }
}

/** Looks into the attachments of all papers of a meeting. Throws MEETING_NOT_FOUND. */
export async function examineEnclosures(context: ReadContext, { recordId }: BlockDocumentOptions): Promise<Enclosures> {
  const examined = new Map<string, Examined>();
  if (recordId === undefined) return examined;
  for (const { paperId } of getMeeting(context, { id: recordId }).items) {
    if (paperId === null) continue;
    for (const file of filesOf(context.db, paperId)) examined.set(file.id, await examine(context, file));
  }
  return examined;
}
