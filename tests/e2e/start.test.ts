import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startVerzahnt, type RunningVerzahnt } from './host.ts';
import { ownStarts } from './own-starts.ts';

const { at, workspace, start, end } = ownStarts();
const stateOf = (program: RunningVerzahnt) => program.call('shell.state', {});

describe('Das gebaute Programm', () => {
  it('öffnet sich ohne Daten mit der Begrüßung, ohne Fehler und ohne Verstoß gegen die Richtlinie', async () => {
    const program = await start();
    await program.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await program.page.title()).toContain('Verzahnt');
    expect(await program.page.getAttribute('html', 'lang')).toBe('de');
    await program.page.reload();
    await program.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await program.pageErrors()).toEqual([]);
    expect(program.output()).toBe('');
    expect(await end(program)).toBe(0);
  });

  it('öffnet den genannten Datenordner, merkt ihn sich und gibt die Sperre beim Ende frei', async () => {
    const dataDir = workspace();
    const first = await start({ dataDir });
    expect(await stateOf(first)).toMatchObject({
      workspace: { districtName: 'Rhein-Kreis Neuss', demo: false },
      problem: null,
    });
    await end(first);
    const second = await start();
    expect((await stateOf(second)).workspace?.folder).toBe(dataDir);
    await second.call('shell.closeWorkspace', {});
    expect((await stateOf(second)).workspace).toBeNull();
  });

  it('behält das Erscheinungsbild und den Ort des Fensters', async () => {
    const first = await start();
    await first.call('shell.setTheme', { theme: 'dark' });
    expect(await first.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    await end(first);
    const kept = JSON.parse(readFileSync(at('Einstellungen/settings.json'), 'utf8')) as {
      theme: string;
      window: object;
    };
    expect(kept.theme).toBe('dark');
    expect(kept.window).toMatchObject({ maximized: false });
    const second = await start();
    expect((await stateOf(second)).theme).toBe('dark');
  });

  it('läuft je Arbeitsplatz einmal: der zweite Start holt das Fenster nach vorn und endet', async () => {
    const first = await start();
    await expect(startVerzahnt({ settingsDir: first.settingsDir })).rejects.toThrow(/ended early with 0|closed|exit/i);
    expect((await stateOf(first)).version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('Ein Datenordner, mit dem es nicht geht', () => {
  it('in einem abgeglichenen Ordner: die Begrüßung nennt ihn, und eigene Wege führen weiter', async () => {
    const dataDir = workspace('OneDrive - Kreis');
    const program = await start({ dataDir });
    const { problem, workspace: open } = await stateOf(program);
    expect(open).toBeNull();
    expect(problem).toMatchObject({
      code: 'FOLDER_SYNCED',
      folder: dataDir,
      message: expect.stringContaining('OneDrive'),
    });
    await program.setNextDialog([workspace('Eigene')]);
    const { files } = await program.call('shell.chooseFiles', { purpose: 'dataFolder' });
    const after = await program.call('shell.openWorkspace', { folder: files[0]?.token ?? '' });
    expect(after).toMatchObject({ problem: null, workspace: { folder: at('Eigene') } });
  });

  it('mit beschädigter Datenbank: die Sicherungen werden angeboten, und die beste lässt sich zurückspielen', async () => {
    const dataDir = workspace();
    const first = await start({ dataDir });
    await first.call('settings.update', { personName: 'A. Beispiel' });
    await first.call('backup.create', {});
    await end(first);
    writeFileSync(join(dataDir, 'verzahnt.sqlite'), 'keine Datenbank mehr'.repeat(500));
    const second = await start({ dataDir });
    const { problem } = await stateOf(second);
    expect(problem).toMatchObject({
      code: 'DATABASE_DAMAGED',
      backups: [{ label: expect.stringContaining('Sicherung vom') }],
    });
    expect(await second.call('shell.restoreBackup', { backup: problem?.backups[0]?.token ?? '' })).toMatchObject({
      problem: null,
      workspace: { folder: dataDir },
    });
    expect((await second.call('settings.get', {})).personName).toBe('A. Beispiel');
  });

  it('der nicht mehr da ist: gesagt, nicht neu angelegt', async () => {
    const program = await start({ dataDir: at('fehlt') });
    expect((await stateOf(program)).problem).toMatchObject({ code: 'DATA_FOLDER_MISSING' });
  });

  it('der schon von einem anderen Programm benutzt wird', async () => {
    const dataDir = workspace();
    await start({ dataDir });
    const second = await start({ dataDir, settingsDir: at('Zweiter Arbeitsplatz') });
    expect((await stateOf(second)).problem).toMatchObject({ code: 'DATA_IN_USE' });
  });
});

describe('Dateien auf dem Weg hinein', () => {
  it('die Seite bekommt Zeichen statt Pfaden', async () => {
    const program = await start();
    const folder = at('Geheimer Ort');
    mkdirSync(folder);
    writeFileSync(join(folder, 'Kaarst.xlsx'), 'x');
    await program.setNextDialog([join(folder, 'Kaarst.xlsx')]);
    const { files } = await program.call('shell.chooseFiles', { purpose: 'import' });
    expect(files).toMatchObject([{ name: 'Kaarst.xlsx', size: 1 }]);
    expect(JSON.stringify(files)).not.toContain('Geheimer');
    expect(await program.call('shell.chooseFiles', { purpose: 'import' })).toEqual({ files: [] });
    const token = files[0]?.token ?? '';
    expect(await program.refusalOf('shell.openWorkspace', { folder: token })).toBe('TOKEN_UNKNOWN');
    expect(await program.refusalOf('shell.readImports', { tokens: [token] })).toBe('NO_WORKSPACE');
  });

  it('aus den gewählten Dateien wird der Kreis vorgeschlagen', async () => {
    const program = await start();
    await program.setNextDialog(
      ['Meerbusch.xlsx', 'Rückm. Juechen.xlsx'].map((name) => join('resources/examples', name)),
    );
    const { files } = await program.call('shell.chooseFiles', { purpose: 'import' });
    const { proposals } = await program.call('shell.proposeDistrict', { tokens: files.map(({ token }) => token) });
    expect(proposals[0]).toMatchObject({
      key: '05162',
      name: 'Rhein-Kreis Neuss',
      reason: expect.stringContaining('Meerbusch'),
    });
  });
});
