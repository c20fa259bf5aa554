import { beforeAll, describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { button, message, picture, tab, visit } from './office.ts';

const { program, page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Angebote');
});

const record = (name: string) => page.getByRole('region', { name, exact: true });
async function open(name: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Angebote durchsuchen' }).fill(name);
  await page.getByRole('gridcell', { name, exact: true }).click();
  await record(name).waitFor();
}

describe('Was ein Angebot mehrfach hat', () => {
  it('Orte, feste Zeiten, Geldgeber und Personen stehen in ihrer Gruppe', async () => {
    await open('Sprachcafé am Markt');
    const offer = record('Sprachcafé am Markt');
    for (const text of [
      'Pfarrheim Beispielstraße',
      'Di, Do 15:00–17:00 Uhr',
      'jeden ersten Samstag im Monat, 10:00–12:00 Uhr',
      'Beispielstiftung Begegnung',
      'Beispielperson Weber, Vertretung',
    ])
      await offer.getByText(text, { exact: true }).waitFor();
    await picture(page, 'angebot-orte');
    await offer.getByText('Weitere Geldgeber').scrollIntoViewIfNeeded();
    await picture(page, 'angebot-geld');
  });

  it('eine feste Zeit kommt dazu und geht mit einem Klick wieder', async () => {
    const offer = record('Sprachcafé am Markt');
    await button(offer, 'Zeit hinzufügen').click();
    await offer.getByRole('combobox', { name: 'Wochentage' }).fill('Frei');
    await page.getByRole('option', { name: 'Freitag' }).waitFor();
    await page.keyboard.press('Enter');
    await offer.locator('[data-field="start"] input').fill('16:00');
    await offer.getByLabel('Rhythmus').selectOption('alle zwei Wochen');
    await picture(page, 'angebot-zeit');
    await button(offer, 'Speichern').click();
    await offer.getByText('Fr ab 16:00 Uhr, alle zwei Wochen', { exact: true }).waitFor();
    await button(page.locator('output[aria-live]'), 'Rückgängig').first().click();
    await offer.getByText('Fr ab 16:00 Uhr, alle zwei Wochen', { exact: true }).waitFor({ state: 'detached' });
  });

  it('„Stimmt noch“ bestätigt mit dem Tag von heute', async () => {
    const offer = record('Sprachcafé am Markt');
    await offer.getByText(/^Zuletzt bestätigt am .*Rueckmeldung_Kaarst_final_neu2.xlsx$/).waitFor();
    await button(offer, 'Stimmt noch').click();
    await message(page, '1 Angebot ist bestätigt.').waitFor();
    await offer.getByText(/^Zuletzt bestätigt am .*durch Beispielperson$/).waitFor();
    expect(await program.pageErrors()).toEqual([]);
  });
});

describe('Aktualität', () => {
  it('zeigt, was vielleicht nicht mehr stimmt, und bestätigt mehrere zusammen', async () => {
    await page.getByRole('link', { name: 'Aktualität' }).click();
    await tab(page, 'Aktualität').waitFor();
    await page.getByRole('button', { name: /Geld endet vor dem Angebot/ }).click();
    const list = page.getByRole('grid', { name: 'Geld endet vor dem Angebot' });
    await list.getByRole('gridcell', { name: 'Alltagsintegrierte Sprachbildung plus' }).waitFor();
    await picture(page, 'aktualitaet');
    await list.getByRole('checkbox').nth(1).check();
    await list.getByRole('checkbox').nth(2).check();
    await button(page, '2 Angebote bestätigen').click();
    await message(page, '2 Angebote sind bestätigt.').waitFor();
    await page.getByRole('button', { name: /einziger Träger fällt weg/ }).click();
    await page.getByRole('grid', { name: 'einziger Träger fällt weg' }).waitFor();
  });
});

describe('Strukturen', () => {
  it('eine Spalte je Kommune; „keine Rückmeldung“ sieht nicht aus wie „keine Angabe“', async () => {
    await page.getByRole('link', { name: 'Strukturen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Strukturen der Kommunen' }).waitFor();
    await page.getByRole('columnheader', { name: /^Kaarst/ }).waitFor();
    await page.locator('td[data-silent="true"]').getByText('keine Rückmeldung').first().waitFor();
    await page.getByRole('link', { name: 'Stadt Dormagen, Integrationsbüro' }).waitFor();
    await picture(page, 'strukturen');
    expect(await program.pageErrors()).toEqual([]);
  });
});
