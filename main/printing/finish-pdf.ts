import { PDFDocument, ParseSpeeds } from 'pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { describePdf } from './describe-pdf.ts';
import { enclose, type Sheet } from './enclose-pdf.ts';
import { giveFiguresBoxes } from './figure-boxes.ts';
import { giveLinksWords } from './link-words.ts';
import { giveListsBodies } from './list-bodies.ts';
import { name } from './structure.ts';

/**
 * A PDF as Chromium prints it, made whole: margins and grounds are artifacts, items of lists have bodies, pictures their place, links words;
 * attachments stand behind their sheets, and viewers show the page numbers that are printed.
 */
export async function finishPdf(pdf: Uint8Array, sheets: readonly Sheet[] = []): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  markArtifacts(document);
  giveListsBodies(document);
  giveFiguresBoxes(document);
  giveLinksWords(document);
  describePdf(document, 'de');
  await enclose(document, sheets);
  document.catalog.set(name('PageLabels'), document.context.obj({ Nums: [0, { S: 'D' }] }));
  return document.save({ useObjectStreams: false });
}
