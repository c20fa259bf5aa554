import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { barriers, picture } from './office.ts';
import { startDemo } from './started.ts';

const { base, program, page } = await startDemo();
const folder = join(base, 'Blätter');
mkdirSync(folder);

const button = (name: string | RegExp) => page.getByRole('button', { name });
/** The page before may name the round too: only the list leads to it. */
async function openRound(): Promise<void> {
  await page.getByRole('link', { name: 'Erhebungen' }).click();
  await page.getByRole('grid', { name: 'Erhebungen' }).getByText('Herbsterhebung 2026').click();
  await page.getByRole('heading', { level: 1, name: 'Herbsterhebung 2026' }).waitFor();
}

describe('Erhebungen im Fenster', () => {
  it('eine Erhebung anlegen, mit der Tastatur gespeichert', async () => {
    await page.getByRole('link', { name: 'Erhebungen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Erhebungen' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'erhebungen');
    await button('Neue Erhebung').click();
    await button('Erhebung speichern').click();
    const fault = await page.getByRole('alert').filter({ hasText: 'Titel' }).boundingBox();
    expect(fault?.y).toBeLessThan(await page.evaluate(() => innerHeight));
    await page.getByLabel('Titel').fill('Herbsterhebung 2026');
    await page.getByLabel('Frist').fill('2020-01-15');
    await page.getByLabel('Stand').selectOption({ label: 'läuft' });
    await page.getByLabel('E-Mail Kaarst').fill('integration@kaarst.example');
    await button('Eigene Dienststelle hinzufügen').click();
    await page.getByLabel('Name 1').fill('Jugendamt');
    await button('Frage hinzufügen').click();
    await page.getByLabel('Frage 1', { exact: true }).fill('Gibt es einen Integrationsrat?');
    await page.getByLabel('Art der Antwort auf Frage 1').selectOption({ label: 'ja/nein' });
    await page.getByLabel('PLZ').check();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'erhebung-bearbeiten');
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { level: 1, name: 'Herbsterhebung 2026' }).waitFor();
    await page.getByText('0 von 8 Kommunen haben geantwortet').waitFor();
    await page.getByText('0 von 1 weiteren Befragten').waitFor();
    await expect
      .poll(() => page.locator('nav a', { hasText: 'Erhebungen' }).textContent())
      .toContain('11 Rückmeldungen überfällig');
    expect(await barriers(page)).toEqual([]);
  });

  it('Rückmeldeblätter und Einladungen erzeugen und mit einem Klick vermerken', async () => {
    await program.setNextDialog([folder]);
    await button('Anschreiben').click();
    await button('Einladungen …').first().click();
    await page.getByText('9 Dateien liegen im Ordner').waitFor();
    expect(readdirSync(folder).filter((name) => name.endsWith('.eml'))).toHaveLength(9);
    // Whoever leaves the page first finds the same click there again.
    await button('Schließen').first().click();
    await page.getByText('9 Empfänger sind noch nicht als angefragt vermerkt.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await button('9 Empfänger als angefragt vermerken').click();
    await expect.poll(() => page.getByRole('row', { name: /Kaarst/ }).textContent()).toContain('angefragt');
    await program.setNextDialog([folder]);
    await button('Rückmeldeblätter erzeugen …').click();
    await page.getByText('9 Dateien liegen im Ordner').waitFor();
    expect(readdirSync(folder)).toContain('Rückmeldung Kaarst.xlsx');
    // Everybody was asked before: nobody is offered to go back to it.
    expect(await button(/Empfänger als angefragt vermerken/).count()).toBe(0);
    await picture(page, 'erhebung');
    await button('Schließen').first().click();
  });

  it('der Empfänger daneben: Stand, Notiz, Verlauf', async () => {
    await button('Kaarst öffnen').click();
    await page.getByRole('heading', { level: 2, name: 'Kaarst' }).waitFor();
    await page.getByLabel('Notiz', { exact: true }).fill('Frau Yıldız ist bis 1.12. im Urlaub.');
    await button('Notiz speichern').click();
    await page.getByRole('button', { name: 'erinnert', exact: true }).click();
    await expect.poll(() => page.getByRole('row', { name: /Kaarst/ }).textContent()).toContain('erinnert');
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'erhebung-empfaenger');
    await page.getByRole('region', { name: 'Kaarst' }).getByRole('button', { name: 'Schließen' }).click();
    await expect.poll(() => page.getByRole('row', { name: /Kaarst/ }).textContent()).toContain('Urlaub');
  });

  it('die Abdeckung sagt, wann erinnert wurde', async () => {
    await page.getByRole('link', { name: 'Abdeckung' }).click();
    await page
      .getByText(/^erinnert \d{1,2}\.\d{1,2}\.$/)
      .first()
      .waitFor();
    await page.getByText('0 von 1 weiteren Befragten').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('eine Antwort, auf die Zeile ihres Empfängers gezogen, wird für ihn gelesen', async () => {
    await openRound();
    const row = page.getByRole('row', { name: /Kaarst/ });
    await row.waitFor();
    const base64 = readFileSync(join(folder, 'Rückmeldung Kaarst.xlsx')).toString('base64');
    const data = await page.evaluateHandle((text) => {
      const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'Antwort.xlsx'));
      return transfer;
    }, base64);
    await row.dispatchEvent('drop', { dataTransfer: data });
    await page.getByRole('button', { name: 'Nur ausprobieren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Excel einlesen' }).waitFor();
    await expect
      .poll(async () => (await program.call('imports.drafts', {})).drafts[0], { timeout: 30_000 })
      .toMatchObject({ state: 'ready', sender: { ags: '05162016', reason: 'Bei „Kaarst“ abgelegt.' } });
    const { drafts } = await program.call('imports.drafts', {});
    await program.call('imports.commit', { ids: drafts.map(({ id }) => id) });
    const { surveys } = await program.call('surveys.list', {});
    const id = surveys.find(({ title }) => title === 'Herbsterhebung 2026')?.id ?? '';
    await expect
      .poll(async () => (await program.call('surveys.get', { id })).municipalities, { timeout: 30_000 })
      .toMatchObject({ asked: 8, answered: 1 });
  });

  it('das Kommunenblatt geht an die gewählte Kommune, wird freigegeben, und was sich danach ändert, steht da', async () => {
    await openRound();
    const row = page.getByRole('row', { name: /Kaarst/ });
    await page.getByLabel('Kaarst auswählen').check();
    await page.getByText('1 Empfänger ausgewählt').waitFor();
    await program.setNextDialog([folder]);
    await button('Anschreiben').click();
    await button('Zur Freigabe schicken …').first().click();
    await page.getByText('1 Datei liegt im Ordner').waitFor({ timeout: 60_000 });
    const mail = readFileSync(join(folder, 'Freigabe Kaarst.eml'), 'utf8');
    expect(mail).toContain('To: ');
    expect(mail).toContain('application/pdf');
    await button('1 Empfänger als zur Freigabe geschickt vermerken').click();
    await expect.poll(() => row.textContent()).toContain('zur Freigabe geschickt');
    await row.getByRole('button', { name: /^Freigabe vermerken/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Freigabe vermerken' }).click();
    await dialog.getByText('Bitte angeben, wer das Blatt freigegeben hat.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'erhebung-freigabe');
    await dialog.getByLabel('Wer hat es freigegeben?').fill('Frau Yıldız');
    await dialog.getByRole('button', { name: 'Freigabe vermerken' }).click();
    await expect.poll(() => row.textContent()).toContain('vom Absender freigegeben');
    await button('Kaarst öffnen').click();
    await page.getByText('Seither ist nichts geändert.').waitFor();
    await program.call('coverage.confirmGap', {
      ags: '05162016',
      fieldOfAction: 'kultur',
      reason: 'Beschluss des Kulturausschusses',
      planned: '',
    });
    await page.getByText('Kaarst, Kultur: Lücke bestätigt').waitFor();
    await expect.poll(() => row.textContent()).toContain('seit der Freigabe geändert');
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'erhebung-freigegeben');
    await page.getByRole('link', { name: 'Kommunenblatt ansehen' }).click();
    await page.getByText(/^Freigegeben von Frau Yıldız am .* Seit der Freigabe geändert:$/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'kommunenblatt');
  });

  it('die Abdeckung zeigt auf Wunsch eine andere Erhebung, und der Bericht dieselbe', async () => {
    await page.getByRole('link', { name: 'Abdeckung' }).click();
    // The page before has a choice of the round too.
    await page.getByRole('heading', { level: 1, name: 'Abdeckung' }).waitFor();
    const picker = page.getByRole('combobox', { name: 'Erhebung' });
    await picker.selectOption({ label: 'Bestandserhebung 2026 (läuft)' });
    await page.getByText(/Bestandserhebung 2026 · 6 von 8 Kommunen haben geantwortet, es fehlen/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'abdeckung-erhebung');
    await button('Bericht erstellen').click();
    await page
      .getByText(/^Bestandserhebung 2026 · 6 von 8 Kommunen/)
      .first()
      .waitFor();
    expect(await program.pageErrors()).toEqual([]);
  });
});
