import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, message, picture, visit } from './office.ts';

const { base, program, page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Kennzahlen');
});

const row = (name: string) => page.getByRole('gridcell', { name, exact: true });
const tab = (name: string) =>
  page.getByRole('navigation', { name: 'Ansichten der Kennzahlen' }).getByRole('link', { name });
const record = (name: string) => page.getByRole('region', { name, exact: true });

describe('Kennzahlen', () => {
  it('der Katalog nennt Gruppe, Einheit, Zahl der Werte und letzten Stand', async () => {
    await row('Einwohnerinnen und Einwohner').waitFor();
    await picture(page, 'kennzahlen-katalog');
    expect(await barriers(page)).toEqual([]);
  });

  it('eine Summe, die nicht der veröffentlichten entspricht, steht als solche da; jeder Wert führt zu seiner Zelle', async () => {
    await row('Einwohnerinnen und Einwohner').click();
    const panel = record('Einwohnerinnen und Einwohner');
    await panel.getByText(/zusammen 454\.412, veröffentlicht ist für den Kreis 454\.427/).waitFor();
    await panel.getByRole('button', { name: /^Herkunft des Wertes: Neuss/ }).click();
    await panel.getByText(/Zensus 2022 Rhein-Kreis Neuss\.csv/).waitFor();
    await picture(page, 'kennzahl');
    expect(await barriers(page)).toEqual([]);
  });

  it('ein Wert von Hand gilt sofort und lässt sich zurücknehmen', async () => {
    await row('Zuzüge aus dem Ausland').click();
    const panel = record('Zuzüge aus dem Ausland');
    await button(panel, 'Wert erfassen').click();
    await panel.getByLabel('Ort').fill('Neuss');
    await panel.getByRole('option', { name: 'Neuss', exact: true }).click();
    await panel.getByLabel('Zeit oder Stichtag').fill('15.05.2022');
    await panel.getByRole('textbox', { name: 'Wert', exact: true }).fill('1.530');
    await panel.getByRole('textbox', { name: 'Quelle', exact: true }).fill('Beispielwerte');
    await picture(page, 'kennzahl-wert');
    await button(panel, 'Speichern').click();
    await panel.getByText('1.530').waitFor();
    await row('Zuzüge aus dem Ausland je 1.000').click();
    await record('Zuzüge aus dem Ausland je 1.000').getByText('10', { exact: true }).waitFor();
    await picture(page, 'kennzahl-berechnet');
    await row('Zuzüge aus dem Ausland').click();
    await button(panel, 'Neuss, 15.05.2022 entfernen').click();
    await message(page, 'Der Wert ist gelöscht.').waitFor();
  });

  it('der Vergleich zeigt die Kommunen in der Reihenfolge des Kreises; veröffentlicht ist Kleines verdeckt', async () => {
    await tab('Vergleich').click();
    await page.getByLabel('Kennzahl', { exact: true }).selectOption({ label: 'Einbürgerungen' });
    await page.getByText('Quelle: Beispielwerte, erfunden').first().waitFor();
    await picture(page, 'kennzahlen-vergleich');
    expect(await barriers(page)).toEqual([]);
    await page.getByText('Wie veröffentlicht').click();
    await page.getByText('. (geheim)').first().waitFor();
    await page.getByText('Linien', { exact: true }).click();
    await page.getByRole('img', { name: /^Einbürgerungen, 2025/ }).waitFor();
    await picture(page, 'kennzahlen-linien');
  });

  it('ein Bild wird als SVG und als PNG gespeichert, mit Titel und Quelle und verdeckt wie am Bildschirm', async () => {
    const svg = join(base, 'Bild.svg');
    await program.setNextSave(svg);
    await button(page, 'Als SVG speichern').click();
    await message(page, 'Die Darstellung ist gespeichert.').waitFor();
    const text = readFileSync(svg, 'utf8');
    expect(text).toMatch(/Einbürgerungen.*BEISPIELDATEN.*Quelle: Beispielwerte, erfunden/s);
    expect(text).not.toContain('INTERN');
    const png = join(base, 'Bild.png');
    await program.setNextSave(png);
    await button(page, 'Als PNG speichern').click();
    await expect.poll(() => existsSync(png) && readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
    if (process.env['PICTURES']) copyFileSync(png, join(process.env['PICTURES'], 'kennzahlen-bild.png'));
  });

  it('das Profil einer Kommune steht als Seite da und wird zum Bericht', async () => {
    await tab('Profil').click();
    await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Neuss' });
    await page.getByText('Kennzahlen Neuss, letzter Stand').waitFor();
    await picture(page, 'kennzahlen-profil');
    expect(await barriers(page)).toEqual([]);
    await button(page, 'Als Bericht …').click();
    await page.getByRole('heading', { level: 1, name: 'Neuer Bericht' }).waitFor();
    await page.getByText('Profil: Neuss').first().waitFor();
    await picture(page, 'kennzahlen-profil-bericht');
  });
});
