import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, dialog, message, picture, visit } from './office.ts';

const { base, program, page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Akteure und Strukturen');
});

it('der Serienbrief zeigt, wer einen Brief bekommt und wer nicht, und wird eine Excel-Datei', async () => {
  await page.getByRole('searchbox', { name: 'Akteure durchsuchen' }).fill('Diakonie Rhein');
  await button(page, 'Serienbrief …').click();
  await dialog(page).getByText('Guten Tag Clara Probe,').waitFor();
  await dialog(page).getByText('Eine Person hat ihre Einwilligung widerrufen.').waitFor();
  expect(await dialog(page).getByText('Dogan').count()).toBe(0);
  await picture(page, 'serienbrief');
  expect(await barriers(page)).toEqual([]);
  const path = join(base, 'Serienbrief.xlsx');
  await program.setNextSave(path);
  await button(dialog(page), 'Als Excel speichern').click();
  await message(page, /Serienbrief\.xlsx/).waitFor();
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
});
