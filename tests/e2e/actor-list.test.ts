import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../integration/support/workbook.ts';
import { startDemo } from './started.ts';
import { barriers, button, dialog, picture, title, visit } from './office.ts';

const { base, program, page } = await startDemo();

const head = [
  'Verband',
  'Art',
  'Straße',
  'PLZ',
  'Ort',
  'Anrede',
  'Vorname',
  'Nachname',
  'Funktion',
  'Telefon',
  'E-Mail',
];
const rows = [
  [
    'Lotsenhaus Neuss',
    'Verein',
    'Beispielweg 1',
    '41460',
    'Neuss',
    'Frau',
    'Mara',
    'Muster',
    'Leitung',
    '02131 0000-1',
    'm.muster@lotsenhaus.example',
  ],
  [
    'Lotsenhaus Neuss',
    'Verein',
    'Beispielweg 1',
    '41460',
    'Neuss',
    'Herr',
    'Timo',
    'Probe',
    'Beratung',
    '02131 0000-2',
    't.probe@lotsenhaus.example',
  ],
  ['Diakonie Rhein Kreis Neuss', '', '', '41460', 'Neuss', '', '', '', '', '02131 0000-9', 'info@diakonie.example'],
  ['Diakonisches Werk (DW)', 'Freie Wohlfahrtspflege', '', '41464', 'Neuss', '', '', '', '', '', ''],
];
const list = () => page.getByRole('grid', { name: 'Akteure', exact: true });
const record = (name: string) => page.getByRole('region', { name, exact: true });

describe('eine Adressliste mit Akteuren', () => {
  it('wird ohne Frage nach Kommune oder Runde gelesen; der bekannte Akteur wird trotz anderer Schreibweise erkannt', async () => {
    await visit(page, 'Akteure und Strukturen');
    const path = await writeWorkbook(base, 'Adressliste Verbände.xlsx', { Adressen: [head, ...rows] });
    expect(path).toBe(join(base, 'Adressliste Verbände.xlsx'));
    await program.setNextDialog([path]);
    await button(page, 'Excel einlesen').click();
    await button(page, 'Nur ausprobieren').click();
    await title(page, 'Excel einlesen').waitFor();
    await page.getByRole('link', { name: 'Adressliste Verbände.xlsx prüfen' }).click();
    await button(page, '4 Zeilen übernehmen').waitFor();
    await picture(page, 'akteursliste-pruefen');
    expect(await barriers(page)).toEqual([]);
    const [draft] = (await program.call('imports.drafts', {})).drafts;
    expect(draft?.question).toBeNull();
    expect(draft?.counts).toMatchObject({ created: 2, updated: 2, rejected: 0 });
  });

  it('steht nach dem Übernehmen bei den Akteuren, mit Personen und der Zelle hinter jedem Wert', async () => {
    await button(page, '4 Zeilen übernehmen').click();
    await button(page, '4 Zeilen aus 1 Datei übernehmen').waitFor();
    await picture(page, 'akteursliste-uebernehmen');
    await button(page, '4 Zeilen aus 1 Datei übernehmen').click();
    await page.getByRole('heading', { name: '1 Datei übernommen' }).waitFor();
    await button(page, 'Akteure ansehen').click();
    await page.getByRole('searchbox', { name: 'Akteure durchsuchen' }).fill('Lotsenhaus');
    await list().getByRole('gridcell', { name: 'Lotsenhaus Neuss', exact: true }).click();
    const actor = record('Lotsenhaus Neuss');
    await actor.getByText('Herr Timo Probe').first().waitFor();
    await actor.getByText(/^Adressliste Verbände\.xlsx, übernommen von/).waitFor();
    await actor.getByText('Adressen, J3: „02131 0000-2“').waitFor();
    await actor.getByText('Adressen, J3: „02131 0000-2“').scrollIntoViewIfNeeded();
    await picture(page, 'akteur-herkunft');
    expect(await barriers(page)).toEqual([]);
  });

  it('die Liste zum Bearbeiten sagt, was sie enthält', async () => {
    await button(page, 'Liste zum Bearbeiten').click();
    await dialog(page)
      .getByRole('checkbox', { name: /^Auch Personen/ })
      .waitFor();
    await picture(page, 'akteursliste-sichern');
    expect(await barriers(page)).toEqual([]);
    await button(dialog(page), 'Abbrechen').click();
  });

  it('geht mit „Zurücknehmen“ wieder, mit allen Personen', async () => {
    await visit(page, 'Daten', 'Eingelesene Dateien');
    await page.getByRole('grid', { name: 'Eingelesene Dateien' }).getByText('Adressliste Verbände.xlsx').click();
    await button(page, 'Zurücknehmen …').click();
    await dialog(page).getByText('2 Akteure werden entfernt').waitFor();
    await dialog(page).getByText('2 Personen von Akteuren werden entfernt').waitFor();
    await picture(page, 'akteursliste-zuruecknehmen');
    await button(dialog(page), 'Zurücknehmen').click();
    await dialog(page).waitFor({ state: 'detached' });
    const filter = { search: 'Lotsenhaus', kind: null, ags: null };
    await expect
      .poll(async () => (await program.call('organizations.list', { filter, offset: 0, limit: 10 })).total)
      .toBe(0);
  });
});
