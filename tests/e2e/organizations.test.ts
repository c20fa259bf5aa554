import { beforeAll, describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, dialog, message, picture, visit } from './office.ts';

const { page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Akteure und Strukturen');
});

const list = () => page.getByRole('grid', { name: 'Akteure', exact: true });
const cell = (name: string) => list().getByRole('gridcell', { name, exact: true });
const search = (text: string) => page.getByRole('searchbox', { name: 'Akteure durchsuchen' }).fill(text);
const record = (name: string) => page.getByRole('region', { name, exact: true });

describe('Akteure', () => {
  it('die Liste zeigt Träger aus den Rückläufen; der Datensatz steht daneben, mit Personen und Angeboten', async () => {
    await search('Diakonie Rhein');
    await picture(page, 'akteure');
    await cell('Diakonie Rhein-Kreis Neuss').click();
    const actor = record('Diakonie Rhein-Kreis Neuss');
    await actor.getByText('Clara Probe').first().waitFor();
    await actor.getByText('Einwilligung widerrufen: in keiner Ausgabe').waitFor();
    await picture(page, 'akteur');
    expect(await barriers(page)).toEqual([]);
    await actor.getByRole('link', { name: /Angebote anzeigen/ }).click();
    await page.getByRole('grid', { name: 'Angebote', exact: true }).waitFor();
    await button(page, 'Filter entfernen: Nur ein Träger').waitFor();
    await visit(page, 'Akteure und Strukturen');
  });
  it('ein neuer Akteur mit seiner Ansprechperson, nur mit der Tastatur gespeichert', async () => {
    await button(page, 'Akteur anlegen').click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Brückenhaus Vorst');
    await picture(page, 'akteur-neu');
    await page.keyboard.press('Enter');
    await record('Brückenhaus Vorst').waitFor();
    await button(page, 'Ansprechperson hinzufügen').click();
    await record('Brückenhaus Vorst').getByRole('textbox', { name: 'Name', exact: true }).fill('Lena Muster');
    await picture(page, 'akteur-person');
    await page.keyboard.press('Enter');
    await record('Brückenhaus Vorst').getByText('Lena Muster').waitFor();
  });
  it('Doppelte werden gezeigt, auf Wunsch zusammengeführt und zurückgenommen', async () => {
    await page.getByRole('link', { name: 'Doppelte klären' }).click();
    await button(page, 'Derselbe Akteur: Jobcenter und Jobcenter Rhein-Kreis Neuss').click();
    await picture(page, 'akteure-zusammenfuehren');
    await button(dialog(page), 'Zusammenführen').click();
    await message(page, /^Zusammengeführt zu Jobcenter Rhein-Kreis Neuss/).waitFor();
    await picture(page, 'akteure-doppelte');
    await button(page, 'Rückgängig').click();
    await button(page, 'Derselbe Akteur: Jobcenter und Jobcenter Rhein-Kreis Neuss').waitFor();
  });
});
