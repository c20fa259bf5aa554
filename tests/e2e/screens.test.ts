import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startVerzahnt, type RunningVerzahnt } from './host.ts';
import { barriers, button, picture, title, visit } from './office.ts';
import { screens, walk } from './tour.ts';

/** A walk past every screen is long; a slow machine needs its time. */
const walkTimeout = 600_000;
let base = '';
let program: RunningVerzahnt;
let page: Page;
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'verzahnt-seiten-'));
  writeFileSync(join(base, 'Fotos.xlsx'), 'keine Tabelle');
  program = await startVerzahnt({ settingsDir: join(base, 'Einstellungen') });
  page = program.page;
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await program.close();
  rmSync(base, { recursive: true, force: true, maxRetries: 5 });
});

it('die Prüfung selbst findet eine Barriere, wo eine ist', async () => {
  await title(page, 'Willkommen bei Verzahnt').waitFor();
  await page.evaluate(() => document.body.append(document.createElement('input')));
  expect(await barriers(page)).toContainEqual(expect.stringMatching(/^label: /));
  await page.reload();
});

describe('Ohne Daten', () => {
  it.each(['light', 'dark', 'highContrast'] as const)(
    'die Begrüßung und die Frage nach dem Kreis (%s)',
    async (theme) => {
      await program.call('shell.setTheme', { theme });
      await page.reload();
      await title(page, 'Willkommen bei Verzahnt').waitFor();
      expect(await barriers(page)).toEqual([]);
      await picture(page, `${theme}-begruessung`);
      await button(page, 'Ohne Datei beginnen').click();
      await page.getByRole('combobox').selectOption('05166');
      await page.getByText(/^9 Kommunen: .*Viersen/).waitFor();
      expect(await barriers(page)).toEqual([]);
      await picture(page, `${theme}-ohne-datei`);
    },
  );
});

describe('Mit dem Beispiel', () => {
  beforeAll(async () => {
    await program.call('shell.setTheme', { theme: 'light' });
    await page.reload();
    await button(page, 'Beispiel öffnen').click();
    await title(page, 'Übersicht').waitFor({ timeout: 60_000 });
  });

  it.each([
    ['hell', 'light'],
    ['dunkel', 'dark'],
    ['hoher Kontrast', 'highContrast'],
  ] as const)(
    'jede Seite und jeder Dialog ohne Barrieren und als Beispiel gekennzeichnet (%s)',
    async (words, theme) => {
      await visit(page, 'Einstellungen');
      await page.getByRole('group', { name: 'Farben' }).getByText(words, { exact: true }).click();
      await expect.poll(() => page.getAttribute('html', 'data-theme')).toBe(theme);
      expect(
        await walk(screens(program, base), theme, () => barriers(page, theme === 'light' ? 'all' : 'colours')),
      ).toEqual({});
    },
    walkTimeout,
  );

  it('alles als Deutsch ausgezeichnet, ohne Fehler und ohne Verstoß gegen die Richtlinie', async () => {
    const languages = await page.locator('[lang]').evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
    expect([...new Set(languages)]).toEqual(['de']);
    expect(await program.pageErrors()).toEqual([]);
    expect(program.output()).toBe('');
  });
});
