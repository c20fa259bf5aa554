import { PDFDict, PDFDocument, type PDFObject, PDFObjectCopier } from 'pdf-lib';
import type { BlockDocument } from '../../shared/contract/documents.ts';
import { enclosuresOf } from '../../shared/domain/documents/enclosures.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { asPicture } from './page-picture.ts';
import {
  name,
  nextStruct,
  placeBehindHeading,
  renameCells,
  structureOf,
  takePage,
  takeStructure,
} from './structure.ts';

/** An attachment, the page it follows, counted from 1, how many behind that are kept free for it, and the place of its heading among all, the title first. */
export interface Sheet {
  page: number;
  free: number;
  heading: number;
  title: string;
  bytes: Uint8Array;
}

/** Where the attachments belong; `pages` are those of all headings, the title first. Throws PRINT_FAILED. */
export function sheetsOf(
  document: BlockDocument,
  pages: readonly number[] | null,
  files: ReadonlyMap<string, Uint8Array>,
): Sheet[] {
  return enclosuresOf(document).map(({ id, heading, title, pages: free }) => {
    const [page, bytes] = [pages?.[heading + 1], files.get(id)];
    if (page === undefined || !bytes) throw new Problem('PRINT_FAILED');
    return { page, free, heading: heading + 1, title, bytes };
  });
}

const isTagged = (source: PDFDocument): boolean =>
  structureOf(source)?.lookupMaybe(name('ParentTree'), PDFDict) !== undefined;

/**
 * Takes off what must not come along: orders to run something, and numbers into a structure that stays behind. Links to
 * addresses stay.
 */
function strip(source: PDFDocument, keepsStructure: boolean): void {
  for (const { node } of source.getPages()) {
    node.delete(name('AA'));
    if (!keepsStructure) node.delete(name('StructParents'));
    for (const annotation of node.Annots()?.asArray() ?? []) {
      const dict = source.context.lookup(annotation);
      if (!(dict instanceof PDFDict)) continue;
      dict.delete(name('AA'));
      if (!keepsStructure) dict.delete(name('StructParent'));
      const action = dict.lookup(name('A'));
      if (action instanceof PDFDict && action.lookup(name('S')) !== name('URI')) dict.delete(name('A'));
    }
  }
}

/** The pages of an attachment, and their part of the structure: its own where it brings one, else pictures with words. */
function addSheet(target: PDFDocument, source: PDFDocument, sheet: Sheet, start: number): void {
  const { context } = target;
  const place = placeBehindHeading(target, sheet.heading);
  const tagged = place !== null && isTagged(source);
  strip(source, tagged);
  const copier = PDFObjectCopier.for(source.context, context);
  const offset = nextStruct(target);
  for (const [, object] of source.context.enumerateIndirectObjects()) renameCells(object, `seite${start}-`);
  for (const [index, page] of source.getPages().entries()) takePage(target, page, copier, offset, start + index);
  if (!place) return;
  const section = context.obj({ Type: 'StructElem', S: 'Sect', P: place.parent });
  const ref = context.register(section);
  const of = source.getPageCount();
  const pictures = (): PDFObject[] =>
    source.getPageIndices().map((index) => asPicture(target, start + index, ref, { title: sheet.title, index, of }));
  section.set(name('K'), context.obj(tagged ? takeStructure(target, source, copier, offset, ref) : pictures()));
  place.insert(ref);
}

/** Puts attachments behind their sheets, in the places that are kept free for them. */
export async function enclose(target: PDFDocument, sheets: readonly Sheet[]): Promise<void> {
  let added = 0;
  for (const sheet of sheets) {
    const source = await PDFDocument.load(sheet.bytes, { updateMetadata: false });
    const start = sheet.page + added;
    for (let page = 0; page < sheet.free; page += 1) {
      const { ref } = target.getPage(start);
      target.removePage(start);
      target.context.delete(ref);
    }
    addSheet(target, source, sheet, start);
    added += source.getPageCount() - sheet.free;
  }
}
