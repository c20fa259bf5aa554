import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { button, dialog, example, title, visit } from '../office.ts';
import { type Tour, esc, table, firstRow, press } from './stops.ts';

export function surveys({ page, stop }: Tour): void {
  const row = page.getByRole('row', { name: /Kaarst/ });
  const panel = page.getByRole('region', { name: 'Kaarst', exact: true });
  stop('erhebungen', () => visit(page, 'Erhebungen').then(() => firstRow(page, 'Erhebungen').waitFor()));
  stop(
    'sachstaende-abfragen',
    () => press(page, 'Sachstände abfragen …', button(page, 'Abfrage speichern')),
    () => visit(page, 'Erhebungen').then(() => firstRow(page, 'Erhebungen').waitFor()),
  );
  stop('erhebung', async () => {
    await firstRow(page, 'Erhebungen').click();
    await row.waitFor();
    await page.getByLabel('Kaarst auswählen').check();
    await page.getByText('1 Empfänger ausgewählt').waitFor();
  });
  stop('erhebung-empfaenger', () => press(page, 'Kaarst öffnen', panel));
  stop('erhebung-freigabe', () => press(panel, 'Freigabe vermerken …', dialog(page)), esc(page));
  stop('erhebung-loeschen', () => press(page, 'Erhebung löschen …', dialog(page)), esc(page));
  const toPart = (name: string): Promise<void> =>
    page.getByRole('navigation', { name: 'Teile der Erhebung' }).getByRole('link', { name, exact: true }).click();
  const none = page.getByRole('heading', { name: 'Noch keine Kennzahlen' });
  const part =
    (name: string, shown = page.getByRole('table').first()) =>
    async (): Promise<void> => {
      await toPart(name);
      await shown.waitFor();
    };
  stop('erhebung-strukturen', part('Strukturen'));
  stop('erhebung-statistik', part('Statistik', none.or(page.getByRole('table').first())));
  stop('erhebung-bedarfe', part('Bedarfe'), () => page.getByRole('link', { name: 'Empfänger', exact: true }).click());
  stop('erhebung-bearbeiten', () => press(page, 'Bearbeiten', button(page, 'Erhebung speichern')));
}

export function imports({ page, program, stop, folder }: Tour): void {
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  const list = page.getByRole('combobox', { name: /suchen$/ });
  const second = page.getByText('Von diesem Absender liegt schon eine Datei vor');
  stop('einlesen-beispiel', () => press(page, 'Excel einlesen', dialog(page)));
  stop('einlesen-dateien', async () => {
    const photos = join(folder, 'Fotos.xlsx');
    writeFileSync(photos, 'keine Tabelle');
    await program.setNextDialog([example('Meerbusch.xlsx'), photos]);
    await button(dialog(page), 'Nur ausprobieren').click();
    await title(page, 'Excel einlesen').waitFor();
    await row('Fotos.xlsx').getByText('abgelehnt').waitFor();
    await row('Meerbusch.xlsx').getByText('schon übernommen?').waitFor();
  });
  stop('einlesen-verwerfen', () => press(page, 'Meerbusch.xlsx verwerfen', dialog(page)), esc(page));
  stop('einlesen-abgelehnt', async () => {
    await page.getByRole('link', { name: 'Fotos.xlsx prüfen' }).click();
    await page.getByText('Diese Datei kann nicht eingelesen werden').waitFor();
  });
  stop('einlesen-frage', async () => {
    await page.getByRole('link', { name: /^Meerbusch/ }).click();
    await button(page, 'Trotzdem prüfen').waitFor();
  });
  stop('einlesen-zweite-datei', () => press(page, 'Trotzdem prüfen', second));
  stop('einlesen-pruefen', async () => {
    await button(page, /^Ergänzt die frühere Datei/).click();
    await second.waitFor({ state: 'detached' });
    await table(page, 'Inhalt von Meerbusch.xlsx').getByRole('gridcell').first().waitFor();
  });
  stop(
    'einlesen-spalte',
    () =>
      page
        .getByRole('columnheader')
        .getByRole('button')
        .first()
        .click()
        .then(() => list.waitFor()),
    esc(page),
  );
  stop(
    'einlesen-absender',
    async () => {
      // A list beside its button closes when the page scrolls: in a small window the way to the button comes first.
      await button(page, 'Absender: Meerbusch').scrollIntoViewIfNeeded();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await press(page, 'Absender: Meerbusch', list);
    },
    esc(page),
  );
  stop('einlesen-tabelle', () => press(page, 'Tabelle ändern', dialog(page)), esc(page));
  stop('einlesen-uebernehmen', async () => {
    await page.getByRole('link', { name: 'Übernehmen' }).click();
    await page.getByRole('table', { name: 'Was übernommen wird' }).waitFor();
  });
  stop(
    'einlesen-unterschiede',
    () => press(page, 'Unterschiede von Meerbusch.xlsx', button(dialog(page), 'Schließen')),
    esc(page),
  );
  stop('einlesen-leer', async () => {
    await page.getByRole('link', { name: 'Dateien', exact: true }).click();
    await button(page, 'Fotos.xlsx verwerfen').click();
    await row('Fotos.xlsx').waitFor({ state: 'detached' });
    await press(page, 'Meerbusch.xlsx verwerfen', dialog(page));
    await button(dialog(page), 'Verwerfen').click();
    await page.getByText('Noch keine Dateien').waitFor();
  });
}
