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
