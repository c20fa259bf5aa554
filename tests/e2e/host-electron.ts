import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright-core';
import type { Driver, DriverOptions } from './host-driver.ts';

const packageFolder = resolve(import.meta.dirname, '../../node_modules/electron');

/** Electron's binary by the file its installer writes; never by `require('electron')`, which downloads. */
function binary(): string {
  const file = join(packageFolder, 'path.txt');
  if (!existsSync(file)) throw new Error('Electron ist nicht installiert: npx install-electron --no');
  return join(packageFolder, 'dist', readFileSync(file, 'utf8'));
}

interface Prepared {
  open: string[][];
  save: (string | null)[];
  opened: { what: string; target: string }[];
}

/** Starts the program on real Electron; its dialogs and system calls are answered by the test. */
export async function startOnElectron({ main, args }: DriverOptions): Promise<Driver> {
  const app = await _electron.launch({
    executablePath: binary(),
    args: [main, ...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  let output = '';
  const child = app.process();
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (output += part.toString()));
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  await app.evaluate(({ dialog, shell }) => {
    const prepared: Prepared = { open: [], save: [], opened: [] };
    Object.assign(globalThis, { verzahntTest: prepared });
    dialog.showOpenDialog = async () => {
      const filePaths = prepared.open.shift() ?? [];
      return { canceled: filePaths.length === 0, filePaths };
    };
    dialog.showSaveDialog = async () => {
      const filePath = prepared.save.shift() ?? null;
      return { canceled: filePath === null, filePath: filePath ?? '' };
    };
    shell.openPath = async (target) => (prepared.opened.push({ what: 'path', target }), '');
    shell.openExternal = async (target) => void prepared.opened.push({ what: 'external', target });
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return {
    page,
    setNextDialog: (files) =>
      app.evaluate(
        (_electron, paths) => void (globalThis as unknown as { verzahntTest: Prepared }).verzahntTest.open.push(paths),
        files.map((path) => resolve(path)),
      ),
    setNextSave: (path) =>
      app.evaluate(
        (_electron, target) =>
          void (globalThis as unknown as { verzahntTest: Prepared }).verzahntTest.save.push(target),
        path === null ? null : resolve(path),
      ),
    setClipboard: (content) =>
      app.evaluate(({ clipboard, ClipboardItem }, items) => clipboard.write([new ClipboardItem(items)]), content),
    opened: () => app.evaluate(() => (globalThis as unknown as { verzahntTest: Prepared }).verzahntTest.opened),
    output: () => output,
    close: async () => {
      await app.close();
      return ended;
    },
  };
}
