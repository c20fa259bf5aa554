import { describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, dialog, message, picture, tab, visit } from './office.ts';

const { page } = await startDemo();

const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
const record = (name: string) => page.getByRole('region', { name, exact: true });
const openPair = async (): Promise<void> => {
  await button(page, '„Telefonpaten Deutsch“ und „Telefon-Paten Deutsch“ vergleichen').click();
  await button(dialog(page), 'Zusammenführen').waitFor();
};
const choose = (label: string) => dialog(page).getByRole('radio', { name: label }).check();

describe('Doppelte Angebote', () => {
  it('von der Übersicht zum Paar, mit Grund', async () => {
    await page.getByRole('link', { name: /^Angebote, die doppelt sein könnten/ }).click();
    await tab(page, 'Doppelte').waitFor();
    await page.getByText('2 Paare sind offen').waitFor();
    const pair = row('Telefonpaten Deutsch');
    await pair.getByText(/^Gleiche Wörter im Namen/).waitFor();
    await pair.getByText('Auch gleich: Telefon').waitFor();
    await picture(page, 'doppelte');
    expect(await barriers(page)).toEqual([]);
  });

  it('nebeneinander, je Feld gewählt, zusammengeführt und zurückgenommen', async () => {
    await openPair();
    await choose('Bezeichnung, rechts: Telefon-Paten Deutsch');
    await picture(page, 'doppelte-vergleich');
    expect(await barriers(page)).toEqual([]);
    await button(dialog(page), 'Zusammenführen').click();
    await message(page, 'Zusammengeführt zu „Telefon-Paten Deutsch“.').waitFor();
    await page.getByText('1 Paar ist offen').waitFor();
    await button(page, 'Rückgängig').click();
    await page.getByText('2 Paare sind offen').waitFor();
  });

  it('das Angebot nennt, womit es zusammengeführt ist, mit Herkunft, und trennt es wieder', async () => {
    await openPair();
    await button(dialog(page), 'Zusammenführen').click();
    await page.getByText('1 Paar ist offen').waitFor();
    await visit(page, 'Angebote');
    await page.getByRole('searchbox', { name: 'Angebote durchsuchen' }).fill('Telefonpaten');
    await page.getByRole('gridcell', { name: 'Telefonpaten Deutsch', exact: true }).click();
    const merged = record('Zusammengeführt mit');
    await merged.getByText(/Beispielperson Rahimi/).waitFor();
    await merged.scrollIntoViewIfNeeded();
    await picture(page, 'doppelte-datensatz');
    expect(await barriers(page)).toEqual([]);
    await button(page, 'Verlauf zeigen').click();
    await page
      .getByText('Angebote zusammengeführt: „Telefonpaten Deutsch“ mit „Telefon-Paten Deutsch“')
      .first()
      .waitFor();
    await button(merged, '„Telefon-Paten Deutsch“ wieder trennen').click();
    await message(page, 'Die beiden Angebote sind wieder getrennt.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('„Nicht dasselbe“ wird vermerkt und lässt sich zurücknehmen', async () => {
    await page.getByRole('link', { name: 'Doppelte', exact: true }).click();
    await button(page, '„Telefonpaten Deutsch“ und „Telefon-Paten Deutsch“ sind nicht dasselbe Angebot').click();
    await page.locator('summary', { hasText: 'Als verschieden vermerkt (1)' }).click();
    await picture(page, 'doppelte-verschieden');
    expect(await barriers(page)).toEqual([]);
    await button(page, '„Telefonpaten Deutsch“ und „Telefon-Paten Deutsch“ wieder vorschlagen').click();
    await page.getByText('2 Paare sind offen').waitFor();
  });

  it('zwei beliebige Angebote der Liste lassen sich vergleichen', async () => {
    await visit(page, 'Angebote');
    await page.getByRole('searchbox', { name: 'Angebote durchsuchen' }).fill('Griffbereit');
    const box = (name: string) =>
      page
        .getByRole('row')
        .filter({ has: page.getByRole('gridcell', { name, exact: true }) })
        .getByRole('checkbox');
    await box('Griffbereit Orken').check();
    await box('Griffbereit Vorst').check();
    await button(page, 'Vergleichen …').click();
    await dialog(page).getByText('Griffbereit Vorst').first().waitFor();
    await button(dialog(page), 'Abbrechen').click();
    await tab(page, 'Doppelte').waitFor();
  });
});
