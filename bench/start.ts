import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { host, startVerzahnt, type StartOptions } from '../tests/e2e/host.ts';
import { seed } from './seed.ts';

export interface StartResult {
  host: typeof host;
  offers: number;
  /** Milliseconds of the built program with `offers` offers until the heading of its first page stands there. */
  program: number[];
  /** A window of the same host with one heading in it, and nothing else. */
  bare: number[];
}

const bareMain = `
import { app, BrowserWindow, protocol } from 'electron';
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
await app.whenReady();
const page = '<!doctype html><html lang="de"><title>leer</title><h1>leer</h1>';
protocol.handle('app', () => new Response(page, { headers: { 'content-type': 'text/html' } }));
const window = new BrowserWindow({ show: false });
window.once('ready-to-show', () => window.show());
app.on('window-all-closed', () => app.quit());
await window.loadURL('app://verzahnt/index.html');
`;

async function untilUsable(rounds: number, options: StartOptions): Promise<number[]> {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const program = await startVerzahnt(options);
    await program.page.getByRole('heading', { level: 1 }).first().waitFor();
    took.push(performance.now() - started);
    await program.close();
  }
  return took;
}

/** Start of the built program over `offers` offers, beside a bare window of the same host. */
export async function measureStart(offers: number, rounds = 3): Promise<StartResult> {
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-bench-'));
  try {
    const dataDir = join(folder, 'daten');
    seed(dataDir, offers);
    const main = join(folder, 'bare.mjs');
    writeFileSync(main, bareMain);
    const bare = await untilUsable(rounds, { main });
    const program = await untilUsable(rounds, { dataDir });
    return { host, offers, program, bare };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (import.meta.main) console.log(await measureStart(Number(process.argv[2] ?? 1_000)));
