import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compoundFile } from '../../main/excel/guard/compound-file-fixture.ts';
import { writeWorkbook } from '../integration/support/workbook.ts';
import { button, dialog, example, matrix, picture, title, visit } from './office.ts';
import { startEmpty } from './started.ts';

const { base, program, page } = await startEmpty();
beforeAll(async () => {
  const good = readFileSync(example('Dormagen_2026.xlsx'));
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  writeFileSync(join(base, 'Sommerfest.xlsx'), Buffer.from(pixel, 'base64'));
  writeFileSync(join(base, 'Geschuetzt.xlsx'), compoundFile(['EncryptionInfo', 'EncryptedPackage']));
  writeFileSync(join(base, 'Abgebrochen.xlsx'), good.subarray(0, good.length / 2));
  writeFileSync(join(base, 'Leer.xlsx'), '');
  const letter = [
    'Liebe Kolleginnen und Kollegen,',
    'die Liste folgt in der nächsten Woche.',
    'Mit freundlichen Grüßen',
  ];
  await writeWorkbook(base, 'Notizen.xlsx', { Tabelle1: letter.map((line) => [line]) });
  const names = ['Sommerfest', 'Geschuetzt', 'Abgebrochen', 'Leer', 'Notizen'];
  await program.setNextDialog([...names.map((name) => join(base, `${name}.xlsx`)), example('Dormagen_2026.xlsx')]);
  await title(page, 'Übersicht').waitFor();
  await page.getByRole('banner').getByRole('button', { name: 'Excel einlesen' }).click();
  await title(page, 'Excel einlesen').waitFor();
  await row('Dormagen_2026.xlsx').getByText('bereit').waitFor();
});
const row = (name: string) =>
  page.getByRole('table', { name: 'Dateien im Rücklauf' }).getByRole('row').filter({ hasText: name });

describe('Dateien, die nicht einzulesen sind', () => {
  it.each([
    ['Sommerfest.xlsx', 'Das ist ein Bild, keine Tabellendatei'],
    ['Geschuetzt.xlsx', 'Kennwort'],
    ['Abgebrochen.xlsx', 'beschädigt'],
    ['Leer.xlsx', 'leer'],
    ['Notizen.xlsx', 'keine Tabelle mit Angeboten, Strukturen'],
  ])('„%s“: ein deutscher Satz sagt, was ist und was zu tun ist', async (name, words) => {
    const line = row(name);
    await line.getByText('abgelehnt').waitFor();
    const sentence = (await line.locator('p').textContent()) ?? '';
    expect(sentence).toContain(words);
    expect(sentence).toMatch(/nichts übernommen|unverändert/);
    expect(sentence).not.toMatch(/error|failed|undefined|null|[A-Z]{3,}_[A-Z]/);
  });

  it('die anderen gehen ihren Weg: Dormagen lässt sich übernehmen', async () => {
    await picture(page, 'abgelehnte-dateien');
    await button(page, 'Prüfen').click();
    await button(page, '32 Zeilen übernehmen').click();
    await button(page, '32 Zeilen aus 1 Datei übernehmen').click();
    await page.getByRole('heading', { name: '1 Datei übernommen' }).waitFor();
    await picture(page, 'uebernommen-eine');
    await button(page, 'Abdeckung ansehen').click();
    await page.getByText('1 von 8 Kommunen hat geantwortet').waitFor();
    expect((await matrix(page)).get('Sprache, Dormagen')).toBe('5 Angebote');
  });

  it('wo keine Tabelle gefunden wurde, lässt sie sich von Hand bestimmen; verworfen ist sie mit einem Klick', async () => {
    await visit(page, 'Übersicht');
    await page.goto(page.url().replace(/#.*/, '#/einlesen'));
    await page.getByRole('link', { name: 'Notizen.xlsx prüfen' }).click();
    await page.getByText('Diese Datei kann nicht eingelesen werden').waitFor();
    await button(page, 'Tabelle selbst bestimmen …').click();
    await dialog(page).getByText('keine Tabelle erkannt').waitFor();
    await picture(page, 'tabelle-bestimmen');
    await page.keyboard.press('Escape');
    await button(page, 'Verwerfen').click();
    await title(page, 'Excel einlesen').waitFor();
    await row('Notizen.xlsx').waitFor({ state: 'detached' });
    expect(await program.pageErrors()).toEqual([]);
    expect(program.output()).toBe('');
  });
});
