import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from './host.ts';
import { button, dialog, example, examples, matrix, message, picture, title, visit } from './office.ts';
import { startFresh } from './started.ts';

interface Truth {
  coverage: { municipality: string; fieldOfAction: string; count: number; fromOthers: number; statement: string }[];
  totals: { offers: number; districtWide: number; perMunicipality: Record<string, number> };
}
const truth = JSON.parse(readFileSync(join(root, 'tests/fixtures/examples-truth.json'), 'utf8')) as Truth;
const statements: Record<string, string> = {
  confirmedNone: 'kein Angebot (bestätigt)',
  notMentioned: 'nicht genannt',
  notReported: 'keine Rückmeldung',
};
const offers = (count: number): string => (count === 1 ? '1 Angebot' : `${count} Angebote`);

/** What a cell of the matrix has to say for a line of the truth, without the kreisweite offers. */
function expected({ statement, count, fromOthers }: Truth['coverage'][number]): string {
  if (statement === 'named')
    return count === 0
      ? 'kein Angebot bekannt'
      : offers(count) + (fromOthers > 0 ? `, davon ${fromOthers} von anderen gemeldet` : '');
  return statements[statement] + (count > 0 ? `, ${offers(count)} von anderen` : '');
}

const { base, program, page } = await startFresh();
const files = () => page.getByRole('table', { name: 'Dateien im Rücklauf' });
const row = (name: string) => files().getByRole('row').filter({ hasText: name });

describe('Erster Start', () => {
  it('zeigt drei Türen und sagt, was sicher ist', async () => {
    await title(page, 'Willkommen bei Verzahnt').waitFor();
    const doors = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
    expect(doors).toEqual(['Excel-Dateien einlesen', 'Beispiel ansehen', 'Vorhandene Daten öffnen']);
    await page.getByText('Alle Daten bleiben auf diesem Rechner').waitFor();
    await picture(page, 'start');
  });

  it('aus den gewählten Dateien wird der Kreis vorgeschlagen, mit dem Grund', async () => {
    await program.setNextDialog(examples.map(example));
    await button(page, 'Dateien auswählen …').click();
    await title(page, 'Für welchen Kreis?').waitFor();
    const proposal = page.getByRole('radio', { name: /^Rhein-Kreis Neuss/ });
    await expect.poll(() => proposal.isChecked()).toBe(true);
    await page.getByText(/Dateien nennen Kommunen von hier: .*Dormagen/).waitFor();
    await page.getByText('8 Kommunen: Dormagen, Grevenbroich').waitFor();
    await picture(page, 'kreis');
  });

  it('der Datenordner wird an dem gewählten Ort angelegt, und die Dateien werden gelesen', async () => {
    await page.getByRole('textbox', { name: 'Ihr Name' }).fill('A. Beispiel');
    await program.setNextDialog([base]);
    await button(page, 'anderer Ordner …').click();
    await page.getByText(base, { exact: true }).waitFor();
    await button(page, '8 Dateien einlesen').click();
    await title(page, 'Excel einlesen').waitFor();
    await row('Dormagen_2026.xlsx').getByText('bereit').waitFor();
    await expect.poll(() => files().getByText('wird gelesen').count(), { timeout: 60_000 }).toBe(0);
    await picture(page, 'dateien');
    await expect.poll(() => row('Dormagen_2026.xlsx').getByRole('cell').nth(2).textContent()).toBe('32');
  });
});

const cards = () => page.getByRole('region', { name: 'Zu entscheiden' });
const card = (text: string) => cards().getByRole('listitem').filter({ hasText: text });
const grid = () => page.getByRole('grid', { name: /^Inhalt von/ });
const cell = (line: number, column: number) =>
  grid()
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`\\b${line}$`) }) })
    .getByRole('gridcell')
    .nth(column);
const calm = () => page.getByText('Geschrieben wird erst im nächsten Schritt').waitFor();
const chip = (name: RegExp) => page.getByRole('group', { name: 'Zeilen zeigen' }).getByRole('button', { name });

describe('Eine Datei prüfen: Kaarst', () => {
  beforeAll(async () => {
    await page.getByRole('link', { name: 'Rueckmeldung_Kaarst_final_neu2.xlsx prüfen' }).click();
    await grid().waitFor();
  });

  it('das unbekannte „Themenfeld 3“ wird mit einem Handlungsfeld aus der Liste beantwortet', async () => {
    await picture(page, 'pruefen-kaarst');
    const asked = card('„Themenfeld 3“ ist kein Handlungsfeld');
    const search = page.getByRole('combobox', { name: 'Handlungsfeld suchen' });
    await button(asked, 'anderes …').click();
    await search.fill('Nachbarschaft');
    await picture(page, 'pruefen-neuer-begriff');
    await button(page.getByRole('dialog'), '„Nachbarschaft“ als neuen Begriff anlegen').click();
    await asked.waitFor({ state: 'detached' });
    await page.getByText('„Nachbarschaft“ steht jetzt in der Wortliste „Handlungsfelder“.').waitFor();
    await button(page, 'Rückgängig').click();
    await asked.waitFor();
    await button(asked, 'anderes …').click();
    await search.fill('gesund');
    await page.getByRole('option', { name: 'Gesundheit', exact: true }).click();
    await picture(page, 'pruefen-antwort');
    await page.getByRole('dialog').getByRole('button', { name: 'Übernehmen', exact: true }).click();
    await asked.waitFor({ state: 'detached' });
    await calm();
    await expect.poll(() => cell(8, 2).textContent()).toContain('Gesundheit');
  });

  it('der Strich bedeutet in dieser Datei „keine Angabe“; die Antwort bleibt sichtbar und umkehrbar', async () => {
    const asked = card('„–“ in dieser Datei bedeutet');
    await button(asked, 'keine Angabe').click();
    await expect.poll(() => button(asked, 'keine Angabe').getAttribute('aria-pressed')).toBe('true');
    await calm();
  });

  it('ein Tag, den es nicht gibt, wird in der Zelle selbst berichtigt', async () => {
    await expect.poll(() => cell(10, 5).textContent()).toContain('31.09.2024');
    await cell(10, 5).dblclick();
    await page.getByRole('textbox', { name: 'Zelle F10 ändern' }).fill('01.09.2024');
    await page.keyboard.press('Enter');
    await card('Den Tag „31.09.2024“ gibt es nicht').waitFor({ state: 'detached' });
    await calm();
    await expect.poll(() => cell(10, 5).textContent()).toContain('01.09.2024');
  });

  it('eine Spalte bekommt ein anderes Feld und wieder das alte', async () => {
    const head = grid().getByRole('columnheader').filter({ hasText: 'Anbieter' });
    const choose = async (field: string): Promise<void> => {
      await head.getByRole('button').click();
      await page.getByRole('combobox', { name: 'Feld suchen' }).fill(field);
      await page.keyboard.press('Enter');
    };
    await choose('nicht übernehmen');
    await head.getByText('nicht übernehmen').waitFor();
    await calm();
    await choose('Träger');
    await head.getByText('festgelegt').waitFor();
    await calm();
    await expect.poll(() => head.textContent()).toContain('Träger');
  });

  it('eine Zeile wird ausgeschlossen und wieder aufgenommen', async () => {
    await cell(5, 0).click();
    await button(page, 'Zeile nicht übernehmen').click();
    await chip(/^ausgeschlossen 1/).waitFor();
    await calm();
    await button(page, '21 Zeilen und 1 Bestätigung übernehmen').waitFor();
    await picture(page, 'pruefen-ausgeschlossen');
    await button(page, 'Zeile wieder übernehmen').click();
    await button(page, '22 Zeilen und 1 Bestätigung übernehmen').waitFor();
    await picture(page, 'pruefen-fertig');
  });
});

describe('Alles übernehmen', () => {
  it('die beiden Dateien aus Neuss ergänzen einander, und acht Dateien werden geschrieben', async () => {
    await page.getByRole('link', { name: 'Übernehmen' }).click();
    const table = page.getByRole('table', { name: 'Was übernommen wird' });
    await table.waitFor();
    await picture(page, 'uebernehmen');
    for (const box of await table.getByRole('checkbox').all()) await box.check();
    const question = page.getByRole('region', { name: '2 Dateien von Neuss' });
    await button(question, 'Sie ergänzen einander').click();
    await question.getByText('Sie ergänzen einander.').waitFor();
    await picture(page, 'uebernehmen-alle');
    await button(page, /aus 8 Dateien übernehmen$/).click();
    await page.getByRole('heading', { name: '8 Dateien übernommen' }).waitFor();
    await picture(page, 'uebernommen');
  });

  it('die Abdeckung zeigt, was die Kommunen geantwortet haben', async () => {
    await button(page, 'Abdeckung ansehen').click();
    const cells = await matrix(page);
    const found = truth.coverage.map((line) => ({
      place: `${line.fieldOfAction}, ${line.municipality}`,
      says: cells.get(`${line.fieldOfAction}, ${line.municipality}`)?.replace(/, \d+ kreisweit$/, ''),
    }));
    expect(found).toEqual(
      truth.coverage.map((line) => ({ place: `${line.fieldOfAction}, ${line.municipality}`, says: expected(line) })),
    );
    await page.getByText('6 von 8 Kommunen haben geantwortet').waitFor();
    expect(cells.get('verschiedene Angebote, gesamt')).toBe(offers(truth.totals.offers));
    expect(cells.get('verschiedene Angebote, kreisweit')).toBe(offers(truth.totals.districtWide));
    await picture(page, 'abdeckung');
  });
});

describe('Eine Datei zurücknehmen', () => {
  const openImport = async (): Promise<void> => {
    await visit(page, 'Daten', 'Eingelesene Dateien');
    await page.getByRole('grid', { name: 'Eingelesene Dateien' }).getByText('Rückm. Juechen.xlsx').last().click();
    await page.getByRole('heading', { level: 2, name: 'Rückm. Juechen.xlsx' }).waitFor();
  };

  it('sagt vorher, was entfernt wird, und danach hat die Kommune nicht geantwortet', async () => {
    await openImport();
    await picture(page, 'eingelesene-dateien');
    await button(page, 'Zurücknehmen …').click();
    await dialog(page).getByText('11 Angebote werden entfernt').waitFor();
    await picture(page, 'zuruecknehmen');
    await button(dialog(page), 'Zurücknehmen').click();
    await message(page, 'Zurückgenommen: 11 entfernt').waitFor();
    await visit(page, 'Abdeckung');
    await page.getByText('5 von 8 Kommunen haben geantwortet').waitFor();
    const cells = await matrix(page);
    expect(cells.get('Politische Teilhabe, Jüchen')).toBe('keine Rückmeldung');
  });

  it('dieselbe Datei lässt sich danach wieder einlesen, und alles steht wieder da', async () => {
    await program.setNextDialog([example('Rückm. Juechen.xlsx')]);
    await button(page, 'Excel einlesen').click();
    await row('Rückm. Juechen.xlsx').getByText('bereit').waitFor();
    await button(page, 'Prüfen').click();
    await button(page, '11 Zeilen und 1 Bestätigung übernehmen').click();
    await button(page, '11 Zeilen und 1 Bestätigung aus 1 Datei übernehmen').click();
    await page.getByRole('heading', { name: '1 Datei übernommen' }).waitFor();
    await button(page, 'Abdeckung ansehen').click();
    await page.getByText('6 von 8 Kommunen haben geantwortet').waitFor();
    const cells = await matrix(page);
    expect(cells.get('Politische Teilhabe, Jüchen')).toBe('kein Angebot (bestätigt)');
    expect(cells.get('verschiedene Angebote, gesamt')).toBe(offers(truth.totals.offers));
  });

  it('ohne einen Fehler in der Konsole', async () => {
    expect(await program.pageErrors()).toEqual([]);
    expect(program.output()).toBe('');
  });
});
