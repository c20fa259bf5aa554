import { button, dialog, title, visit } from '../office.ts';
import { type Tour, esc, firstRow, press } from './stops.ts';

export function data({ page, stop }: Tour): void {
  const tab = (name: string) =>
    page.getByRole('navigation', { name: 'Bereiche der Daten' }).getByRole('link', { name });
  stop('dateien', async () => {
    await visit(page, 'Daten', 'Eingelesene Dateien');
    await firstRow(page, 'Eingelesene Dateien').waitFor();
  });
  stop('datei', async () => {
    await page.getByRole('gridcell', { name: 'Grevenbroich final.xlsx', exact: true }).click();
    await button(page, 'Zurücknehmen …').waitFor();
  });
  stop(
    'datei-zuruecknehmen',
    () => press(page, 'Zurücknehmen …', dialog(page).getByText(/Angebote werden entfernt/)),
    esc(page),
  );
  stop('austausch', async () => {
    await tab('Austausch').click();
    await page
      .getByRole('region', { name: 'Was in die Datei kommt' })
      .getByText(/^Alle \d+ Angebote/)
      .waitFor();
  });
  stop('verlauf', async () => {
    await tab('Verlauf').click();
    await firstRow(page, 'Schritte, neueste zuerst').waitFor();
  });
  stop('verlauf-schritt', async () => {
    await firstRow(page, 'Schritte, neueste zuerst').click();
    await button(page, 'Schließen').first().waitFor();
  });
  stop('datenschutz', async () => {
    await page.getByRole('link', { name: 'Datenschutz', exact: true }).click();
    await title(page, 'Datenschutz').waitFor();
    await page.getByRole('table', { name: 'Zu löschen oder zu klären' }).waitFor();
  });
  stop('sicherung', async () => {
    await tab('Sicherung').click();
    await press(page, 'Daten prüfen', page.getByText('Die Daten sind vollständig und unbeschädigt.'));
  });
}

export function everywhere({ page, stop }: Tour): void {
  stop('einstellungen', () => visit(page, 'Einstellungen'));
  stop(
    'einstellungen-word-vorlage',
    () => press(page, 'Platzhalter ansehen für Vorlagen', dialog(page).getByText('{{Beschlussvorschlag}}')),
    esc(page),
  );
  stop('wortlisten', async () => {
    await page.getByRole('link', { name: 'Zielgruppen', exact: true }).click();
    await page.getByRole('list', { name: 'Zielgruppen in ihrer Reihenfolge' }).waitFor();
  });
  stop('wortlisten-begriff', () => press(page, 'Frauen', page.getByRole('heading', { name: 'Verwendet in' })));
  stop(
    'wortlisten-zusammenfuehren',
    async () => {
      await press(page, 'Zusammenführen …', dialog(page));
      await page.getByLabel('Mit diesem Begriff, der bleibt').selectOption('Gesamtbevölkerung');
      await page.getByText('Das geht über').waitFor();
    },
    esc(page),
  );
  stop('einstellungen-zurueck', () => visit(page, 'Einstellungen'));
  stop('einstellungen-verwerfen', () => press(page, 'Beispiel verwerfen …', dialog(page)), esc(page));
  stop(
    'suche',
    async () => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Suchen oder Befehl eingeben' }).fill('Sprach');
      await page
        .getByRole('option', { name: /Angebot/ })
        .first()
        .waitFor();
    },
    esc(page),
  );
  stop('hilfe', () => page.keyboard.press('F1').then(() => dialog(page).waitFor()), esc(page));
  stop('unbekannt', async () => {
    await page.evaluate(() => {
      location.hash = '#/gibt-es-nicht';
    });
    await title(page, 'Diese Seite gibt es nicht').waitFor();
  });
}
