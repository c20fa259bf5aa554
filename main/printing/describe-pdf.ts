import type { PDFDocument } from 'pdf-lib';
import { name } from './structure.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Title and language as XMP, where archives and readers of PDF/UA look for them (ISO 16684-1). */
export function describePdf(document: PDFDocument, language: string): void {
  const alternatives = (items: string): string => `<rdf:Alt>${items}</rdf:Alt>`;
  const title = `<rdf:li xml:lang="x-default">${escaped(document.getTitle() ?? '')}</rdf:li>`;
  const xmp = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:format>application/pdf</dc:format><dc:title>${alternatives(title)}</dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
  const { context, catalog } = document;
  const stream = context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(name('Metadata'), context.register(stream));
}
