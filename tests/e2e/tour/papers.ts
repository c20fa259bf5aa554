import { button, dialog, message, title, visit } from '../office.ts';
import { type Tour, esc, firstRow, press } from './stops.ts';

export function papers({ page, stop }: Tour): void {
  const name = 'Bestandsaufnahme der Integrationsangebote 2026';
  stop('vorlagen', () => visit(page, 'Vorlagen und Beschlüsse').then(() => page.getByText(name).first().waitFor()));
  stop('beschluesse', async () => {
    await page.getByText('Beschlüsse', { exact: true }).click();
    await page.getByText('SGA').first().waitFor();
  });
  stop('vorlage', async () => {
    await page.getByText(name).first().click();
    await title(page, name).waitFor();
    await page.getByText('• = nicht genannt').first().waitFor();
  });
}

export function concept({ page, stop }: Tour): void {
  stop('konzepte', () =>
    visit(page, 'Integrationskonzept').then(() => firstRow(page, 'Integrationskonzept').waitFor()),
  );
  stop('konzept-neu', () => press(page, 'Konzept beginnen', dialog(page)), esc(page));
}

export function inquiries({ page, stop }: Tour): void {
  stop('anfragen', () => visit(page, 'Anfragen').then(() => firstRow(page, 'Anfragen').waitFor()));
  stop('anfrage', async () => {
    await firstRow(page, 'Anfragen').click();
    await button(page, 'Antwort als Seite …').waitFor();
  });
  stop('anfrage-neu', () => press(page, 'Anfrage erfassen', button(page, 'Speichern')), esc(page));
}

export function handouts({ page, program, stop }: Tour): void {
  stop('berichte', () => visit(page, 'Berichte').then(() => button(page, 'Neuer Bericht').waitFor()));
  stop('bericht-neu', async () => {
    await button(page, 'Neuer Bericht').click();
    await page
      .getByText(/^Seite 1 von/)
      .first()
      .waitFor();
  });
  const kind = page.getByRole('combobox', { name: 'Art' });
  stop(
    'kommunenblatt-neu',
    async () => {
      await kind.selectOption('Kommunenblatt zur Freigabe');
      await page.getByText('Kommunenblatt Dormagen', { exact: true }).first().waitFor();
    },
    () => kind.selectOption('Abdeckung und Angebote').then(() => page.getByLabel('Anlage zu').waitFor()),
  );
  stop('bericht-ausgegeben', async () => {
    await program.setNextSave(null);
    await press(page, 'Excel-Daten', message(page, /aufbewahrt/));
    await visit(page, 'Berichte');
    await page.getByRole('button', { name: /^Alle ausgegebenen Dokumente/ }).click();
    await firstRow(page, 'Ausgegebene Dokumente').click();
    await page.getByText('Nichts. Der Bericht würde heute dieselben Angaben zeigen.').waitFor();
  });
}
