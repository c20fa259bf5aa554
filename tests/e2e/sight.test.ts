import { describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { picture, settle, visit } from './office.ts';
import { screens, walk } from './tour.ts';

const { base, program, page } = await startDemo();

/** What lies outside the window with no way to scroll there. */
const lost = (): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (from: Element, axis: 'X' | 'Y'): boolean => {
      for (let one: Element | null = from; one; one = one.parentElement) {
        const room = axis === 'X' ? one.scrollWidth - one.clientWidth : one.scrollHeight - one.clientHeight;
        if (room > 0 && /auto|scroll/.test(getComputedStyle(one)[`overflow${axis}`])) return true;
      }
      return false;
    };
    const modal = document.querySelector('dialog[open]');
    const seen = (modal ?? document).querySelectorAll('button, a[href], input, select, textarea, h1, h2, h3');
    return [...seen].flatMap((one) => {
      // Comes into the window with the focus.
      if (one.textContent === 'Zum Inhalt springen') return [];
      const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
      if (width < 2 || height < 2 || !one.checkVisibility({ visibilityProperty: true })) return [];
      const aside = (left < -1 || right > innerWidth + 1) && !scrolls(one, 'X');
      const below = (top < -1 || bottom > innerHeight + 1) && !scrolls(one, 'Y');
      return aside || below ? [`${one.tagName} ${one.textContent || one.getAttribute('aria-label')}`] : [];
    });
  });
/** How far the page itself, not a list in it, runs out of the window to the right. */
const overflow = (): Promise<number> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    return Math.max(document.documentElement.scrollWidth - innerWidth, main ? main.scrollWidth - main.clientWidth : 0);
  });

describe('Mit schwachen Augen und ohne Maus', () => {
  it('bei doppelter Größe geht auf keiner Seite etwas verloren', async () => {
    const before = page.viewportSize();
    await page.setViewportSize({ width: 720, height: 450 });
    const found = await walk(screens(program, base), async (name) => {
      await picture(page, `zoom-${name}`);
      const wide = await overflow();
      return [...(await lost()), ...(wide > 1 ? [`${wide} px zu breit`] : [])];
    });
    await page.setViewportSize(before ?? { width: 1360, height: 860 });
    expect(found).toEqual({});
  });

  it.each(['Übersicht', 'Angebote', 'Abdeckung', 'Berichte', 'Einstellungen'])(
    'wo die Tastatur steht, ist zu sehen (%s)',
    async (place) => {
      await visit(page, place);
      await page.mouse.move(1, 1);
      const unseen: string[] = [];
      const start = page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link').last();
      await start.focus();
      for (let step = 0; step < 24; step++) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        if ((await focused.count()) === 0) break;
        await settle(page);
        const shown = await page.screenshot();
        const name = await focused.evaluate(
          (one) => `${one.tagName} ${one.textContent || one.getAttribute('aria-label')}`,
        );
        await focused.evaluate((one) => (one as HTMLElement).blur());
        await settle(page);
        if (shown.equals(await page.screenshot())) unseen.push(name);
      }
      expect(unseen).toEqual([]);
    },
  );
});
