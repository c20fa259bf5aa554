import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, dialog, message, picture, visit } from './office.ts';

const { base, program, page } = await startDemo();

const heads = (list: string) =>
  page.getByRole('grid', { name: list, exact: true }).getByRole('columnheader').allInnerTexts();
const menu = async (name: string | RegExp): Promise<void> => button(page, name).first().click();

it('eine gespeicherte Ansicht zeigt ihre Auswahl, ihre Spalten und ihre Reihenfolge', async () => {
  await visit(page, 'Angebote');
  // what may be done with the list can be pressed once the list is there
  await page.getByRole('grid', { name: 'Angebote', exact: true }).getByRole('row').nth(1).waitFor();
  await menu('Ansicht: Standard');
  await picture(page, 'ansichten-menue');
  expect(await barriers(page)).toEqual([]);
  await button(page, 'Angebote für Frauen in Kaarst').click();
  await button(page, 'Ansicht: Angebote für Frauen in Kaarst').waitFor();
  await button(page, /^Kommune: Kaarst/).waitFor();
  await page.getByRole('columnheader', { name: 'Telefon' }).waitFor();
  expect((await heads('Angebote')).slice(1, 4)).toEqual(['Bezeichnung', 'Träger', 'Handlungsfeld']);
  await picture(page, 'ansichten-gewaehlt');
  await menu('Ansicht: Angebote für Frauen in Kaarst');
  await button(page, '„Angebote für Frauen in Kaarst“ als Seite …').click();
  await page.getByRole('heading', { name: 'Angebote für Frauen in Kaarst' }).waitFor();
  await page.getByText('Kommune: Kaarst; Zielgruppe: Frauen').first().waitFor();
  await picture(page, 'ansicht-als-seite');
  await visit(page, 'Angebote');
  await page.getByRole('grid', { name: 'Angebote', exact: true }).getByRole('row').nth(1).waitFor();
  await menu('Ansicht: Standard');
  await button(page, 'Angebote für Frauen in Kaarst').click();
  await button(page, 'Ansicht: Angebote für Frauen in Kaarst').waitFor();
});

it('was es für Kinder in Jüchen gibt, wer zahlt und bis wann, ist in drei Schritten zu sehen', async () => {
  await menu('Ansicht: Angebote für Frauen in Kaarst');
  await button(page, 'Standard').click();
  await menu(/^Kommune/);
  await page.getByLabel('Jüchen', { exact: true }).check();
  await page.keyboard.press('Escape');
  await menu(/^Zielgruppe/);
  await page.getByLabel('Kinder 3–6', { exact: true }).check();
  await page.keyboard.press('Escape');
  await menu(/^Ansicht: /);
  await button(page, 'Spalten: wer zahlt, bis wann').click();
  await page.getByRole('columnheader', { name: 'Gesichert bis' }).waitFor();
  await picture(page, 'juechen-kinder-geld');
  await page.getByRole('grid', { name: 'Angebote', exact: true }).getByRole('row').nth(1).waitFor();
  await menu(/^Ansicht: /);
  await button(page, 'Angebote für Frauen in Kaarst').click();
  await button(page, 'Ansicht: Angebote für Frauen in Kaarst').waitFor();
});

it('Spalten lassen sich mit der Tastatur ordnen; die geänderte Ansicht wird unter neuem Namen gespeichert', async () => {
  await menu('Ansicht: Angebote für Frauen in Kaarst');
  await button(page, 'Spalten wählen …').click();
  await dialog(page).getByLabel('Finanzierung', { exact: true }).check();
  const handle = dialog(page).getByRole('button', { name: /^Finanzierung verschieben, Platz 7/ });
  await handle.focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowUp');
  await dialog(page)
    .getByRole('button', { name: /^Finanzierung verschieben, Platz 2/ })
    .waitFor();
  await picture(page, 'ansichten-spalten');
  expect(await barriers(page)).toEqual([]);
  await button(dialog(page), 'Fertig').click();
  expect((await heads('Angebote')).slice(1, 3)).toEqual(['Bezeichnung', 'Finanzierung']);
  await menu(/geändert/);
  await button(page, 'Als neue Ansicht speichern …').click();
  await dialog(page).getByLabel('Name der Ansicht').fill('Frauen und Geld');
  await page.keyboard.press('Enter');
  await message(page, 'Ansicht „Frauen und Geld“ gespeichert.').waitFor();
  await button(page, 'Ansicht: Frauen und Geld').waitFor();
});

it('die Ansicht wird eine Excel-Datei, und gelöscht kommt sie beim Zurücknehmen wieder', async () => {
  const path = join(base, 'frauen.xlsx');
  await program.setNextSave(path);
  await menu('Ansicht: Frauen und Geld');
  await button(page, 'Diese Ansicht als Excel speichern …').click();
  await message(page, /geschrieben: „frauen.xlsx“/).waitFor();
  expect(existsSync(path)).toBe(true);
  await menu('Ansicht: Frauen und Geld');
  await button(page, '„Frauen und Geld“ löschen').click();
  await message(page, /gelöscht. Die Angaben selbst/).waitFor();
  await page.locator('output[aria-live]').getByRole('button', { name: 'Rückgängig' }).last().click();
  await menu(/^Ansicht: /);
  await button(page, 'Frauen und Geld').waitFor();
  await button(page, 'Standard').click();
  await button(page, 'Ansicht: Standard').waitFor();
});

it('Strg+K öffnet eine Ansicht mit ihrem Namen, von jeder Seite aus', async () => {
  await visit(page, 'Übersicht');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Suchen oder Befehl eingeben' }).fill('ansicht frauen kaarst');
  await page.getByRole('option', { name: /^Ansicht „Angebote für Frauen in Kaarst“/ }).waitFor();
  await picture(page, 'ansichten-palette');
  await page.getByRole('option', { name: /^Ansicht „Angebote für Frauen in Kaarst“/ }).click();
  await button(page, 'Ansicht: Angebote für Frauen in Kaarst').waitFor();
  await button(page, /^Kommune: Kaarst/).waitFor();
  await page.getByRole('columnheader', { name: 'Telefon' }).waitFor();
});

it('im Austausch gibt die Ansicht Auswahl und Spalten vor', async () => {
  await page.goto(page.url().replace(/#.*$/, '#/daten/austausch'));
  await page.getByLabel('Gespeicherte Ansicht').selectOption('Angebote für Frauen in Kaarst');
  const preview = page.getByRole('region', { name: 'Was in die Datei kommt' });
  await preview.getByText('Spalten', { exact: true }).waitFor();
  await picture(page, 'ansichten-austausch');
});

it('Maßnahmen, Akteure und Abdeckung haben dasselbe: Ansicht, Reihenfolge und Excel, wie die Liste es zeigt', async () => {
  await visit(page, 'Maßnahmen');
  await page.getByText('Liste', { exact: true }).click();
  await menu('Ansicht: Standard');
  await button(page, 'Abweichungen nach Federführung').click();
  await page.getByRole('columnheader', { name: 'Nächster Schritt' }).waitFor();
  await picture(page, 'ansichten-massnahmen');
  await menu('Ansicht: Abweichungen nach Federführung');
  await button(page, 'Stand nach Finanzierung').click();
  await page.getByRole('grid', { name: 'Maßnahmen nach Finanzierung' }).waitFor();
  await button(page, 'Ansicht: Stand nach Finanzierung').waitFor();
  await visit(page, 'Akteure und Strukturen');
  await menu('Ansicht: Standard');
  await button(page, 'Migrantenorganisationen').click();
  await page.getByRole('columnheader', { name: 'Angebote', exact: true }).waitFor();
  await picture(page, 'ansichten-akteure');
  const path = join(base, 'akteure.xlsx');
  await program.setNextSave(path);
  await menu('Ansicht: Migrantenorganisationen');
  await button(page, 'Diese Ansicht als Excel speichern …').click();
  await message(page, /geschrieben: „akteure.xlsx“/).waitFor();
  await visit(page, 'Abdeckung');
  await program.setNextSave(join(base, 'abdeckung.xlsx'));
  await button(page, 'Weitergeben').click();
  await button(page, 'Als Excel …').click();
  await message(page, /geschrieben: „abdeckung.xlsx“/).waitFor();
  expect(existsSync(path)).toBe(true);
});
