import { expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, dialog, message, picture, visit } from './office.ts';

const { page } = await startDemo();

const list = () => page.getByRole('grid', { name: 'Angebote', exact: true });

it('mehrere Angebote mit der Tastatur wählen, eine Zielgruppe ergänzen und sehen, von was zu was', async () => {
  await visit(page, 'Angebote');
  await list().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await button(page, '4 Angebote ändern …').click();
  await dialog(page).getByLabel('Angabe').selectOption('Zielgruppe');
  await dialog(page).getByRole('combobox', { name: 'Zielgruppe', exact: true }).fill('Frauen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const preview = dialog(page).getByRole('region', { name: 'Was sich ändert' });
  await preview.getByText(/Alle 4 Angebote ändern sich/).waitFor();
  await picture(page, 'mehrere-aendern');
  expect(await barriers(page)).toEqual([]);
  await button(dialog(page), '4 Angebote ändern').click();
  await message(page, 'Zielgruppe: 4 Angebote geändert.').waitFor();
  await page.locator('output[aria-live]').getByRole('button', { name: 'Rückgängig' }).last().click();
  await message(page, 'Die Änderung ist zurückgenommen.').waitFor();
});

it('alles, was ein Filter zeigt, in einem Schritt; ein neuer Träger wird vorher genannt', async () => {
  await page.getByRole('searchbox', { name: 'Angebote durchsuchen' }).fill('Sprachcaf');
  await page
    .getByText(/Angebote? entspr/)
    .first()
    .waitFor();
  await list().focus();
  await page.keyboard.press('Control+a');
  await button(page, /Angebote ändern …$/).click();
  await dialog(page).getByLabel('Angabe').selectOption('Träger');
  await dialog(page).getByLabel('Träger', { exact: true }).fill('Verein Neues Beispiel');
  await dialog(page).getByText('„Verein Neues Beispiel“ ist noch kein Akteur und wird angelegt.').waitFor();
  await picture(page, 'mehrere-traeger');
  await page.keyboard.press('Escape');
});
