import { describe, expect, it } from 'vitest';
import { startDemo } from './started.ts';
import { barriers, button, message, picture, visit } from './office.ts';

const { page } = await startDemo();

const link = (name: string) => page.getByRole('link', { name, exact: true });

describe('Zusammenarbeit der Kommunen', () => {
  it('die Matrix zeigt, wer was gemeinsam trägt, und führt zu den Maßnahmen', async () => {
    await visit(page, 'Zusammenarbeit');
    const matrix = page.getByRole('table', { name: 'Maßnahmen, die zwei Kommunen gemeinsam tragen' });
    const cell = matrix.getByRole('button', { name: /und .*: \d+ gemeinsame/ }).first();
    await cell.waitFor();
    await cell.click();
    await page
      .getByText(/^getragen von /)
      .first()
      .waitFor();
    await picture(page, 'zusammenarbeit');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
  it('eine Vereinbarung sagt, wer was bis wann gibt; eine neue Antwort lässt sich rückgängig machen', async () => {
    await link('Vereinbarungen').click();
    await page.getByRole('gridcell', { name: 'Gemeinsamer Sprachmittlerpool', exact: true }).click();
    const record = page.getByRole('region', { name: 'Gemeinsamer Sprachmittlerpool', exact: true });
    await record.getByText('Budget für 2027').first().waitFor();
    await picture(page, 'vereinbarung');
    expect(await barriers(page)).toEqual([]);
    await button(record, 'Korschenbroich bearbeiten').click();
    await record.getByRole('combobox', { name: /^Antwort/ }).selectOption('zugesagt');
    await button(record, 'Speichern').click();
    await message(page, 'Der Beitrag ist gespeichert.').waitFor();
    await button(page, 'Rückgängig').last().click();
    await record.getByText('offen', { exact: true }).first().waitFor();
  });
  it('das Einvernehmen steht je Kommune mit Tag, Beschluss und Vorbehalt', async () => {
    await link('Einvernehmen').click();
    await page.getByText('3 von 8 Kommunen haben das Einvernehmen erteilt; 8 sind angefragt').waitFor();
    await picture(page, 'einvernehmen-liste');
    await page.getByRole('gridcell', { name: 'Meerbusch', exact: true }).click();
    const record = page.getByRole('region', { name: 'Meerbusch', exact: true });
    await record.getByText(/Zusätzliche Kosten trägt der Kreis/).waitFor();
    await picture(page, 'einvernehmen');
    expect(await barriers(page)).toEqual([]);
  });
  it('alles zusammen kommt als Bericht heraus', async () => {
    await page.keyboard.press('Escape');
    await button(page, 'Als Bericht …').click();
    await page.getByText('Was Kommunen gemeinsam tragen').first().waitFor();
    await picture(page, 'zusammenarbeit-bericht');
  });
});
