import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { liveSources, type LiveSource } from '../../shared/contract/rich-text.ts';
import { paperTexts } from '../../shared/i18n/de/papers.ts';
import { startDemo } from './started.ts';
import { barriers, button, dialog, message, picture, title, visit } from './office.ts';

const paper = 'Bestandsaufnahme der Integrationsangebote 2026';
const { base, program, page } = await startDemo();
beforeAll(async () => {
  await visit(page, 'Vorlagen und Beschlüsse');
});

describe('Vorlagen und Beschlüsse', () => {
  it('die Liste nennt Nummer, Betreff, Stand und was beschlossen wurde', async () => {
    await page.getByText(paper).first().waitFor();
    await picture(page, 'vorlagen');
    expect(await barriers(page)).toEqual([]);
  });

  it('in drei Schritten vom Beschluss zu dem, was daraus wurde', async () => {
    await page.getByText('Beschlüsse', { exact: true }).click();
    await page.getByText('SGA').first().waitFor();
    await picture(page, 'beschluesse');
    expect(await barriers(page)).toEqual([]);
    await page.getByText(paper).first().click();
    await title(page, paper).waitFor();
    await page
      .getByText(/HF1-Z1-M1/)
      .first()
      .waitFor();
    await picture(page, 'vorlage');
    expect(await barriers(page)).toEqual([]);
  });

  it('eine neue Vorlage bekommt Nummer und Überschriften; was geschrieben wird, steht in der Vorschau', async () => {
    await button(page, 'Zur Liste').click();
    await button(page, 'Neue Vorlage').first().click();
    await dialog(page).getByLabel('Betreff').fill('Sprachförderung im Ganztag');
    await page.keyboard.press('Control+s');
    await title(page, 'Sprachförderung im Ganztag').waitFor();
    await page
      .getByRole('textbox', { name: /^Sachverhalt/ })
      .last()
      .click();
    await page.keyboard.type('Die Kommunen bitten um eine Koordination.');
    await page.keyboard.press('Control+s');
    await picture(page, 'vorlage-neu');
    await button(page, 'Vorschau und Druck').click();
    const preview = page.getByRole('region', { name: /Vorschau/ });
    await preview.getByText('Die Kommunen bitten um eine Koordination.').waitFor();
    await picture(page, 'vorlage-vorschau');
  });

  it('Fett geht mit der Tastatur; aus Word Eingefügtes behält Überschrift, Liste und Tabelle und verliert sein Aussehen', async () => {
    await visit(page, 'Vorlagen und Beschlüsse');
    await page.getByText('Sprachförderung im Ganztag').first().click();
    const line = page.getByRole('textbox', { name: /^Sachverhalt/ }).last();
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Wichtig');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Enter');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<h2 style="color:red">Lage</h2><ul><li style="font-size:30pt">Neuss</li><li>Kaarst</li></ul><table><tr><td>Jahr</td><td>Plätze</td></tr><tr><td>2026</td><td>40</td></tr></table>',
      );
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await page.keyboard.press('Control+s');
    const { rows } = await program.call('papers.list', { search: 'Ganztag' });
    const stored = async () =>
      (await program.call('papers.get', { id: rows[0]?.id ?? '' })).content.sections[0]?.blocks;
    await expect.poll(stored, { timeout: 20_000 }).toMatchObject([
      { type: 'paragraph', runs: [{ text: 'Die Kommunen bitten um eine Koordination.' }] },
      { type: 'paragraph', runs: [{ text: 'Wichtig', bold: true }] },
      { type: 'heading', text: 'Lage' },
      { type: 'list', ordered: false, items: [[{ text: 'Neuss' }], [{ text: 'Kaarst' }]] },
      {
        type: 'table',
        rows: [
          ['Jahr', 'Plätze'],
          ['2026', '40'],
        ],
      },
    ]);
    await picture(page, 'vorlage-eingefuegt');
  });

  it('was außerhalb des Textes zurückgenommen wird, verschwindet auch aus dem Text, und Weiterschreiben bringt es nicht wieder', async () => {
    await visit(page, 'Vorlagen und Beschlüsse');
    await page.getByText('Sprachförderung im Ganztag').first().click();
    const line = page.getByRole('textbox', { name: /^Personelle Auswirkungen/ }).last();
    await line.click();
    await page.keyboard.type('Zwei Stellen.');
    await page.keyboard.press('Control+s');
    await page.getByText('gespeichert', { exact: true }).waitFor();
    await title(page, 'Sprachförderung im Ganztag').click();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Control+z');
    await dialog(page)
      .getByText(/Vorlage geändert/)
      .waitFor();
    await button(dialog(page), 'Zurücknehmen').click();
    await page.getByText('Zwei Stellen.').waitFor({ state: 'detached' });
    await line.click();
    await page.keyboard.type('Keine.');
    await page.keyboard.press('Control+s');
    await page.getByText('gespeichert', { exact: true }).waitFor();
    await button(page, 'Vorschau und Druck').click();
    const preview = page.getByRole('region', { name: /Vorschau/ });
    await preview.getByText('Keine.', { exact: true }).waitFor();
    expect(await preview.getByText('Zwei Stellen.').count()).toBe(0);
  });
});

describe('Bausteine einer Vorlage', () => {
  /** What a source is about, where nothing is shown before it is chosen. */
  const chosen: Partial<Record<LiveSource, readonly [label: string, words: string]>> = {
    figures: ['Kennzahlen', 'Anteil'],
    measure: ['Maßnahmen', 'HF1'],
  };
  it('jeder lässt sich einfügen, zeigt, wie er gedruckt wird, und wird mit der Vorlage freigegeben', async () => {
    await visit(page, 'Vorlagen und Beschlüsse');
    await page.getByText('Sprachförderung im Ganztag').first().click();
    await page
      .getByRole('textbox', { name: /^Personelle Auswirkungen/ })
      .last()
      .click();
    const tools = page.getByRole('toolbar', { name: 'Werkzeuge für Personelle Auswirkungen' });
    for (const [at, source] of liveSources.entries()) {
      await button(tools, 'Baustein').click();
      await page.getByLabel('Was er zeigt').nth(at).waitFor();
      const name = paperTexts.liveTitles[source];
      await page.getByLabel('Was er zeigt').nth(at).selectOption({ label: paperTexts.sources[source] });
      const [label, words] = chosen[source] ?? [];
      if (label !== undefined) {
        await page.getByRole('combobox', { name: label, exact: true }).fill(words ?? '');
        await page
          .getByRole('option', { name: new RegExp(words ?? '') })
          .first()
          .click();
      }
      const preview = page.getByLabel(`So wird er gedruckt: ${name}`);
      await preview
        .getByText(/Stand \d\d\.\d\d\.\d{4}/)
        .first()
        .waitFor();
    }
    await picture(page, 'vorlage-bausteine');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await button(page, 'Freigeben …').click();
    await button(dialog(page), 'Freigeben').click();
    await page.getByText('Fassung 1').first().waitFor();
    const { rows } = await program.call('papers.list', { search: 'Ganztag' });
    const { blocks } = await program.call('handouts.blockDocument', {
      kind: 'paper',
      recordId: rows[0]?.id ?? '',
    });
    const captions = new Set(blocks.flatMap((block) => ('caption' in block ? [block.caption] : [])));
    for (const source of liveSources) expect([...captions]).toContain(paperTexts.liveTitles[source]);
    await button(page, 'Vorschau und Druck').click();
    // The preview was open before: it shows the paper as it is now, with all its blocks.
    await page
      .getByRole('region', { name: /Vorschau/ })
      .getByText(paperTexts.liveTitles.finance)
      .first()
      .waitFor();
    await picture(page, 'vorlage-bausteine-vorschau');
  });
});

describe('Vorlagen in ihrer Sitzung', () => {
  it('die Sitzung nennt die Vorlage mit ihrem TOP und nimmt eine weitere auf', async () => {
    await visit(page, 'Steuerungsgruppe');
    await page
      .getByRole('gridcell', { name: /^Sitzung des Sozial- und Gesundheitsausschusses/ })
      .first()
      .click();
    await page.getByRole('rowheader', { name: 'N1', exact: true }).waitFor();
    await picture(page, 'vorlagen-sitzung');
    expect(await barriers(page)).toEqual([]);
    await button(page, 'Vorlage aufnehmen').click();
    await page.getByRole('combobox', { name: 'Vorlage' }).fill('Ganztag');
    await page.getByRole('option', { name: /Sprachförderung im Ganztag/ }).click();
    await page.keyboard.press('Control+s');
    await page.getByRole('rowheader', { name: 'Ö3', exact: true }).waitFor();
  });

  it('alle Vorlagen der Sitzung sind ein Dokument, dessen Inhalt die Seiten nennt', async () => {
    await button(page, 'Unterlagen').click();
    await button(page, 'Sitzungsunterlagen').click();
    const preview = page.getByRole('region', { name: /Vorschau/ });
    await preview.getByRole('link', { name: /Ö2 *Anlage 1/ }).waitFor();
    await preview.getByText('1 nichtöffentlicher Punkt ist in dieser Fassung nicht enthalten.').waitFor();
    expect(await preview.locator('.contents .page').last().getAttribute('data-page')).toMatch(/^[3-9]$/);
    await picture(page, 'sitzungsunterlagen');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Für wen' }).selectOption('intern');
    await preview.getByRole('link', { name: /N1/ }).waitFor();
  });

  it('das Muster der Nummern steht in den Einstellungen', async () => {
    await visit(page, 'Einstellungen');
    await page.getByText('Die nächste neue Vorlage bekommt: 50/').waitFor();
  });

  it('eine Word-Vorlage des Hauses beginnt mit dem Muster des Programms; die Seite nennt, was gefüllt wird', async () => {
    await visit(page, 'Einstellungen');
    const path = join(base, 'Mustervorlage.docx');
    await program.setNextSave(path);
    await button(page, 'Mustervorlage speichern für Vorlagen').click();
    await message(page, /Mustervorlage-Vorlagen\.docx/).waitFor();
    await program.setNextDialog([path]);
    await button(page, 'Vorlage wählen … für Vorlagen').click();
    await page.getByText('Mustervorlage.docx', { exact: true }).waitFor();
    await page.getByText('Alle Teile des Dokuments haben einen Platz.').first().waitFor();
    await page.getByRole('heading', { name: 'Word-Vorlagen des Hauses' }).scrollIntoViewIfNeeded();
    await picture(page, 'word-vorlagen');
    expect(await barriers(page)).toEqual([]);
    await button(page, 'Platzhalter ansehen für Vorlagen').click();
    await dialog(page).getByText('{{Beschlussvorschlag}}').waitFor();
    await picture(page, 'word-vorlagen-platzhalter');
    expect(await barriers(page)).toEqual([]);
    await button(dialog(page), 'Schließen').first().click();
  });
});

describe('Das Integrationskonzept', () => {
  const concept = 'Integrationskonzept 2027 bis 2031 (Beispiel)';
  it('zeigt Kapitel mit Bausteinen und die Wünsche der Kommunen; aus Excel Kopiertes kommt dazu', async () => {
    await visit(page, 'Integrationskonzept');
    await page.getByText('8 Kommunen').or(page.getByText('noch nicht angefragt')).waitFor();
    await picture(page, 'konzepte');
    expect(await barriers(page)).toEqual([]);
    await page.getByText(concept).first().click();
    await title(page, concept).waitFor();
    await page.getByText('Die Sprechstunde im Rathaus fehlt in der Übersicht.').waitFor();
    await page.getByText('Integrationskonzept Entwurf (Beispiel).pdf').waitFor();
    await picture(page, 'konzept');
    const path = join(base, 'konzept.json');
    await program.setNextSave(path);
    await button(page, 'OParl-Datei').click();
    await message(page, /OParl\.json/).waitFor();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ data: [{ name: concept }] });
    await button(page, /^Unterschied/).click();
    await dialog(page).getByText('Ergebnisse der Beteiligung werden in der Steuerungsgruppe beraten.').waitFor();
    await picture(page, 'konzept-unterschied');
    await button(dialog(page), 'Schließen').first().click();
    await button(page, 'Aus Excel oder Word …').scrollIntoViewIfNeeded();
    await picture(page, 'konzept-wuensche');
    expect(await barriers(page)).toEqual([]);
    await button(page, 'Aus Excel oder Word …').click();
    await dialog(page).getByLabel('Kopierter Bereich').fill('Neuss\t4.3\tDie Sprachcafés sind jetzt vier.');
    await dialog(page).getByText('So werden sie übernommen: 1 Wunsch').waitFor();
    await picture(page, 'konzept-wuensche-einfuegen');
    expect(await barriers(page)).toEqual([]);
    await button(dialog(page), 'Übernehmen').click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByText('Die Sprachcafés sind jetzt vier.').waitFor();
    await page.getByRole('link', { name: 'Synopse' }).click();
    await page
      .getByRole('region', { name: /Vorschau/ })
      .getByText('Die Sprachcafés sind jetzt vier.')
      .waitFor();
    await picture(page, 'konzept-synopse');
  });
});
