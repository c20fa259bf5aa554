import { PDFDict, type PDFDocument, type PDFObject, PDFRef } from 'pdf-lib';
import { listOf, name } from './structure.ts';

const isA = (document: PDFDocument, object: PDFObject, role: string): boolean => {
  const element = document.context.lookup(object);
  return element instanceof PDFDict && element.get(name('S')) === name(role);
};

/** What an item of a list says is its body, beside the label: Chromium leaves that word out (ISO 32000-1, 14.8.4.3.3). */
export function giveListsBodies(document: PDFDocument): void {
  const { context } = document;
  for (const [item, element] of context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(name('S')) !== name('LI')) continue;
    const kids = listOf(element, 'K');
    const said = kids.filter((kid) => !isA(document, kid, 'Lbl') && !isA(document, kid, 'LBody'));
    // Content of its own is held by its number, not by an element that could be moved.
    if (said.length === 0 || said.some((kid) => !(kid instanceof PDFRef))) continue;
    const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: item, K: said }));
    for (const kid of said) context.lookup(kid, PDFDict).set(name('P'), body);
    element.set(name('K'), context.obj([...kids.filter((kid) => !said.includes(kid)), body]));
  }
}
