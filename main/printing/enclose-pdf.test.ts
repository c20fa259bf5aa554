import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPdf } from '../../tests/pdf/read-pdf.ts';
import { flat, readStructure } from '../../tests/pdf/read-structure.ts';
import { finishPdf } from './finish-pdf.ts';

const name = PDFName.of;
async function pdfOf(word: string, pages: number): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  for (let page = 1; page <= pages; page++) pdf.addPage().drawText(`${word} ${page}`);
  return pdf;
}
const save = (pdf: PDFDocument): Promise<Uint8Array> => pdf.save({ useObjectStreams: false });

/** A structure of one element per page, as Chromium and Word write it. */
async function taggedPdf(word: string, roles: readonly string[]): Promise<PDFDocument> {
  const pdf = await pdfOf(word, roles.length);
  const { context } = pdf;
  const root = context.obj({ Type: 'StructTreeRoot', ParentTreeNextKey: roles.length });
  const rootRef = context.register(root);
  const whole = context.obj({ Type: 'StructElem', S: 'Document', P: rootRef });
  const wholeRef = context.register(whole);
  const kids = roles.map((role, page) => {
    pdf.getPage(page).node.set(name('StructParents'), PDFNumber.of(page));
    return context.register(
      context.obj({
        Type: 'StructElem',
        S: role,
        P: wholeRef,
        Pg: pdf.getPage(page).ref,
        K: 0,
        ID: PDFString.of('node1'),
      }),
    );
  });
  whole.set(name('K'), context.obj(kids));
  root.set(name('K'), wholeRef);
  root.set(name('ParentTree'), context.obj({ Nums: kids.flatMap((kid, page) => [page, context.obj([kid])]) }));
  pdf.catalog.set(name('StructTreeRoot'), rootRef);
  return pdf;
}
const behind = (page: number, bytes: Uint8Array, free = 0) => ({
  page,
  free,
  heading: page - 1,
  title: `Anlage ${page}`,
  bytes,
});

test('Anlagen stehen hinter ihrem Blatt an den Stellen, die für sie gezählt sind', async () => {
  const packet = await save(await pdfOf('Blatt', 7));
  const [plan, map] = [await save(await pdfOf('Plan', 2)), await save(await pdfOf('Karte', 1))];
  const joined = await readPdf(await finishPdf(packet, [behind(2, plan, 2), behind(6, map, 1)]));
  expect(joined.pages.map(({ text }) => text)).toEqual([
    'Blatt 1',
    'Blatt 2',
    'Plan 1',
    'Plan 2',
    'Blatt 5',
    'Blatt 6',
    'Karte 1',
  ]);
  expect(joined.labels).toEqual(['1', '2', '3', '4', '5', '6', '7']);
});

test('eine Anlage ohne Auszeichnung wird Seite für Seite mit Worten genannt, dort, wo sie liegt', async () => {
  const packet = await save(await taggedPdf('Blatt', ['H1', 'H2', 'H2']));
  const bytes = await finishPdf(packet, [behind(2, await save(await pdfOf('Plan', 2)))]);
  const { elements, unmarked } = await readStructure(bytes);
  expect(flat(elements).map(({ role, alt }) => alt ?? role)).toEqual([
    'Document',
    'H1',
    'H2',
    'Sect',
    expect.stringContaining('Anlage 2, Seite 1 von 2.'),
    expect.stringContaining('Anlage 2, Seite 2 von 2.'),
    'H2',
  ]);
  expect(unmarked).not.toContain(2);
  expect(unmarked).not.toContain(3);
  const roles = (await readPdf(bytes)).pages.map((page) => page.roles.at(-1));
  expect(roles).toEqual(['H1', 'H2', 'Figure', 'Figure', 'H2']);
});

test('eine ausgezeichnete Anlage bringt ihre Struktur mit', async () => {
  const packet = await save(await taggedPdf('Blatt', ['H1', 'H2', 'H2']));
  const bytes = await finishPdf(packet, [behind(2, await save(await taggedPdf('Plan', ['H1', 'P'])))]);
  expect(flat((await readStructure(bytes)).elements).map(({ role }) => role)).toEqual([
    'Document',
    'H1',
    'H2',
    'Sect',
    'Document',
    'H1',
    'P',
    'H2',
  ]);
  const roles = (await readPdf(bytes)).pages.map((page) => page.roles.at(-1));
  expect(roles).toEqual(['H1', 'H2', 'H1', 'P', 'H2']);
});

test('eine Anlage bringt keine Befehle mit; ein Verweis auf eine Adresse bleibt und wird genannt', async () => {
  const other = await pdfOf('Anlage', 1);
  const { node } = other.getPage(0);
  const { context } = other;
  const script = context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
  const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], StructParent: 4 };
  node.set(name('StructParents'), PDFNumber.of(3));
  node.set(name('AA'), context.obj({ O: script }));
  const away = context.obj({ S: 'URI', URI: PDFString.of('https://beispiel.invalid') });
  const refs = [script, away].map((action) => context.register(context.obj({ ...link, A: action })));
  node.set(name('Annots'), context.obj(refs));
  const packet = await save(await taggedPdf('Blatt', ['H1']));
  const bytes = await finishPdf(packet, [behind(1, await save(other))]);
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).not.toMatch(/JavaScript|\/AA\b/);
  expect(text).toContain('/URI (https://beispiel.invalid)');
  const structure = await readStructure(bytes);
  expect(structure.looseAnnotations).toBe(0);
  expect(flat(structure.elements).filter(({ role }) => role === 'Link')).toHaveLength(2);
  const annotations = (await PDFDocument.load(bytes)).getPage(1).node.Annots();
  expect(annotations?.lookup(1, PDFDict).lookup(name('Contents'))).toBeDefined();
});
