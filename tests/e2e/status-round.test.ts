import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, picture, title, visit } from './office.ts';

const { base, program, page } = await startDemo();
const folder = join(base, 'Blätter');
mkdirSync(folder);

const rounds = () => page.getByRole('grid', { name: 'Erhebungen' });

describe('Sachstände abfragen', () => {
  it('die laufende Abfrage steht bei den Erhebungen und zeigt, wer gefragt ist und was kam', async () => {
    await visit(page, 'Erhebungen');
    await rounds().getByText('Sachstände für die Steuerungsgruppe').waitFor();
    await picture(page, 'sachstand-erhebungen');
    await rounds().getByText('Sachstände für die Steuerungsgruppe').click();
    await title(page, 'Sachstände für die Steuerungsgruppe').waitFor();
    await page.getByText('1 von 8 Kommunen hat geantwortet').waitFor();
    expect(await page.getByRole('row', { name: /Gesundheitsamt/ }).textContent()).toContain('eingegangen');
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'sachstand-abfrage');
    await button(page, 'Schulamt öffnen').click();
    await page.getByRole('heading', { level: 2, name: 'Schulamt' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'sachstand-empfaenger');
  });

  it('aus dem Plan beginnt eine neue, mit dem Filter der Ansicht und den bekannten Anschriften', async () => {
    await visit(page, 'Maßnahmen');
    await page.getByRole('list', { name: 'Stand der Maßnahmen' }).getByRole('button', { name: 'gefährdet' }).click();
    await button(page, 'Sachstände').click();
    await button(page, 'Sachstände abfragen …').click();
    await title(page, 'Sachstände abfragen').waitFor();
    await page.getByText('Weitere Filter aus der Ansicht: Ampel.').waitFor();
    await button(page, 'Weitere Filter aufheben').click();
    await page.getByText(/Gefragt wird nach \d\d offenen Maßnahmen/).waitFor();
    await button(page, 'Kommunen: Keine wählen').click();
    await page.getByLabel('Titel').fill('Frühjahrsabfrage');
    await page.getByLabel('Frist').fill('15.12.2029');
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'sachstand-neu');
    await page.getByRole('heading', { name: 'Federführungen' }).scrollIntoViewIfNeeded();
    await picture(page, 'sachstand-neu-2');
    await program.call('shell.setTheme', { theme: 'dark' });
    await picture(page, 'sachstand-neu-dunkel');
    await program.call('shell.setTheme', { theme: 'light' });
    await page.keyboard.press('Control+s');
    await title(page, 'Frühjahrsabfrage').waitFor();
    await page.getByText(/0 von \d+ weiteren Befragten/).waitFor();
    expect(await page.getByText('Kommunen haben geantwortet').count()).toBe(0);
  });

  it('Einladungen mit dem Blatt im Anhang; geändert bleibt, wer gefragt ist', async () => {
    await program.setNextDialog([folder]);
    await button(page, 'Anschreiben').click();
    await button(page, 'Einladungen …').first().click();
    await page.getByText(/Dateien liegen im Ordner/).waitFor();
    expect(readdirSync(folder)).toContain('Einladung Schulamt.eml');
    await button(page, /Empfänger als angefragt vermerken/).click();
    await expect.poll(() => page.getByRole('row', { name: /Schulamt/ }).textContent()).toContain('angefragt');
    await button(page, 'Bearbeiten').click();
    await title(page, 'Sachstandsabfrage bearbeiten').waitFor();
    expect(await page.getByLabel('Kaarst', { exact: true }).isChecked()).toBe(false);
    expect(await page.getByLabel('Schulamt', { exact: true }).isChecked()).toBe(true);
  });
});
