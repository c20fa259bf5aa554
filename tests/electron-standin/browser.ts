import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from './chromium/find.ts';

/** One running Chromium with its own profile. `spare` is the empty page it starts with. */
export interface Browser {
  context: BrowserContext;
  headed: boolean;
  spare: Page | undefined;
}

const size = { width: 1360, height: 860 };
const isRoot = process.getuid?.() === 0;

async function debuggingPort(profile: string): Promise<number> {
  const file = join(profile, 'DevToolsActivePort');
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    if (port > 0) return port;
    await wait(50);
  }
  throw new Error('Chromium opened no debugging port');
}

/** Starts Chromium. `joinable` opens a debugging port on the loopback address for a test. */
export async function launch(profile: string, headed: boolean, joinable: boolean): Promise<Browser & { port: number }> {
  const found = await findChromium();
  mkdirSync(profile, { recursive: true });
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const args = [
    ...(headed
      ? ['--app=data:text/html,<title>Verzahnt</title>', `--window-size=${size.width},${size.height}`]
      : found.canShow
        ? []
        : ['--headless=shell']),
    ...(joinable ? ['--remote-debugging-port=0'] : []),
    '--lang=de-DE',
  ];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.executable,
    headless: !headed,
    // With an address of its own the browser would open an ordinary tab instead of a plain window.
    ...(headed ? { ignoreDefaultArgs: ['about:blank'] } : {}),
    chromiumSandbox: found.canShow && !isRoot,
    args,
    env: { ...process.env, ...found.env },
    viewport: headed ? null : size,
    locale: 'de-DE',
    acceptDownloads: false,
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return { context, headed, spare: context.pages()[0], port: joinable ? await debuggingPort(profile) : 0 };
}
