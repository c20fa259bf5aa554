import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plannedFuses, readFuses } from '../../scripts/fuses.ts';

const root = resolve(import.meta.dirname, '../..');
const yaml = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
const packaged = join(root, 'dist/win-unpacked/Verzahnt.exe');
const secure = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

describe('Das ausgelieferte Programm', () => {
  it('lässt sich nicht als Node starten, nicht untersuchen und nur aus seinem Archiv laden', () => {
    expect(plannedFuses(yaml)).toEqual(secure);
  });

  it.skipIf(!existsSync(packaged))(
    'die Sicherungen stehen so im gebauten Programm (nur dort, wo der Installer gebaut wird)',
    async () => {
      expect(await readFuses(packaged)).toEqual(secure);
    },
  );

  it('enthält weder Prüfungen noch den Ersatz für Electron', () => {
    const block = /^files:\n((?: {2}.*\n)+)/m.exec(yaml)?.[1] ?? '';
    const included = [...block.matchAll(/^ {2}- ([^'!\n]+)$/gm)].map(([, glob]) => glob);
    expect(included).toEqual(['out/**', 'package.json']);
    expect(yaml).toMatch(/^asar: true$/m);
    expect(yaml).toMatch(/^npmRebuild: false$/m);
  });

  it('behält die Daten bei Aktualisierung und Deinstallation und spricht Deutsch', () => {
    expect(yaml).toMatch(/^ {2}deleteAppDataOnUninstall: false$/m);
    expect(yaml).toMatch(/^ {2}installerLanguages: \[de_DE\]$/m);
    expect(yaml).toMatch(/^ {2}perMachine: false$/m);
    expect(yaml).toMatch(/^ {2}oneClick: false$/m);
  });
});
