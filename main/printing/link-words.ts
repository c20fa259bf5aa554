import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { printingTexts } from '../../shared/i18n/de/printing.ts';
import { name } from './structure.ts';

/** Links inside the document say where they lead, as PDF/UA asks: Chromium leaves it out. */
export function giveLinksWords(document: PDFDocument): void {
  const { catalog, context } = document;
  const anchors = catalog.lookupMaybe(name('Dests'), PDFDict);
  const pages = document.getPages();
  const refs = pages.map(({ ref }) => ref);
  for (const annotation of pages.flatMap(({ node }) => node.Annots()?.asArray() ?? [])) {
    const link = context.lookup(annotation, PDFDict);
    const anchor = link.lookup(name('Dest'));
    const place = anchor instanceof PDFName ? anchors?.lookup(anchor) : undefined;
    const page = place instanceof PDFArray ? refs.findIndex((ref) => ref === place.get(0)) : -1;
    if (page >= 0 && !link.has(name('Contents')))
      link.set(name('Contents'), PDFHexString.fromText(printingTexts.toPage(page + 1)));
  }
}
