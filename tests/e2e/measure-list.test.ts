import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../integration/support/workbook.ts';
import { startDemo } from './started.ts';
import { barriers, button, dialog, picture, title, visit } from './office.ts';

const { base, program, page } = await startDemo();

const head = ['Nr.', 'Handlungsfeld', 'Ziel', 'Maßnahme', 'verantwortlich', 'Zeitraum', 'Kommunen', 'Status', 'Ampel'];
const rows = [
  [
    '12',
    'Sprache',
    'Mehrsprachigkeit stärken',
    'Vorlesepaten in zwei Sprachen',
    'VHS',
    '2027-2028',
    'Kaarst',
    'geplant',
    '',
  ],
  ['13', 'Gesundheit', 'Wege erklären', 'Gesundheitslotsen', 'Gesundheitsamt', '2027', 'kreisweit', 'läuft', 'gelb'],
  ['HF1-Z1-M1', 'Sprache', '', 'Griffbereit', '', '', '', 'läuft', 'gefährdet'],
];
const list = () => page.getByRole('grid', { name: 'Maßnahmen', exact: true });

describe('eine fremde Maßnahmenliste', () => {
  it('wird für den gewählten Plan gelesen; davor steht da, was neu und was anders ist', async () => {
    await visit(page, 'Maßnahmen');
    const plan = { kind: 'actionPlan', state: 'draft', template: false, levelNames: {}, remark: null } as const;
    const values = { ...plan, name: 'Aktionsplan 2028', periodFrom: null, periodTo: null };
    const { id } = await program.call('planning.savePlan', { id: null, values });
    await page.reload();
    const path = await writeWorkbook(base, 'Maßnahmen Sprache.xlsx', { Plan: [head, ...rows] });
    expect(path).toBe(join(base, 'Maßnahmen Sprache.xlsx'));
    await program.setNextDialog([path]);
    await button(page, 'Excel einlesen').click();
    await button(page, 'Nur ausprobieren').click();
    await title(page, 'Excel einlesen').waitFor();
    await picture(page, 'liste-dateien');
    await page.getByRole('link', { name: 'Maßnahmen Sprache.xlsx prüfen' }).click();
    await page.getByRole('combobox', { name: 'Plan' }).waitFor();
    await picture(page, 'liste-pruefen');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Plan' }).selectOption({ label: 'Aktionsplan 2028' });
    await expect.poll(async () => (await program.call('imports.drafts', {})).drafts[0]?.plan?.id).toBe(id);
    expect((await program.call('imports.drafts', {})).drafts[0]?.counts.created).toBe(3);
    await page.getByRole('combobox', { name: 'Plan' }).selectOption({ label: 'Integrationskonzept (Beispiel)' });
    await expect.poll(async () => (await program.call('imports.drafts', {})).drafts[0]?.counts.created).toBe(2);
  });

  it('steht nach dem Übernehmen im Plan und geht mit „Zurücknehmen“ wieder', async () => {
    await button(page, '3 Zeilen übernehmen').click();
    await button(page, '3 Zeilen aus 1 Datei übernehmen').waitFor();
    await picture(page, 'liste-uebernehmen');
    await button(page, '3 Zeilen aus 1 Datei übernehmen').click();
    await page.getByRole('heading', { name: '1 Datei übernommen' }).waitFor();
    await picture(page, 'liste-uebernommen');
    await button(page, 'Maßnahmen ansehen').click();
    await list().getByText('Gesundheitslotsen').waitFor();
    await picture(page, 'liste-im-plan');
    await visit(page, 'Daten', 'Eingelesene Dateien');
    await page.getByRole('grid', { name: 'Eingelesene Dateien' }).getByText('Maßnahmen Sprache.xlsx').click();
    await button(page, 'Zurücknehmen …').click();
    await dialog(page).getByText('2 Maßnahmen werden entfernt').waitFor();
    await picture(page, 'liste-zuruecknehmen');
    await button(dialog(page), 'Zurücknehmen').click();
    await visit(page, 'Maßnahmen');
    await list().getByText('Gesundheitslotsen').waitFor({ state: 'detached' });
  });
});
