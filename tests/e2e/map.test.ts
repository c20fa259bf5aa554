import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeEach, describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, copied, listenForCopies, message, picture, title, visit } from './office.ts';

const { base, program, page } = await startDemo();
beforeEach(async () => {
  await visit(page, 'Übersicht');
  await visit(page, 'Abdeckung');
  await page.getByRole('link', { name: 'Karte', exact: true }).click();
  await place('Neuss').waitFor();
});

const place = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: `) });

describe('Die Karte', () => {
  it('sagt zu jeder Kommune eine Zahl; ohne Rückmeldung ist sie als fremde gekennzeichnet', async () => {
    const words = await page.locator('[data-ags]').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
    expect(words).toHaveLength(8);
    expect(words).toContain('Neuss: 62 Angebote');
    expect(words.find((one) => one.startsWith('Korschenbroich'))).toMatch(/keine Rückmeldung/);
    await page.getByText('© GeoBasis-DE / BKG 2016').waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'karte');
  });

  it('die Auswahl der Liste geht mit auf die Karte, von dort in die Matrix und zurück in die Liste', async () => {
    const chosen = button(page, /^Zielgruppe: Frauen/);
    const pass = async (entry: string): Promise<void> => {
      await button(page, 'Weitergeben').click();
      await picture(page, `weitergeben-${entry}`);
      await button(page, entry).click();
    };
    await visit(page, 'Angebote');
    await button(page, /^Zielgruppe/).click();
    await page.getByLabel('Frauen', { exact: true }).check();
    await page.keyboard.press('Escape');
    await pass('Auf der Karte zeigen');
    await place('Kaarst').waitFor();
    await chosen.waitFor();
    await page.getByRole('link', { name: 'Matrix', exact: true }).click();
    await page.getByRole('grid', { name: /^Angebote nach/ }).waitFor();
    expect(page.url()).toContain('zielgruppe=frauen');
    await page.getByRole('link', { name: 'Karte', exact: true }).click();
    await chosen.waitFor();
    await pass('In der Liste der Angebote zeigen');
    await page.getByRole('grid', { name: 'Angebote', exact: true }).waitFor();
    await chosen.waitFor();
  });

  it('Tastatur: Pfeile gehen zur Nachbarkommune, Eingabe öffnet sie, Esc schließt', async () => {
    await place('Neuss').focus();
    await page.keyboard.press('ArrowLeft');
    const name = (await page.evaluate(() => document.activeElement?.ariaLabel ?? '')).split(':')[0];
    expect(name).not.toBe('Neuss');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: name ?? '', exact: true }).waitFor();
    await picture(page, 'karte-kommune');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: name ?? '', exact: true }).waitFor({ state: 'detached' });
  });

  it('zeigt nur die Auswahl und führt von der Zahl zu genau diesen Angeboten', async () => {
    await button(page, 'Handlungsfeld').click();
    await page.getByLabel('Sprache', { exact: true }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Angebote: Sprache' }).waitFor();
    await place('Dormagen').click();
    const panel = page.getByRole('region', { name: 'Dormagen', exact: true });
    await panel.getByText('Angebote hier').waitFor();
    await panel.getByRole('link', { name: /Liste/ }).first().click();
    await title(page, 'Angebote').waitFor();
    await page.getByText('5 Angebote entsprechen der Auswahl').waitFor();
  });

  it('als Tabelle sagt sie dasselbe und lässt sich nach Excel kopieren', async () => {
    await page.getByText('Tabelle', { exact: true }).click();
    const table = page.getByRole('table', { name: 'Angebote, alle Handlungsfelder' });
    await table.getByRole('row', { name: /^Neuss 62/ }).waitFor();
    await listenForCopies(page);
    await button(page, 'Weitergeben').click();
    await button(page, 'Für Excel kopieren').click();
    await message(page, /Zwischenablage/).waitFor();
    expect(await copied(page)).toContain('Neuss\t62\t');
    await picture(page, 'karte-tabelle');
  });

  it('je 1.000 Einwohner und in Schwarzweiß-Mustern', async () => {
    await page.getByText('je 1.000 Einwohner', { exact: true }).click();
    await button(page, 'Schwarzweiß-Muster').click();
    await page.getByText(/eigene Berechnung/).waitFor();
    await picture(page, 'karte-muster');
    if (!process.env['PICTURES']) return;
    for (const theme of ['dark', 'highContrast'] as const) {
      await program.call('shell.setTheme', { theme });
      await button(page, 'Schwarzweiß-Muster').click();
      await picture(page, `karte-${theme}`);
      expect(await barriers(page, 'colours')).toEqual([]);
    }
    await program.call('shell.setTheme', { theme: 'light' });
  });

  it('zeigt auch berechnete Kennzahlen, als Anteil ohne Bezug auf Einwohner, und sagt, dass die Ansicht intern ist', async () => {
    const shown = page.getByLabel('Darstellen');
    await shown.selectOption({ label: 'Einbürgerungen' });
    await page.getByText('Intern: mit allen Werten', { exact: false }).waitFor();
    await page.getByText('Prozent der Einwohner', { exact: true }).click();
    await page
      .getByText(/eigene Berechnung/)
      .first()
      .waitFor();
    await picture(page, 'karte-kennzahl');
    expect(await barriers(page)).toEqual([]);
    const computed = await shown.evaluate((select: HTMLSelectElement) =>
      [...select.options].map(({ label }) => label).filter((label) => /Anteil|je 1\.000/.test(label)),
    );
    expect(computed).not.toEqual([]);
    await shown.selectOption({ label: computed[0]! });
    await page.getByText('Prozent der Einwohner', { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: `${computed[0]}, ` }).waitFor();
    await picture(page, 'karte-berechnet');
  });

  it('wird als SVG und als PNG gespeichert; beide sind Bilder, auch das Abbrechen ist möglich', async () => {
    const svg = join(base, 'Karte.svg');
    await program.setNextSave(svg);
    await button(page, 'Weitergeben').click();
    await button(page, 'Als SVG speichern').click();
    await message(page, 'Die Karte ist gespeichert.').waitFor();
    expect(readFileSync(svg, 'utf8')).toMatch(/<desc>Karte „Angebote, alle Handlungsfelder“\. Dormagen: 32 Angebote/);
    const png = join(base, 'Karte.png');
    await program.setNextSave(png);
    await button(page, 'Weitergeben').click();
    await button(page, 'Als PNG speichern').click();
    await expect.poll(() => existsSync(png) && readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
    if (process.env['PICTURES']) copyFileSync(png, join(process.env['PICTURES'], 'karte-export.png'));
    const measure = { kind: 'offers' as const, filter: {} };
    const look = { method: 'quantile' as const, patterns: false };
    const input = { measure, perThousand: false };
    expect(await program.refusalOf('shell.saveMap', { input, look, png: 'PHN2Zz4=' })).toBe('SAVE_FAILED');
  });

  it('wird zum Kartenblatt: als PDF quer auf einer Seite, mit Text statt Bild, und als Word und Excel', async () => {
    await button(page, 'Handlungsfeld').click();
    await page.getByLabel('Sprache', { exact: true }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Angebote: Sprache' }).waitFor();
    await button(page, 'Kartenblatt erstellen').click();
    await page.getByText('Angebote: Sprache · Stand').waitFor();
    await picture(page, 'kartenblatt');
    const pdf = join(base, 'Karte.pdf');
    await program.setNextSave(pdf);
    await button(page, 'PDF erstellen').click();
    await message(page, /^PDF gespeichert/).waitFor();
    const document = await getDocument({ data: new Uint8Array(readFileSync(pdf)), useSystemFonts: false }).promise;
    expect(document.numPages).toBe(1);
    const first = await document.getPage(1);
    expect(first.view[2]! / first.view[3]!).toBeCloseTo(297 / 210, 2);
    const { items } = await first.getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toMatch(/GeoBasis-DE.*Korschenbroich/s);
    const drawn = (await first.getOperatorList()).fnArray;
    expect(
      drawn.some((operator) => operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject),
    ).toBe(false);
    if (process.env['PICTURES']) copyFileSync(pdf, join(process.env['PICTURES'], 'kartenblatt.pdf'));
    for (const [name, format] of [
      ['Word', 'docx'],
      ['Excel-Daten', 'xlsx'],
    ] as const) {
      const out = join(base, `Karte.${format}`);
      await program.setNextSave(out);
      await button(page, name).click();
      await expect.poll(() => existsSync(out) && readFileSync(out).subarray(0, 2).toString()).toBe('PK');
      if (process.env['PICTURES']) copyFileSync(out, join(process.env['PICTURES'], `kartenblatt.${format}`));
    }
    await visit(page, 'Berichte');
    await page.getByRole('button', { name: /^Alle ausgegebenen Dokumente/ }).click();
    await page.getByRole('row', { name: /Karte/ }).first().click();
    await page.getByText('Nichts. Der Bericht würde heute dieselben Angaben zeigen.').waitFor();
  });

  it('nimmt neuere Grenzen aus einer Datei, nennt deren Quelle und lässt sich zurückstellen', async () => {
    const file = join(base, 'grenzen.geojson');
    const ring = [6.6, 51.1, 6.8, 51.1, 6.8, 51.3, 6.6, 51.3, 6.6, 51.1];
    const coordinates = [[0, 2, 4, 6, 8].map((at) => ring.slice(at, at + 2))];
    const geometry = { type: 'Polygon', coordinates };
    writeFileSync(file, JSON.stringify([{ type: 'Feature', properties: { AGS: '05162024' }, geometry }]));
    await visit(page, 'Einstellungen');
    await page.getByLabel('Quelle und Lizenz der neuen Datei').fill('© Testland 2026');
    await program.setNextDialog([file]);
    await button(page, 'Grenzdatei laden …').click();
    await message(page, 'Grenzen geladen: 1 Gebiet zugeordnet.').waitFor();
    const revoke = button(page, 'Wieder eingebaute Grenzen verwenden');
    await revoke.waitFor();
    await revoke.scrollIntoViewIfNeeded();
    await picture(page, 'grenzen');
    expect(await barriers(page)).toEqual([]);
    expect((await program.call('coverage.mapShapes', {})).source).toContain('© Testland 2026');
    await revoke.click();
    await revoke.waitFor({ state: 'detached' });
    expect((await program.call('coverage.mapShapes', {})).own).toHaveLength(8);
  });
});

describe('Angebote als Punkte', () => {
  const circles = () => page.locator('[data-point]');
  const panel = () => page.getByRole('region', { name: /^Am Dreieck 5/ });

  it('zeigt verortete Angebote, führt zu ihnen und lässt eine Lage ohne Maus ändern und zurücknehmen', async () => {
    await button(page, 'Angebote als Punkte').click();
    await circles().first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'karte-punkte');
    await place('Dormagen').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Am Dreieck 5/ }).waitFor();
    await picture(page, 'karte-punkte-kommune');
    await page.getByRole('button', { name: /Am Dreieck 5/ }).focus();
    await page.keyboard.press('Enter');
    await panel().getByText('im Adressverzeichnis gefunden').waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'karte-punkt');
    await panel().getByLabel('Länge (Grad Ost)').fill('6,8');
    await button(page, 'Lage speichern').click();
    await message(page, /ist verschoben/).waitFor();
    await button(page, 'Rückgängig').first().click();
  });

  it('was nicht eindeutig ist, steht mit Grund und Vorschlag in der Liste', async () => {
    await button(page, 'Angebote als Punkte').click();
    await page.getByRole('link', { name: 'Adressen verorten' }).click();
    await title(page, 'Adressen verorten').waitFor();
    await page.getByText('Die Straße ist im Verzeichnis anders geschrieben.').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'adressen');
    const rows = page.getByRole('rowheader');
    const before = await rows.count();
    await page
      .getByRole('row', { name: /anders geschrieben/ })
      .first()
      .getByRole('button')
      .first()
      .click();
    await expect.poll(() => rows.count()).toBe(before - 1);
  });
});
