import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { handoutsPageTexts } from '../../shared/i18n/de/handouts-page.ts';
import { startDemo } from '../e2e/started.ts';
import { plain, readPdf } from './read-pdf.ts';

const { base, program, page } = await startDemo();

/** Each offer of the preview with the number of the page it stands on, from 0. */
const offersByPage = `(() => {
  const shadow = [...document.querySelectorAll('section div')].find((element) => element.shadowRoot).shadowRoot;
  const pages = [...shadow.querySelectorAll('.page')].map((page) => page.getBoundingClientRect());
  return [...shadow.querySelectorAll('.directory .entry b')].map((name) => {
    const { top, left } = name.getBoundingClientRect();
    const page = pages.findIndex((one) => top >= one.top && top < one.bottom && left >= one.left && left < one.right);
    return { page, name: name.textContent };
  });
})()`;

it('die Vorschau bricht die Seiten dort um, wo der Druck sie umbricht', async () => {
  await page.getByRole('navigation').first().waitFor();
  await page.evaluate("location.hash = '#/berichte?neu=1'");
  await page.getByRole('region', { name: handoutsPageTexts.preview.label }).waitFor();
  const out = join(base, 'bericht.pdf');
  await program.setNextSave(out);
  await page.getByRole('button', { name: handoutsPageTexts.form.pdf }).click();
  await page.getByText(handoutsPageTexts.form.issuedAndSaved('pdf')).waitFor();
  const shown = (await page.evaluate(offersByPage)) as { page: number; name: string }[];
  const pdf = await readPdf(new Uint8Array(readFileSync(out)));
  const texts = pdf.pages.map(({ text }) => plain(text));
  expect(shown.length).toBeGreaterThan(150);
  // at most the sources stand on a page of their own
  expect(Math.max(...shown.map((offer) => offer.page))).toBeGreaterThanOrEqual(pdf.pages.length - 2);
  expect(shown.filter((offer) => !texts[offer.page]?.includes(plain(offer.name)))).toEqual([]);
  expect(await page.getByText(handoutsPageTexts.preview.pages(pdf.pages.length), { exact: true }).count()).toBe(1);
});
