import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { button, message, picture, title, visit } from './office.ts';

const { base, program, page } = await startDemo();

it('von der Liste mit ihrem Filter zur Datei: was hineinkommt, was nicht, und wohin sie geschrieben wurde', async () => {
  await visit(page, 'Angebote');
  await page
    .getByRole('checkbox', { name: /auswählen/ })
    .nth(1)
    .waitFor();
  await button(page, 'Kommune').first().click();
  await page.getByLabel('Jüchen', { exact: true }).check();
  await page.keyboard.press('Escape');
  await page.getByText('12 Angebote', { exact: false }).first().waitFor();
  await button(page, 'Weitergeben').click();
  await button(page, 'Als Datei …').click();
  await title(page, 'Austausch').waitFor();
  const preview = page.getByRole('region', { name: 'Was in die Datei kommt' });
  await preview.getByText('Alle 12 Angebote').waitFor();
  await preview.getByText('Ansprechpersonen und Kontaktdaten: sind nicht gewünscht.').waitFor();
  await picture(page, 'austausch-excel');
  await page.getByRole('radio', { name: /HSDS 3.0 \(JSON\)/ }).check();
  await preview.getByText('Geprüft: Die Datei entspricht dem Format.').waitFor();
  await preview.getByText('Träger (organization)').waitFor();
  await picture(page, 'austausch-hsds');
  const path = join(base, 'juechen.json');
  await program.setNextSave(path);
  await button(page, 'Datei speichern …').click();
  await message(page, /12 Angebote geschrieben: „juechen.json“/).waitFor();
  const file = JSON.parse(readFileSync(path, 'utf8')) as { total_items: number };
  expect(file.total_items).toBe(12);
});

it('was Integreat nicht annimmt, wird vor dem Schreiben genannt; abgebrochen entsteht keine Datei', async () => {
  const preview = page.getByRole('region', { name: 'Was in die Datei kommt' });
  await page.getByRole('radio', { name: /Integreat/ }).check();
  await preview.getByText('Anschrift fehlt oder ist unvollständig (Straße, PLZ, Ort)').waitFor();
  await picture(page, 'austausch-integreat');
  await button(page, 'Filter aufheben').click();
  await preview.getByText(/von 210 Angeboten/).waitFor();
  await program.setNextSave(null);
  await button(page, 'Datei speichern …').click();
  expect(existsSync(join(base, 'integreat.csv'))).toBe(false);
});
