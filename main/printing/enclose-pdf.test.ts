import { PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPdf } from '../../tests/pdf/read-pdf.ts';
import { enclose } from './enclose-pdf.ts';

async function pdfOf(word: string, pages: number): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  for (let page = 1; page <= pages; page++) pdf.addPage().drawText(`${word} ${page}`);
  return pdf;
}

test('Anlagen stehen hinter ihrem Blatt und ändern die gedruckten Seitenzahlen nicht', async () => {
  const packet = await (await pdfOf('Blatt', 4)).save({ useObjectStreams: false });
  const [plan, map] = [await (await pdfOf('Plan', 2)).save(), await (await pdfOf('Karte', 1)).save()];
  const joined = await readPdf(
    await enclose(packet, [
      { page: 2, bytes: plan },
      { page: 4, bytes: map },
    ]),
  );
  expect(joined.pages.map(({ text }) => text)).toEqual([
    'Blatt 1',
    'Blatt 2',
    'Plan 1',
    'Plan 2',
    'Blatt 3',
    'Blatt 4',
    'Karte 1',
  ]);
  expect(joined.labels).toEqual(['1', '2', '2/1', '2/2', '3', '4', '4/1']);
});

test('eine Anlage bringt weder fremde Struktur noch Befehle mit', async () => {
  const packet = await (await pdfOf('Blatt', 1)).save();
  const other = await pdfOf('Anlage', 1);
  const { node } = other.getPage(0);
  const script = other.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
  const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], StructParent: 4 };
  node.set(PDFName.of('StructParents'), PDFNumber.of(3));
  node.set(PDFName.of('AA'), other.context.obj({ O: script }));
  node.set(PDFName.of('Annots'), other.context.obj([{ ...link, A: script }]));
  const text = Buffer.from(await enclose(packet, [{ page: 1, bytes: await other.save() }])).toString('latin1');
  expect(text).toContain('/Subtype /Link');
  expect(text).not.toMatch(/\/StructParents? \d|\/AA\b|\/A <</);
});
