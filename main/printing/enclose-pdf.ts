import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFNumber, type PDFPage } from 'pdf-lib';
import type { BlockDocument } from '../../shared/contract/documents.ts';
import { enclosuresOf } from '../../shared/domain/documents/enclosures.ts';
import { Problem } from '../../shared/domain/problem.ts';

/** An attachment and the page, counted from 1, it follows. */
export interface Sheet {
  page: number;
  bytes: Uint8Array;
}
const name = (word: string): PDFName => PDFName.of(word);

/** Where the attachments belong; `pages` are those of all headings, the title first. Throws PRINT_FAILED. */
export function sheetsOf(
  document: BlockDocument,
  pages: readonly number[] | null,
  files: ReadonlyMap<string, Uint8Array>,
): Sheet[] {
  return enclosuresOf(document).map(({ id, heading }) => {
    const [page, bytes] = [pages?.[heading + 1], files.get(id)];
    if (page === undefined || !bytes) throw new Problem('PRINT_FAILED');
    return { page, bytes };
  });
}

/**
 * A page of another file carries numbers into a structure that stays behind, and may carry orders to run something: both
 * are taken off. Links to addresses stay.
 */
function asContentOnly({ node, doc }: PDFPage): void {
  node.delete(name('StructParents'));
  node.delete(name('AA'));
  for (const annotation of node.Annots()?.asArray() ?? []) {
    const dict = doc.context.lookup(annotation);
    if (!(dict instanceof PDFDict)) continue;
    dict.delete(name('StructParent'));
    dict.delete(name('AA'));
    const action = dict.lookup(name('A'));
    if (action instanceof PDFDict && action.lookup(name('S')) !== name('URI')) dict.delete(name('A'));
  }
}

/**
 * Attachments behind their sheets. The printed page numbers stay true: pages of an attachment are labelled with that of
 * their sheet, 12/1, 12/2, and the count goes on after them.
 */
export async function enclose(pdf: Uint8Array, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const target = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = target;
  const labels: PDFObject[] = [PDFNumber.of(0), context.obj({ S: 'D' })];
  let added = 0;
  for (const { page, bytes } of sheets) {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    const start = page + added;
    for (const [index, copied] of (await target.copyPages(source, source.getPageIndices())).entries())
      asContentOnly(target.insertPage(start + index, copied));
    added += source.getPageCount();
    labels.push(PDFNumber.of(start), context.obj({ S: 'D', P: PDFHexString.fromText(`${page}/`) }));
    if (page + added < target.getPageCount())
      labels.push(PDFNumber.of(page + added), context.obj({ S: 'D', St: page + 1 }));
  }
  target.catalog.set(name('PageLabels'), context.obj({ Nums: labels }));
  return target.save({ useObjectStreams: false });
}
