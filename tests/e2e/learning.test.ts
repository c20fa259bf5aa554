import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { barriers, button, dialog, example, picture } from './office.ts';
import { startEmpty } from './started.ts';

const { base, program, page } = await startEmpty();
const kaarst = example('Rueckmeldung_Kaarst_final_neu2.xlsx');

/** Reads a file and answers with its draft. */
async function read(path: string): Promise<string> {
  await program.setNextDialog([path]);
  const { files } = await program.call('shell.chooseFiles', { purpose: 'import' });
  const { draftIds } = await program.call('shell.readImports', { tokens: files.map(({ token }) => token) });
  const id = draftIds[0] ?? '';
  const reading = async () =>
    (await program.call('imports.drafts', {})).drafts.find((draft) => draft.id === id)?.state === 'reading';
  await expect.poll(reading, { timeout: 30_000 }).toBe(false);
  return id;
}
async function takeOver(id: string): Promise<string> {
  await program.call('imports.commit', { ids: [id] });
  const committed = async () =>
    (await program.call('imports.drafts', {})).drafts.find((draft) => draft.id === id)?.committedAs ?? null;
  await expect.poll(committed, { timeout: 30_000 }).not.toBeNull();
  return (await committed()) ?? '';
}
const show = async (hash: string): Promise<void> => {
  await page.evaluate((target) => {
    location.hash = target;
  }, hash);
};
async function nextFile(name: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(kaarst);
  const sheet = workbook.worksheets[0];
  if (sheet) sheet.getCell('A1').value = 'Rückmeldung Integrationsangebote, Nachtrag';
  const path = join(base, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

it('was in der ersten Datei entschieden wurde, steht in der zweiten mit Herkunft und lässt sich widerrufen', async () => {
  const id = await read(kaarst);
  await program.call('imports.decide', { id, decision: { kind: 'sign', sign: '–', meaning: 'missing' } });
  const original = 'Themenfeld 3';
  const termIds = ['gesundheit'];
  await program.call('imports.decide', { id, decision: { kind: 'value', field: 'fieldsOfAction', original, termIds } });
  await takeOver(id);
  const second = await read(await nextFile('Kaarst Nachtrag.xlsx'));
  const other = await read(example('Dormagen_2026.xlsx'));
  expect(other).not.toBe('');
  await program.call('imports.decide', { id: second, decision: { kind: 'secondFile', mode: 'adds', replaces: null } });
  await show(`/einlesen/${second}`);
  await page.getByText(/^Gelernt aus der Korrektur vom/).waitFor();
  await picture(page, 'gelernt');
  expect(await barriers(page)).toEqual([]);
  expect(await page.getByText('„Themenfeld 3“ ist kein Handlungsfeld').count()).toBe(0);
  await button(page, 'widerrufen').focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByText('„Themenfeld 3“ ist Handlungsfeld „Gesundheit“').waitFor();
  await picture(page, 'gelernt-liste');
  expect(await barriers(page)).toEqual([]);
  await button(dialog(page), 'Nur in dieser Datei: „Themenfeld 3“ ist Handlungsfeld „Gesundheit“').click();
  await button(dialog(page), 'Schließen').click();
  await page.getByText('„Themenfeld 3“ ist kein Handlungsfeld').waitFor();
  await page.getByRole('checkbox', { name: 'für alle Dateien dieses Einlesens' }).first().waitFor();
  await picture(page, 'widerrufen');
  expect(await barriers(page)).toEqual([]);
});

it('das Rückfrageblatt entsteht im Prüfschritt und im Verzeichnis der Dateien', async () => {
  const target = join(base, 'Rückfragen Kaarst.xlsx');
  await program.setNextSave(target);
  await button(page, 'Rückfrageblatt').click();
  await page
    .getByText(/Das Rückfrageblatt ist gespeichert/)
    .first()
    .waitFor();
  expect(existsSync(target)).toBe(true);
  const { imports } = await program.call('imports.list', {});
  await show(`/daten/dateien?id=${imports[0]?.id}`);
  await button(page, 'Original öffnen').waitFor();
  await button(page, 'Rückfrageblatt').waitFor();
  await picture(page, 'rueckfrageblatt');
  expect(await barriers(page)).toEqual([]);
});

it('die Einstellungen nennen alles Gelernte und vergessen es', async () => {
  await show('/einstellungen');
  const forget = button(page, 'Vergessen: „–“ bedeutet keine Angabe');
  await forget.waitFor();
  await forget.scrollIntoViewIfNeeded();
  await picture(page, 'gelernt-einstellungen');
  expect(await barriers(page)).toEqual([]);
  await forget.click();
  await forget.waitFor({ state: 'detached' });
  expect(await program.pageErrors()).toEqual([]);
});
