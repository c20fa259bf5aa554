import { beforeEach, describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, copied, dialog, listenForCopies, matrix, message, picture, title, visit } from './office.ts';

const { program, page } = await startDemo();
beforeEach(async () => {
  await visit(page, 'Übersicht');
  await visit(page, 'Abdeckung');
  await page.getByRole('grid', { name: 'Angebote nach Handlungsfeld und Kommune' }).waitFor();
});

/** The cell with this place, e.g. "Sprache, Kaarst". */
const cell = (place: string) => page.getByRole('gridcell', { name: `${place}:` });
const panel = (name: string) => page.getByRole('region', { name });
const ground = (place: string) => cell(place).getAttribute('data-ground');
/** What is drawn in a cell, without the words for screen readers. */
const drawn = async (place: string) => ({
  figure: await cell(place).locator('[aria-hidden="true"]').allInnerTexts(),
  hatched: (await cell(place).locator('svg rect').count()) > 0,
});

describe('Was die Kommunen gesagt haben', () => {
  it('die vier Aussagen sehen verschieden aus; „keine Rückmeldung“ sieht nie wie „0 Angebote“ aus', async () => {
    const said = await matrix(page);
    expect(said.get('Sprache, Dormagen')).toMatch(/^5 Angebote/);
    expect(said.get('Politische Teilhabe, Jüchen')).toBe('kein Angebot (bestätigt)');
    expect(said.get('Politische Teilhabe, Grevenbroich')).toBe('nicht genannt');
    expect(said.get('Wohnen, Korschenbroich')).toBe('keine Rückmeldung');
    expect(said.get('Sprache, Korschenbroich')).toMatch(/^keine Rückmeldung, 2 Angebote von anderen/);
    const looks = await Promise.all(
      [
        'Politische Teilhabe, Jüchen',
        'Politische Teilhabe, Grevenbroich',
        'Wohnen, Korschenbroich',
        'Sprache, Korschenbroich',
      ].map(drawn),
    );
    expect(looks.map(({ hatched }) => hatched)).toEqual([false, false, true, true]);
    expect(looks.map(({ figure }) => figure.join('').trim())).toEqual(['0', '', '', '2']);
  });

  it('der Vergleich mit der Runde davor setzt neben die Zahl, was neu und was nicht mehr genannt ist', async () => {
    await button(page, /^Vergleich mit „Bestandserhebung/).click();
    await page.getByText(/neu und nicht mehr genannt gegenüber „Bestandserhebung/).waitFor();
    await expect
      .poll(async () => (await matrix(page)).get('Sprache, Dormagen'), { timeout: 30_000 })
      .toMatch(/^5 Angebote.*1 neu genannt/);
    expect((await drawn('Sprache, Dormagen')).figure.join(' ')).toContain('+1');
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'abdeckung-vergleich');
    await button(page, 'Bericht erstellen').click();
    await page
      .getByText(/verglichen mit „Bestandserhebung/)
      .first()
      .waitFor();
    await picture(page, 'abdeckung-vergleich-bericht');
  });

  it('eine Zelle zeigt, was dahinter steht, und führt zu den Angeboten', async () => {
    await cell('Sprache, Korschenbroich').click();
    const open = panel('Sprache in Korschenbroich');
    await open.getByText('Aus Korschenbroich liegt in dieser Erhebung keine Rückmeldung zu Angeboten vor.').waitFor();
    await expect.poll(() => open.getByRole('listitem').count()).toBeGreaterThan(1);
    await picture(page, 'abdeckung-fehlt');
    await open
      .getByRole('link', { name: /Liste zeigen|weitere in der Liste/ })
      .first()
      .click();
    await title(page, 'Angebote').waitFor();
    await page.getByText('2 Angebote entsprechen der Auswahl').waitFor();
  });

  it('die Herkunft einer Aussage nennt die Datei', async () => {
    await cell('Wohnen, Kaarst').click();
    const open = panel('Wohnen in Kaarst');
    await open.getByText('Kaarst hat bestätigt, dass es zu „Wohnen“ kein Angebot gibt.').waitFor();
    await open.getByText(/Herkunft: Rueckmeldung_Kaarst_final_neu2\.xlsx, Blatt „Rückmeldung“/).waitFor();
  });

  it('eine Summe öffnet die Liste mit genau diesen Angeboten, auch mit denen, die in diesem Jahr schon endeten', async () => {
    await page.getByRole('gridcell', { name: 'verschiedene Angebote, Neuss: 62 Angebote' }).click();
    await title(page, 'Angebote').waitFor();
    await page.getByText('62 Angebote entsprechen der Auswahl').waitFor();
    await page.getByText('nicht vor 2026 beendet').waitFor();
  });
});

describe('Was gezählt wird', () => {
  it('Plätze statt Angebote, je 1.000 und durch einen Filter; die Liste dahinter hat denselben Filter', async () => {
    await button(page, 'Zählung und Filter').click();
    await page.getByLabel('Gezählt wird').selectOption('Plätze');
    await page.getByText('mindestens: nicht alle Angebote nennen die Zahl').waitFor();
    await expect.poll(async () => (await matrix(page)).get('Sprache, Dormagen')).toMatch(/Angebote.*Plätze aus/);
    await picture(page, 'abdeckung-plaetze');
    await page.getByLabel('je 1.000').selectOption({ index: 1 });
    await page.getByText(/Plätze je 1\.000 \(Einwohnerinnen und Einwohner/).waitFor();
    await expect.poll(async () => (await matrix(page)).get('Sprache, Dormagen')).toMatch(/Plätze je 1\.000/);
    await page.getByRole('search', { name: 'Nur Angebote mit' }).getByRole('button', { name: 'Zielgruppe' }).click();
    await page.getByRole('checkbox', { name: 'Frauen', exact: true }).click();
    await page.keyboard.press('Escape');
    await picture(page, 'abdeckung-je-tausend');
    await page.getByRole('gridcell', { name: 'zusammen, jedes Angebot einmal, Neuss:' }).click();
    await title(page, 'Angebote').waitFor();
    await page.getByText('Zielgruppe: Frauen').waitFor();
  });
});

describe('Eine Lücke', () => {
  const place = 'Kultur, Grevenbroich';

  it('entsteht erst, wenn eine Person sie mit Begründung bestätigt', async () => {
    expect(await ground(place)).toBe('plain');
    await cell(place).click();
    await button(page, 'Als Lücke bestätigen …').click();
    await button(dialog(page), 'Lücke bestätigen').click();
    await dialog(page).getByText('Ohne Begründung kann eine Lücke nicht bestätigt werden.').waitFor();
    await dialog(page)
      .getByRole('textbox', { name: /^Begründung/ })
      .fill('Kulturausschuss, Sitzung vom 11.11.2026');
    await dialog(page)
      .getByRole('textbox', { name: /^Geplant/ })
      .fill('Lesereihe ab 2027');
    await button(dialog(page), 'Lücke bestätigen').click();
    await message(page, 'Die Lücke ist bestätigt.').waitFor();
    const open = panel('Kultur in Grevenbroich');
    await open.getByText('Kulturausschuss, Sitzung vom 11.11.2026').waitFor();
    await open.getByText('Lesereihe ab 2027').waitFor();
    expect((await matrix(page)).get(place)).toBe('bestätigte Lücke, nicht genannt');
    expect(await ground(place)).toBe('gap');
    await picture(page, 'abdeckung-luecke-bestaetigt');
  });

  it('lässt sich zurücknehmen und bleibt im Verlauf', async () => {
    await cell(place).click();
    await button(page, 'Keine Lücke …').click();
    await dialog(page).getByRole('textbox').fill('Theatergruppe gefunden');
    await button(dialog(page), 'Lücke zurücknehmen').click();
    await message(page, 'Die Lücke ist zurückgenommen.').waitFor();
    await expect.poll(() => ground(place)).toBe('plain');
    await page.keyboard.press('Escape');
    await visit(page, 'Daten', 'Eingelesene Dateien');
    await page.getByRole('link', { name: 'Verlauf' }).click();
    await page.getByRole('grid', { name: 'Schritte, neueste zuerst' }).getByText('Lücke bestätigt').first().waitFor();
    await page
      .getByRole('grid', { name: 'Schritte, neueste zuerst' })
      .getByText('Lücke zurückgenommen')
      .first()
      .waitFor();
  });
});

describe('Kein Angebot (bestätigt)', () => {
  it('kann eine Kommune auch am Telefon sagen; wer es sagte, wird festgehalten', async () => {
    await cell('Wohnen, Rommerskirchen').click();
    await button(page, 'Kein Angebot bestätigen …').click();
    await button(dialog(page), 'Bestätigen').click();
    await dialog(page).getByText('Bitte angeben, von wem die Aussage stammt.').waitFor();
    await dialog(page).getByRole('textbox').fill('Frau Yıldız, Rathaus, am 18.11. am Telefon');
    await button(dialog(page), 'Bestätigen').click();
    await message(page, 'Als „kein Angebot (bestätigt)“ festgehalten.').waitFor();
    await cell('Wohnen, Rommerskirchen').getByText('kein Angebot (bestätigt)').waitFor({ state: 'attached' });
    await panel('Wohnen in Rommerskirchen').getByText('Frau Yıldız, Rathaus, am 18.11. am Telefon').waitFor();
    await picture(page, 'abdeckung-bestaetigt');
    await button(page, 'Bestätigung zurücknehmen …').click();
    await dialog(page).getByRole('textbox').fill('Irrtum');
    await button(dialog(page), 'Zurücknehmen').click();
    await message(page, 'Die Bestätigung ist zurückgenommen.').waitFor();
    await cell('Wohnen, Rommerskirchen').getByText('keine Rückmeldung').waitFor({ state: 'attached' });
  });
});

describe('Andere Achsen', () => {
  it('Zeilen und Spalten tauschen: jede Zelle sagt dasselbe', async () => {
    const before = await matrix(page);
    await button(page, 'Zeilen und Spalten tauschen').click();
    await page.getByRole('grid', { name: 'Angebote nach Kommune und Handlungsfeld' }).waitFor();
    const after = await matrix(page);
    expect(after.get('Kaarst, Sprache')).toBe(before.get('Sprache, Kaarst'));
    expect(after.get('Korschenbroich, Wohnen')).toBe('keine Rückmeldung');
    expect(after.get('verschiedene Angebote, gesamt')).toBe(before.get('verschiedene Angebote, gesamt'));
  });

  it('nach Zielgruppe gibt es Zahlen, aber keine Aussagen, und das steht dabei', async () => {
    await page.getByRole('combobox', { name: 'Spalten' }).selectOption('Zielgruppe');
    await page.getByRole('grid', { name: 'Angebote nach Handlungsfeld und Zielgruppe' }).waitFor();
    await page.getByText('Aussagen der Kommunen zeigt die Matrix nur mit der Achse Kommune.').waitFor();
    expect([...(await matrix(page)).values()].some((said) => said.includes('keine Rückmeldung'))).toBe(false);
    await picture(page, 'abdeckung-zielgruppe');
  });

  it('für Excel kopiert steht das Wort der Aussage, nie eine bloße 0', async () => {
    await listenForCopies(page);
    await button(page, 'Weitergeben').click();
    await button(page, 'Für Excel kopieren').click();
    await message(page, 'Die Matrix liegt in der Zwischenablage').waitFor();
    const lines = (await copied(page))
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split('\t'));
    const at = (row: string, column: string) => lines.find(([name]) => name === row)?.[lines[0]?.indexOf(column) ?? -1];
    expect(at('Wohnen', 'Korschenbroich')).toBe('keine Rückmeldung');
    expect(at('Wohnen', 'Kaarst')).toBe('kein Angebot (bestätigt)');
    expect(at('Sprache', 'Dormagen')).toBe('5');
    expect(await program.pageErrors()).toEqual([]);
  });
});
