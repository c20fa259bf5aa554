import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root, startVerzahnt, type RunningVerzahnt } from '../tests/e2e/host.ts';
import { button, dialog, example, examples, title, visit } from '../tests/e2e/office.ts';
import { ensureBuilt } from './ensure-built.ts';

/**
 * Makes the pictures of the README and the handbook: the way in from the eight example files, everything after it
 * in the demo Kreis. Run it after a change of the interface: `node scripts/node24.mjs scripts/make-pictures.ts`.
 */
const folder = join(root, 'docs/bilder');
const largest = 250 * 1024;

/** Photographs the window as it stands, without what only appears under a mouse. */
async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate('document.fonts.ready');
  await page.waitForLoadState('networkidle');
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const { size } = statSync(path);
  if (size > largest) throw new Error(`${name}.png is larger than 250 KB`);
  console.log(`docs/bilder/${name}.png ${Math.round(size / 1024)} KB`);
}

async function start(settingsDir: string): Promise<RunningVerzahnt> {
  const program = await startVerzahnt({ settingsDir });
  program.page.setDefaultTimeout(20_000);
  await program.page.setViewportSize({ width: 1440, height: 900 });
  await title(program.page, 'Willkommen bei Verzahnt').waitFor();
  return program;
}

/** The reader sits at Windows: the folder of this run, wherever it lies, is shown as one there. */
async function showWindowsFolder(page: Page, data: string): Promise<void> {
  await page.getByText(data).evaluate((shown) => {
    shown.textContent = 'C:\\Users\\beispiel\\Verzahnt-Daten';
  });
}

async function firstStart(program: RunningVerzahnt, data: string): Promise<void> {
  const { page } = program;
  await picture(page, 'start');
  await program.setNextDialog(examples.map(example));
  await button(page, 'Dateien auswählen …').click();
  await page.getByRole('radio', { name: /^Rhein-Kreis Neuss/ }).waitFor();
  await page.getByRole('textbox', { name: 'Ihr Name' }).fill('A. Beispiel');
  await program.setNextDialog([data]);
  await button(page, 'anderer Ordner …').click();
  await button(page, 'Vorgeschlagenen Ordner nehmen').waitFor();
  await showWindowsFolder(page, data);
  await picture(page, 'kreis');
  await button(page, '8 Dateien einlesen').click();
  await title(page, 'Excel einlesen').waitFor();
  const files = page.getByRole('table', { name: 'Dateien im Rücklauf' });
  await files.getByRole('cell', { name: 'bereit' }).first().waitFor();
  await files.getByText('wird gelesen').first().waitFor({ state: 'detached' });
  await picture(page, 'dateien');
}

async function check(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rueckmeldung_Kaarst_final_neu2.xlsx prüfen' }).click();
  const cards = page.getByRole('region', { name: 'Zu entscheiden' });
  const unknown = cards.getByRole('listitem').filter({ hasText: '„Themenfeld 3“' });
  await unknown.waitFor();
  await picture(page, 'pruefen');
  await button(unknown, 'anderes …').click();
  await page.getByRole('combobox', { name: 'Handlungsfeld suchen' }).fill('gesund');
  await page.getByRole('option', { name: 'Gesundheit', exact: true }).click();
  await button(dialog(page), 'Übernehmen').click({ trial: true });
  await picture(page, 'antwort');
  await page.keyboard.press('Escape');
}

async function takeOver(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Übernehmen' }).click();
  const table = page.getByRole('table', { name: 'Was übernommen wird' });
  await table.waitFor();
  for (const box of await table.getByRole('checkbox').all()) await box.check();
  await page.getByRole('region', { name: '2 Dateien von Neuss' }).waitFor();
  await picture(page, 'uebernehmen');
}

async function coverage(page: Page): Promise<void> {
  await visit(page, 'Abdeckung');
  const grid = page.getByRole('grid', { name: /^Angebote nach/ });
  await grid.waitFor();
  await picture(page, 'abdeckung');
  await grid.locator('td').filter({ hasText: 'Sprache, Korschenbroich: ' }).click();
  await page.getByRole('heading', { name: 'Sprache in Korschenbroich' }).waitFor();
  await page.getByText('Kreisweite Angebote').waitFor();
  await picture(page, 'zelle');
}

async function offer(page: Page): Promise<void> {
  await visit(page, 'Angebote');
  await page.getByRole('searchbox', { name: 'Angebote durchsuchen' }).fill('Schwimmkurs');
  await page.getByRole('gridcell', { name: 'Schwimmkurs für Frauen', exact: true }).click();
  await page.getByRole('heading', { name: 'Schwimmkurs für Frauen' }).waitFor();
  await button(page, 'September 2022').click();
  await page.getByText('Im Original steht: „9/22“').waitFor();
  await picture(page, 'angebot');
}

async function report(page: Page): Promise<void> {
  await visit(page, 'Berichte');
  await button(page, 'Neuer Bericht').click();
  await page.getByRole('textbox', { name: 'Anlage zu' }).fill('Anlage zu TOP Ö 4.2');
  await page.getByRole('textbox', { name: 'Sitzung' }).fill('Sozial- und Gesundheitsausschuss, 03.12.2026');
  await page.getByText(/^\d+ Seiten$/).waitFor();
  await picture(page, 'bericht');
}

async function undoAndBackup(page: Page): Promise<void> {
  await visit(page, 'Daten', 'Eingelesene Dateien');
  await page.getByRole('grid', { name: 'Eingelesene Dateien' }).getByText('Rückm. Juechen.xlsx').first().click();
  await button(page, 'Zurücknehmen …').click();
  await dialog(page)
    .getByText(/Angebote werden entfernt/)
    .waitFor();
  await picture(page, 'zuruecknehmen');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Sicherung' }).click();
  await button(page, 'Jetzt sichern').click();
  await page.getByText('von Hand').waitFor();
  await picture(page, 'sicherung');
}

/** Runs one story in a program of its own, with folders that are gone afterwards. */
async function inProgram(story: (program: RunningVerzahnt, base: string) => Promise<void>): Promise<void> {
  const base = mkdtempSync(join(tmpdir(), 'verzahnt-bilder-'));
  const program = await start(join(base, 'Einstellungen'));
  try {
    await story(program, base);
  } finally {
    await program.close();
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  }
}

mkdirSync(folder, { recursive: true });
if (!ensureBuilt()) throw new Error('the program could not be built');
await inProgram(async (program, base) => {
  const data = join(base, 'Verzahnt-Daten');
  mkdirSync(data);
  await firstStart(program, data);
  await check(program.page);
  await takeOver(program.page);
});
await inProgram(async ({ page }) => {
  await button(page, 'Beispiel öffnen').click();
  await title(page, 'Übersicht').waitFor({ timeout: 60_000 });
  for (const story of [coverage, offer, report, undoAndBackup]) await story(page);
});
