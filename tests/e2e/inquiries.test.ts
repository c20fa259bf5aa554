import { beforeAll, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { button, message, picture, title, visit } from './office.ts';

const { page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Anfragen');
});

const list = () => page.getByRole('grid', { name: 'Anfragen', exact: true });

it('eine Anfrage nennt, wer gefragt hat und bis wann, und was die Auswahl findet', async () => {
  await list()
    .getByRole('row', { name: /Was gibt es in Kaarst für Frauen/ })
    .click();
  const panel = page.getByRole('region', { name: 'Was gibt es in Kaarst für Frauen?' });
  await panel.getByText('Ratsfraktion (Beispiel)').waitFor();
  await panel
    .getByText(/^\d+ Angebote/)
    .first()
    .waitFor();
  await picture(page, 'anfrage');
});

it('die Antwort ist eine Seite aus den Angeboten der Auswahl', async () => {
  await button(page, 'Antwort als Seite …').click();
  await title(page, 'Neuer Bericht').waitFor();
  await page.getByText('Angebote vor Ort').first().waitFor();
  await picture(page, 'anfrage-antwort');
  await visit(page, 'Anfragen');
});

it('eine neue Anfrage wird erfasst und als beantwortet vermerkt', async () => {
  await button(page, 'Anfrage erfassen').first().click();
  const form = page.getByRole('region', { name: 'Anfrage erfassen' });
  await form.getByRole('textbox', { name: /^Frage/ }).fill('Gibt es Fahrradkurse?');
  await form.getByRole('textbox', { name: /^Gefragt hat/ }).fill('Presse (Beispiel)');
  await picture(page, 'anfrage-neu');
  await button(form, 'Speichern').click();
  const panel = page.getByRole('region', { name: 'Gibt es Fahrradkurse?' });
  await button(panel, 'Heute beantwortet').click();
  await message(page, 'Als beantwortet vermerkt.').waitFor();
  await panel.getByText(/beantwortet am/).waitFor();
  expect(await list().getByRole('row').count()).toBe(4);
  await picture(page, 'anfragen');
});
