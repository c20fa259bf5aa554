import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, message, picture, visit } from './office.ts';

const { base, program, page } = await startDemo();

const link = (name: string) => page.getByRole('link', { name, exact: true }).click();
const cell = (name: string) => page.getByRole('gridcell', { name, exact: true });

describe('Gremien und Sitzungen', () => {
  it('ein Gremium zeigt seine Mitglieder mit Rolle und Stimme', async () => {
    await visit(page, 'Akteure und Strukturen');
    await link('Gremien und Netzwerke');
    await cell('Steuerungsgruppe Integration').click();
    const body = page.getByRole('region', { name: 'Steuerungsgruppe Integration', exact: true });
    await body.getByText('Beratung · beratend').first().waitFor();
    await picture(page, 'gremium');
    expect(await barriers(page)).toEqual([]);
  });
  it('die nächste Sitzung: Vorschläge kommen auf die Tagesordnung, die Kalenderdatei nennt die Fristen', async () => {
    await visit(page, 'Steuerungsgruppe');
    await cell('5. Sitzung der Steuerungsgruppe').waitFor();
    await picture(page, 'sitzungen');
    await cell('5. Sitzung der Steuerungsgruppe').click();
    const task = 'Zahlen des Jobcenters zu Sprachkursen nachliefern';
    await button(page, `Auf die Tagesordnung: ${task}`).waitFor();
    await picture(page, 'sitzung');
    expect(await barriers(page)).toEqual([]);
    await button(page, `Auf die Tagesordnung: ${task}`).click();
    await page.getByRole('rowheader', { name: 'Ö3', exact: true }).waitFor();
    const file = join(base, 'Sitzung.ics');
    await program.setNextSave(file);
    await button(page, 'Einladen').click();
    await button(page, 'Kalenderdatei').click();
    await message(page, /^Gespeichert: /).waitFor();
    expect(readFileSync(file, 'utf8')).toContain('SUMMARY:Einladung verschicken: 5. Sitzung der Steuerungsgruppe');
  });
  it('in der Sitzung wird Punkt für Punkt entschieden: Beschluss, Aufgabe und Frist in einer Zeile', async () => {
    await button(page, 'Sitzung führen').click();
    const now = page.getByRole('region', { name: 'Aktueller Punkt' });
    await now.getByRole('combobox', { name: 'Ergebnis' }).selectOption('zur Kenntnis genommen');
    await now.getByRole('textbox', { name: 'Aufgabe' }).fill('Protokoll verschicken');
    await now.getByRole('textbox', { name: 'Zuständig' }).fill('KI');
    const voted = now.getByRole('group', { name: 'Abstimmung' });
    await voted.getByLabel('Ja', { exact: true }).fill('9');
    await voted.getByLabel('Enthaltung').fill('zwei');
    await now.getByText('„zwei“').waitFor();
    await voted.getByLabel('Enthaltung').fill('2');
    await picture(page, 'sitzung-fuehren');
    expect(await barriers(page)).toEqual([]);
    await now.getByRole('textbox', { name: 'Zuständig' }).press('Enter');
    await message(page, 'Ö1 ist festgehalten.').waitFor();
    await now.getByText('Punkt 2 von 3').waitFor();
    await page.getByText('Protokoll verschicken').waitFor();
    await page.getByText('zur Kenntnis genommen (9 Ja, 2 Enthaltungen)').waitFor();
  });
  it('die Niederschrift wird als Vorschau gezeigt und kommt als Word-Datei heraus', async () => {
    await button(page, 'Niederschrift').click();
    await page.getByText('Niederschrift: 5. Sitzung der Steuerungsgruppe').first().waitFor();
    await picture(page, 'niederschrift');
  });
  it('Aufgaben: nach Zuständigen, mit einem Klick erledigt, rückgängig', async () => {
    await visit(page, 'Steuerungsgruppe');
    await link('Aufgaben');
    const name = 'Räume für den Sprechtag in Jüchen anfragen';
    await button(page, `Erledigt: ${name}`).waitFor();
    await picture(page, 'aufgaben');
    expect(await barriers(page)).toEqual([]);
    await button(page, `Erledigt: ${name}`).click();
    await button(page, `Erledigt: ${name}`).waitFor({ state: 'detached' });
    await button(page, 'Rückgängig').last().click();
    await button(page, `Erledigt: ${name}`).waitFor();
  });
  it('eine Aufgabe aus keiner Sitzung beginnt im Kopf der Seite; danach ist der Fokus wieder dort', async () => {
    await button(page, 'Aufgabe anlegen').click();
    const form = page.getByRole('region', { name: 'Neue Aufgabe' });
    await form.getByRole('textbox', { name: 'Aufgabe' }).fill('Faltblatt nachbestellen');
    await page.keyboard.press('Enter');
    await button(page, 'Erledigt: Faltblatt nachbestellen').waitFor();
    await button(page, 'Aufgabe anlegen').and(page.locator(':focus')).waitFor();
  });
});
