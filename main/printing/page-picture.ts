import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import { packetTexts } from '../../shared/i18n/de/packet.ts';
import { setBox } from './figure-boxes.ts';
import { addParents, name, nextStruct } from './structure.ts';

interface PageOf {
  title: string;
  /** Counted from 0. */
  index: number;
  of: number;
}

/** A link of the page as an element of its own, with its address as words. Answers with the element. */
function asLink(document: PDFDocument, annotation: PDFRef, page: PDFRef, parent: PDFRef): PDFRef {
  const { context } = document;
  const dict = context.lookup(annotation, PDFDict);
  const element = context.obj({ Type: 'StructElem', S: 'Link', P: parent, Pg: page });
  element.set(name('K'), context.obj({ Type: 'OBJR', Obj: annotation, Pg: page }));
  const ref = context.register(element);
  const address = dict.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  const words = address instanceof PDFString ? address.decodeText() : packetTexts.enclosedLink;
  if (!dict.has(name('Contents'))) dict.set(name('Contents'), PDFHexString.fromText(words));
  const number = nextStruct(document);
  dict.set(name('StructParent'), PDFNumber.of(number));
  addParents(document, [[number, ref]]);
  return ref;
}

/**
 * A page without structure of its own, heard as one picture with words that say which page of what it is. Answers with
 * its element, whose parent is `parent`.
 */
export function asPicture(document: PDFDocument, at: number, parent: PDFRef, { title, index, of }: PageOf): PDFRef {
  const { context } = document;
  const page = document.getPage(at);
  const { node, ref: pageRef } = page;
  const element = context.obj({ Type: 'StructElem', S: 'Figure', P: parent, Pg: pageRef });
  element.set(name('Alt'), PDFHexString.fromText(packetTexts.enclosedPage(title, index + 1, of)));
  const { x, y, width, height } = page.getCropBox();
  setBox(document, element, { left: x, bottom: y, right: x + width, top: y + height });
  const ref = context.register(element);
  const [start, end] = ['/Figure <</MCID 0>> BDC q', 'Q EMC'].map((words) => context.register(context.stream(words)));
  if (start && end) node.wrapContentStreams(start, end);
  const number = nextStruct(document);
  node.set(name('StructParents'), PDFNumber.of(number));
  addParents(document, [[number, context.obj([ref])]]);
  const links = (node.Annots()?.asArray() ?? []).filter((one): one is PDFRef => one instanceof PDFRef);
  const kids = [PDFNumber.of(0), ...links.map((one) => asLink(document, one, pageRef, ref))];
  element.set(name('K'), PDFArray.withContext(context));
  const list = element.lookup(name('K'), PDFArray);
  for (const kid of kids) list.push(kid);
  node.set(name('Tabs'), PDFName.of('S'));
  return ref;
}
