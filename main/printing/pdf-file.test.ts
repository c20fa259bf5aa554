import { expect, test } from 'vitest';
import { anchorPages, headingPages } from './pdf-file.ts';

/** A PDF as Chromium writes it: objects, one table, trailer. */
function pdfOf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const at = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
const paper = pdfOf([
  '<</Type /Catalog\n/Pages 2 0 R\n/Outlines 6 0 R\n/Dests 10 0 R>>',
  '<</Type /Pages\n/Kids [3 0 R 4 0 R]>>',
  '<</Type /Page>>',
  '<</Type /Pages\n/Kids [5 0 R]>>',
  '<</Type /Page>>',
  '<</Type /Outlines\n/First 7 0 R>>',
  '<</Title (Titel)\n/Dest [3 0 R /XYZ 0 0 0]\n/First 8 0 R>>',
  '<</Title (Eins)\n/Dest [3 0 R /XYZ 0 0 0]\n/Next 9 0 R>>',
  '<</Title (Zwei)\n/Dest [5 0 R /XYZ 0 0 0]>>',
  '<</abschnitt-1 [3 0 R /XYZ 0 700.5 0]\n/abschnitt-12 [5 0 R /XYZ 0 90 0]\n/verloren [7 0 R /XYZ 0 0 0]>>',
]);

test('die Gliederung nennt zu jeder Überschrift ihre Seite, auch in einem Seitenbaum mit mehreren Ebenen', () => {
  expect(headingPages(paper)).toEqual([1, 1, 2]);
});

test('zu jedem Ziel eines Verweises steht seine Seite fest; ein Ziel ohne Seite fehlt', () => {
  expect(anchorPages(paper)).toEqual(
    new Map([
      ['abschnitt-1', 1],
      ['abschnitt-12', 2],
    ]),
  );
});

test('eine Datei anderer Form nennt keine Seiten', () => {
  const other = Buffer.from('%PDF-1.7 mit Objektströmen');
  expect(headingPages(other)).toBeNull();
  expect(anchorPages(other).size).toBe(0);
});
