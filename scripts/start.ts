import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startTexts } from '../shared/i18n/de/start.ts';
import { installedChromium } from '../tests/electron-standin/chromium/find.ts';
import { electronBinary, obtainElectron } from './electron-binary.ts';
import { ensureBuilt } from './ensure-built.ts';
import { root } from './steps.ts';

const main = join(root, 'out/main/index.js');
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

function run(executable: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(executable, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.once('error', () => resolve(3));
    child.once('exit', (code) => resolve(code ?? 3));
  });
}

function onElectron(binary: string, args: string[]): Promise<number> {
  // Chromium's sandbox refuses to run for root; that is a matter of this start on a developer's machine only.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return run(binary, [...asRoot, root, ...args]);
}

function onStandin(args: string[]): Promise<number> {
  const register = pathToFileURL(join(root, 'tests/electron-standin/register.ts')).href;
  const node = ['--disable-warning=ExperimentalWarning', '--import', register, main];
  return run(process.execPath, [...node, ...args], { STANDIN_HEADED: '1' });
}

/** Builds if needed and opens the program: on Electron, else in a window of an installed browser. */
async function start(args: string[]): Promise<number> {
  if (!hasDisplay()) {
    console.error(startTexts.noDisplay);
    return 1;
  }
  if (!ensureBuilt()) return 1;
  const chosen = process.env['HOST'] === 'standin';
  if (!chosen && electronBinary() === null) console.error(startTexts.fetching);
  const binary = chosen ? null : obtainElectron();
  if (binary !== null) return onElectron(binary, args);
  const browser = installedChromium();
  if (browser === null || !chosen) console.error(browser === null ? startTexts.noHost : startTexts.standin);
  return browser === null ? 1 : onStandin(args);
}

process.exitCode = await start(process.argv.slice(2));
