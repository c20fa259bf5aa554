import type { Locator } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { formatSpokenDay } from '../../shared/i18n/format.ts';
import { startDemo } from './started.ts';
import { barriers, picture, title, visit } from './office.ts';

const { program, page } = await startDemo();
/** The day of the resolution, as a committee says it: "6. März". */
let spoken: string;
beforeAll(async () => {
  const { rows } = await program.call('papers.resolutions', { search: '' });
  spoken = formatSpokenDay(rows[0]?.day ?? '').replace(/ \d+$/, '');
});

let clicks = 0;
beforeEach(async () => {
  await visit(page, 'Übersicht');
  clicks = 0;
});
const click = async (what: Locator): Promise<void> => {
  clicks += 1;
  await what.click();
};
const measures = () => page.getByRole('listitem').filter({ hasText: /HF\d-Z\d-M\d/ });
const states = /in Umsetzung|umgesetzt|geplant|verzögert|Daueraufgabe/;

it('„Was ist aus dem Beschluss vom … geworden?“ beantwortet die Suche mit zwei Klicks, die Maßnahme ist der dritte', async () => {
  await click(page.getByRole('button', { name: /^Suchen oder Befehl eingeben/ }));
  await page.keyboard.type(`Beschluss vom ${spoken}`);
  const hit = page.getByRole('option').filter({ hasText: 'Beschluss' }).first();
  await hit.waitFor();
  await picture(page, 'beschluss-suche');
  expect(await barriers(page)).toEqual([]);
  await click(hit);
  await measures().filter({ hasText: states }).first().waitFor();
  await picture(page, 'beschluss-folge');
  expect(clicks).toBe(2);
  await click(page.getByRole('link', { name: /^HF\d-Z\d-M\d/ }).first());
  await title(page, 'Maßnahmen').waitFor();
  await page.getByRole('region', { name: /Griffbereit|Rucksack/ }).waitFor();
  expect(clicks).toBe(3);
});

it('ohne Suche führen zwei Klicks zur Liste der Beschlüsse mit dem Stand ihrer Maßnahmen, der dritte zur Vorlage', async () => {
  await click(page.getByRole('navigation').first().getByRole('link', { name: 'Vorlagen und Beschlüsse' }));
  await click(page.getByText('Beschlüsse', { exact: true }));
  await page.getByRole('searchbox').fill(spoken);
  const row = page.getByRole('grid', { name: 'Beschlüsse' }).getByRole('row').nth(1);
  await expect.poll(() => row.innerText()).toMatch(states);
  await picture(page, 'beschluss-liste');
  await click(row);
  await measures().filter({ hasText: states }).first().waitFor();
  expect(clicks).toBe(3);
});
