import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, picture, title, visit } from './office.ts';

const { base, program, page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Berichte');
});

const preview = () => page.getByRole('region', { name: 'Vorschau' });

describe('Berichte', () => {
  it('stehen nach ihrem Zweck beisammen, jeder mit einem Satz', async () => {
    await page.getByRole('heading', { name: 'Ausschuss und Kreistag' }).waitFor();
    await page.getByRole('link', { name: 'Kommunenblatt zur Freigabe' }).waitFor();
    await picture(page, 'berichte-katalog');
    expect(await barriers(page)).toEqual([]);
  });

  it('der Steckbrief einer Maßnahme sagt, was seine Fassung auslässt, und zeigt sich in Farbe', async () => {
    await page.getByRole('link', { name: 'Steckbrief einer Maßnahme' }).click();
    await preview().getByText('Nicht enthalten: Namen der Zuständigen.').first().waitFor();
    await picture(page, 'berichte-massnahme');
    await page.getByLabel('Für wen').selectOption('intern');
    await preview().getByText('intern, nicht zur Veröffentlichung').first().waitFor();
    await page.getByLabel('Druck').selectOption('Farbe');
    await preview().locator('[data-colour="true"]').waitFor();
    await picture(page, 'berichte-massnahme-farbe');
    expect(await barriers(page)).toEqual([]);
  });

  it('alle Kommunenblätter entstehen in einem Zug, das Fenster bleibt benutzbar, und das Ergebnis nennt den Ordner', async () => {
    await button(page, 'Alle Berichte').click();
    await page.getByRole('link', { name: 'Kommunenblatt zur Freigabe' }).click();
    const last = preview().getByRole('heading', { name: /^Quellen/ });
    await last.waitFor();
    const tops = await preview()
      .getByRole('heading')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops, 'headings stand below one another').toEqual(tops.toSorted((one, other) => one - other));
    const folder = join(base, 'Blätter');
    mkdirSync(folder);
    await program.setNextDialog([folder]);
    await button(page, 'PDF erstellen').click();
    await page.getByText('Fertige Dokumente bleiben.').waitFor();
    await picture(page, 'berichte-stapel');
    await visit(page, 'Anfragen');
    await visit(page, 'Berichte');
    await page.getByText(/Dokumente sind erstellt \(„Blätter“\)/).waitFor({ timeout: 120_000 });
    expect(readdirSync(folder)).toHaveLength(8);
    await picture(page, 'berichte-stapel-fertig');
    expect(await barriers(page)).toEqual([]);
  });

  it('ein ausgegebenes Dokument lässt sich mit heutigen Daten wieder ansehen', async () => {
    await page
      .getByRole('link', { name: /^Kommunenblatt (?!zur)/ })
      .first()
      .click();
    await picture(page, 'berichte-ausgegeben');
    await button(page, 'Mit heutigen Daten').click();
    await title(page, 'Neuer Bericht').waitFor();
    await preview()
      .getByText(/^Kommunenblatt/)
      .first()
      .waitFor();
  });
});
