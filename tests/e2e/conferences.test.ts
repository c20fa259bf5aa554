import { describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, dialog, message, picture, title, visit } from './office.ts';

const { page } = await startDemo();

const link = (name: string) => page.getByRole('link', { name, exact: true });

describe('Konferenzen und Workshops', () => {
  it('die Liste nennt Teilnehmende, Ergebnisse und was noch ohne Folge ist', async () => {
    await visit(page, 'Steuerungsgruppe');
    await link('Konferenzen').click();
    await page.getByRole('gridcell', { name: 'Integrationskonferenz 2026', exact: true }).waitFor();
    await picture(page, 'konferenzen');
    expect(await barriers(page)).toEqual([]);
  });
  it('Ergebnisse werden nacheinander mit der Tastatur festgehalten', async () => {
    await page.getByRole('gridcell', { name: 'Integrationskonferenz 2026', exact: true }).click();
    await title(page, 'Integrationskonferenz 2026').waitFor();
    const line = page.getByRole('form', { name: 'Ergebnis festhalten' });
    const text = line.getByRole('textbox', { name: 'Ergebnis' });
    await text.fill('Sprachmittlung bei Elternabenden');
    await page.keyboard.press('Control+3');
    await page.keyboard.press('Enter');
    await message(page, 'Festgehalten.').waitFor();
    await page.getByText('Sprachmittlung bei Elternabenden').first().waitFor();
    await text.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Räume am Abend');
    await page.keyboard.press('Enter');
    await page.getByText('Räume am Abend').first().waitFor();
    await picture(page, 'konferenz');
    expect(await barriers(page)).toEqual([]);
  });
  it('aus einem Ergebnis wird mit einem Klick eine Maßnahme, und die Maßnahme nennt die Konferenz', async () => {
    const text = 'Gemeinsame Warteliste der Sprachkursträger für den ganzen Kreis';
    await button(page, `Maßnahme daraus anlegen: ${text}`).click();
    await message(page, 'Maßnahme angelegt.').waitFor();
    await page.getByRole('link', { name: /^Maßnahme: .*Gemeinsame Warteliste/ }).click();
    await link('Integrationskonferenz 2026').waitFor();
    await picture(page, 'massnahme-herkunft');
    await link('Integrationskonferenz 2026').click();
    await title(page, 'Integrationskonferenz 2026').waitFor();
  });
  it('eine Tabelle wird eingefügt, geprüft und übernommen; eine unklare Art wird erfragt', async () => {
    await button(page, 'Aus Tabelle einfügen …').click();
    const paste = dialog(page);
    await paste
      .getByLabel('Kopierte Zeilen')
      .fill('Zusage\tKaarst stellt einen Raum\tStadt Kaarst\tBeteiligung\nIdee\tMehr Sport für Mädchen\t\t');
    await paste.getByText('Bei einer Zeile ist die Art noch zu wählen.').waitFor();
    await paste.getByLabel('Art wählen: Mehr Sport für Mädchen').selectOption('Vorschlag');
    await picture(page, 'konferenz-einfuegen');
    expect(await barriers(page)).toEqual([]);
    await button(paste, '2 Zeilen übernehmen').click();
    await message(page, '2 Ergebnisse übernommen.').waitFor();
    await page.getByText('Kaarst stellt einen Raum').first().waitFor();
  });
  it('die Dokumentation zeigt Institutionen und Ergebnisse', async () => {
    await button(page, 'Dokumentation').click();
    await page.getByText('Teilnehmende Institutionen').first().waitFor();
    await picture(page, 'konferenz-dokumentation');
  });
});
