import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, BlockDocument } from '../../../../shared/contract/documents.ts';
import type { TemplatePurpose, WordTemplate } from '../../../../shared/contract/house.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { safeFileName } from '../../../../shared/domain/file-names.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { houseTexts } from '../../../../shared/i18n/de/house.ts';
import type { JobContext, ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { keepFile } from '../../platform/keep-file.ts';
import { openWordFile } from '../../platform/word/package.ts';
import { bytesOf } from './chosen-file.ts';
import { allTemplates, templateFor, type StoredTemplate } from './house.repository.ts';
import { checkTemplate } from './template/check.ts';
import { askedNames, fillTemplate, textWidthOf } from './template/fill.ts';
import { purposeOf, templateValues } from './template/values.rules.ts';

const mostBytes = 30_000_000;
async function withCheck({ folder }: ReadContext, stored: StoredTemplate): Promise<WordTemplate> {
  try {
    const file = await openWordFile(readFileSync(join(folder.attachments, stored.sha256)));
    return { ...stored, check: checkTemplate(file, stored.purpose) };
  } catch {
    return { ...stored, check: null };
  }
}
export const listTemplates = async (context: ReadContext): Promise<OutputOf<'house.templates'>> => ({
  templates: await Promise.all(allTemplates(context.db).map((stored) => withCheck(context, stored))),
});

/** Keeps a template in place of the one before. */
export async function keepTemplate(
  context: JobContext,
  { purpose, path, name }: InputOf<'house.keepTemplatePath'>,
): Promise<OutputOf<'house.keepTemplatePath'>> {
  const bytes = bytesOf(path, mostBytes);
  const check = checkTemplate(await openWordFile(bytes), purpose);
  if (check.filled.length === 0) throw new Problem('TEMPLATE_WITHOUT_PLACEHOLDERS', { file: name });
  const sha256 = keepFile(context.folder.attachments, bytes, 'FILE_UNREADABLE');
  const detail = houseTexts.purposes[purpose];
  const commandId = context.command({ channel: 'house.keepTemplatePath', detail }, ({ db, recorder }) => {
    const kept = { name: safeFileName(name), sha256, size: bytes.length, at: recorder.at, person: recorder.actor };
    const known = templateFor(db, purpose);
    if (known) recorder.update('word_template', known.id, kept);
    else recorder.create('word_template', { id: newId(), purpose, ...kept });
    return recorder.commandId;
  });
  context.changed('house', 'history');
  return { commandId, check };
}

/** Back to the form of the program. Throws TEMPLATE_NOT_FOUND. */
export function removeTemplate({ db, recorder }: WriteContext, { purpose }: { purpose: TemplatePurpose }) {
  const known = templateFor(db, purpose);
  if (!known) throw new Problem('TEMPLATE_NOT_FOUND');
  recorder.remove('word_template', known.id);
  return { commandId: recorder.commandId };
}

/** Our content for the parts of a template, as a Word file. */
export type RenderParts = (parts: ReadonlyMap<string, readonly Block[]>, textWidth: number) => Promise<Uint8Array>;

/** A document in a template. Throws what reading the template throws. */
export async function fillWith(template: Buffer, document: BlockDocument, render: RenderParts): Promise<Buffer> {
  const file = await openWordFile(template);
  const own = askedNames(file);
  const { words, parts } = templateValues(document, own);
  const asked = new Map([...parts].filter(([key]) => own.has(key) && !words.has(key)));
  const content = Buffer.from(await render(asked, textWidthOf(file)));
  return fillTemplate(file, { words, parts: new Set(parts.keys()) }, content);
}

/** Documents on a sheet of another kind, and single chapters to be written further, keep the form of the program. */
const takesTemplate = ({ paper, options }: BlockDocument): boolean => paper === 'A4' && options.section === undefined;

/**
 * The document in the house's own template; null where the house has none for it. Throws TEMPLATE_UNREADABLE where the
 * kept file is gone or damaged: nothing comes out in another form than the house expects.
 */
export async function houseDocx(
  { db, folder }: ReadContext,
  document: BlockDocument,
  render: RenderParts,
): Promise<Buffer | null> {
  const stored = takesTemplate(document) ? templateFor(db, purposeOf(document)) : undefined;
  if (!stored) return null;
  try {
    return await fillWith(readFileSync(join(folder.attachments, stored.sha256)), document, render);
  } catch (error) {
    throw new Problem('TEMPLATE_UNREADABLE', { file: stored.name }, { cause: error });
  }
}
