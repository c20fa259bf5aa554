import { beforeAll, describe, expect, it } from 'vitest';
import { demoData } from '../demo-data.ts';
import { barriers, button, picture, title, visit } from './office.ts';
import { startFresh } from './started.ts';
import { screens, walk } from './tour.ts';

/** A walk past every screen in three looks is long; a slow machine needs its time. */
const walkTimeout = 1_800_000;
const { base, dataDir, program, page } = await startFresh();

const looks = ['light', 'dark', 'highContrast'] as const;
const choose = async (words: string): Promise<void> => {
  await visit(page, 'Einstellungen');
  await page.getByRole('group', { name: 'Farben' }).getByText(words, { exact: true }).click();
};
/** The system asks for another look; the page as it stands takes it on. */
async function asTheSystem(theme: (typeof looks)[number]): Promise<void> {
  const colorScheme = theme === 'light' ? 'light' : 'dark';
  await page.emulateMedia({ colorScheme, contrast: theme === 'highContrast' ? 'more' : 'no-preference' });
  await page.locator(`html[data-theme=${theme}]`).waitFor();
}

it('die Prüfung selbst findet eine Barriere, wo eine ist', async () => {
  await title(page, 'Willkommen bei Verzahnt').waitFor();
  await page.evaluate(() => document.body.append(document.createElement('input')));
  expect(await barriers(page)).toContainEqual(expect.stringMatching(/^label: /));
  await page.reload();
});

describe('Ohne Daten', () => {
  it.each(looks)('die Begrüßung und die Frage nach dem Kreis (%s)', async (theme) => {
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
  });
});

describe('Mit dem Beispiel', () => {
  beforeAll(async () => {
    await program.call('shell.setTheme', { theme: 'light' });
    await page.reload();
    await demoData(dataDir);
    await program.setNextDialog([dataDir]);
    await button(page, 'Datenordner öffnen …').click();
    await title(page, 'Übersicht').waitFor();
  });

  it.each([
    ['hell', 'light'],
    ['dunkel', 'dark'],
    ['hoher Kontrast', 'highContrast'],
  ] as const)('das Erscheinungsbild wird in den Einstellungen gewählt (%s)', async (words, theme) => {
    await choose(words);
    await page.locator(`html[data-theme=${theme}]`).waitFor();
  });

  it(
    'jede Seite und jeder Dialog ohne Barrieren und als Beispiel gekennzeichnet, in jedem Erscheinungsbild',
    async () => {
      await choose('wie Windows');
      const found = await walk(screens(program, base), async (name) => {
        const faults: string[] = [];
        for (const theme of looks) {
          await asTheSystem(theme);
          await picture(page, `${theme}-${name}`);
          const seen = await barriers(page, theme === 'light' ? 'all' : 'colours');
          faults.push(...seen.map((one) => `${theme}: ${one}`));
        }
        return faults;
      });
      expect(found).toEqual({});
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
