import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSheetDocx } from '../../main/core/features/handouts/docx/index.ts';
import { sheetView } from '../../shared/domain/municipality-sheet/sheet-view.ts';
import { openPrintHost, type PrintHost } from './print-host.ts';
import { plain, readPdf, type ReadPdf } from './read-pdf.ts';
import { sheetOf, usual, type ReportRecipe } from './reports.ts';

const town: ReportRecipe = { ...usual, sheet: 'Kaarst' };
const silent: ReportRecipe = { ...usual, sheet: 'Korschenbroich' };
const many: ReportRecipe = { ...usual, offers: 2600, sheet: 'Neuss' };

let host: PrintHost;
beforeAll(async () => {
  host = await openPrintHost();
});
afterAll(() => host?.dispose());

const textOf = (pdf: ReadPdf): string => plain(pdf.pages.map(({ text }) => text).join(' '));

describe('Das gedruckte Kommunenblatt', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await host.print(town));
  });

  it('ist getaggt, deutsch und gegliedert und trägt auf jeder Seite Quelle und Seitenzahl', () => {
    const { title, offersHeading } = sheetView(sheetOf(town));
    expect(pdf).toMatchObject({ tagged: true, language: 'de', title: `${title} (Beispieldaten)` });
    expect(pdf.outline).toEqual([
      { title, depth: 1 },
      { title: 'Aussage je Handlungsfeld', depth: 2 },
      { title: 'Freigabe', depth: 2 },
      { title: offersHeading, depth: 2 },
      { title: 'Kreisweite Angebote · 9', depth: 2 },
      { title: 'Quellen, mit Tag der Übernahme', depth: 2 },
    ]);
    for (const [index, page] of pdf.pages.entries()) {
      expect(page.text).toContain(`Seite ${index + 1} von ${pdf.pages.length}`);
      expect(page.text).toContain('Quelle: Bestandsaufnahme 2026, eigene Auswertung');
      expect(plain(page.text)).toContain('BEISPIELDATEN');
      expect(page.images).toBe(0);
    }
  });

  it('sagt zu jedem Handlungsfeld in Worten, was die Kommune gesagt hat, und nennt jedes Angebot', () => {
    const sheet = sheetOf(town);
    const text = textOf(pdf);
    for (const { field, statement } of sheetView(sheet).statements) {
      expect(text).toContain(plain(field));
      expect(text).toContain(plain(statement));
    }
    for (const { name } of [...sheet.offers, ...sheet.districtWide]) expect(text).toContain(plain(name));
    expect(text).toContain(plain('von anderen gemeldet'));
    for (const { reason } of sheet.gaps) expect(text).toContain(plain(reason));
    expect(pdf.scopes.row).toBeGreaterThanOrEqual(sheet.statements.length);
  });

  it('hat auf der ersten Seite Platz für Änderungswünsche, Name, Datum und Unterschrift', () => {
    const first = plain(pdf.pages[0]?.text ?? '');
    for (const word of ['Freigabe', 'Änderungswünsche', 'Name', 'Datum', 'Unterschrift'])
      expect(first).toContain(plain(word));
  });

  it('passt auf eine Seite', () => expect(pdf.pages).toHaveLength(1));

  it('ohne Rückmeldung sagt es das bei jedem Handlungsfeld', async () => {
    const sheet = sheetOf(silent);
    const text = textOf(await readPdf(await host.print(silent)));
    expect(text.split(plain('keine Rückmeldung')).length - 1).toBeGreaterThanOrEqual(sheet.statements.length);
    expect(text).toContain(plain('Von Korschenbroich liegt in dieser Erhebung keine Rückmeldung zu Angeboten vor.'));
  });

  it('bleibt auch mit sehr vielen Angeboten eine Seite und sagt, was gekürzt ist und wie viele fehlen', async () => {
    const { offers, condensed, more } = sheetView(sheetOf(many));
    const big = await readPdf(await host.print(many));
    expect(big.pages).toHaveLength(1);
    const text = textOf(big);
    for (const words of [...offers.map(({ name }) => name), condensed, more]) expect(text).toContain(plain(words));
    expect(offers.length).toBeLessThan(sheetOf(many).offers.length);
    expect(more).toContain(String(sheetOf(many).offers.length - offers.length));
  });
});

describe('Das Kommunenblatt als Word-Datei', () => {
  it('hat echte Überschriften, eine Tabelle mit Kopfzeile und das Feld für die Freigabe', async () => {
    const files = unzipSync(await renderSheetDocx(sheetOf(town)));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const headings = [...document.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:val="Heading(\d)".*?<\/w:p>/gs)].map(
      ([paragraph, level]) =>
        `${level} ${[...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join('')}`,
    );
    expect(headings).toEqual([
      '1 Kommunenblatt Kaarst',
      '2 Aussage je Handlungsfeld',
      '2 Freigabe',
      `2 ${sheetView(sheetOf(town)).offersHeading}`,
      '2 Kreisweite Angebote · 9',
      '2 Quellen, mit Tag der Übernahme',
    ]);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    for (const word of ['Änderungswünsche', 'Unterschrift']) expect(document).toContain(word);
  });
});
