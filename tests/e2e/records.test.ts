import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, dialog, message, picture, visit } from './office.ts';

const { base, program, page } = await startDemo();

const extras = () => page.getByRole('region', { name: 'Notizen, Anhänge, Wiedervorlage' });

it('am Angebot: eine Wiedervorlage, eine Notiz, ein Anhang, der sich öffnen lässt', async () => {
  await visit(page, 'Angebote');
  await page.getByRole('searchbox', { name: 'Angebote durchsuchen' }).fill('Fahrradwerkstatt Nievenheim');
  await page.getByRole('gridcell', { name: 'Fahrradwerkstatt Nievenheim', exact: true }).click();
  await button(extras(), 'Wiedervorlage anlegen').click();
  await page.keyboard.type('Nach Ersatzteilen fragen');
  await button(extras(), 'in 1 Woche').click();
  await picture(page, 'wiedervorlage-anlegen');
  await page.keyboard.press('Control+s');
  await extras().getByText('Nach Ersatzteilen fragen').waitFor();
  await button(extras(), 'Notiz schreiben').click();
  await page.keyboard.type('Die Werkstatt zieht im März um.');
  await page.keyboard.press('Control+s');
  await extras().getByText('Die Werkstatt zieht im März um.').waitFor();

  const flyer = join(base, 'Flyer.pdf');
  writeFileSync(flyer, '%PDF-1.7 Beispiel');
  await program.setNextDialog([flyer]);
  await button(extras(), 'Datei anhängen').click();
  await button(extras(), 'Flyer.pdf öffnen').click();
  await extras().scrollIntoViewIfNeeded();
  await picture(page, 'notizen');
  await expect.poll(async () => (await program.opened()).some(({ target }) => target.endsWith('Flyer.pdf'))).toBe(true);
  expect(await barriers(page)).toEqual([]);

  const program1 = join(base, 'Setup.exe');
  writeFileSync(program1, 'MZ');
  await program.setNextDialog([program1]);
  await button(extras(), 'Datei anhängen').click();
  await message(page, /„Setup.exe“ wird nicht angehängt/).waitFor();
});

it('auf der Übersicht wird sie verschoben, erledigt und zurückgeholt', async () => {
  await visit(page, 'Übersicht');
  const list = page.getByRole('list', { name: 'Wiedervorlagen' });
  const mine = list.getByRole('listitem').filter({ hasText: 'Nach Ersatzteilen fragen' });
  await picture(page, 'wiedervorlagen');
  await mine.getByRole('link', { name: 'Fahrradwerkstatt Nievenheim' }).waitFor();
  await button(mine, '„Nach Ersatzteilen fragen“ verschieben').click();
  await button(dialog(page), 'in 6 Monaten').click();
  await picture(page, 'wiedervorlage-verschieben');
  await button(dialog(page), 'Verschieben').click();
  await mine.waitFor({ state: 'detached' });
  await button(page.locator('output[aria-live]'), 'Rückgängig').click();
  await button(mine, 'Erledigt').click();
  await mine.waitFor({ state: 'detached' });
  expect(await barriers(page)).toEqual([]);
});

it('an Akteur, Gremium, Sitzung, Aufgabe, Kennzahl und Erhebung steht derselbe Teil; die Übersicht führt zur Lücke', async () => {
  const open = async (place: string, path: string, cell: string): Promise<void> => {
    await visit(page, place);
    await page.getByRole('link', { name: path, exact: true }).first().click();
    await page.getByRole('gridcell', { name: cell, exact: true }).click();
    await extras().scrollIntoViewIfNeeded();
  };
  await open('Akteure und Strukturen', 'Akteure', 'Diakonie Rhein-Kreis Neuss');
  await picture(page, 'notizen-akteur');
  await open('Akteure und Strukturen', 'Gremien und Netzwerke', 'Steuerungsgruppe Integration');
  await picture(page, 'notizen-gremium');
  await open('Steuerungsgruppe', 'Sitzungen', '5. Sitzung der Steuerungsgruppe');
  await picture(page, 'notizen-sitzung');
  await open('Kennzahlen', 'Katalog', 'Einwohnerinnen und Einwohner');
  await picture(page, 'notizen-kennzahl');
  expect(await barriers(page)).toEqual([]);
  await visit(page, 'Steuerungsgruppe');
  await page.getByRole('link', { name: 'Aufgaben', exact: true }).click();
  await button(page, /^Ändern: Räume für den Sprechtag/)
    .first()
    .click();
  await extras().scrollIntoViewIfNeeded();
  await picture(page, 'notizen-aufgabe');
  await visit(page, 'Erhebungen');
  await page.getByRole('grid', { name: 'Erhebungen' }).getByRole('row').nth(1).click();
  await extras().scrollIntoViewIfNeeded();
  await picture(page, 'notizen-erhebung');

  await visit(page, 'Abdeckung');
  await page.getByRole('link', { name: 'Bedarfe und Lücken' }).click();
  await page
    .getByText(/^Bestätigte Lücken/)
    .first()
    .click();
  await page
    .getByRole('grid', { name: 'Bestätigte Lücken' })
    .getByRole('row', { name: /Jüchen Antidiskriminierung/ })
    .click();
  await button(extras(), 'Wiedervorlage anlegen').click();
  await page.keyboard.type('Im Integrationsrat ansprechen');
  await button(extras(), 'in 1 Woche').click();
  await page.keyboard.press('Control+s');
  await extras().getByText('Im Integrationsrat ansprechen').waitFor();
  await picture(page, 'notizen-luecke');
  await visit(page, 'Übersicht');
  const mine = page.getByRole('listitem').filter({ hasText: 'Im Integrationsrat ansprechen' });
  await mine.getByRole('link').click();
  await page.getByRole('region', { name: 'Antidiskriminierung und Demokratie in Jüchen' }).waitFor();
});
