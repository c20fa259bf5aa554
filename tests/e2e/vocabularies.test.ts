import { beforeAll, describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { button, dialog, message, picture, visit } from './office.ts';

const { page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Einstellungen');
  await page.getByRole('link', { name: 'Handlungsfelder', exact: true }).click();
  await list().waitFor();
});

const list = () => page.getByRole('list', { name: 'Handlungsfelder in ihrer Reihenfolge' });
const names = (): Promise<string[]> =>
  list()
    .locator('button:not([data-handle])')
    .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
const record = (name: string) => page.getByRole('region', { name });

describe('Wortlisten', () => {
  it('ein umbenannter Begriff heißt in der Abdeckung gleich neu, der alte Name bleibt Synonym', async () => {
    await button(page, 'Wohnen').click();
    await button(page, 'Begriff bearbeiten').click();
    await page.getByLabel('Bezeichnung').fill('Wohnen und Nachbarschaft');
    await button(page, 'Speichern').click();
    await message(page, '„Wohnen und Nachbarschaft“ gespeichert.').waitFor();
    await record('Wohnen und Nachbarschaft')
      .getByText(/(^|· )Wohnen( ·|$)/)
      .waitFor();
    await picture(page, 'wortlisten-umbenannt');
    await visit(page, 'Abdeckung');
    await page.getByText('Wohnen und Nachbarschaft').first().waitFor();
  });

  it('die Reihenfolge lässt sich mit der Tastatur ändern', async () => {
    await visit(page, 'Einstellungen');
    await page.getByRole('link', { name: 'Handlungsfelder', exact: true }).click();
    await list().waitFor();
    const [first, second] = await names();
    await list().locator('[data-handle]').first().focus();
    await page.keyboard.press('ArrowDown');
    await message(page, `„${first}“ steht jetzt an anderer Stelle.`).waitFor();
    const firstTwo = async (): Promise<string[]> => (await names()).slice(0, 2);
    await expect.poll(firstTwo, { timeout: 20_000 }).toEqual([second, first]);
  });

  it('zwei Begriffe werden einer; die Rücknahme stellt beide wieder her', async () => {
    await button(page, 'Kultur').click();
    await button(page, 'Zusammenführen …').click();
    await page.getByLabel('Mit diesem Begriff, der bleibt').selectOption('Sport und Freizeit');
    await page.getByText('Das geht über').waitFor();
    await picture(page, 'wortlisten-vorschau');
    await dialog(page).getByRole('button', { name: 'Zusammenführen', exact: true }).click();
    await page
      .getByText(/„Kultur“ ist jetzt „Sport und Freizeit“/)
      .first()
      .waitFor();
    await expect.poll(names, { timeout: 30_000 }).not.toContain('Kultur');
    await page.getByText('zusammengeführt mit Sport und Freizeit').waitFor();
    await picture(page, 'wortlisten-zusammengefuehrt');
    await page.getByRole('button', { name: 'Rückgängig' }).last().click();
    await expect.poll(names, { timeout: 30_000 }).toContain('Kultur');
  });

  it('was einen Begriff verwendet, steht mit Namen da und führt zu seinem Satz', async () => {
    await page.getByRole('link', { name: 'Zielgruppen', exact: true }).click();
    await button(page, 'Frauen').click();
    await page
      .getByText(/gespeicherte Ansicht/)
      .last()
      .click();
    await page.getByRole('link', { name: 'Angebote für Frauen in Kaarst' }).waitFor();
    await picture(page, 'wortlisten-verwendet');
    await page.getByRole('link', { name: 'Angebote für Frauen in Kaarst' }).click();
    await button(page, 'Ansicht: Angebote für Frauen in Kaarst').waitFor();
    await page.goBack();
  });

  it('was das Programm selbst braucht, sagt es und bietet nur das Umbenennen an', async () => {
    await page.getByRole('link', { name: 'Trägerarten', exact: true }).click();
    await button(page, 'Stadt/Gemeinde').click();
    await page.getByText(/An dieser Trägerart erkennt das Programm/).waitFor();
    expect(await button(page, 'Löschen').count()).toBe(0);
    await picture(page, 'wortlisten-fest');
  });
});
