import { PDFDict, PDFDocument, PDFNumber, PDFObjectCopier, PDFRef, type PDFObject } from 'pdf-lib';
import { describePdf } from './describe-pdf.ts';
import { listOf, name, nextStruct, renameCells, structureOf, takePage, takeStructure } from './structure.ts';

/** The structure of a part goes under the one document. */
function addStructure(target: PDFDocument, source: PDFDocument, copier: PDFObjectCopier, offset: number): void {
  const root = structureOf(target);
  const whole = root && listOf(root, 'K')[0];
  if (!(whole instanceof PDFRef)) return;
  const kids = takeStructure(target, source, copier, offset, whole);
  const document = target.context.lookup(whole, PDFDict);
  document.set(name('K'), target.context.obj([...listOf(document, 'K'), ...kids]));
}

/** First the bookmarks of one document, then those of the next. */
function addOutline(target: PDFDocument, source: PDFDocument, copier: PDFObjectCopier): void {
  const outlines = target.catalog.lookupMaybe(name('Outlines'), PDFDict);
  const outlinesRef = target.catalog.get(name('Outlines'));
  const from = source.catalog.lookupMaybe(name('Outlines'), PDFDict);
  const [first, last] = [from?.get(name('First')), from?.get(name('Last'))];
  if (!outlines || !from || !(outlinesRef instanceof PDFRef) || !first || !last) return;
  const { context } = target;
  const [begin, end] = [copier.copy(first), copier.copy(last)];
  const before = outlines.get(name('Last'));
  for (let item: PDFObject | undefined = begin; item; item = context.lookup(item, PDFDict).get(name('Next')))
    context.lookup(item, PDFDict).set(name('Parent'), outlinesRef);
  if (before) {
    context.lookup(before, PDFDict).set(name('Next'), begin);
    context.lookup(begin, PDFDict).set(name('Prev'), before);
  }
  outlines.set(name('Last'), end);
  const count = [outlines, from].reduce(
    (sum, one) => sum + Math.abs(one.lookup(name('Count'), PDFNumber).asNumber()),
    0,
  );
  outlines.set(name('Count'), PDFNumber.of(count));
}

/**
 * Documents one behind the other in one file, each with its own page numbers, bookmarks and structure as it was printed.
 * At least one.
 */
export async function joinPdf(parts: readonly Uint8Array[], title: string): Promise<Uint8Array> {
  const [head, ...rest] = await Promise.all(parts.map((bytes) => PDFDocument.load(bytes, { updateMetadata: false })));
  if (!head) throw new Error('nothing to join');
  const starts = [0];
  for (const [index, part] of rest.entries()) {
    starts.push(head.getPageCount());
    for (const [, object] of part.context.enumerateIndirectObjects())
      renameCells(object, `part${String(index + 2).padStart(4, '0')}-`);
    const copier = PDFObjectCopier.for(part.context, head.context);
    const offset = nextStruct(head);
    for (const page of part.getPages()) takePage(head, page, copier, offset, head.getPageCount());
    addStructure(head, part, copier, offset);
    addOutline(head, part, copier);
  }
  const labels = starts.flatMap((start) => [PDFNumber.of(start), head.context.obj({ S: 'D' })]);
  head.catalog.set(name('PageLabels'), head.context.obj({ Nums: labels }));
  head.setTitle(title, { showInWindowTitleBar: true });
  describePdf(head, 'de');
  return head.save({ useObjectStreams: false });
}
