import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderBlockXlsx } from '../../main/core/features/handouts/blocks-xlsx.ts';
import { documentChanges } from '../../main/core/features/handouts/changes.rules.ts';
import { renderBlockDocx } from '../../main/core/features/handouts/docx/index.ts';
import { openPrintHost, type PrintHost } from './print-host.ts';
import { plain, readPdf, type ReadPdf } from './read-pdf.ts';
import { blocksOf, usual } from './reports.ts';

const recipe = { ...usual, title: 'Bericht an die Steuerungsgruppe', blocks: 'A4' } as const;
const document = blocksOf(recipe, 'A4');

describe('Ein Dokument aus Bausteinen, gedruckt', () => {
  let host: PrintHost;
  let pdf: ReadPdf;
  beforeAll(async () => {
    host = await openPrintHost();
    pdf = await readPdf(await host.print(recipe));
  });
  afterAll(() => host?.dispose());

  it('ist getaggt, deutsch und gegliedert und trägt auf jeder Seite Quelle und Seitenzahl', () => {
    expect(pdf).toMatchObject({ tagged: true, language: 'de' });
    expect(pdf.outline.map(({ title }) => title)).toEqual([recipe.title, 'Sachstand', 'Im Bild']);
    expect(pdf.pages.length).toBeGreaterThan(1);
    for (const [index, page] of pdf.pages.entries()) {
      expect(page.text).toContain(`Seite ${index + 1} von ${pdf.pages.length}`);
      expect(page.text).toContain('Quelle: eigene Auswertung');
      expect(page.images).toBe(0);
    }
  });

  it('wiederholt den Kopf der Tabelle auf jeder Seite und sagt Ampel und Schraffur in Worten', () => {
    const second = plain(pdf.pages[1]?.text ?? '');
    expect(second).toContain(plain('Maßnahme'));
    expect(second).toContain(plain('gefährdet'));
    expect(second).toContain(plain('keine Rückmeldung'));
    expect(pdf.scopes.row).toBeGreaterThanOrEqual(60);
    expect(pdf.scopes.column).toBeGreaterThanOrEqual(3);
  });

  it('zeigt ein Verzeichnis mit den Seiten, auf denen die Überschriften wirklich stehen, und zählt seine Seiten wie gedruckt', async () => {
    const long = await readPdf(await host.print({ ...recipe, contents: true }));
    const pageOf = (heading: string): number =>
      long.pages.findIndex(({ text }, index) => index > 1 && plain(text).includes(plain(heading))) + 1;
    const contents = plain(long.pages[1]?.text ?? '');
    expect(contents).toContain(plain('Inhalt'));
    expect(contents).toContain(`${plain('Sachstand')}2`);
    expect(contents).toContain(`${plain('Im Bild')}${pageOf('Im Bild')}`);
    expect(pageOf('Im Bild')).toBeGreaterThan(2);
    expect(long.links).toBe(2);
    expect(long.labels).toEqual(long.pages.map((_, index) => String(index + 1)));
    expect(plain(long.pages[0]?.text ?? '')).not.toContain(plain('Das Wichtigste zuerst'));
  });

  it('geht auch auf ein querliegendes Blatt', async () => {
    const wide = await readPdf(await host.print({ ...recipe, blocks: 'A3 landscape' }));
    expect(wide.pages.length).toBeLessThanOrEqual(pdf.pages.length);
  });
});

describe('Dasselbe Dokument in Word und Excel', () => {
  it('hat in Word echte Überschriften, Listen, Tabellen mit Kopfzeile und ein Bild mit Worten', async () => {
    const files = unzipSync(await renderBlockDocx(document));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:pStyle w:val="Heading3"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:numPr>/g)).toHaveLength(2);
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('Zwei Balken: Kaarst 12, Neuss 30');
    expect(Object.keys(files).some((name) => name.endsWith('.svg'))).toBe(true);
  });

  it('hat in Word ein Verzeichnis mit Seitenzahlen, das Word selbst kennt', async () => {
    const files = unzipSync(await renderBlockDocx(blocksOf({ ...recipe, contents: true }, 'A4')));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/instrText[^>]*>TOC [^<]*2-3/);
    expect(xml).toMatch(/Sachstand<\/w:t><\/w:r><w:r><w:tab\/>/);
    expect(xml).toMatch(/PAGEREF _Toc1 \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>\d/);
  });

  it('trägt in Word das Logo des Hauses, mit Worten', async () => {
    const point = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    const settings = { ...document.settings, logo: `data:image/png;base64,${point}` };
    const files = unzipSync(await renderBlockDocx({ ...document, settings }));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain(`descr="Logo ${settings.districtName}"`);
  });

  it('wird in Excel zu einem Blatt je Tabelle, mit Zahlen, die rechnen', async () => {
    const files = unzipSync(await renderBlockXlsx(document));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<v>1770</v>');
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('Maßnahmen und ihr Stand');
  });
});

it('nennt, welche Zeilen seit der Ausgabe dazukamen und wegfielen', () => {
  const later = structuredClone(document);
  const table = later.blocks.find((block) => block.type === 'table');
  table!.rows[1]!.cells[1] = { text: 'im Plan', mark: 'circle' };
  expect(documentChanges(document, later)).toMatchObject({
    linesAdded: ['Sachstand: Maßnahme 1 · im Plan · 0'],
    linesRemoved: ['Sachstand: Maßnahme 1 · gefährdet · 0'],
  });
});
