import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** An element of the structure tree as it is heard; `NonStruct` is left out, its children stand in its place. */
export interface Element {
  role: string;
  alt: string | null;
  scope: string | null;
  /** Left, bottom, right, top on its page, in points; null where it does not say. */
  box: number[] | null;
  children: Element[];
}
export interface Structure {
  language: string | null;
  showsTitle: boolean;
  elements: Element[];
  /** Pages whose content is neither an element of the structure nor marked as an artifact somewhere. */
  unmarked: number[];
  /** Links and notes on the pages that no element of the structure holds. */
  looseAnnotations: number;
  /** Links that do not say where they lead. */
  wordlessLinks: number;
}
const name = (word: string): PDFName => PDFName.of(word);
const textOf = (value: unknown): string | null =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;

/** What the attributes of an element say under this name. */
function attributeOf(element: PDFDict, word: string): PDFObject | undefined {
  const attributes = element.lookup(name('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const one of all) {
    const dict = one instanceof PDFRef ? element.context.lookup(one) : one;
    const value = dict instanceof PDFDict ? dict.lookup(name(word)) : undefined;
    if (value) return value;
  }
  return undefined;
}

function scopeOf(element: PDFDict): string | null {
  const scope = attributeOf(element, 'Scope');
  return scope instanceof PDFName ? scope.decodeText() : null;
}

function boxOf(element: PDFDict): number[] | null {
  const box = attributeOf(element, 'BBox');
  return box instanceof PDFArray ? box.asArray().map((_, at) => box.lookup(at, PDFNumber).asNumber()) : null;
}

function childrenOf(parent: PDFDict): Element[] {
  const kids = parent.lookup(name('K'));
  const all = kids instanceof PDFArray ? kids.asArray().map((kid) => parent.context.lookup(kid)) : [kids];
  return all.flatMap((kid): Element[] => {
    const role = kid instanceof PDFDict ? kid.lookup(name('S')) : undefined;
    if (!(kid instanceof PDFDict) || !(role instanceof PDFName)) return [];
    const children = childrenOf(kid);
    if (role.decodeText() === 'NonStruct') return children;
    const alt = textOf(kid.lookup(name('Alt')));
    return [{ role: role.decodeText(), alt, scope: scopeOf(kid), box: boxOf(kid), children }];
  });
}

function contentOf(document: PDFDocument, page: number): string {
  const contents = document.getPage(page).node.Contents();
  const parts =
    contents instanceof PDFArray ? contents.asArray().map((one) => document.context.lookup(one)) : [contents];
  return parts
    .map((part) =>
      part instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(part).decode()).toString('latin1') : '',
    )
    .join('\n');
}

/** Whether something is painted outside of every marked part of a page. */
function paintsUnmarked(content: string): boolean {
  let depth = 0;
  for (const line of content.replaceAll(/\((?:\\.|[^\\)])*\)|<[0-9a-f\s]*>/gi, '()').split(/\s+/)) {
    if (/(?:BDC|BMC)$/.test(line)) depth += 1;
    else if (line === 'EMC') depth -= 1;
    else if (depth === 0 && /^(?:Tj|TJ|'|"|f\*?|F|S|s|B\*?|b\*?|Do|sh|BI)$/.test(line)) return true;
  }
  return false;
}

/** How many links and notes on the pages lack the entry `word`. */
const annotationsWithout = (document: PDFDocument, word: string): number =>
  document
    .getPages()
    .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
    .filter((one) => {
      const annotation = one instanceof PDFRef ? document.context.lookup(one) : one;
      return annotation instanceof PDFDict && annotation.get(name(word)) === undefined;
    }).length;

/** What those hear who do not see the page. */
export async function readStructure(bytes: Uint8Array): Promise<Structure> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const pages = document.getPageIndices();
  return {
    language: textOf(catalog.lookup(name('Lang'))),
    showsTitle:
      catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)?.lookup(name('DisplayDocTitle'))?.toString() === 'true',
    elements: root ? childrenOf(root) : [],
    unmarked: pages.filter((page) => paintsUnmarked(contentOf(document, page))),
    looseAnnotations: annotationsWithout(document, 'StructParent'),
    wordlessLinks: annotationsWithout(document, 'Contents'),
  };
}

/** All elements in the order in which they are heard. */
export const flat = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [element, ...flat(element.children)]);
