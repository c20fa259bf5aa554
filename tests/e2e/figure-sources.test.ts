// A file with figures of which nobody says where they come from, and one whose main column nobody can tell.
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { writeWorkbook } from '../integration/support/workbook.ts';
import { barriers, button, picture, title } from './office.ts';
import { startEmpty } from './started.ts';

const { base, program, page } = await startEmpty();
const files = {
  'Kaarst Statistik.xlsx': [
    ['Kommune', 'Jahr', 'Einwohner', 'Ausländer'],
    ['Kaarst', 2023, 43_012, 5803],
  ],
  'Neuss.xlsx': [
    ['Was uns fällt', 'Handlungsfeld', 'Dringlichkeit'],
    ['Zu wenig Plätze in B1-Kursen', 'Sprache', 'hoch'],
    ['Keine Kinderbetreuung während der Kurse', 'Bildung', 'mittel'],
  ],
};
beforeAll(async () => {
  for (const [name, rows] of Object.entries(files)) {
    await writeWorkbook(base, name, { [name === 'Neuss.xlsx' ? 'Bedarfe' : 'Statistik']: rows });
  }
  await title(page, 'Übersicht').waitFor();
});

async function read(name: string): Promise<void> {
  await program.setNextDialog([join(base, name)]);
  await page.getByRole('banner').getByRole('button', { name: 'Excel einlesen' }).click();
  await page.getByText(name, { exact: true }).first().waitFor();
  await page.getByText(/wird gelesen/).waitFor({ state: 'hidden' });
  // opens the file with a question first
  await button(page, 'Prüfen').click();
}
const card = (name: string | RegExp) =>
  page.getByRole('region', { name: 'Zu entscheiden' }).getByRole('listitem', { name });

it('die Quelle wird genannt, steht dann als Antwort da, und die Datei lässt sich übernehmen', async () => {
  await read('Kaarst Statistik.xlsx');
  const question = card(/Woher stammen diese Werte/);
  await question.getByLabel('Quelle der Werte').fill('Melderegister der Stadt');
  await picture(page, 'quelle-frage');
  expect(await barriers(page)).toEqual([]);
  await question.getByRole('button', { name: 'Übernehmen' }).click();
  await question.getByRole('button', { name: 'Melderegister der Stadt', pressed: true }).waitFor();
  await picture(page, 'quelle-beantwortet');
  expect(await button(page, /Zeilen? übernehmen$/).isEnabled()).toBe(true);
});

it('ohne ihre Hauptspalte wartet eine Datei auf die Antwort; mit ihr geht es weiter', async () => {
  await read('Neuss.xlsx');
  const question = card(/Welche Spalte ist „Bedarf“/);
  await question.waitFor();
  const takeOver = button(page, 'Datei übernehmen');
  expect(await takeOver.isDisabled()).toBe(true);
  await picture(page, 'hauptspalte-frage');
  expect(await barriers(page)).toEqual([]);
  await question.getByRole('button', { name: 'Was uns fällt' }).click();
  await button(page, /2 Zeilen übernehmen$/).waitFor();
  expect(await button(page, /2 Zeilen übernehmen$/).isEnabled()).toBe(true);
});
