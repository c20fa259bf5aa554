import { expect, it } from 'vitest';
import { writeWorkbook } from '../integration/support/workbook.ts';
import { barriers, button, dialog, picture, visit } from './office.ts';
import { startEmpty } from './started.ts';

const { base, program, page } = await startEmpty();

const headers = ['Bezeichnung', 'Träger', 'Handlungsfeld', 'Kooperationspartner', 'Plätze'];
const kaarst = [
  ['Sprachcafé', 'AWO Kreisverband Neuss e.V.', 'Sprache', 'Caritas, Diakonie', 'reichlich'],
  ['Chor', 'AWO-Kreisverband Neuß', 'Kultur', 'Caritas', 'reichlich'],
  ['Kochen', 'AWO Kreisverbnad Neuss', 'Kultur', 'Carritas; VHS', 12],
  ['Nähen', 'AWO Kreisverband Neuss e.V.', 'Themenkreis Blau', 'Diakonie', 8],
  ['Turnen', 'ASB', 'Themenkreis Blauu', 'VHS', 'reichlich'],
  ['Kita', 'Kita 1', 'Sport', 'VHS', 8],
  ['Hort', 'Kita 2', 'Sport', 'VHS', 8],
];
const neuss = [['Basar', 'AWO-Kreisverband Neuß', 'Kultur', 'VHS', 3]];

const write = (name: string, rows: (string | number)[][]): Promise<string> =>
  writeWorkbook(base, name, { Rückmeldung: [headers, ...rows] });
const group = (text: string) => dialog(page).getByRole('listitem').filter({ hasText: text }).first();
const inColumn = (text: string) => page.getByRole('gridcell').getByText(text, { exact: true });

it('Schreibweisen werden nach Zustimmung angeglichen, auch in der anderen Datei, und zurückgenommen', async () => {
  await program.setNextDialog([await write('Kaarst.xlsx', kaarst), await write('Neuss.xlsx', neuss)]);
  await button(page.getByRole('banner'), 'Excel einlesen').click();
  await page.getByRole('link', { name: 'Kaarst.xlsx prüfen' }).click();
  await button(page, 'Gleiche Schreibweisen (3)').click();
  await group('AWO-Kreisverband Neuß').waitFor();
  await picture(page, 'schreibweisen');
  expect(await barriers(page)).toEqual([]);
  const provider = group('AWO-Kreisverband Neuß');
  const target = provider.getByRole('combobox', { name: 'Gemeinsame Schreibweise' });
  expect(await target.inputValue()).toBe('AWO Kreisverband Neuss e.V.');
  await provider.getByText('auch in 1 weiterer offener Datei angleichen').waitFor();
  expect(await dialog(page).getByText('Kita').count()).toBe(0);
  await provider.getByRole('checkbox', { name: /offener Datei/ }).check();
  await button(provider, 'Angleichen: Träger AWO Kreisverband Neuss e.V.').click();
  const line = /^Träger: .* als „AWO Kreisverband Neuss e\.V\.“$/;
  await dialog(page).getByText(line).waitFor();
  await button(dialog(page), 'Verschieden: Kooperationspartner Caritas').click();
  await dialog(page).getByText('Kooperationspartner: „Caritas“ und „Carritas“').waitFor();
  const topic = group('Themenkreis Blauu');
  await topic.getByRole('combobox', { name: 'Begriff der Liste' }).selectOption('Kultur');
  await picture(page, 'schreibweisen-entschieden');
  expect(await barriers(page)).toEqual([]);
  await button(topic, 'Angleichen: Handlungsfeld Kultur').click();
  await topic.waitFor({ state: 'detached' });
  await button(dialog(page), /^Zurücknehmen: Kooperationspartner/).click();
  await group('Carritas').waitFor();
  await button(dialog(page), 'Schließen').click();
  await page.getByText('„Themenkreis Blau“ ist kein Handlungsfeld').waitFor({ state: 'detached' });
  await inColumn('AWO-Kreisverband Neuß').waitFor();
  expect(await inColumn('AWO Kreisverband Neuss e.V.').count()).toBe(4);
  await page.getByRole('link', { name: /^Neuss\.xlsx/ }).click();
  await inColumn('Basar').waitFor();
  await inColumn('AWO Kreisverband Neuss e.V.').waitFor();
  await page.getByRole('link', { name: /^Kaarst\.xlsx/ }).click();
});

it.each([
  ['dunkel', 'dark'],
  ['hoher Kontrast', 'highContrast'],
  ['hell', 'light'],
])('die Liste ist in jeder Farbe lesbar (%s)', async (words, theme) => {
  await visit(page, 'Einstellungen');
  await page.getByRole('group', { name: 'Farben' }).getByText(words, { exact: true }).click();
  await expect.poll(() => page.getAttribute('html', 'data-theme')).toBe(theme);
  await page.evaluate(() => {
    location.hash = '/einlesen';
  });
  await page.getByRole('link', { name: 'Kaarst.xlsx prüfen' }).click();
  await button(page, 'Gleiche Schreibweisen (1)').click();
  await group('Carritas').waitFor();
  await picture(page, `schreibweisen-${theme}`);
  expect(await barriers(page, 'colours')).toEqual([]);
  await button(dialog(page), 'Schließen').click();
});

const cursor = () =>
  page
    .locator('[role=grid]')
    .first()
    .evaluate((grid) => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '');

it('nach der Art des Hinweises gefiltert und mit F8 von Stelle zu Stelle', async () => {
  await page.getByText('7 Zeilen · 7 zu übernehmen · 3 Stellen mit Hinweis · 1 offen').waitFor();
  const kinds = page.getByRole('combobox', { name: 'Zeilen mit Hinweis zeigen' });
  await kinds.selectOption({ label: 'Zahl nicht lesbar (3)' });
  const rows = page.getByRole('rowheader');
  await expect.poll(() => rows.count()).toBe(3);
  await page.keyboard.press('F8');
  await expect.poll(cursor).toContain('reichlich');
  await picture(page, 'hinweise');
  expect(await barriers(page)).toEqual([]);
  await kinds.selectOption('');
  await expect.poll(() => rows.count()).toBe(7);
  await inColumn('Sprachcafé').click();
  for (const address of ['E2', 'E3', 'E6', 'E2']) {
    await page.keyboard.press('F8');
    await page.getByText(address, { exact: true }).first().waitFor();
  }
  await page.keyboard.press('Shift+F8');
  await page.getByText('E6', { exact: true }).first().waitFor();
  await button(page, 'Alle 3 gleichen ändern').click();
  await page.getByRole('textbox', { name: 'Zelle E6 ändern' }).fill('sehr reichlich');
  await page.keyboard.press('Enter');
  await page.getByRole('listitem').filter({ hasText: '„sehr reichlich“' }).waitFor();
  await kinds.selectOption('');
});

it('gleiche Zellen werden mit einer Eingabe berichtigt', async () => {
  const card = page.getByRole('listitem').filter({ hasText: '„sehr reichlich“' });
  await button(card, 'so lassen').click();
  await page.getByText('3 Stellen mit Hinweis · 0 offen').waitFor();
  await page.getByRole('link', { name: /^Neuss\.xlsx/ }).click();
  await inColumn('Basar').waitFor();
  await page.getByRole('link', { name: /^Kaarst\.xlsx/ }).click();
  await button(page, /^Antwort ändern zu „(sehr )?reichlich“$/).click();
  await button(card, 'Wert eingeben …').click();
  await card.getByRole('textbox').fill('12');
  await button(card, 'Nur E2').waitFor();
  await picture(page, 'gleiche-zellen');
  expect(await barriers(page)).toEqual([]);
  await button(card, 'In allen 3 gleichen Zellen').click();
  await card.waitFor({ state: 'detached' });
  expect(await program.pageErrors()).toEqual([]);
});
