import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, startVerzahnt, type RunningVerzahnt } from './host.ts';

let program: RunningVerzahnt;
/** Set SCREENS to a folder to look at every screen. */
const pictures = process.env['SCREENS'];

beforeAll(async () => {
  if (pictures) mkdirSync(join(root, pictures), { recursive: true });
  program = await startVerzahnt();
  const state = await program.call('shell.openDemo', {});
  expect(state.workspace?.demo).toBe(true);
  await program.page.reload();
  await program.page.locator('nav a').first().waitFor();
});
afterAll(() => program.close());

describe.each(['light', 'dark', 'highContrast'] as const)('Jede Seite (%s)', (theme) => {
  it('öffnet sich aus der Navigation, ohne Fehler und ohne Verstoß gegen die Richtlinie', async () => {
    const { page } = program;
    await program.call('shell.setTheme', { theme });
    await page.reload();
    await page.locator('nav a').first().waitFor();
    await expect.poll(() => page.getAttribute('html', 'data-theme')).toBe(theme);
    const links = await page
      .locator('nav a')
      .evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(4);
    for (const href of links) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, href);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.getByText('BEISPIELDATEN').count(), href).toBeGreaterThan(0);
      if (pictures)
        await page.screenshot({ path: join(root, pictures, `${theme}-${href.replace(/\W+/g, '') || 'start'}.png`) });
    }
    expect(await program.pageErrors()).toEqual([]);
  });
});
