import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startDemo } from './started.ts';
import { button, copied, dialog, listenForCopies, message, picture, visit } from './office.ts';

const { program, page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Angebote');
});

const list = () => page.getByRole('grid', { name: 'Angebote', exact: true });
const row = (name: string) =>
  list()
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name, exact: true }) });
const search = (text: string) => page.getByRole('searchbox', { name: 'Angebote durchsuchen' }).fill(text);
const line = (text: string | RegExp) => page.getByText(text, { exact: true }).first().waitFor();
const filter = () => page.getByRole('search', { name: 'Filter' });
const record = (name: string) => page.getByRole('region', { name });
const value = (offer: Locator, label: string) =>
  offer
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: label }) })
    .getByRole('button')
    .first();
const column = (index: number): Promise<string[]> =>
  list().evaluate(
    (grid, at) =>
      [...grid.querySelectorAll('[role="row"]')]
        .map((one) => one.querySelectorAll('[role="gridcell"]')[at]?.textContent)
        .filter((text) => text !== undefined),
    index,
  );

/** Searches and waits until the list shows what was found. */
async function find(text: string): Promise<void> {
  await search(text);
  const sort = { key: 'name', descending: false } as const;
  const { rows } = await program.call('offers.list', { filter: { search: text }, sort, cursor: null, limit: 10 });
  const names = rows.map(({ name }) => name);
  await vi.waitFor(async () => expect((await column(1)).slice(0, 10)).toEqual(names), { timeout: 20_000 });
}

describe('Ein Angebot erfassen', () => {
  it('mit sechs Angaben und nur mit der Tastatur; die Herkunft nennt, wer es wem wann gesagt hat', async () => {
    const keys = async (...all: string[]): Promise<void> => {
      for (const key of all) await page.keyboard.press(key);
    };
    await keys('Control+n');
    await page.getByRole('heading', { level: 2, name: 'Angebot erfassen' }).waitFor();
    await page.keyboard.type('Müllertreff am Bahnhof');
    await keys('Tab');
    await page.keyboard.type('Nachbarschaftshilfe Öz e. V.');
    for (const term of ['Kaar', 'Spra', 'Frau']) {
      await keys('Tab');
      await page.keyboard.type(term);
      await page.getByRole('option').first().waitFor();
      await keys('Enter');
    }
    await keys('Tab');
    await page.keyboard.type('Frau Yıldız');
    await keys('Tab');
    await keys('Control+a');
    await page.keyboard.type('Herrn Beispiel');
    await keys('Tab', 'Control+a');
    await page.keyboard.type('18.11.2026');
    await picture(page, 'angebot-erfassen');
    await keys('Control+s');
    await message(page, '„Müllertreff am Bahnhof“ ist erfasst.').waitFor();
    const offer = record('Müllertreff am Bahnhof');
    await value(offer, 'Handlungsfeld').focus();
    const note = page.getByRole('region', { name: /^Herkunft von Handlungsfeld/ });
    await note.getByText('Auskunft von Frau Yıldız an Herrn Beispiel, 18.11.2026').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await line('211 Angebote im Bestand');
  });

  it('ohne Träger und Ort wird nichts gespeichert, und das Verlassen fragt nach', async () => {
    await button(page, 'Angebot erfassen').click();
    await page.getByRole('textbox', { name: 'Bezeichnung' }).fill('Halb fertig');
    await button(page, 'Angebot speichern').click();
    await page.getByText('Bitte geben Sie den Träger an.').waitFor();
    await page.getByText('Bitte wählen Sie mindestens eine Kommune oder kreisweit.').waitFor();
    await button(record('Angebot erfassen'), 'Schließen').click();
    await dialog(page).getByText('Das Angebot ist noch nicht gespeichert.').waitFor();
    await button(dialog(page), 'Verwerfen').click();
    await page.getByRole('heading', { level: 2, name: 'Angebot erfassen' }).waitFor({ state: 'detached' });
    await line('211 Angebote im Bestand');
  });
});

describe('Finden', () => {
  it.each(['Müllertreff', 'Muellertreff', 'müllertr', 'MULLERTREFF'])('„%s“ findet den Müllertreff', async (text) => {
    await search(text);
    await line('1 Angebot entspricht der Auswahl');
    expect(await column(1)).toEqual(['Müllertreff am Bahnhof']);
  });

  it('nach Kommune und Handlungsfeld filtern und alles wieder zeigen', async () => {
    await search('');
    await line('211 Angebote im Bestand');
    for (const [name, choice] of [
      ['Kommune', 'Kaarst'],
      ['Handlungsfeld', 'Sprache'],
    ] as const) {
      await button(filter(), name).click();
      await page.getByRole('checkbox', { name: choice, exact: true }).check();
      await page.keyboard.press('Escape');
      await button(filter(), `${name}: ${choice}`).waitFor();
    }
    await line('5 Angebote entsprechen der Auswahl');
    expect(new Set(await column(3))).toEqual(new Set(['Kaarst']));
    await picture(page, 'angebote-gefiltert');
    await button(filter(), 'Filter aufheben').click();
    await line('211 Angebote im Bestand');
  });

  it('ein Klick auf die Überschrift ordnet, ein zweiter dreht die Ordnung um', async () => {
    const head = list().getByRole('columnheader', { name: 'Träger' });
    await button(list(), 'Träger').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    await button(list(), 'Träger').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    await expect
      .poll(async () => {
        const shown = (await column(2)).filter((name) => name !== '').slice(0, 12);
        return shown.length > 5 && shown.join() === shown.toSorted(new Intl.Collator('de').compare).toReversed().join();
      })
      .toBe(true);
    await button(list(), 'Bezeichnung').click();
    await row('Alltagsintegrierte Sprachbildung plus').waitFor();
  });

  it('eine Suche ohne Treffer sagt, warum nichts da ist, und bietet den Weg zurück', async () => {
    await search('Xylophon');
    await page.getByText('Kein Angebot entspricht der Auswahl').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Filter aufheben' }).last().click();
    await line('211 Angebote im Bestand');
  });
});

describe('Ein Angebot ansehen und ändern', () => {
  beforeAll(async () => {
    await find('Sprachcafé am Markt');
    await row('Sprachcafé am Markt').click();
    await record('Sprachcafé am Markt').waitFor();
  });
  const offer = () => record('Sprachcafé am Markt');

  it('jeder Wert nennt Datei, Blatt und Zelle, und das Original öffnet sich', async () => {
    await value(offer(), 'Beginn').click();
    const note = page.getByRole('region', { name: 'Herkunft von Beginn' });
    await note.getByText('Rueckmeldung_Kaarst_final_neu2.xlsx, Blatt „Rückmeldung“, Zelle F5').waitFor();
    await note.getByText('im Original steht: „seit 2019“').waitFor();
    await picture(page, 'herkunft');
    await button(note, 'Original öffnen').click();
    await expect.poll(async () => (await program.opened()).at(-1)?.target).toMatch(/Kaarst.*\.xlsx$/);
    await page.keyboard.press('Escape');
  });

  it('eine Änderung steht mit altem und neuem Wert im Verlauf', async () => {
    await button(offer(), 'Umfang bearbeiten').click();
    await page.getByRole('textbox', { name: 'Plätze' }).fill('25');
    await page.keyboard.press('Enter');
    await message(page, 'Änderung gespeichert').waitFor();
    await expect.poll(() => value(offer(), 'Plätze').textContent()).toBe('25');
    await button(offer(), 'Verlauf zeigen').click();
    const change = offer().getByRole('listitem').filter({ hasText: 'Plätze' }).first();
    await expect.poll(() => change.locator('del').textContent()).toContain('ca. 20');
    await expect.poll(() => change.locator('ins').textContent()).toContain('25');
    await picture(page, 'angebot-verlauf');
  });

  it('eine unlesbare Angabe wird nicht gespeichert, sondern erklärt', async () => {
    await button(offer(), 'Wann bearbeiten').click();
    await page.getByRole('textbox', { name: 'Ende' }).fill('31.02.2026');
    await page.keyboard.press('Enter');
    await offer().getByText('„31.02.2026“ ist kein lesbares Datum.').waitFor();
    await page.keyboard.press('Escape');
    await button(offer(), 'Wann bearbeiten').waitFor();
  });

  it('Strg+Z nennt den letzten Schritt und nimmt ihn zurück', async () => {
    await list().focus();
    await page.keyboard.press('Control+z');
    await dialog(page).getByText('1 Eintrag wird zurückgesetzt').waitFor();
    await picture(page, 'rueckgaengig');
    await button(dialog(page), 'Zurücknehmen').click();
    await expect.poll(() => value(offer(), 'Plätze').textContent()).toBe('ca. 20');
    await offer().getByRole('listitem').filter({ hasText: 'zurückgenommen' }).first().waitFor();
  });
});

describe('In Excel übernehmen', () => {
  beforeAll(async () => {
    await listenForCopies(page);
    await find('Sprachcafé');
  });

  it('die gewählten Zeilen, mit Überschriften und in der Reihenfolge der Liste', async () => {
    await row('Sprachcafé Markt').getByRole('checkbox').check();
    await row('Sprachcafé am Markt').getByRole('checkbox').check();
    await button(page, 'Auswahl kopieren').click();
    await message(page, '2 Angebote mit Überschriften kopiert, in Excel einfügbar.').waitFor();
    const lines = (await copied(page))
      .trimEnd()
      .split(/\r?\n/)
      .map((text) => text.split('\t'));
    expect(lines[0]).toEqual([
      'Bezeichnung',
      'Träger',
      'Kommune',
      'Handlungsfeld',
      'Zielgruppe',
      'Beginn',
      'Ende',
      'Plätze',
      'Bestätigt',
    ]);
    expect(lines.slice(1).map(([name]) => name)).toEqual(['Sprachcafé am Markt', 'Sprachcafé Markt']);
    expect(lines[1]?.slice(1, 4)).toEqual(['Caritasverband Kaarst', 'Kaarst', 'Sprache']);
  });

  it('mit Strg+C neben einem offenen Angebot kommen trotzdem alle Spalten mit', async () => {
    await list().focus();
    await page.keyboard.press('Control+c');
    await message(page, '2 Zeilen kopiert, in Excel einfügbar.').waitFor();
    expect((await copied(page)).split(/\r?\n/)[0]?.split('\t')).toHaveLength(9);
  });

  it('alle Zeilen der Auswahl, auch die nicht gezeigten', async () => {
    await page.keyboard.press('Escape');
    await search('');
    await line('211 Angebote im Bestand');
    await button(page, 'Weitergeben').click();
    await picture(page, 'angebote-weitergeben');
    await button(page, 'Alle kopieren').click();
    await message(page, '211 Angebote mit Überschriften kopiert').waitFor();
    expect((await copied(page)).trimEnd().split('\n')).toHaveLength(212);
  });
});

describe('Löschen', () => {
  it('geht mit einem Klick wieder zurück', async () => {
    await find('Müllertreff');
    await row('Müllertreff am Bahnhof').getByRole('checkbox').check();
    await button(page, '1 Angebot löschen').click();
    await message(page, '1 Angebot gelöscht').waitFor();
    await page.getByText('Kein Angebot entspricht der Auswahl').waitFor();
    await button(page.locator('output[aria-live]'), 'Rückgängig').click();
    await row('Müllertreff am Bahnhof').waitFor();
    expect(await program.pageErrors()).toEqual([]);
  });
});
