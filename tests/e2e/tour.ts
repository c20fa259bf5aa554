import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { RunningVerzahnt } from './host.ts';
import { button, dialog, example, message, picture, settle, title, visit } from './office.ts';

export interface Screen {
  page: Page;
  name: string;
  open: () => Promise<unknown>;
  /** Puts away what was opened. */
  leave?: () => Promise<unknown>;
}
type Stop = (name: string, open: () => Promise<unknown>, leave?: () => Promise<unknown>) => void;
interface Tour {
  page: Page;
  program: RunningVerzahnt;
  stop: Stop;
  /** For files made on the way. */
  folder: string;
}

const esc = (page: Page) => (): Promise<void> => page.keyboard.press('Escape');
const table = (page: Page, name: string) => page.getByRole('grid', { name, exact: true });
const firstRow = (page: Page, name: string) => table(page, name).getByRole('row').nth(1);
/** Presses a button and waits for what it opens. */
const press = async (
  page: Page | Locator,
  name: string | RegExp,
  opens: { waitFor(): Promise<void> },
): Promise<void> => {
  await button(page, name).first().click();
  await opens.waitFor();
};

function offers({ page, stop }: Tour): void {
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

function coverage({ page, stop }: Tour): void {
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

function needs({ page, stop }: Tour): void {
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

function papers({ page, stop }: Tour): void {
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

function concept({ page, stop }: Tour): void {
  stop('konzepte', () =>
    visit(page, 'Integrationskonzept').then(() => firstRow(page, 'Integrationskonzept').waitFor()),
  );
  stop('konzept-neu', () => press(page, 'Konzept beginnen', dialog(page)), esc(page));
}

function inquiries({ page, stop }: Tour): void {
  stop('anfragen', () => visit(page, 'Anfragen').then(() => firstRow(page, 'Anfragen').waitFor()));
  stop('anfrage', async () => {
    await firstRow(page, 'Anfragen').click();
    await button(page, 'Antwort als Seite …').waitFor();
  });
  stop('anfrage-neu', () => press(page, 'Anfrage erfassen', button(page, 'Speichern')), esc(page));
}

function funding({ page, stop }: Tour): void {
  const tab = (name: string) => page.getByRole('link', { name, exact: true });
  stop('foerderung', () => visit(page, 'Förderung').then(() => firstRow(page, 'Förderprogramme').waitFor()));
  stop('foerderprogramm', async () => {
    await firstRow(page, 'Förderprogramme').click();
    await button(page, 'Programm löschen').waitFor();
  });
  stop('foerderung-fristen', async () => {
    await tab('Fristen').click();
    await page.getByRole('table').waitFor();
  });
  stop('foerderung-plan', async () => {
    await tab('Kosten- und Finanzierungsplan').click();
    await page.getByRole('rowheader', { name: 'Eigenanteil' }).waitFor();
  });
}

function indicators({ page, stop }: Tour): void {
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

function organizations({ page, stop }: Tour): void {
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

function planning({ page, stop }: Tour): void {
  const view = (name: string, shown: Locator) => async (): Promise<void> => {
    await page.getByRole('group', { name: 'Ansicht' }).getByText(name, { exact: true }).click();
    await shown.waitFor();
  };
  stop('massnahmen', () => visit(page, 'Maßnahmen').then(view('Liste', firstRow(page, 'Maßnahmen'))));
  stop('massnahmen-plan', view('Plan', page.getByRole('treegrid', { name: 'Plan als Baum' })));
  stop('massnahmen-zeitplan', view('Zeitplan', firstRow(page, 'Zeitplan')));
  stop('massnahmen-kommunen', view('Kommunen', firstRow(page, 'Maßnahmen und Kommunen')));
  stop('massnahmen-gruppen', view('Gruppen', firstRow(page, 'Maßnahmen nach Handlungsfeld')));
  stop('massnahmen-finanzierung', async () => {
    await page.getByLabel('Gruppieren nach').selectOption('Finanzierung');
    await firstRow(page, 'Maßnahmen nach Finanzierung').waitFor();
  });
  stop('massnahmen-bilanz', view('Bilanz', page.getByText(/Maßnahmen für diesen Zeitraum zugesagt/)));
  stop('massnahme', async () => {
    await view('Liste', firstRow(page, 'Maßnahmen'))();
    await firstRow(page, 'Maßnahmen').click();
    await page.getByRole('region', { name: 'Griffbereit-Gruppen in allen Kommunen' }).waitFor();
  });
  stop('plaene', () => press(page, 'Pläne …', dialog(page)), esc(page));
}

function steering({ page, stop }: Tour): void {
  stop('gremien', async () => {
    await visit(page, 'Akteure und Strukturen');
    await page.getByRole('link', { name: 'Gremien und Netzwerke' }).click();
    await firstRow(page, 'Gremien und Netzwerke').waitFor();
  });
  stop('gremium', async () => {
    await page.getByRole('gridcell', { name: 'Steuerungsgruppe Integration', exact: true }).click();
    await page.getByText('AG der Wohlfahrtsverbände').waitFor();
  });
  stop('sitzungen', () => visit(page, 'Steuerungsgruppe').then(() => firstRow(page, 'Sitzungen').waitFor()));
  stop('sitzung', async () => {
    await page.getByRole('gridcell', { name: '5. Sitzung der Steuerungsgruppe', exact: true }).click();
    await page.getByText('Vorschläge für die Tagesordnung').waitFor();
  });
  stop('sitzung-fuehren', () => press(page, 'Sitzung führen', button(page, 'Festhalten und weiter')));
  stop('konferenzen', async () => {
    await visit(page, 'Steuerungsgruppe');
    await page.getByRole('link', { name: 'Konferenzen', exact: true }).click();
    await firstRow(page, 'Konferenzen und Workshops').waitFor();
  });
  stop('konferenz', async () => {
    await firstRow(page, 'Konferenzen und Workshops').click();
    await page.getByRole('form', { name: 'Ergebnis festhalten' }).waitFor();
  });
  stop('konferenz-einfuegen', () => press(page, 'Aus Tabelle einfügen …', dialog(page)), esc(page));
  stop('aufgaben', async () => {
    await visit(page, 'Steuerungsgruppe');
    await page.getByRole('link', { name: 'Aufgaben', exact: true }).click();
    await page.getByText('Räume für den Sprechtag in Jüchen anfragen').first().waitFor();
  });
}

function cooperation({ page, stop }: Tour): void {
  const tab = (name: string) => page.getByRole('link', { name, exact: true }).click();
  const matrix = page.getByRole('table', { name: 'Maßnahmen, die zwei Kommunen gemeinsam tragen' });
  stop('zusammenarbeit', () => visit(page, 'Zusammenarbeit').then(() => matrix.waitFor()));
  stop('zusammenarbeit-zelle', () => press(matrix, /gemeinsame/, page.getByText(/^getragen von /).first()), esc(page));
  stop('vereinbarungen', () => tab('Vereinbarungen').then(() => firstRow(page, 'Vereinbarungen').waitFor()));
  stop(
    'vereinbarung',
    async () => {
      await firstRow(page, 'Vereinbarungen').click();
      await page.getByText('Wer gibt was bis wann').waitFor();
    },
    esc(page),
  );
  stop('einvernehmen', () => tab('Einvernehmen').then(() => firstRow(page, 'Einvernehmen der Kommunen').waitFor()));
  stop('einvernehmen-kommune', async () => {
    await firstRow(page, 'Einvernehmen der Kommunen').click();
    await button(page, 'Verlauf zeigen').first().waitFor();
  });
}

function surveys({ page, stop }: Tour): void {
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

function imports({ page, program, stop, folder }: Tour): void {
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

function handouts({ page, program, stop }: Tour): void {
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

function data({ page, stop }: Tour): void {
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

function everywhere({ page, stop }: Tour): void {
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

/** Every screen and dialog of the program on the example, in an order in which one leads to the next. */
export function screens(program: RunningVerzahnt, folder: string): Screen[] {
  const all: Screen[] = [];
  const stop: Stop = (name, open, leave) => all.push({ page: program.page, name, open, ...(leave && { leave }) });
  const tour: Tour = { page: program.page, program, stop, folder };
  stop('uebersicht', () => visit(program.page, 'Übersicht'));
  for (const part of [
    offers,
    coverage,
    needs,
    indicators,
    organizations,
    funding,
    inquiries,
    papers,
    concept,
    planning,
    steering,
    cooperation,
    surveys,
    imports,
    handouts,
    data,
    everywhere,
  ])
    part(tour);
  return all;
}

/** Walks through screens of the example; answers with what `look` finds wrong, by screen. */
export async function walk(
  all: readonly Screen[],
  look: (name: string) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { page, name, open, leave } of all) {
    await open().catch(async (error: unknown) => {
      await picture(page, `fehler-${name}`);
      throw new Error(`on the way to ${name}`, { cause: error });
    });
    await settle(page);
    const faults = await look(name);
    if ((await page.getByText('BEISPIELDATEN').count()) === 0) faults.push('BEISPIELDATEN fehlt');
    if (faults.length > 0) found[name] = faults;
    await leave?.();
  }
  return found;
}
