import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { windowOptions } from '../../main/shell/window-options.ts';

const root = resolve(import.meta.dirname, '../..');
const sourcesOf = (folder: string): { file: string; text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => ({
      file: join(folder, name).replaceAll('\\', '/'),
      text: readFileSync(join(root, folder, name), 'utf8'),
    }));
const main = sourcesOf('main');
const places = (sources: typeof main, pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('Jedes Fenster', () => {
  it.each(['main', 'print'] as const)('ist abgeschottet (%s)', (kind) => {
    const { webPreferences, show } = windowOptions(kind);
    expect(webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: false,
    });
    expect(webPreferences?.preload).toMatch(/preload[\\/]index\.cjs$/);
    expect(show).toBe(false);
  });

  it('behält das, auch wenn ein Aufrufer Maße mitgibt', () => {
    const placement = { width: 1, webPreferences: { sandbox: false } };
    expect(windowOptions('main', placement).webPreferences).toMatchObject({ sandbox: true, contextIsolation: true });
  });

  it('entsteht an genau einer Stelle', () => {
    expect(places(main, /new (BrowserWindow|BrowserView|WebContentsView|BaseWindow)\b/)).toEqual([
      'main/shell/windows.ts',
    ]);
  });
});

describe('Im ganzen Programm', () => {
  it('gibt es genau einen Eingang für Aufrufe und keinen für Nachrichten', () => {
    expect(places(main, /\.handle(Once)?\(/)).toEqual(expect.arrayContaining(['main/ipc/connect.ts']));
    expect(places(main, /ipcMain/)).toEqual(['main/ipc/connect.ts']);
    expect(places(main, /ipcMain\.(on|once|addListener)|\.ipc\.(on|handle)/)).toEqual([]);
  });

  it('bekommt eine Seite nur zwei Funktionen', () => {
    expect(places(main, /exposeInMainWorld|ipcRenderer/)).toEqual(['main/preload/index.ts']);
    const [preload] = main.filter(({ file }) => file === 'main/preload/index.ts');
    expect(preload?.text.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(preload?.text.match(/^ {2}(\w+): \(/gm)).toEqual(['  call: (', '  on: (']);
  });

  it('gibt es eine Stelle, die Adressen nach außen reicht, und keine, die Befehle ausführt', () => {
    expect(places(main, /shell\.openExternal/)).toEqual(['main/security/open-outside.ts']);
    expect(places(main, /child_process/)).toEqual(['main/cli/print-host.ts']);
    expect(places(main, /\beval\(|new Function\(|node:vm/)).toEqual([]);
    expect(places(main, /['"`]file:\/\/|window\.loadFile\(/)).toEqual([]);
  });

  it('setzt die Oberfläche kein rohes HTML ein', () => {
    expect(
      places(sourcesOf('renderer'), /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/),
    ).toEqual([]);
  });
});
