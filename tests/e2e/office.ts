import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from './host.ts';

/** What an office worker does, in the words on the screen. */

/** Set PICTURES to a folder to look at what the tests see. */
const pictures = process.env['PICTURES'];
export async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  // fades between two looks are shown at their end
  await page.screenshot({ path: join(pictures, `e2e-${name}.png`), animations: 'disabled' });
}

export const example = (name: string): string => join(root, 'resources/examples', name);
export const examples = [
  'AWO Kreisverband.xlsx',
  'Dormagen_2026.xlsx',
  'Grevenbroich final.xlsx',
  'Meerbusch.xlsx',
  'Neuss_Integrationsamt.xlsx',
  'Neuss_Jugendamt.xlsx',
  'Rückm. Juechen.xlsx',
  'Rueckmeldung_Kaarst_final_neu2.xlsx',
];

export const button = (place: Page | Locator, name: string | RegExp): Locator =>
  place.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
export const dialog = (page: Page): Locator => page.getByRole('dialog');
export const title = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true });

/** The page of a place that is shown, by its tab. */
export const tab = (page: Page, name: string): Locator =>
  page.getByRole('link', { name, exact: true }).and(page.locator('[aria-current=page]'));

/** Opens a place of the navigation and waits for its title. */
export async function visit(page: Page, place: string, heading = place): Promise<void> {
  await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: place }).click();
  await title(page, heading).waitFor();
}

/** A message at the foot of the window. */
export const message = (page: Page, text: string | RegExp): Locator =>
  page.locator('output[aria-live]').getByText(text).first();

/** The matrix as it is read aloud: the text of each cell by "row, column". */
export async function matrix(page: Page): Promise<Map<string, string>> {
  const grid = page.getByRole('grid', { name: /^Angebote nach/ });
  await grid.waitFor();
  const labels = await grid.locator('td > .visuallyHidden').allTextContents();
  return new Map(
    labels.map((label) => [label.slice(0, label.lastIndexOf(': ')), label.slice(label.lastIndexOf(': ') + 2)]),
  );
}

/** From now on, what a copy put on the clipboard is kept for `copied`. */
export const listenForCopies = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { setData } = DataTransfer.prototype;
    DataTransfer.prototype.setData = function keep(format, data): void {
      if (format === 'text/plain') Object.assign(globalThis, { copiedText: data });
      setData.call(this, format, data);
    };
  });
export const copied = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { copiedText?: string }).copiedText ?? '');

/** Colours on their way from one state to the next are at their end. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  });

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}
/**
 * What axe finds on the screen as it stands, one line per place; empty when all is well. `colours` asks only what
 * another look can change; the rest is the same page.
 */
export async function barriers(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  // The policy of the page forbids adding a script; the developer tools may evaluate one.
  await page.evaluate(`typeof axe === 'undefined' && (() => { ${axeSource} })()`);
  await settle(page);
  const only = rules === 'all' ? '' : `, runOnly: ['color-contrast', 'link-in-text-block']`;
  const result = (await page.evaluate(`axe.run(document, { resultTypes: ['violations']${only} })`)) as AxeResult;
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} | ${node.target.join(' ')} | ${node.failureSummary ?? ''}`),
  );
}
