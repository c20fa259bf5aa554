import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { barriers, button, message, picture, title, visit } from './office.ts';
import { startEmpty } from './started.ts';

const { program, page } = await startEmpty();

/** A range as Excel puts it on the clipboard: its own page, a merged cell, a script that must never run. */
const excel = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type
content="text/html; charset=windows-1252"><style><!--td{mso-style-parent:style0}--></style></head><body link=blue>
<!--StartFragment--><table border=0 cellpadding=0><col width=80>
<tr height=20><td class=xl65>Kommune</td><td>Bezeichnung</td><td>Träger</td><td>Handlungsfeld</td><td>Plätze</td></tr>
<tr><td rowspan=2>Jüchen</td><td>Sprachcafé</td><td>Caritasverband</td><td>Sprache</td><td align=right>20</td></tr>
<tr><td>Lesepaten<script>globalThis.ran = true</script></td><td>Bücherei</td><td>Sprache</td><td align=right>8</td></tr>
<tr><td>Kaarst</td><td>Chor</td><td>VHS</td><td>Kultur</td><td align=right>12</td></tr>
</table><!--EndFragment--></body></html>`;
const mail =
  'Kommune\tBezeichnung\tTräger\tHandlungsfeld\r\nNeuss\tBasar\tDiakonie\tKultur\r\nNeuss\tTreff\tAWO\tSport\r\n';

/** Ctrl+V with this on the clipboard, where the focus is. */
const paste = (markup: string, text: string): Promise<void> =>
  page.evaluate(
    ([html, plain]) => {
      const data = new DataTransfer();
      if (html) data.setData('text/html', html);
      if (plain) data.setData('text/plain', plain);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    [markup, text] as const,
  );
const file = (place: Page) =>
  place.getByRole('link', { name: /^Eingefügt am \d{2}\.\d{2}\.\d{4}, \d{2}:\d{2} prüfen$/ });

it('ein Bereich aus Excel, irgendwo eingefügt, geht denselben Weg wie eine Datei', async () => {
  await visit(page, 'Angebote');
  await paste(excel, 'Kommune\tBezeichnung');
  await title(page, 'Excel einlesen').waitFor();
  await file(page).waitFor();
  await picture(page, 'eingefuegt');
  expect(await barriers(page)).toEqual([]);
  await file(page).click();
  const cell = (text: string) => page.getByRole('gridcell').getByText(text, { exact: true });
  await cell('Lesepaten').waitFor();
  await picture(page, 'eingefuegt-pruefen');
  expect(await cell('Jüchen').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
  const { drafts } = await program.call('imports.drafts', {});
  const id = drafts[0]?.id ?? '';
  await program.call('imports.decide', { id, decision: { kind: 'sender', ags: 'districtWide', actor: null } });
  await program.call('imports.commit', { ids: [id] });
  const list = { filter: {}, sort: { key: 'name', descending: false }, cursor: null, limit: 10 } as const;
  const names = async () => (await program.call('offers.list', list)).rows.map(({ name }) => name);
  await expect.poll(names).toEqual(['Chor', 'Lesepaten', 'Sprachcafé']);
  await visit(page, 'Angebote');
  await page.getByRole('row', { name: /Lesepaten/ }).click();
  await page.getByRole('definition').getByRole('button').first().focus();
  const origin = page.getByText(/^Zwischenablage \(Eingefügt am/).filter({ visible: true });
  await origin.first().waitFor();
  await picture(page, 'eingefuegt-herkunft');
});

it('die Schaltfläche nimmt, was in der Zwischenablage liegt', async () => {
  await page.evaluate(() => {
    location.hash = '/einlesen';
  });
  const pasteButton = button(page, 'Aus Zwischenablage einfügen');
  await pasteButton.click();
  await message(page, /Die Zwischenablage ist leer/).waitFor();
  await picture(page, 'einfuegen-leer');
  await program.setClipboard({ 'text/plain': mail });
  await pasteButton.click();
  await expect.poll(() => file(page).count()).toBe(2);
  await file(page).last().click();
  await page.getByRole('gridcell').getByText('Basar', { exact: true }).waitFor();
});

it('eine Datei lässt sich auf jeder Seite ablegen', async () => {
  await visit(page, 'Abdeckung');
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'Abgelegt.csv'));
      const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector('main')?.dispatchEvent(event);
    },
    mail.replace('Basar', 'Flohmarkt').replaceAll('\t', ';'),
  );
  await title(page, 'Excel einlesen').waitFor();
  await page.getByRole('link', { name: 'Abgelegt.csv prüfen' }).waitFor();
});

it('ein Wort, eine Zelle oder ein Textfeld öffnen nichts', async () => {
  const before = (await program.call('imports.drafts', {})).drafts.length;
  await paste('<table><tr><td>Neuss</td></tr></table>', 'Neuss');
  await message(page, /mindestens zwei Spalten oder zwei Zeilen/).waitFor();
  await visit(page, 'Angebote');
  await page.getByRole('searchbox', { name: 'Angebote durchsuchen' }).focus();
  await paste(excel, mail);
  await title(page, 'Angebote').waitFor();
  expect((await program.call('imports.drafts', {})).drafts).toHaveLength(before);
  expect(await program.pageErrors()).toEqual([]);
});
