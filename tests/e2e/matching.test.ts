import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { openCore } from '../../main/core/core.ts';
import { fixedClock } from '../../main/core/platform/clock.ts';
import { createWorkspace } from '../../main/core/workspace.ts';
import { fieldLabels } from '../../shared/i18n/de/fields.ts';
import { offerSheet, writeWorkbook, type OfferRow } from '../integration/support/workbook.ts';
import { barriers, button, dialog, picture, title } from './office.ts';
import { startWith } from './started.ts';

const file = (folder: string, name: string, rows: readonly OfferRow[]): Promise<string> =>
  writeWorkbook(folder, name, offerSheet(rows));

/** Kaarst answered a year ago. */
async function lastYear(dataDir: string, folder: string): Promise<void> {
  const clock = fixedClock('2025-11-20T09:12:00Z');
  createWorkspace({ dataDir, districtKey: '05162', clock });
  const core = openCore({ dataDir, clock });
  const path = await file(folder, 'Kaarst 2025.xlsx', [
    { name: 'Sprachcafé am Rathaus', provider: 'VHS Kaarst', contact: 'Frau Yılmaz' },
    { name: 'Hausaufgabenhilfe Büttgen' },
    { name: 'Nähkurs für Frauen', provider: 'AWO' },
    { name: 'Chor der Kulturen' },
  ]);
  const options = { kind: 'auto', signs: {}, mode: 'first', dryRun: false } as const;
  await core.call('imports.run', { path, name: basename(path), ...options });
  core.close();
}

const { base, program, page } = await startWith(lastYear);

/** The colours of the other looks, each after the way back to what is shown. */
async function inOtherLooks(open: () => Promise<void>): Promise<void> {
  for (const theme of ['dark', 'highContrast', 'light'] as const) {
    await program.call('shell.setTheme', { theme });
    await page.reload();
    await open();
    expect(await barriers(page, 'colours')).toEqual([]);
    await picture(page, `abgleich-${theme}`);
  }
}

it('was Kaarst nicht mehr nennt, wird mit Namen gezeigt, und die Entscheidung gilt', async () => {
  const path = await file(base, 'Kaarst 2026.xlsx', [
    { name: 'Sprachcafé am Rathaus', provider: 'VHS Kaarst', capacity: 20 },
  ]);
  await program.setNextDialog([path]);
  await button(page, 'Excel einlesen').click();
  await title(page, 'Excel einlesen').waitFor();
  await page.getByRole('link', { name: 'Kaarst 2026.xlsx prüfen' }).click();
  await expect.poll(() => button(page, 'Rückfrageblatt').isEnabled()).toBe(true);
  await button(page, /übernehmen/)
    .last()
    .click();
  const group = page.getByRole('region', { name: 'Nicht mehr genannte Angebote von Kaarst' });
  await group.getByText('3 Angebote von Kaarst fehlen').waitFor();
  await group.getByText('3 nachfragen').waitFor();
  await picture(page, 'fehlt');
  expect(await barriers(page)).toEqual([]);
  await button(group, 'Alle beendet').click();
  await group.getByText('3 beendet').waitFor();
  const choir = group.getByRole('group', { name: 'Was bedeutet es, dass „Chor der Kulturen“ fehlt?' });
  await choir.getByText('bleibt').click();
  await group.getByText('1 bleibt · 2 beendet').waitFor();
  const end = group.getByRole('textbox', { name: 'Ende von „Nähkurs für Frauen“' });
  await expect.poll(() => end.inputValue()).toBe('2025');
  await end.fill('Juni 2026');
  await end.press('Enter');
  await expect.poll(() => end.inputValue()).toBe('Juni 2026');
  await inOtherLooks(() => group.getByText('1 bleibt · 2 beendet').waitFor());
  await picture(page, 'fehlt-entschieden');
  expect(await barriers(page)).toEqual([]);
  await button(page, '1 Zeile aus 1 Datei übernehmen').click();
  await page.getByText('1 Datei übernommen').waitFor();
  await picture(page, 'fehlt-uebernommen');
  const sort = { key: 'name', descending: false } as const;
  const { rows } = await program.call('offers.list', { filter: {}, sort, cursor: null, limit: 10 });
  expect(rows.map(({ name, validTo }) => [name, validTo])).toEqual([
    ['Chor der Kulturen', null],
    ['Hausaufgabenhilfe Büttgen', '2025'],
    ['Nähkurs für Frauen', '2026-06'],
    ['Sprachcafé am Rathaus', null],
  ]);
});

it('was das Angebot eines anderen Absenders sein kann, wird gegenübergestellt und zusammengeführt', async () => {
  const path = await file(base, 'Kaarst Jugendamt.xlsx', [
    { name: 'Sprach-Café am Rathaus', provider: 'VHS', remark: 'mit Kinderbetreuung' },
    { name: 'Lesepaten Vorst' },
  ]);
  await program.setNextDialog([path]);
  await button(page, 'Excel einlesen').click();
  await page.getByRole('link', { name: 'Kaarst Jugendamt.xlsx prüfen' }).click();
  await button(page, /^Ergänzt die frühere Datei/).click();
  const card = page.getByRole('listitem').filter({ hasText: 'Möglicherweise dasselbe Angebot' });
  await card.getByText('Gleiche Wörter im Namen, ähnlicher Träger, gleicher Ort').waitFor();
  await picture(page, 'dasselbe');
  expect(await barriers(page)).toEqual([]);
  const compare = dialog(page);
  await inOtherLooks(async () => {
    await button(card, 'Vergleichen mit „Sprachcafé am Rathaus“').click();
    await compare.getByText('wird ergänzt').waitFor();
  });
  const ours = compare.getByRole('radio', { name: 'Plätze, links: 20' });
  await ours.waitFor();
  await expect.poll(() => ours.isChecked()).toBe(false);
  await ours.check();
  await expect.poll(() => ours.isChecked()).toBe(true);
  expect(
    await compare.getByRole('radio', { name: `${fieldLabels.name}, links: Sprachcafé am Rathaus` }).isChecked(),
  ).toBe(true);
  await picture(page, 'vergleich');
  expect(await barriers(page)).toEqual([]);
  await button(compare, 'Dasselbe Angebot').click();
  const decided = page.getByText('„Sprach-Café am Rathaus“: dasselbe wie „Sprachcafé am Rathaus“');
  await decided.waitFor();
  await expect.poll(() => button(page, 'Rückfrageblatt').isDisabled()).toBe(true);
  await picture(page, 'dasselbe-entschieden');
  expect(await barriers(page)).toEqual([]);
  await button(page, '2 Zeilen übernehmen').click();
  await button(page, 'Unterschiede von Kaarst Jugendamt.xlsx').click();
  const difference = dialog(page);
  await difference.getByText('mit Kinderbetreuung').waitFor();
  await picture(page, 'unterschiede');
  expect(await barriers(page)).toEqual([]);
  await difference.getByText('Neu 1').click();
  await difference.getByRole('heading', { name: 'Lesepaten Vorst' }).waitFor();
  await button(difference, 'Schließen').click();
  await button(page, '2 Zeilen aus 1 Datei übernehmen').click();
  await page.getByText('1 Datei übernommen').waitFor();
  const sort = { key: 'name', descending: false } as const;
  const { rows } = await program.call('offers.list', { filter: { search: 'Rathaus' }, sort, cursor: null, limit: 10 });
  expect(rows).toMatchObject([{ name: 'Sprachcafé am Rathaus', capacity: '20' }]);
  expect(await program.pageErrors()).toEqual([]);
});
