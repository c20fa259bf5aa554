import { beforeAll, describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, message, picture, visit } from './office.ts';

const { page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Förderung');
});

const tab = (name: string) =>
  page.getByRole('navigation', { name: 'Ansichten der Förderung' }).getByRole('link', { name });
const list = () => page.getByRole('grid', { name: 'Förderprogramme' });

describe('Förderung', () => {
  it('das Programm sagt, was ohne es fehlen würde: Maßnahmen, Kommunen, Stellen, Geld je Jahr', async () => {
    await list().getByText('Kommunales Integrationszentrum (Beispiel)').click();
    const cut = page.getByRole('region', { name: 'Wenn dieses Programm wegfällt' });
    await cut.getByText(/Maßnahmen? h[äa]ng/).waitFor();
    await cut.getByText('Stellen: 3,5 VZÄ').waitFor();
    await cut.getByRole('table').waitFor();
    await picture(page, 'foerderprogramm');
    expect(await barriers(page)).toEqual([]);
  });

  it('ein neues Programm mit Bewilligung und Abruf erscheint in den Fristen und lässt sich erledigen', async () => {
    await button(page, 'Programm anlegen').click();
    await page.getByLabel('Bezeichnung').fill('Patenschaften');
    await page.keyboard.press('Control+s');
    const record = page.getByRole('region', { name: 'Patenschaften', exact: true });
    await record.getByRole('button', { name: 'Bewilligung erfassen' }).click();
    await record.getByLabel('Bezeichnung').fill('Sachkosten');
    await record.getByLabel('Betrag').fill('12.500');
    await button(record, 'Speichern').click();
    await record.getByText('12.500 €').first().waitFor();
    await record.getByRole('button', { name: 'Abruf erfassen' }).click();
    await record.getByLabel('Fällig').fill('2020-02-15');
    await button(record, 'Speichern').click();
    await record.getByText('15.02.2020').waitFor();
    await tab('Fristen').click();
    await picture(page, 'foerderung-fristen');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Erledigt: Mittelabruf Sachkosten' }).click();
    await message(page, 'Mittelabruf ist als erledigt vermerkt.').waitFor();
  });

  it('der Kosten- und Finanzierungsplan stellt Kosten, Fördermittel und Eigenanteil nebeneinander', async () => {
    await tab('Kosten- und Finanzierungsplan').click();
    await page.getByRole('rowheader', { name: 'Eigenanteil' }).waitFor();
    await picture(page, 'foerderung-plan');
    expect(await barriers(page)).toEqual([]);
  });

  it('die Förderübersicht steht als Bericht bereit', async () => {
    await tab('Programme').click();
    await button(page, 'Als Bericht …').click();
    await page
      .getByRole('region', { name: /Vorschau/ })
      .getByText('Förderübersicht')
      .first()
      .waitFor();
    await picture(page, 'foerderung-bericht');
  });
});
