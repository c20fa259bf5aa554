import { beforeAll, describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, picture, visit } from './office.ts';

const { page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Akteure und Strukturen');
  await page.getByRole('link', { name: 'Wer mit wem', exact: true }).click();
});

const matrix = () => page.getByRole('table', { name: 'Gemeinsame Einträge je zwei Akteuren' });

describe('Wer arbeitet mit wem', () => {
  it('die Matrix führt von jeder Zahl zu den Einträgen dahinter', async () => {
    await matrix().waitFor();
    await picture(page, 'netz-matrix');
    await matrix()
      .getByRole('button', { name: /^Diakonie Rhein-Kreis Neuss und .*gemeinsame Einträge$/ })
      .first()
      .click();
    await page
      .getByText(/^(Maßnahme|Gremium oder Netzwerk): /)
      .first()
      .waitFor();
    await picture(page, 'netz-zelle');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
  it('das Bild hebt einen Akteur hervor, die Liste nennt dasselbe in Worten', async () => {
    await page.getByText('Bild', { exact: true }).click();
    await page.getByRole('group', { name: 'Netz der Akteure' }).waitFor();
    await picture(page, 'netz-bild');
    await page.getByLabel('Hervorheben').selectOption('Diakonie Rhein-Kreis Neuss');
    await picture(page, 'netz-bild-hervorgehoben');
    expect(await barriers(page)).toEqual([]);
    await page.getByText('Liste', { exact: true }).click();
    await page.getByRole('table', { name: 'Paare von Akteuren und was sie gemeinsam haben' }).waitFor();
    await picture(page, 'netz-liste');
  });
  it('wer mit niemandem arbeitet, wird mit dem genannt, was bekannt ist', async () => {
    await page.getByRole('heading', { name: 'Kommunen ohne Zusammenarbeit' }).waitFor();
    await button(page, /^\d+ Akteure zeigen$/).click();
    const alone = page.getByRole('table', { name: 'Akteure ohne vermerkte Zusammenarbeit' });
    await alone
      .getByText(/Angebote? ohne Partner/)
      .first()
      .waitFor();
    await alone.scrollIntoViewIfNeeded();
    await picture(page, 'netz-ohne');
    expect(await barriers(page)).toEqual([]);
  });
  it('Filter grenzen ein; der Bericht zeigt dieselbe Auswahl', async () => {
    await page.getByText('Matrix', { exact: true }).click();
    await page.getByLabel('Trägerart').selectOption('jobcenter');
    await matrix().getByRole('rowheader', { name: 'Jobcenter Rhein-Kreis Neuss', exact: true }).waitFor();
    await picture(page, 'netz-gefiltert');
    await button(page, 'Als Bericht …').click();
    await page
      .getByText(/Auswahl: Jobcenter/)
      .first()
      .waitFor();
    await picture(page, 'netz-bericht');
  });
});
