import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Envelope, InputOf, OutputOf, WindowChannel } from '../../shared/contract/index.ts';
import type { Driver } from './host-driver.ts';
import { startOnElectron } from './host-electron.ts';
import { startOnStandin } from './host-standin.ts';

export const root = resolve(import.meta.dirname, '../..');
/** The host the tests run on: `HOST`, else Electron where its binary is there. */
export const host: 'electron' | 'standin' = hostFromEnvironment();

function hostFromEnvironment(): 'electron' | 'standin' {
  const named = process.env['HOST'];
  if (named === 'electron' || named === 'standin') return named;
  if (named !== undefined && named !== '') throw new Error(`HOST must be electron or standin, not ${named}`);
  return existsSync(join(root, 'node_modules/electron/path.txt')) ? 'electron' : 'standin';
}

export interface StartOptions {
  /** Data folder to open; without one the welcome page is shown. */
  dataDir?: string;
  /** Settings folder to keep between two starts; a fresh one otherwise. */
  settingsDir?: string;
  /** The built main entry. */
  main?: string;
}
export interface RunningVerzahnt extends Driver {
  settingsDir: string;
  /** Errors the page wrote to its console, and violations of the content security policy. */
  pageErrors(): Promise<string[]>;
  /** A call as the page itself makes it; throws where it is refused. */
  call<C extends WindowChannel>(channel: C, input: InputOf<C>): Promise<OutputOf<C>>;
  /** The code with which a call is refused; null where it is answered. */
  refusalOf(channel: string, input: unknown): Promise<string | null>;
}

const ask = (page: Page, channel: string, input: unknown): Promise<Envelope> =>
  page.evaluate(
    ([name, value]) =>
      (globalThis as unknown as { verzahnt: { call(name: unknown, value: unknown): Promise<Envelope> } }).verzahnt.call(
        name,
        value,
      ),
    [channel, input] as const,
  );

/** Starts the built program on the chosen host and waits until its window is shown. */
export async function startVerzahnt(options: StartOptions = {}): Promise<RunningVerzahnt> {
  const settingsDir = options.settingsDir ?? mkdtempSync(join(tmpdir(), 'verzahnt-e2e-'));
  const main = options.main ?? join(root, 'out/main/index.js');
  if (!existsSync(main)) throw new Error(`${main} fehlt: zuerst "npm run build"`);
  const args = ['--settings', settingsDir, ...(options.dataDir === undefined ? [] : ['--data', options.dataDir])];
  const driver = await (host === 'electron' ? startOnElectron({ main, args }) : startOnStandin({ main, args }));
  return {
    ...driver,
    settingsDir,
    call: async (channel, input) => {
      const answer = await ask(driver.page, channel, input);
      if (!answer.ok) throw new Error(`${channel}: ${answer.error.code} ${answer.error.message}`);
      return answer.value as never;
    },
    refusalOf: async (channel, input) => {
      const answer = await ask(driver.page, channel, input);
      return answer.ok ? null : answer.error.code;
    },
    pageErrors: async () => {
      const messages = await driver.page.consoleMessages();
      const errors = await driver.page.pageErrors();
      return [
        ...messages.filter((message) => message.type() === 'error').map((message) => message.text()),
        ...errors.map(String),
      ];
    },
    close: async () => {
      const code = await driver.close();
      if (options.settingsDir === undefined) rmSync(settingsDir, { recursive: true, force: true });
      return code;
    },
  };
}
