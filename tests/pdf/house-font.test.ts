import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { houseFontTexts } from '../../shared/i18n/de/house-fonts.ts';
import { startDemo } from '../e2e/started.ts';
import { root } from '../e2e/host.ts';
import { barriers, button, picture, visit } from '../e2e/office.ts';
import { readPdf } from './read-pdf.ts';

const { base, program, page } = await startDemo();

async function facesOf(): Promise<string[]> {
  const out = join(base, 'Steckbrief.pdf');
  await program.setNextSave(out);
  await program.call('shell.issueHandout', { options: { kind: 'steckbrief' }, format: 'pdf' });
  return (await readPdf(new Uint8Array(readFileSync(out)))).fonts.map((name) => name.replace(/^[A-Z]+\+/, ''));
}

it('die Schrift des Hauses wird in den Einstellungen gewählt und steht dann im PDF und in der Vorschau', async () => {
  expect(await facesOf()).toContain('OpenSans-Regular');
  await visit(page, 'Einstellungen');
  await page.getByRole('heading', { name: houseFontTexts.title }).scrollIntoViewIfNeeded();
  await program.setNextDialog([
    join(root, 'node_modules/@fontsource/open-sans/files/open-sans-latin-800-normal.woff2'),
  ]);
  await button(page, houseFontTexts.choose(houseFontTexts.weights.regular)).click();
  await page.getByText(houseFontTexts.sample).waitFor();
  await picture(page, 'schrift-des-hauses');
  expect(await barriers(page)).toEqual([]);
  expect(await facesOf()).not.toContain('OpenSans-Regular');
  await page.evaluate("location.hash = '#/berichte?neu=1'");
  await page.getByRole('region', { name: 'Vorschau' }).waitFor();
  await expect
    .poll(() =>
      page.evaluate(
        "document.fonts.check(`10pt 'Schrift des Hauses'`) && [...document.fonts].some((face) => face.family.includes('Schrift des Hauses'))",
      ),
    )
    .toBe(true);
  await picture(page, 'schrift-vorschau');
  expect(await program.pageErrors()).toEqual([]);
});
