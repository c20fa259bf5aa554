import { decodePDFRawStream, type PDFDocument, PDFRawStream, PDFRef } from 'pdf-lib';
import { name } from './structure.ts';

const opens = (line: string | undefined): boolean => line?.endsWith('BDC') ?? false;

/**
 * What Chromium paints outside of every marked part of a page (heads and feet, grounds, frames) becomes an artifact: it
 * is skipped when the page is read aloud. Its operators stand one on a line, its marks never inside a text object.
 */
export function withArtifacts(content: string): string {
  const lines = content.split('\n');
  const out = ['/Artifact BMC'];
  let isOpen = true;
  for (const [at, line] of lines.entries()) {
    if (isOpen && opens(line)) {
      out.push('EMC');
      isOpen = false;
    }
    out.push(line);
    if (line === 'EMC' && !opens(lines[at + 1])) {
      out.push('/Artifact BMC');
      isOpen = true;
    }
  }
  return [...out, ...(isOpen ? ['EMC'] : [])].join('\n');
}

/** Marks the pages of a PDF as Chromium writes it, each with one stream of content. */
export function markArtifacts(document: PDFDocument): void {
  const { context } = document;
  for (const { node } of document.getPages()) {
    const ref = node.get(name('Contents'));
    const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    context.assign(ref, context.flateStream(Buffer.from(withArtifacts(content), 'latin1')));
  }
}
