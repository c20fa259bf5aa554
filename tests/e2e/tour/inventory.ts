import { button, dialog, visit } from '../office.ts';
import { type Tour, esc, table, firstRow, press } from './stops.ts';

export function offers({ page, stop }: Tour): void {
  const search = page.getByRole('searchbox', { name: 'Angebote durchsuchen' });
  const tick = table(page, 'Angebote').getByRole('checkbox').nth(1);
  stop('angebote', () => visit(page, 'Angebote').then(() => firstRow(page, 'Angebote').waitFor()));
  stop('angebot', async () => {
    await firstRow(page, 'Angebote').click();
    await button(page, 'Verlauf zeigen').waitFor();
  });
  stop('angebot-herkunft', () => page.getByRole('definition').getByRole('button').first().focus(), esc(page));
  stop('angebot-verlauf', () => press(page, 'Verlauf zeigen', button(page, 'Verlauf ausblenden')));
  stop(
    'angebot-wiedervorlage',
    () => press(page, 'Wiedervorlage anlegen', page.getByLabel('Fällig am')),
    async () => {
      await button(page, 'Abbrechen').click();
    },
  );
  stop('angebot-bearbeiten', () => press(page, 'Worum es geht bearbeiten', button(page, 'Speichern')), esc(page));
  stop(
    'angebote-auswahl',
    async () => {
      await page.keyboard.press('Escape');
      await tick.check();
    },
    () => tick.uncheck(),
  );
  stop(
    'angebote-mehrere-aendern',
    async () => {
      await tick.check();
      await button(page, '1 Angebot ändern …').click();
      await dialog(page).getByLabel('Angabe').selectOption('Zielgruppe');
    },
    async () => {
      await page.keyboard.press('Escape');
      await tick.uncheck();
    },
  );
  stop('angebote-ansichten', () => press(page, 'Ansicht: Standard', button(page, 'Spalten wählen …')), esc(page));
  stop('angebote-filter', () => press(page, 'Handlungsfeld', page.getByLabel('Wohnen', { exact: true })), esc(page));
  stop(
    'angebote-keine',
    async () => {
      await search.fill('Xylophon');
      await page.getByText('Kein Angebot entspricht der Auswahl').waitFor();
    },
    () => page.getByRole('main').getByRole('button', { name: 'Filter aufheben' }).last().click(),
  );
  stop('angebote-aktualitaet', async () => {
    await page.getByRole('link', { name: 'Aktualität' }).click();
    await page.getByRole('button', { name: /Geld endet vor dem Angebot/ }).click();
    await firstRow(page, 'Geld endet vor dem Angebot').waitFor();
  });
  stop('angebote-doppelte', async () => {
    await page.getByRole('link', { name: 'Doppelte', exact: true }).click();
    await button(page, /^„Telefonpaten Deutsch“ und .* vergleichen$/).waitFor();
  });
  stop(
    'angebote-vergleich',
    () => press(page, /^„Telefonpaten Deutsch“ und .* vergleichen$/, button(dialog(page), 'Zusammenführen')),
    esc(page),
  );
  stop(
    'angebote-strukturen',
    async () => {
      await page.getByRole('link', { name: 'Strukturen', exact: true }).click();
      await page.getByRole('columnheader', { name: /^Kaarst/ }).waitFor();
    },
    () => visit(page, 'Angebote').then(() => firstRow(page, 'Angebote').waitFor()),
  );
  stop(
    'angebot-erfassen',
    async () => {
      await button(page, 'Angebot erfassen').click();
      await press(page, 'Angebot speichern', page.getByText('Bitte geben Sie die Bezeichnung des Angebots an.'));
    },
    esc(page),
  );
}

export function coverage({ page, stop }: Tour): void {
  const matrix = (rows: string, columns: string) => table(page, `Angebote nach ${rows} und ${columns}`);
  const usual = matrix('Handlungsfeld', 'Kommune');
  const columns = page.getByRole('combobox', { name: 'Spalten' });
  stop('abdeckung', () => visit(page, 'Abdeckung').then(() => usual.waitFor()));
  stop('abdeckung-zelle', async () => {
    await page.getByRole('gridcell', { name: 'Politische Teilhabe, Grevenbroich:' }).click();
    await button(page, 'Als Lücke bestätigen …').waitFor();
  });
  stop(
    'abdeckung-luecke',
    async () => {
      await button(page, 'Als Lücke bestätigen …').click();
      await button(dialog(page), 'Lücke bestätigen').click();
      await page.getByText('Ohne Begründung').waitFor();
    },
    esc(page),
  );
  const swap = 'Zeilen und Spalten tauschen';
  stop(
    'abdeckung-getauscht',
    () => press(page, swap, matrix('Kommune', 'Handlungsfeld')),
    () => press(page, swap, usual),
  );
  stop(
    'abdeckung-phase',
    async () => {
      await columns.selectOption('Phase der Bildungskette');
      await matrix('Handlungsfeld', 'Phase der Bildungskette').waitFor();
    },
    () => columns.selectOption('Kommune').then(() => usual.waitFor()),
  );
  const town = page.getByRole('button', { name: /^Neuss: / });
  stop('karte', async () => {
    await page.getByRole('link', { name: 'Karte', exact: true }).click();
    await town.waitFor();
  });
  stop(
    'karte-kommune',
    () =>
      town
        .click()
        .then(() => page.getByRole('region', { name: 'Neuss', exact: true }).getByText('Angebote hier').waitFor()),
    esc(page),
  );
  stop(
    'karte-tabelle',
    () =>
      page
        .getByText('Tabelle', { exact: true })
        .click()
        .then(() => page.getByRole('table', { name: 'Angebote, alle Handlungsfelder' }).waitFor()),
    () => page.getByRole('link', { name: 'Matrix', exact: true }).click(),
  );
}

export function needs({ page, stop }: Tour): void {
  const view = (name: RegExp) => page.getByText(name).first().click();
  stop('auffaelligkeiten', () =>
    visit(page, 'Abdeckung')
      .then(() => page.getByRole('link', { name: 'Auffälligkeiten' }).click())
      .then(() => firstRow(page, 'Nur ein Träger').waitFor()),
  );
  stop('bedarfe', () =>
    visit(page, 'Abdeckung')
      .then(() => page.getByRole('link', { name: 'Bedarfe und Lücken' }).click())
      .then(() => firstRow(page, 'Mögliche Bedarfe').waitFor()),
  );
  stop('bedarf', () => firstRow(page, 'Mögliche Bedarfe').click());
  stop('bedarf-verwerfen', () => press(page, 'Keine Lücke …', dialog(page)), esc(page));
  stop('bedarf-luecke', () => press(page, 'Als Lücke bestätigen …', dialog(page)), esc(page));
  stop('bedarf-erfassen', () => press(page, 'Bedarf erfassen', dialog(page)), esc(page));
  stop('bedarf-schwellen', () => press(page, 'Schwellen …', dialog(page)), esc(page));
  stop('luecken', () => view(/^Bestätigte Lücken/).then(() => firstRow(page, 'Bestätigte Lücken').click()));
  stop('bedarfe-verworfen', () => view(/^Verworfen/).then(() => firstRow(page, 'Verworfen').click()));
  stop('bedarfe-genannt', () => view(/^Genannte Bedarfe/).then(() => firstRow(page, 'Genannte Bedarfe').click()));
}

export function indicators({ page, stop }: Tour): void {
  stop('kennzahlen', () => visit(page, 'Kennzahlen').then(() => firstRow(page, 'Kennzahlen').waitFor()));
  stop('kennzahl', async () => {
    await page.getByRole('gridcell', { name: 'Einwohnerinnen und Einwohner', exact: true }).click();
    await page.getByText('454.427').first().waitFor();
  });
  const tab = (name: string) => page.getByRole('link', { name, exact: true });
  stop('kennzahlen-vergleich', async () => {
    await tab('Vergleich').click();
    await page
      .getByText(/^Quelle: /)
      .first()
      .waitFor();
  });
  stop('kennzahlen-profil', async () => {
    await tab('Profil').click();
    await page.getByText(/^Kennzahlen .*, letzter Stand$/).waitFor();
  });
}

export function organizations({ page, stop }: Tour): void {
  const list = 'Akteure';
  stop('akteure', () => visit(page, 'Akteure und Strukturen').then(() => firstRow(page, list).waitFor()));
  stop('akteur', async () => {
    await page.getByRole('searchbox', { name: 'Akteure durchsuchen' }).fill('Diakonie Rhein');
    await page.getByRole('gridcell', { name: 'Diakonie Rhein-Kreis Neuss', exact: true }).click();
    await page.getByText('Clara Probe').first().waitFor();
  });
  stop('akteur-person', () => press(page, 'Clara Probe bearbeiten', button(page, 'Speichern')), esc(page));
  stop('akteur-neu', () => press(page, 'Akteur anlegen', button(page, 'Speichern')), esc(page));
  stop('akteure-serienbrief', () => press(page, 'Serienbrief …', dialog(page)), esc(page));
  stop('akteure-doppelte', async () => {
    await page.getByRole('link', { name: 'Doppelte klären' }).click();
    await page.getByRole('table', { name: 'Doppelte klären' }).waitFor();
  });
  stop('akteure-zusammenfuehren', () => press(page, /^Derselbe Akteur: Jobcenter/, dialog(page)), esc(page));
  const network = page.getByRole('table', { name: 'Gemeinsame Einträge je zwei Akteuren' });
  stop('akteure-netz', async () => {
    await page.getByRole('link', { name: 'Wer mit wem', exact: true }).click();
    await network.waitFor();
  });
  stop(
    'akteure-netz-zelle',
    () => press(network, /gemeinsame Einträge$/, page.getByText(/^Maßnahme: |^Gremium/).first()),
    esc(page),
  );
  stop('akteure-netz-bild', async () => {
    await page.getByText('Bild', { exact: true }).click();
    await page.getByRole('group', { name: 'Netz der Akteure' }).waitFor();
  });
}
