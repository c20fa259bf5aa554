import { beforeEach, describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, message, picture, title, visit } from './office.ts';

const { program, page } = await startDemo();
beforeEach(async () => {
  await visit(page, 'Übersicht');
  await visit(page, 'Maßnahmen');
  await list().waitFor();
});

const list = () => page.getByRole('grid', { name: 'Maßnahmen', exact: true });
const row = (name: string) => list().getByRole('row').filter({ hasText: name });
const panel = (name: string) => page.getByRole('region', { name });
const view = (name: string) => page.getByRole('group', { name: 'Ansicht' }).getByText(name, { exact: true }).click();
/** Takes back what was said last. */
const undo = () => page.locator('output[aria-live]').getByRole('button', { name: 'Rückgängig' }).last().click();
/** All of it is in the window and nothing lies above it. */
const isWhole = (shown: HTMLElement | SVGElement): boolean => {
  const { left, top, right, bottom } = shown.getBoundingClientRect();
  const corners = [
    [left + 4, top + 4],
    [right - 4, bottom - 4],
  ] as const;
  return corners.every(([x, y]) => shown.contains(document.elementFromPoint(x, y)));
};
const tile = (name: string) => page.getByRole('list', { name: 'Stand der Maßnahmen' }).getByRole('button', { name });

describe('Maßnahmen', () => {
  it('die Liste zeigt Nummer, Federführung, Status, Ampel, Zeitraum und wer fehlt', async () => {
    await row('Griffbereit').waitFor();
    await picture(page, 'planung-liste');
    expect(await row('Griffbereit').innerText()).toMatch(/HF1-Z1-M1[\s\S]*in Umsetzung[\s\S]*im Plan[\s\S]*6 von 8/);
    expect(await row('Rucksack').innerText()).toContain('überfällig');
    await tile('gefährdet').click();
    await row('Griffbereit').waitFor({ state: 'detached' });
    expect(await list().getByRole('row').count()).toBe(3);
    expect(await barriers(page)).toEqual([]);
    await button(page, 'Alle Filter aufheben').first().click();
    for (const theme of ['dark', 'highContrast', 'light'] as const) {
      await program.call('shell.setTheme', { theme });
      await page.reload();
      await row('Griffbereit').waitFor();
      await picture(page, `planung-liste-${theme}`);
      expect(await barriers(page, 'colours')).toEqual([]);
    }
  });

  it('„unverändert“ ist ein Klick; der letzte Text wird zum Ändern angeboten; beides lässt sich zurücknehmen', async () => {
    await row('Behördenbriefe').click();
    const record = panel('Behördenbriefe in einfacher Sprache');
    await button(record, 'Unverändert').click();
    await message(page, 'unverändert gemeldet').waitFor();
    await button(record, 'Sachstand melden').click();
    const text = record.getByLabel('Sachstand', { exact: true });
    await expect.poll(() => text.inputValue()).toBe('Zwölf Vorlagen überarbeitet.');
    await picture(page, 'planung-sachstand');
    await record.getByLabel('Ampel').selectOption('Abweichung');
    await text.fill('Fünfzehn Vorlagen überarbeitet.');
    await record.locator('form').getByRole('button', { name: 'Sachstand melden' }).click();
    await message(page, 'Der Sachstand ist gespeichert.').waitFor();
    await row('Behördenbriefe').getByText('Abweichung').waitFor();
    await undo();
    await row('Behördenbriefe').getByText('im Plan').waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'planung-eintrag');
  });

  it('in der Liste wird bearbeitet: Klick, Tab und Eingabetaste; was nicht geht, sagt die Zelle', async () => {
    await button(page, 'In der Liste bearbeiten').click();
    await row('Behördenbriefe').getByRole('gridcell').filter({ hasText: 'im Plan' }).click();
    await list().getByLabel('Ampel').selectOption('gefährdet');
    await page.keyboard.press('Tab');
    await message(page, 'ist geändert').first().waitFor();
    await row('Behördenbriefe').getByText('gefährdet').waitFor();
    await list().getByLabel('Beginn').fill('bald');
    await page.keyboard.press('Enter');
    const refusal = list().getByRole('alert');
    await refusal.getByText('kein lesbares Datum').waitFor();
    await picture(page, 'planung-liste-bearbeiten');
    expect(await barriers(page)).toEqual([]);
    const window = page.viewportSize() ?? { width: 1360, height: 860 };
    await page.setViewportSize({ width: 720, height: 450 });
    await list().getByLabel('Beginn').scrollIntoViewIfNeeded();
    await expect.poll(() => refusal.evaluate(isWhole)).toBe(true);
    await picture(page, 'planung-liste-klein');
    await page.setViewportSize(window);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await list().getByLabel('Federführung').fill('Presseamt');
    await page.keyboard.press('Enter');
    await row('Behördenbriefe').getByText('Presseamt').waitFor();
    await page.keyboard.press('Escape');
    await undo();
    await row('Behördenbriefe').getByText('Presseamt').waitFor({ state: 'detached' });
    await button(page, 'In der Liste bearbeiten').click();
  });

  it('der Baum lässt sich mit der Tastatur umordnen; die Nummer bleibt', async () => {
    await view('Plan');
    const tree = page.getByRole('treegrid', { name: 'Plan als Baum' });
    const names = async (): Promise<string[]> => (await tree.getByRole('row').allInnerTexts()).slice(0, 5);
    await tree.getByRole('row').filter({ hasText: 'Rucksack' }).waitFor();
    await picture(page, 'planung-baum');
    expect(await barriers(page)).toEqual([]);
    await tree.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Alt+ArrowUp'])
      await page.keyboard.press(key);
    await message(page, 'Die Nummer bleibt.').waitFor();
    await expect.poll(async () => (await names())[2]).toContain('HF1-Z1-M2');
    await undo();
    await expect.poll(async () => (await names())[2]).toContain('HF1-Z1-M1');
    await button(page, /^Leitlinien \(3\)/).click();
    await picture(page, 'planung-leitlinien');
    await button(page.getByRole('dialog'), 'Schließen').click();
  });

  it('mit der Maus gezogen wandert eine Maßnahme in ein anderes Ziel', async () => {
    await view('Plan');
    const tree = page.getByRole('treegrid', { name: 'Plan als Baum' });
    const line = (text: string) => tree.getByRole('row').filter({ hasText: text });
    await line('Rucksack').dragTo(line('Übergänge gelingen'), { targetPosition: { x: 300, y: 20 } });
    await message(page, 'Die Nummer bleibt.').waitFor();
    const at = async (text: string): Promise<number> =>
      (await tree.getByRole('row').allInnerTexts()).findIndex((one) => one.includes(text));
    await expect.poll(async () => (await at('Rucksack')) > (await at('HF1-Z2-M2'))).toBe(true);
    await undo();
  });

  it('Zeitplan und Kommunen zeigen dieselben Maßnahmen', async () => {
    await view('Zeitplan');
    await page.getByRole('grid', { name: 'Zeitplan' }).getByText('Griffbereit').waitFor();
    await picture(page, 'planung-zeitplan');
    expect(await barriers(page)).toEqual([]);
    await view('Kommunen');
    const matrix = page.getByRole('grid', { name: 'Maßnahmen und Kommunen' });
    await matrix.getByText('es fehlen: Korschenbroich, Rommerskirchen').first().waitFor();
    await picture(page, 'planung-kommunen');
    expect(await barriers(page)).toEqual([]);
  });

  it('„Gruppen“ zeigt, wie es nach Federführung, Finanzierung und Handlungsfeld steht', async () => {
    await view('Gruppen');
    const groups = (by: string) => page.getByRole('grid', { name: `Maßnahmen nach ${by}` });
    await groups('Handlungsfeld')
      .getByText(/^4 Maßnahmen, 17/)
      .first()
      .waitFor();
    await picture(page, 'planung-gruppen');
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Gruppieren nach').selectOption('Federführung');
    await groups('Federführung').getByText('Griffbereit').waitFor();
    await picture(page, 'planung-federfuehrung');
    await page.getByLabel('Gruppieren nach').selectOption('Finanzierung');
    await groups('Finanzierung').getByText('KI-Förderung').waitFor();
    for (const theme of ['dark', 'highContrast', 'light'] as const) {
      await program.call('shell.setTheme', { theme });
      await page.reload();
      await groups('Finanzierung').getByText('KI-Förderung').waitFor();
      await picture(page, `planung-finanzierung-${theme}`);
      expect(await barriers(page, 'colours')).toEqual([]);
    }
    await groups('Finanzierung').getByText('Griffbereit').first().click();
    await panel('Griffbereit-Gruppen in allen Kommunen').waitFor();
    await picture(page, 'planung-gruppen-eintrag');
    expect(await barriers(page)).toEqual([]);
    await view('Liste');
  });

  it('die Bilanz sagt, was zugesagt war und was daraus wurde', async () => {
    await view('Bilanz');
    await page.getByText(/Maßnahmen für diesen Zeitraum zugesagt/).waitFor();
    await page
      .getByRole('table', { name: /^Aus dem Zeitraum hinausgeschoben/ })
      .getByText('1 Mal')
      .first()
      .waitFor();
    await picture(page, 'planung-bilanz');
    expect(await barriers(page)).toEqual([]);
  });

  it('ein Plan lässt sich für den nächsten Zeitraum kopieren und eine Ebene umbenennen', async () => {
    await button(page, 'Pläne …').click();
    const plans = page.getByRole('dialog');
    await button(plans, 'Maßnahmenliste speichern (Excel)').waitFor();
    await picture(page, 'planung-listen');
    expect(await barriers(page)).toEqual([]);
    await button(plans, 'Bearbeiten').click();
    await button(plans, 'Weitere Angaben').click();
    await plans.getByLabel('Eigenes Wort für „Ziel“').fill('Handlungsziel');
    await picture(page, 'planung-plaene');
    expect(await barriers(page)).toEqual([]);
    await button(plans, 'Speichern').click();
    await button(plans, 'Für den nächsten Zeitraum kopieren').click();
    await plans.getByText('Integrationskonzept (Beispiel), nächster Zeitraum').waitFor();
    await button(plans, 'Schließen').click();
    await view('Plan');
    await button(page, 'Handlungsziel anlegen').waitFor();
  });

  it('ein früherer Tag zeigt die Sachstände von damals, wird nicht bearbeitet und gilt auch für den Bericht', async () => {
    await button(page, 'Sachstände').click();
    await button(page, 'Früherer Stand …').click();
    await page.getByText('Sachstände, wie sie am').waitFor();
    await expect.poll(() => row('Wegweiser Schulformen').innerText()).toContain('ohne Ampel');
    expect(await button(page, 'In der Liste bearbeiten').count()).toBe(0);
    await picture(page, 'planung-frueher');
    expect(await barriers(page)).toEqual([]);
    const day = await page.getByLabel('Stand am').inputValue();
    await button(page, 'Sachstände').click();
    await button(page, 'Bericht für die Steuerungsgruppe').click();
    await title(page, 'Neuer Bericht').waitFor();
    expect(await page.getByLabel('Stand am').inputValue()).toBe(day);
    await page.getByLabel('Papier').selectOption('A3 hoch');
    await page.getByText(`Sachstand zum ${day}`).first().waitFor();
  });

  it('der Bericht für die Steuerungsgruppe und der Zeitplan zum Aushängen entstehen aus dem Plan', async () => {
    await button(page, 'Sachstände').click();
    await button(page, 'Bericht für die Steuerungsgruppe').click();
    await title(page, 'Neuer Bericht').waitFor();
    const preview = page.getByRole('region', { name: 'Vorschau' }).or(page.getByLabel('Vorschau')).first();
    await preview.waitFor();
    await page.waitForTimeout(500);
    await picture(page, 'planung-bericht');
    expect(await barriers(page)).toEqual([]);
    await visit(page, 'Maßnahmen');
    await view('Zeitplan');
    await page.getByRole('link', { name: 'Drucken (A3, A4)' }).click();
    await page.getByLabel('Papier').waitFor();
    await page.waitForTimeout(800);
    await picture(page, 'planung-poster');
    expect(await barriers(page)).toEqual([]);
  });

  it('eine neue Maßnahme bekommt eine Nummer und steht im Verlauf', async () => {
    await button(page, 'Maßnahme anlegen').first().click();
    const form = panel('Neue Maßnahme');
    await form.getByLabel('Titel').fill('Lesepatenschaften');
    await form
      .getByLabel('Handlungsziel', { exact: true })
      .selectOption({ label: 'HF1-Z1 Familien erreichen Förderung vor der Einschulung' });
    await picture(page, 'planung-neu');
    expect(await barriers(page)).toEqual([]);
    await button(form, 'Maßnahme anlegen').click();
    await panel('Lesepatenschaften').getByText('HF1-Z1-M3', { exact: true }).first().waitFor();
    await visit(page, 'Daten', 'Eingelesene Dateien');
    await page.getByRole('link', { name: 'Verlauf' }).click();
    await title(page, 'Verlauf').waitFor();
    await page.getByText('Maßnahme angelegt: Lesepatenschaften').waitFor();
  });
});
