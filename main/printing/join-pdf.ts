import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  PDFPage,
  type PDFPageLeaf,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib';

const name = (word: string): PDFName => PDFName.of(word);
const tableCellName = /^node\d+$/;

/** Names of table cells are counted in every file from the start; those of a later part get a word before them. */
function renameCells(object: PDFObject | undefined, prefix: string): void {
  if (object instanceof PDFArray) {
    for (const [index, item] of object.asArray().entries()) {
      if (item instanceof PDFString && tableCellName.test(item.asString()))
        object.set(index, PDFString.of(prefix + item.asString()));
      else renameCells(item, prefix);
    }
  }
  if (!(object instanceof PDFDict)) return;
  for (const [key, value] of object.entries()) {
    if (value instanceof PDFString && tableCellName.test(value.asString()))
      object.set(key, PDFString.of(prefix + value.asString()));
    else renameCells(value, prefix);
  }
}

/** A list that may be missing, or a single entry. */
function listOf(dict: PDFDict, key: string): PDFObject[] {
  const value = dict.lookup(name(key));
  if (value instanceof PDFArray) return value.asArray();
  const single = dict.get(name(key));
  return single ? [single] : [];
}

function addPages(target: PDFDocument, source: PDFDocument, copier: PDFObjectCopier, structOffset: number): void {
  for (const { ref } of source.getPages()) {
    const copied = copier.copy(ref);
    const leaf = target.context.lookup(copied) as PDFPageLeaf;
    const struct = leaf.lookup(name('StructParents'));
    if (struct instanceof PDFNumber) leaf.set(name('StructParents'), PDFNumber.of(struct.asNumber() + structOffset));
    for (const annotation of leaf.Annots()?.asArray() ?? []) {
      const dict = target.context.lookup(annotation, PDFDict);
      const parent = dict.lookup(name('StructParent'));
      if (parent instanceof PDFNumber) dict.set(name('StructParent'), PDFNumber.of(parent.asNumber() + structOffset));
    }
    target.addPage(PDFPage.of(leaf, copied, target));
  }
}

/** The structure that those hear who do not see the page goes under the one document. */
function addStructure(target: PDFDocument, source: PDFDocument, copier: PDFObjectCopier, offset: number): void {
  const root = target.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const from = source.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const whole = root && listOf(root, 'K')[0];
  if (!root || !from || !(whole instanceof PDFRef)) return;
  const { context } = target;
  const kids = listOf(from, 'K').map((kid) => copier.copy(kid));
  for (const kid of kids) context.lookup(kid, PDFDict).set(name('P'), whole);
  const document = context.lookup(whole, PDFDict);
  document.set(name('K'), context.obj([...listOf(document, 'K'), ...kids]));
  const parents = numbersOf(from.lookup(name('ParentTree'), PDFDict), source.context).map(
    ([key, value]): [number, PDFObject] => [key + offset, copier.copy(value)],
  );
  addNumbers(root.lookup(name('ParentTree'), PDFDict), context, parents);
  const [ids, more] = [root, from].map((one) => one.lookupMaybe(name('IDTree'), PDFDict));
  if (!ids || !more) return;
  const added = listOf(more, 'Kids').map((kid) => copier.copy(kid));
  ids.set(name('Kids'), context.obj([...listOf(ids, 'Kids'), ...added]));
}

/** The entries of a number tree in their order (ISO 32000-1, 7.9.7). */
function numbersOf(tree: PDFDict, context: PDFContext): [number, PDFObject][] {
  const nums = listOf(tree, 'Nums');
  const own = Array.from({ length: nums.length / 2 }, (_, index): [number, PDFObject] => [
    context.lookup(nums[2 * index], PDFNumber).asNumber(),
    nums[2 * index + 1] as PDFObject,
  ]);
  return [...own, ...listOf(tree, 'Kids').flatMap((kid) => numbersOf(context.lookup(kid, PDFDict), context))];
}

function addNumbers(tree: PDFDict, context: PDFContext, added: readonly [number, PDFObject][]): void {
  const all = [...numbersOf(tree, context), ...added];
  tree.delete(name('Kids'));
  tree.delete(name('Limits'));
  tree.set(name('Nums'), context.obj(all.flatMap(([key, value]) => [PDFNumber.of(key), value])));
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

const nextStruct = (document: PDFDocument): number =>
  document.catalog
    .lookupMaybe(name('StructTreeRoot'), PDFDict)
    ?.lookupMaybe(name('ParentTreeNextKey'), PDFNumber)
    ?.asNumber() ?? 0;

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
    addPages(head, part, copier, offset);
    addStructure(head, part, copier, offset);
    addOutline(head, part, copier);
    head.catalog
      .lookupMaybe(name('StructTreeRoot'), PDFDict)
      ?.set(name('ParentTreeNextKey'), PDFNumber.of(offset + nextStruct(part)));
  }
  const labels = starts.flatMap((start) => [PDFNumber.of(start), head.context.obj({ S: 'D' })]);
  head.catalog.set(name('PageLabels'), head.context.obj({ Nums: labels }));
  head.setTitle(title, { showInWindowTitleBar: true });
  return head.save({ useObjectStreams: false });
}
