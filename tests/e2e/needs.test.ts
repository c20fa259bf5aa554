import { beforeAll, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { button, copied, dialog, listenForCopies, message, picture, tab, title, visit } from './office.ts';

const { page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Abdeckung');
  await page.getByRole('link', { name: 'Bedarfe und Lücken' }).click();
  await tab(page, 'Bedarfe und Lücken').waitFor();
});

const view = (name: RegExp) => page.getByRole('radio', { name });
const show = (name: RegExp): Promise<void> => page.getByText(name).first().click();
const list = (name: string) => page.getByRole('grid', { name, exact: true });
const row = (name: string, text: RegExp) => list(name).getByRole('row', { name: text });

it('ein möglicher Bedarf nennt Gründe, Zahlen und Herkunft; eine Person bestätigt ihn als Lücke', async () => {
  await row('Mögliche Bedarfe', /Kaarst Sprache Seniorinnen/).click();
  const panel = page.getByRole('region', { name: 'Sprache in Kaarst' });
  await panel.getByText(/Kaarst nennt den Bedarf „Sprachtreff am Vormittag für Ältere“/).waitFor();
  await panel.getByText(/Herkunft: .*Frau Beispiel, Stadt Kaarst/).waitFor();
  await picture(page, 'bedarfe-moeglich');
  await button(panel, 'Als Lücke bestätigen …').click();
  await button(dialog(page), 'Lücke bestätigen').click();
  await page.getByText('Ohne Begründung').waitFor();
  await dialog(page).getByRole('textbox', { name: 'Begründung' }).fill('Der Seniorenbeirat hat den Bedarf bestätigt.');
  await picture(page, 'bedarfe-bestaetigen');
  await button(dialog(page), 'Lücke bestätigen').click();
  await message(page, 'Die Lücke ist bestätigt.').waitFor();
  await show(/^Bestätigte Lücken/);
  await row('Bestätigte Lücken', /Kaarst Sprache Seniorinnen/).click();
  await page.getByText('Was dafür sprach (intern)').waitFor();
  await picture(page, 'bedarfe-luecken');
  await page.getByRole('link', { name: 'In der Matrix zeigen' }).click();
  await page
    .getByRole('region', { name: 'Sprache in Kaarst' })
    .getByText(/Lücke, bestätigt am/)
    .waitFor();
  await page.goBack();
  await tab(page, 'Bedarfe und Lücken').waitFor();
});

it('aus einer Lücke wird mit einem Klick eine Maßnahme; beide zeigen aufeinander', async () => {
  await show(/^Bestätigte Lücken/);
  await row('Bestätigte Lücken', /Jüchen Antidiskriminierung/).click();
  const gap = page.getByRole('region', { name: 'Antidiskriminierung und Demokratie in Jüchen' });
  await button(gap, 'Maßnahme anlegen').click();
  await title(page, 'Maßnahmen').waitFor();
  const measure = page.getByRole('region', { name: 'Lücke schließen: Antidiskriminierung und Demokratie in Jüchen' });
  await measure.getByRole('heading', { name: 'Woraus sie entstand' }).waitFor();
  await picture(page, 'bedarfe-massnahme');
  await measure.getByRole('link', { name: 'Jüchen: Antidiskriminierung und Demokratie' }).click();
  await gap.getByRole('link', { name: /Lücke schließen/ }).waitFor();
  // the column of measures has room once the record is closed
  await button(gap, 'Schließen').click();
  await row('Bestätigte Lücken', /Jüchen Antidiskriminierung.*M\d*: /).waitFor();
  await picture(page, 'bedarfe-luecke-massnahme');
});

it('Auffälligkeiten zeigt, wo ein Träger allein steht und wo mehrere dasselbe tun', async () => {
  await page.getByRole('link', { name: 'Auffälligkeiten' }).click();
  await tab(page, 'Auffälligkeiten').waitFor();
  await list('Nur ein Träger').getByRole('row').nth(1).waitFor();
  await picture(page, 'auffaelligkeiten');
  await show(/^Mehrere Träger$/);
  await list('Mehrere Träger').getByRole('row').nth(1).click();
  await page.getByRole('link', { name: 'In der Matrix zeigen' }).waitFor();
  await picture(page, 'auffaelligkeiten-mehrere');
  await show(/^Neu genannt$/);
  await page
    .getByText(/Es gibt keine frühere Erhebung|Nichts gefunden|Nur Kommunen, die in beiden/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Bedarfe und Lücken' }).click();
});

it('was keine Lücke ist, wird mit Begründung verworfen, bleibt nachlesbar und lässt sich wieder öffnen', async () => {
  await show(/^Mögliche Bedarfe/);
  await row('Mögliche Bedarfe', /Korschenbroich Wohnen/).click();
  await button(page, 'Keine Lücke …').click();
  await button(dialog(page), 'Verwerfen').click();
  await page.getByText('Bitte begründen').waitFor();
  await dialog(page).getByRole('textbox').fill('Die Wohnraumhilfe der Caritas übernimmt das.');
  await button(dialog(page), 'Verwerfen').click();
  await message(page, /^Verworfen/).waitFor();
  await show(/^Verworfen/);
  await row('Verworfen', /Meerbusch Kultur/).click();
  await page.getByText('Seitdem hat sich nichts geändert.').waitFor();
  await picture(page, 'bedarfe-verworfen');
  await row('Verworfen', /Korschenbroich Wohnen/).click();
  await button(page, 'Wieder öffnen').click();
  await show(/^Mögliche Bedarfe/);
  await row('Mögliche Bedarfe', /Korschenbroich Wohnen/).waitFor();
});

it('ein Bedarf aus einem Gespräch wird erfasst, gelistet und kopiert; die Herkunft steht dabei', async () => {
  await show(/^Genannte Bedarfe/);
  await button(page, 'Bedarf erfassen').click();
  await button(dialog(page), 'Bedarf speichern').click();
  await page.getByText('Bitte den Bedarf in einem Satz nennen.').waitFor();
  await dialog(page).getByRole('textbox', { name: 'Was wird gebraucht?' }).fill('Treffpunkt für Seniorinnen');
  await dialog(page)
    .getByRole('combobox', { name: /^Kommunen/ })
    .fill('Rommers');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('combobox', { name: 'Handlungsfelder' }).fill('Pflege');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('textbox', { name: 'Wer hat es gesagt?' }).fill('Herr Muster, Seniorenbeirat');
  await picture(page, 'bedarfe-erfassen');
  await button(dialog(page), 'Bedarf speichern').click();
  await row('Genannte Bedarfe', /Rommerskirchen Treffpunkt für Seniorinnen/).click();
  await page.getByText(/Herkunft: .*Herr Muster, Seniorenbeirat/).waitFor();
  await picture(page, 'bedarfe-genannt');
  await listenForCopies(page);
  await button(page, 'Weitergeben').click();
  await button(page, 'Für Excel kopieren').click();
  await expect.poll(() => copied(page)).toContain('Treffpunkt für Seniorinnen');
});

it('die Schwellen stehen über der Liste und sind Einstellungen', async () => {
  await show(/^Mögliche Bedarfe/);
  await page.getByText(/^Schwellen: alle Angebote enden innerhalb von 12 Monaten/).waitFor();
  await button(page, 'Schwellen …').click();
  await dialog(page)
    .getByRole('textbox', { name: /Plätze je 1.000/ })
    .fill('0');
  await picture(page, 'bedarfe-schwellen');
  await button(dialog(page), 'Schwellen speichern').click();
  await page.getByText(/Plätze nicht verglichen/).waitFor();
  expect(await view(/^Mögliche Bedarfe/).isChecked()).toBe(true);
});
