import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib';
import { type Box, contentBoxes } from './content-boxes.ts';
import { listOf, name } from './structure.ts';

function boxesOn(document: PDFDocument, page: PDFRef): Map<number, Box> {
  const stream = document.context.lookup(page, PDFDict).lookup(name('Contents'));
  if (!(stream instanceof PDFRawStream)) return new Map();
  return contentBoxes(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
}

/** Says of an element that it is a picture of its own and where it stands (ISO 32000-1, 14.8.5.4.3). */
export function setBox(document: PDFDocument, element: PDFDict, { left, bottom, right, top }: Box): void {
  const { context } = document;
  const corners = [left, bottom, right, top].map((edge) => Math.round(100 * edge) / 100);
  const attributes = context.obj({ O: 'Layout', Placement: 'Block', BBox: corners });
  element.set(name('A'), context.obj([...listOf(element, 'A'), attributes]));
}

/** Pictures say where on their page they stand, as PDF/UA asks: Chromium leaves it out. */
export function giveFiguresBoxes(document: PDFDocument): void {
  const pages = new Map<PDFRef, Map<number, Box>>();
  for (const [, element] of document.context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(name('S')) !== PDFName.of('Figure')) continue;
    const page = element.get(name('Pg'));
    const [content] = listOf(element, 'K');
    if (!(page instanceof PDFRef) || !(content instanceof PDFNumber)) continue;
    const boxes = pages.get(page) ?? boxesOn(document, page);
    pages.set(page, boxes);
    const box = boxes.get(content.asNumber());
    if (box) setBox(document, element, box);
  }
}
