import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { ControlMessage, ReportMessage } from '../electron-standin/control.ts';
import type { Driver, DriverOptions } from './host-driver.ts';

const register = pathToFileURL(resolve(import.meta.dirname, '../electron-standin/register.ts')).href;

/** Starts the program on the stand-in, in a process of its own, and joins its page through the debugging port. */
export async function startOnStandin({ main, args }: DriverOptions): Promise<Driver> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', register, main, ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, STANDIN_CDP: '1', STANDIN_HEADED: '' },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (output += part.toString()));
  const opened: { what: string; target: string }[] = [];
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const port = Promise.withResolvers<number>();
  const shown = Promise.withResolvers<void>();
  child.on('message', (message: ReportMessage) => {
    if (message.type === 'started') port.resolve(message.port);
    if (message.type === 'shown') shown.resolve();
    if (message.type === 'opened') opened.push({ what: message.what, target: message.target });
  });
  const early = ended.then((code) => Promise.reject(new Error(`the program ended early with ${code}\n${output}`)));
  early.catch(() => {});
  await Promise.race([Promise.all([port.promise, shown.promise]), early]);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await port.promise}`);
  const page = browser
    .contexts()[0]
    ?.pages()
    .find((one) => one.url().includes('index.html'));
  if (!page) throw new Error('no window was shown');
  const tell = (message: ControlMessage): void => void child.send(message);
  return {
    page,
    setNextDialog: async (paths) => tell({ type: 'openDialog', paths: paths.map((path) => resolve(path)) }),
    setNextSave: async (path) => tell({ type: 'saveDialog', path: path === null ? null : resolve(path) }),
    setClipboard: async (content) => tell({ type: 'clipboard', content }),
    opened: async () => [...opened],
    output: () => output,
    close: async () => {
      tell({ type: 'quit' });
      const code = await ended;
      await browser.close().catch(() => {});
      return code;
    },
  };
}
