import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemo, type DemoProgram } from './demo-program.ts';
import { barriers, button, dialog, message, picture, visit } from './office.ts';

let demo: DemoProgram;
let page: Page;
beforeAll(async () => {
  demo = await startDemo('serienbrief');
  ({ page } = demo);
  await visit(page, 'Akteure und Strukturen');
});
afterAll(() => demo.end());

it('der Serienbrief zeigt, wer einen Brief bekommt und wer nicht, und wird eine Excel-Datei', async () => {
  await page.getByRole('searchbox', { name: 'Akteure durchsuchen' }).fill('Diakonie Rhein');
  await button(page, 'Serienbrief …').click();
  await dialog(page).getByText('Guten Tag Clara Probe,').waitFor();
  await dialog(page).getByText('Eine Person hat ihre Einwilligung widerrufen.').waitFor();
  expect(await dialog(page).getByText('Dogan').count()).toBe(0);
  await picture(page, 'serienbrief');
  expect(await barriers(page)).toEqual([]);
  const path = join(demo.base, 'Serienbrief.xlsx');
  await demo.program.setNextSave(path);
  await button(dialog(page), 'Als Excel speichern').click();
  await message(page, /Serienbrief\.xlsx/).waitFor();
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
});
