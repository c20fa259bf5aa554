import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handout } from '../../../../shared/contract/handouts.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { newId } from '../../platform/ids.ts';
import type { JobContext, ReadContext } from '../../platform/context.ts';
import { keepFile } from '../../platform/keep-file.ts';
import { isBlockDocument, isMap, isSheet } from '../../../../shared/domain/handout-kinds.ts';
import { houseDocx } from '../house/index.ts';
import { documentChanges } from './changes.rules.ts';
import { handoutData } from './handout-data.ts';
import { addDocument, findDocument, storedReport } from './handouts.repository.ts';
import { factsOf, fileNameOf } from './handouts.rules.ts';

/** Loaded when needed: the libraries behind Word and Excel are large, and most starts never use them. */
export async function documentBytes(handout: Handout, format: 'docx' | 'xlsx'): Promise<Uint8Array> {
  if (format === 'docx') {
    const docx = await import('./docx/index.ts');
    if (isMap(handout)) return docx.renderMapDocx(handout);
    if (isBlockDocument(handout)) return docx.renderBlockDocx(handout);
    return isSheet(handout) ? docx.renderSheetDocx(handout) : docx.renderDocx(handout);
  }
  if (isMap(handout)) return (await import('./map-xlsx.ts')).renderMapXlsx(handout);
  if (isBlockDocument(handout)) return (await import('./blocks-xlsx.ts')).renderBlockXlsx(handout);
  return isSheet(handout)
    ? (await import('./sheet-xlsx.ts')).renderSheetXlsx(handout)
    : (await import('./xlsx.ts')).renderXlsx(handout);
}

/** Word in the house's own template, where it has one. */
async function houseBytes(context: ReadContext, handout: Handout, format: 'docx' | 'xlsx'): Promise<Uint8Array | null> {
  if (format !== 'docx' || !isBlockDocument(handout)) return null;
  return houseDocx(context, handout, async (...parts) => (await import('./docx/index.ts')).renderParts(...parts));
}

/** Word or Excel of the document as of now. */
export async function renderHandout(
  context: ReadContext,
  { options, format }: InputOf<'handouts.render'>,
): Promise<OutputOf<'handouts.render'>> {
  const report = await handoutData(context, options);
  const bytes = (await houseBytes(context, report, format)) ?? (await documentBytes(report, format));
  return {
    base64: Buffer.from(bytes).toString('base64'),
    fileName: fileNameOf(report, format),
    report,
  };
}

/** Keeps an issued document byte for byte under its hash, with the data it was made from. Throws DISK_FULL, NO_PERMISSION. */
export function storeDocument(
  context: JobContext,
  { report, format, base64 }: InputOf<'handouts.store'>,
): OutputOf<'handouts.store'> {
  const bytes = Buffer.from(base64, 'base64');
  const { db, folder, clock } = context;
  const sha256 = keepFile(folder.issued, bytes, 'SAVE_FAILED');
  const id = newId();
  const facts = factsOf(report);
  const { title } = facts;
  const issued = {
    id,
    kind: report.options.kind,
    format,
    title,
    fileName: fileNameOf(report, format),
    sha256,
    size: bytes.length,
    issuedAt: clock.now(),
    issuedBy: report.settings.personName,
  };
  db.transaction(() => addDocument(db, issued, report));
  context.changed('handouts', 'search');
  return { ...issued, ...facts };
}

/** Where the bytes of an issued document lie. Throws DOCUMENT_NOT_FOUND, DOCUMENT_CHANGED. */
export function fileOfDocument({ db, folder }: ReadContext, { id }: { id: string }): OutputOf<'handouts.fileOf'> {
  const document = findDocument(db, id);
  if (!document) throw new Problem('DOCUMENT_NOT_FOUND');
  const path = join(folder.issued, document.sha256);
  if (!existsSync(path)) throw new Problem('DOCUMENT_NOT_FOUND');
  const actual = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (actual !== document.sha256) throw new Problem('DOCUMENT_CHANGED');
  return { path, fileName: document.fileName };
}

/** What a document was made with. Throws DOCUMENT_NOT_FOUND. */
export function optionsOf({ db }: ReadContext, { id }: { id: string }): OutputOf<'handouts.optionsOf'> {
  const report = storedReport(db, id);
  if (!report) throw new Problem('DOCUMENT_NOT_FOUND');
  return { options: report.options };
}

/** What would be printed differently today. Throws DOCUMENT_NOT_FOUND. */
export async function changesSince(
  context: ReadContext,
  { id }: { id: string },
): Promise<OutputOf<'handouts.changesSince'>> {
  const before = storedReport(context.db, id);
  if (!before) throw new Problem('DOCUMENT_NOT_FOUND');
  const now = await handoutData(context, { ...before.options, surveyId: factsOf(before).surveyId });
  return { asOf: before.asOf, ...documentChanges(before, now) };
}
