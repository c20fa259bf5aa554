import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { RunningVerzahnt } from './host.ts';
import { barriers, button, dialog, message, picture, title, visit } from './office.ts';
import { ownStarts } from './own-starts.ts';

const { at, workspace, start, end } = ownStarts();
const enter = (program: RunningVerzahnt, name: string) =>
  program.call('offers.create', {
    values: { name, provider: 'Verein', fieldsOfAction: ['sprache'], targetGroups: [] },
    municipalities: ['05162016'],
    districtWide: false,
    told: { who: 'Frau Beispiel', whom: 'Herr Beispiel', day: '2026-11-18' },
  });
async function toBackups(page: Page): Promise<void> {
  await visit(page, 'Daten', 'Eingelesene Dateien');
  await page.getByRole('link', { name: 'Sicherung' }).click();
  await title(page, 'Sicherung').waitFor();
}
const offers = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();

describe('Sicherung', () => {
  it('anlegen, an anderem Ort speichern, danach ändern und zurückspielen: der alte Stand ist wieder da', async () => {
    const program = await start({ dataDir: workspace() });
    const { page } = program;
    await enter(program, 'Sprachcafé');
    await toBackups(page);
    await page.getByText('Es gibt noch keine Sicherung.').waitFor();
    await button(page, 'Jetzt sichern').click();
    await message(page, /^Gesichert: /).waitFor();
    await page.getByRole('table').getByRole('row').nth(1).waitFor();
    const elsewhere = at('Stick.verzahnt-sicherung');
    await program.setNextSave(elsewhere);
    await button(page, 'Sicherung speichern unter …').click();
    await message(page, 'Gespeichert: Stick.verzahnt-sicherung').waitFor();
    await picture(page, 'sicherung');

    await enter(program, 'Zu viel');
    await visit(page, 'Angebote');
    await offers(page, '2 Angebote im Bestand');

    await toBackups(page);
    await program.setNextDialog([elsewhere]);
    await button(page, 'Sicherung zurückspielen …').click();
    await dialog(page).getByText('Der jetzige Stand bleibt daneben im Datenordner erhalten.').waitFor();
    await picture(page, 'sicherung-zurueckspielen');
    await button(dialog(page), 'Zurückspielen').click();
    await message(page, 'Die Sicherung ist zurückgespielt.').waitFor();
    await visit(page, 'Angebote');
    await offers(page, '1 Angebot im Bestand');

    await enter(program, 'Wieder zu viel');
    await toBackups(page);
    await page
      .getByRole('table')
      .getByRole('button', { name: /^Sicherung vom .* zurückspielen$/ })
      .last()
      .click();
    await button(dialog(page), 'Zurückspielen').click();
    await message(page, 'Die Sicherung ist zurückgespielt.').waitFor();
    await visit(page, 'Angebote');
    await offers(page, '1 Angebot im Bestand');
    expect(await program.pageErrors()).toEqual([]);
  });

  it('eine Datei, die keine Sicherung ist, wird erklärt, und nichts ändert sich', async () => {
    const program = await start({ dataDir: workspace() });
    const { page } = program;
    await enter(program, 'Sprachcafé');
    writeFileSync(at('Brief.verzahnt-sicherung'), 'keine Sicherung');
    await toBackups(page);
    await program.setNextDialog([at('Brief.verzahnt-sicherung')]);
    await button(page, 'Sicherung zurückspielen …').click();
    await button(dialog(page), 'Zurückspielen').click();
    await message(page, '„Brief.verzahnt-sicherung“ ist keine Sicherung von Verzahnt.').waitFor();
    await visit(page, 'Angebote');
    await offers(page, '1 Angebot im Bestand');
  });
});

describe('Wenn der Datenordner sich nicht öffnen lässt', () => {
  it('beschädigte Datenbank: die Sicherung wird angeboten und zurückgespielt, die beschädigte Datei bleibt', async () => {
    const dataDir = workspace();
    const first = await start({ dataDir });
    await enter(first, 'Sprachcafé');
    await toBackups(first.page);
    await button(first.page, 'Jetzt sichern').click();
    await message(first.page, /^Gesichert: /).waitFor();
    await end(first);
    writeFileSync(join(dataDir, 'verzahnt.sqlite'), 'keine Datenbank mehr'.repeat(500));

    const { page } = await start();
    await title(page, 'Der Datenordner konnte nicht geöffnet werden').waitFor();
    await page.getByText('Die Datenbank ist beschädigt.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'problem-beschaedigt');
    await button(page, /^Sicherung vom .* zurückspielen$/).click();
    await title(page, 'Übersicht').waitFor();
    await visit(page, 'Angebote');
    await offers(page, '1 Angebot im Bestand');
    const kept = readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes('keine Datenbank mehr'));
    expect(kept).toBe(true);
  });

  it('verschwundener Ordner: er wird genannt und nicht neu angelegt, ein anderer lässt sich öffnen', async () => {
    const dataDir = workspace();
    await end(await start({ dataDir }));
    renameSync(dataDir, at('Umbenannt'));
    const program = await start();
    const { page } = program;
    await title(page, 'Der Datenordner konnte nicht geöffnet werden').waitFor();
    await page.getByText(dataDir).first().waitFor();
    await picture(page, 'problem-fehlt');
    expect(readdirSync(at('.'))).not.toContain('Daten');
    await program.setNextDialog([at('Umbenannt')]);
    await button(page, 'Anderen Datenordner öffnen …').click();
    await title(page, 'Übersicht').waitFor();
  });

  it('ein zweites Programm auf denselben Daten sagt es, und nach dem Schließen des ersten geht es weiter', async () => {
    const dataDir = workspace();
    const first = await start({ dataDir });
    const second = await start({ dataDir, settingsDir: at('Zweiter Arbeitsplatz') });
    const { page } = second;
    await page.getByText('Diese Daten sind gerade in einem anderen Fenster oder Programm geöffnet.').waitFor();
    await picture(page, 'problem-belegt');
    await end(first);
    await second.setNextDialog([dataDir]);
    await button(page, 'Anderen Datenordner öffnen …').click();
    await title(page, 'Übersicht').waitFor();
  });

  it('ein leerer Ordner ist kein Datenordner; die Begrüßung bleibt und sagt es', async () => {
    const program = await start();
    const { page } = program;
    mkdirSync(at('Leer'));
    await program.setNextDialog([at('Leer')]);
    await button(page, 'Datenordner öffnen …').click();
    await page.getByText(`In „${at('Leer')}“ liegen keine Daten von Verzahnt`).waitFor();
    await picture(page, 'ordner-leer');
    expect(readdirSync(at('Leer'))).toEqual([]);
  });
});

describe('Das Beispiel', () => {
  it('lässt sich verwerfen, und die eigenen Daten bleiben unberührt', async () => {
    const program = await start();
    const { page } = program;
    await button(page, 'Beispiel öffnen').click();
    // reading eight files and all that follows takes its time on a busy machine
    await title(page, 'Übersicht').waitFor({ timeout: 110_000 });
    await page.getByText('BEISPIELDATEN').first().waitFor();
    await visit(page, 'Einstellungen');
    await button(page, 'Beispiel verwerfen …').click();
    await button(dialog(page), 'Beispiel verwerfen').click();
    await title(page, 'Willkommen bei Verzahnt').waitFor();
    await button(page, 'Ohne Datei beginnen').click();
    await page.getByRole('combobox').selectOption('05162');
    await button(page, 'Beginnen').click();
    await title(page, 'Übersicht').waitFor();
    await expect.poll(() => page.getByText('BEISPIELDATEN').count()).toBe(0);
    await picture(page, 'leer-uebersicht');
    for (const [place, heading] of [
      ['Angebote', 'Noch keine Angebote'],
      ['Abdeckung', 'Noch keine Angebote eingelesen'],
      ['Berichte', 'Noch nichts. Jedes ausgegebene Dokument'],
      ['Daten', 'Noch nichts eingelesen'],
    ] as const) {
      await visit(page, place, place === 'Daten' ? 'Eingelesene Dateien' : place);
      await page.getByText(heading).first().waitFor();
      expect(await barriers(page)).toEqual([]);
      await picture(page, `leer-${place.toLowerCase()}`);
    }
    expect(await program.pageErrors()).toEqual([]);
  });
});

describe('Der Arbeitsplatz', () => {
  it('öffnet sich wieder in der Größe von zuletzt und mit den Daten von zuletzt', async () => {
    const dataDir = workspace();
    await end(await start({ dataDir }));
    const file = at('Einstellungen/settings.json');
    const settings = JSON.parse(readFileSync(file, 'utf8')) as { window: object };
    writeFileSync(
      file,
      JSON.stringify({ ...settings, window: { ...settings.window, x: 40, y: 30, width: 1180, height: 760 } }),
    );
    const again = await start();
    await title(again.page, 'Übersicht').waitFor();
    await again.page.getByText('Rhein-Kreis Neuss').first().waitFor();
    const size = await again.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(size.width).toBeGreaterThan(1100);
    expect(size.width).toBeLessThanOrEqual(1180);
    await end(again);
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { window: object; workspace: string };
    expect(kept).toMatchObject({ workspace: dataDir, window: { width: 1180, height: 760 } });
  });
});
