import type { Locator } from 'playwright-core';
import { button, dialog, visit } from '../office.ts';
import { type Tour, esc, firstRow, press } from './stops.ts';

export function planning({ page, stop }: Tour): void {
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

export function steering({ page, stop }: Tour): void {
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

export function cooperation({ page, stop }: Tour): void {
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

export function funding({ page, stop }: Tour): void {
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
