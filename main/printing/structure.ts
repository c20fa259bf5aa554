import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFObjectCopier,
  PDFPage,
  type PDFPageLeaf,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** The structure of a PDF: what those hear who do not see the page (ISO 32000-1, 14.7). */
export const name = (word: string): PDFName => PDFName.of(word);
const tableCellName = /^node\d+$/;

/** Names of table cells are counted in every file from the start; those of a later part get a word before them. */
export function renameCells(object: PDFObject | undefined, prefix: string): void {
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
export function listOf(dict: PDFDict, key: string): PDFObject[] {
  const value = dict.lookup(name(key));
  if (value instanceof PDFArray) return value.asArray();
  const single = dict.get(name(key));
  return single ? [single] : [];
}

export const structureOf = ({ catalog }: PDFDocument): PDFDict | undefined =>
  catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);

/** The first free number of the parent tree, by which pages and links name their elements. */
export const nextStruct = (document: PDFDocument): number =>
  structureOf(document)?.lookupMaybe(name('ParentTreeNextKey'), PDFNumber)?.asNumber() ?? 0;

/** A page of another file, copied to the place `at`, with its place in the parent tree moved by `offset`. */
export function takePage(
  target: PDFDocument,
  page: PDFPage,
  copier: PDFObjectCopier,
  offset: number,
  at: number,
): void {
  const { context } = target;
  const copied = copier.copy(page.ref);
  const leaf = context.lookup(copied) as PDFPageLeaf;
  const struct = leaf.lookup(name('StructParents'));
  if (struct instanceof PDFNumber) leaf.set(name('StructParents'), PDFNumber.of(struct.asNumber() + offset));
  for (const annotation of leaf.Annots()?.asArray() ?? []) {
    const dict = context.lookup(annotation, PDFDict);
    const parent = dict.lookup(name('StructParent'));
    if (parent instanceof PDFNumber) dict.set(name('StructParent'), PDFNumber.of(parent.asNumber() + offset));
  }
  target.insertPage(at, PDFPage.of(leaf, copied, target));
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

/** Says of pages and links which elements hold their content. */
export function addParents(document: PDFDocument, added: readonly [number, PDFObject][]): void {
  const root = structureOf(document);
  const tree = root?.lookupMaybe(name('ParentTree'), PDFDict);
  if (!root || !tree) return;
  const { context } = document;
  const all = [...numbersOf(tree, context), ...added];
  tree.delete(name('Kids'));
  tree.delete(name('Limits'));
  tree.set(name('Nums'), context.obj(all.flatMap(([key, value]) => [PDFNumber.of(key), value])));
  root.set(name('ParentTreeNextKey'), PDFNumber.of(Math.max(-1, ...all.map(([key]) => key)) + 1));
}

/** What a file calls its elements by words of its own; words that are known already keep their meaning. */
function takeRoles(root: PDFDict, from: PDFDict, context: PDFContext): void {
  const roles = from.lookupMaybe(name('RoleMap'), PDFDict);
  if (!roles) return;
  const known = root.lookupMaybe(name('RoleMap'), PDFDict) ?? context.obj({});
  for (const [word, role] of roles.entries()) if (!known.has(word) && role instanceof PDFName) known.set(word, role);
  root.set(name('RoleMap'), known);
}

/**
 * The elements of another file, whose pages were taken by the same copier; their parent is `parent`. Answers with the
 * elements, which the caller puts in their place.
 */
export function takeStructure(
  target: PDFDocument,
  source: PDFDocument,
  copier: PDFObjectCopier,
  offset: number,
  parent: PDFRef,
): PDFObject[] {
  const [root, from] = [structureOf(target), structureOf(source)];
  if (!root || !from) return [];
  const { context } = target;
  const kids = listOf(from, 'K').map((kid) => copier.copy(kid));
  for (const kid of kids) context.lookup(kid, PDFDict).set(name('P'), parent);
  takeRoles(root, from, context);
  addParents(
    target,
    numbersOf(from.lookup(name('ParentTree'), PDFDict), source.context).map(([key, value]) => [
      key + offset,
      copier.copy(value),
    ]),
  );
  const [ids, more] = [root, from].map((one) => one.lookupMaybe(name('IDTree'), PDFDict));
  if (ids && more) {
    const added = listOf(more, 'Kids').map((kid) => copier.copy(kid));
    ids.set(name('Kids'), context.obj([...listOf(ids, 'Kids'), ...added]));
  }
  return kids;
}

const isHeading = (element: PDFDict): boolean => /^\/H[1-6]$/.test(element.get(name('S'))?.toString() ?? '');

/** All headings in the order in which they are heard, each with its parent. */
function headingsOf(parent: PDFRef, context: PDFContext): { ref: PDFRef; parent: PDFRef }[] {
  const element = context.lookup(parent);
  if (!(element instanceof PDFDict)) return [];
  return listOf(element, 'K').flatMap((ref) => {
    const kid = ref instanceof PDFRef ? context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef) || !(kid instanceof PDFDict)) return [];
    return isHeading(kid) ? [{ ref, parent }] : headingsOf(ref, context);
  });
}

/**
 * The end of what stands under a heading, counted from 0: where a further element of its parent can be put in. Null
 * where the file has no structure or not as many headings.
 */
export function placeBehindHeading(
  document: PDFDocument,
  heading: number,
): { parent: PDFRef; insert(ref: PDFRef): void } | null {
  const { context, catalog } = document;
  const root = catalog.get(name('StructTreeRoot'));
  const found = root instanceof PDFRef ? headingsOf(root, context)[heading] : undefined;
  if (!found) return null;
  const parent = context.lookup(found.parent, PDFDict);
  return {
    parent: found.parent,
    insert(ref) {
      const kids = [...listOf(parent, 'K')];
      const at = kids.indexOf(found.ref);
      const next = kids.findIndex((kid, index) => {
        const element = index > at ? context.lookup(kid) : undefined;
        return element instanceof PDFDict && isHeading(element);
      });
      kids.splice(next === -1 ? kids.length : next, 0, ref);
      parent.set(name('K'), context.obj(kids));
    },
  };
}
