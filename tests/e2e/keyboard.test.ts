import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { example, examples, message, picture, title } from './office.ts';
import { startFresh } from './started.ts';

const { base, program, page } = await startFresh();

const press = (...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const type = (text: string): Promise<void> => page.keyboard.type(text);
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((found) => found.some((element) => element === document.activeElement));

/**
 * Presses Tab until the focus stands there; fails when the whole page was walked without meeting it. What still waits
 * for something cannot be walked to, so that is waited for first.
 */
async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  await expect.poll(() => target.first().isEnabled()).toBe(true);
  for (let step = 0; step < 120; step++) {
    if (await hasFocus(target)) return;
    await press(key);
  }
  throw new Error(`not reached with ${key}: ${String(target)}`);
}
const byButton = (name: string | RegExp): Locator =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
async function pressButton(name: string | RegExp): Promise<void> {
  await tabTo(byButton(name));
  await press('Enter');
}
/** Ctrl+K, the words, Enter. */
async function command(words: string, option: string | RegExp): Promise<void> {
  await press('Control+k');
  await page.getByRole('combobox', { name: 'Suchen oder Befehl eingeben' }).waitFor();
  await type(words);
  await page.getByRole('option', { name: option }).and(page.locator('[aria-selected="true"]')).waitFor();
  await press('Enter');
}

describe('Die Hauptaufgabe nur mit der Tastatur', () => {
  it('von der Begrüßung zu den gelesenen Dateien', async () => {
    await title(page, 'Willkommen bei Verzahnt').waitFor();
    await program.setNextDialog(examples.map(example));
    await pressButton('Dateien auswählen …');
    await title(page, 'Für welchen Kreis?').waitFor();
    await tabTo(page.getByRole('textbox', { name: 'Ihr Name' }));
    await type('A. Beispiel');
    await pressButton('8 Dateien einlesen');
    await title(page, 'Excel einlesen').waitFor();
    await page
      .getByRole('cell', { name: /^\d+ Fragen?$/ })
      .first()
      .waitFor();
    await expect.poll(() => page.getByText('wird gelesen').count(), { timeout: 60_000 }).toBe(0);
  });

  it('die Datei aus Kaarst: eine Frage beantworten, eine Zelle berichtigen, eine Spalte ansehen', async () => {
    await tabTo(page.getByRole('link', { name: 'Rueckmeldung_Kaarst_final_neu2.xlsx prüfen' }));
    await press('Enter');
    const grid = page.getByRole('grid', { name: 'Inhalt von Rueckmeldung_Kaarst_final_neu2.xlsx' });
    await tabTo(grid);
    const active = grid.locator('[data-active]');

    // To the head and open the list of fields; Esc leaves it as it was.
    await press('ArrowUp', 'Enter');
    await page.getByRole('combobox', { name: 'Feld suchen' }).waitFor();
    await press('Escape');
    await expect.poll(() => hasFocus(grid)).toBe(true);

    // F10: a day that does not exist.
    await press('Control+Home', ...Array<string>(5).fill('ArrowRight'), ...Array<string>(5).fill('ArrowDown'));
    await active.getByText('31.09.2024').waitFor();
    await press('F2', 'Control+a');
    await type('01.09.2024');
    await press('Enter');
    await page.getByText('Den Tag „31.09.2024“ gibt es nicht').waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(grid)).toBe(true);

    const card = page.getByRole('listitem').filter({ hasText: '„Themenfeld 3“ ist kein Handlungsfeld' });
    await tabTo(card.getByRole('button', { name: 'anderes …' }));
    await press('Enter');
    await page.getByRole('combobox', { name: 'Handlungsfeld suchen' }).waitFor();
    await type('gesundh');
    await press('Enter', 'Control+Enter');
    await card.waitFor({ state: 'detached' });
    await picture(page, 'tastatur-pruefen');
  });

  it('alle Dateien wählen, die Frage zu Neuss beantworten und übernehmen', async () => {
    await pressButton('22 Zeilen und 1 Bestätigung übernehmen');
    const table = page.getByRole('table', { name: 'Was übernommen wird' });
    await table.waitFor();
    for (const name of examples) {
      const box = table.getByRole('checkbox', { name: `${name} übernehmen` });
      await tabTo(box);
      if (!(await box.isChecked())) await press('Space');
    }
    await pressButton('Sie ergänzen einander');
    await page.getByText('Sie ergänzen einander.', { exact: true }).waitFor();
    await pressButton('208 Zeilen und 3 Bestätigungen aus 8 Dateien übernehmen');
    await page.getByRole('heading', { name: '8 Dateien übernommen' }).waitFor();
  });

  it('durch die Abdeckung gehen, eine Zelle öffnen, eine Lücke begründen', async () => {
    await pressButton('Abdeckung ansehen');
    const grid = page.getByRole('grid', { name: 'Angebote nach Handlungsfeld und Kommune' });
    await tabTo(grid.getByRole('gridcell'));
    await press('Control+Home');
    const first = grid.getByRole('gridcell').first();
    await expect.poll(() => hasFocus(first)).toBe(true);
    await press('ArrowRight', 'ArrowDown', 'Enter');
    await page.getByRole('heading', { level: 2, name: 'Sprache in Grevenbroich' }).waitFor();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await page.getByRole('heading', { level: 2, name: 'Wohnen in Grevenbroich' }).waitFor();
    await pressButton('Als Lücke bestätigen …');
    await page.getByRole('dialog', { name: 'Als Lücke bestätigen' }).waitFor();
    await tabTo(page.getByRole('textbox', { name: /^Begründung/ }));
    await type('Gespräch mit der Wohnraumberatung am 18.11.2026');
    await pressButton('Lücke bestätigen');
    await message(page, 'Die Lücke ist bestätigt.').waitFor();
    await grid.getByText('Wohnen, Grevenbroich: bestätigte Lücke').waitFor({ state: 'attached' });
    await press('Escape');
    await page.getByRole('heading', { level: 2, name: 'Wohnen in Grevenbroich' }).waitFor({ state: 'detached' });
    await expect
      .poll(() =>
        grid.getByRole('gridcell').evaluateAll((cells) => cells.some((one) => one === document.activeElement)),
      )
      .toBe(true);
  });

  it('den Bericht als PDF ausgeben', async () => {
    const out = join(base, 'Bericht.pdf');
    await command('Bericht', /^Bericht erstellen/);
    await title(page, 'Neuer Bericht').waitFor();
    await tabTo(page.getByRole('textbox', { name: 'Titel' }));
    await press('Control+a');
    await type('Angebote 2026');
    await program.setNextSave(out);
    const pdf = byButton('PDF erstellen');
    await tabTo(pdf, 'Shift+Tab');
    await expect.poll(() => pdf.isEnabled()).toBe(true);
    await press('Enter');
    await message(page, 'PDF gespeichert und unter „Berichte“ aufbewahrt.').waitFor();
    expect(existsSync(out)).toBe(true);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('von überall: Hilfe mit F1, Suche mit Strg+K, Schließen mit Esc', async () => {
    await press('F1');
    await page.getByRole('dialog', { name: 'Hilfe und Tasten' }).waitFor();
    await press('Escape');
    await page.getByRole('dialog', { name: 'Hilfe und Tasten' }).waitFor({ state: 'detached' });
    await command('Sprachcafe', /^Sprachcafé/);
    await page.getByRole('heading', { level: 2, name: /^Sprachcafé/ }).waitFor();
    await command('Angebote 2026', /^Angebote 2026/);
    await page.getByRole('heading', { level: 2, name: 'Angebote 2026' }).waitFor();
    await command('Verlauf', /^Gehe zu Verlauf/);
    await title(page, 'Verlauf').waitFor();
    expect(await program.pageErrors()).toEqual([]);
  });
});
