import { expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, dialog, message, picture, title, visit } from './office.ts';

const { page } = await startDemo();

const open = async (): Promise<void> => {
  await visit(page, 'Daten', 'Eingelesene Dateien');
  await page.getByRole('link', { name: 'Datenschutz', exact: true }).click();
  await title(page, 'Datenschutz').waitFor();
};

it('wessen Einwilligung widerrufen ist, steht auf der Liste und ist von dort zu suchen', async () => {
  await open();
  const due = page.getByRole('table', { name: 'Zu löschen oder zu klären' });
  await due.getByText('Einwilligung widerrufen, fällig').waitFor();
  expect(await barriers(page)).toEqual([]);
  await picture(page, 'datenschutz');
  await button(due, 'Auskunft und Löschung: Dogan Muster').click();
  await page.getByRole('checkbox', { name: /^Dogan Muster \(/ }).waitFor();
  await page.getByRole('table', { name: /^Datensätze/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await picture(page, 'datenschutz-person');
});

it('die Auskunft steht als Bericht bereit, mit dem Wortlaut der Fundstellen', async () => {
  await button(page, 'Auskunft erstellen').click();
  const preview = page.getByRole('region', { name: /Vorschau/ });
  await preview.getByText('Auskunft über gespeicherte personenbezogene Daten').first().waitFor();
  await preview
    .getByText(/Kontaktdaten: Dogan Muster/)
    .first()
    .waitFor();
  await picture(page, 'datenschutz-auskunft');
});

it('die Löschung sagt, dass sie endgültig ist, und hinterlässt ein Protokoll ohne die Person', async () => {
  await open();
  await page.getByLabel('Name, E-Mail-Adresse oder Telefonnummer der Person').fill('Dogan Muster');
  await button(page, 'Suchen').click();
  await button(page, 'Person löschen …').click();
  await dialog(page).getByText('Das lässt sich nicht zurücknehmen', { exact: false }).waitFor();
  await picture(page, 'datenschutz-loeschen');
  await button(dialog(page), 'Endgültig löschen').click();
  await message(page, 'Gelöscht. Das Protokoll Nr. 1 steht unter „Löschprotokolle“.').waitFor({ timeout: 60_000 });
  await page.getByRole('heading', { name: /^Nr\. 1 vom/ }).waitFor();
  expect(await page.getByText('Dogan Muster').count()).toBe(0);
  await page.getByLabel('Name, E-Mail-Adresse oder Telefonnummer der Person').fill('Dogan Muster');
  await button(page, 'Suchen').click();
  // others bear the same surname; it is offered, never assumed
  await page.getByText('Mindestens eine Schreibweise ankreuzen.').waitFor();
  expect(await page.getByRole('checkbox', { name: /^Dogan/ }).count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await picture(page, 'datenschutz-geloescht');
});

it('die Entwürfe sind mit den Angaben der Stelle gefüllt', async () => {
  await button(page, 'Löschkonzept (Entwurf)').click();
  const preview = page.getByRole('region', { name: /Vorschau/ });
  await preview.getByText('Löschkonzept: Verzahnt').first().waitFor();
  await picture(page, 'datenschutz-loeschkonzept');
});
