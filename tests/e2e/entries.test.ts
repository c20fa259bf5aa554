import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../integration/support/workbook.ts';
import { barriers, button, copied, listenForCopies, picture, title, visit } from './office.ts';
import { startEmpty } from './started.ts';

const { base, program, page } = await startEmpty();
const sheets = {
  Strukturen: [
    ['Merkmal', 'Dormagen', 'Kaarst', 'Neuss', 'Jüchen'],
    ['Integrationsbeauftragte', 'ja', 'x', 'ja', 'nein'],
    ['VZÄ', '1,0', '0,5', '2,5', ''],
    ['Zuständiges Amt', 'Fachbereich Soziales', 'Amt 50', 'Integrationsamt', 'Sozialamt'],
    ['Eigenes Konzept (Jahr)', '2018', '2019', '2021', 'in Arbeit'],
    ['Integrationsrat', 'ja', 'nein', 'ja', 'nein'],
    ['Ausländerbehörde', 'Kreis', 'Kreis', 'eigene', 'Kreis'],
    ['Migrantenorganisationen', 'DITIB; Portugiesischer Verein', 'Kulturverein', 'viele, siehe Liste', ''],
  ],
  Statistik: [
    ['Ausländische Bevölkerung nach Kommunen'],
    [],
    ['Kommune', '31.12.2021', '31.12.2022'],
    ['Dormagen', 9100, 9382],
    ['Kaarst', 4500, 'ca. 4.600'],
    ['Neuss', '/', 24186],
    ['Rhein-Kreis Neuss', 60000, 61000],
    ['Quelle: IT.NRW'],
  ],
  Bedarfe: [
    ['Kommune', 'Handlungsfeld', 'Zielgruppe', 'Bedarf', 'Dringlichkeit'],
    ['Dormagen', 'Sprache', 'Frauen', 'Mehr Kursplätze am Vormittag, mit Kinderbetreuung', 'hoch'],
    ['Neuss', 'Wohnen', 'Geflüchtete', 'Beratung bei der Wohnungssuche', 'mittel'],
  ],
};
beforeAll(async () => {
  await writeWorkbook(base, 'Übersicht der Kommunen.xlsx', sheets);
  await title(page, 'Übersicht').waitFor();
});

const tab = (name: string) =>
  page.getByRole('navigation', { name: 'Teile der Erhebung' }).getByRole('link', { name, exact: true });
/** A structure, with who said it. */
const said = (text: string) => page.getByRole('table').getByRole('button', { name: new RegExp(`^${text} \\(laut `) });
const value = (text: string) => page.getByRole('table').getByRole('button', { name: text, exact: true });
async function clean(name: string): Promise<void> {
  await picture(page, name);
  expect(await barriers(page)).toEqual([]);
}
async function openRound(): Promise<void> {
  await visit(page, 'Erhebungen');
  await page.getByText(/^Bestandserhebung \d{4}$/).click();
  await tab('Empfänger').waitFor();
}

describe('Was neben Angeboten ankam', () => {
  it('eine Datei mit drei Arten von Tabellen wird in einem Zug geprüft und übernommen', async () => {
    await program.setNextDialog([join(base, 'Übersicht der Kommunen.xlsx')]);
    await page.getByRole('banner').getByRole('button', { name: 'Excel einlesen' }).click();
    await button(page, 'Prüfen').click();
    await page
      .getByRole('grid', { name: /^Inhalt von/ })
      .getByRole('gridcell')
      .first()
      .waitFor();
    await clean('angaben-pruefen');
    await button(page, 'Tabelle ändern').click();
    const kinds = page.getByRole('dialog').getByRole('combobox');
    expect(await kinds.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual([
      'structures',
      'indicators',
      'needs',
    ]);
    await clean('angaben-arten');
    await page.keyboard.press('Escape');
    await button(page, /Zeilen übernehmen$/).click();
    await button(page, /Zeilen aus 1 Datei übernehmen$/).click();
    await page.getByRole('heading', { name: '1 Datei übernommen' }).waitFor();
    await clean('angaben-uebernommen');
  });

  it('Strukturen stehen mit einer Spalte je Kommune; ein Klick zeigt die Zelle', async () => {
    await openRound();
    await tab('Strukturen').click();
    await said('in Arbeit').waitFor();
    await said('0,5').click();
    await page.getByText(/Übersicht der Kommunen\.xlsx, Blatt „Strukturen“, Zelle C3/).waitFor();
    await button(page, 'Original öffnen').waitFor();
    await clean('angaben-strukturen');
    await listenForCopies(page);
    await button(page, 'Tabelle kopieren').click();
    await expect.poll(() => copied(page)).toMatch(/Zuständiges Amt\tFachbereich Soziales \(laut /);
  });

  it('Statistik: eine Kennzahl nach Kommune und Zeit, Zeichen bleiben stehen, der Kreis ist ein eigener Wert', async () => {
    await tab('Statistik').click();
    await page.getByRole('table', { name: 'Ausländische Bevölkerung nach Kommune und Zeit' }).waitFor();
    await value('61.000').waitFor();
    await value('/').click();
    await page.getByText(/Blatt „Statistik“, Zelle B6/).waitFor();
    await clean('angaben-statistik');
  });

  it('Bedarfe je Kommune', async () => {
    await tab('Bedarfe').click();
    await value('Beratung bei der Wohnungssuche').click();
    await page.getByText(/Blatt „Bedarfe“, Zelle D3/).waitFor();
    await clean('angaben-bedarfe');
  });

  it('zurückgenommen ist alles fort; leere Seiten sagen, wie etwas hineinkommt', async () => {
    const { imports } = await program.call('imports.list', {});
    await program.call('imports.undo', { importId: imports[0]!.id });
    await page.getByRole('heading', { name: 'Noch keine Bedarfe' }).waitFor();
    await clean('angaben-leer');
    await tab('Strukturen').click();
    await page.getByRole('table').getByText('keine Rückmeldung').first().waitFor();
    await expect.poll(() => said('in Arbeit').count()).toBe(0);
    await tab('Statistik').click();
    await page.getByRole('heading', { name: 'Noch keine Kennzahlen' }).waitFor();
    expect(await program.pageErrors()).toEqual([]);
    expect(program.output()).toBe('');
  });
});
