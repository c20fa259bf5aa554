import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startCore, type CoreClient } from '../main/core/client.ts';
import { cpuMs, watched } from './measure.ts';

/** One import, from the file to the committed inventory. */
export interface ImportRun {
  importMs: number;
  cpuMs: number;
  peakMb: number;
  maxLagMs: number;
  listDuringMaxMs: number;
  created: number;
}

const list = { filter: {}, sort: { key: 'name', descending: false }, cursor: null, limit: 100 };

/** Asks for a window of the list every 20 ms until told to stop; answers with how long each took. */
function asking(client: CoreClient): { stop(): Promise<number[]> } {
  const took: number[] = [];
  const end = new AbortController();
  const done = (async () => {
    while (!end.signal.aborted) {
      const start = performance.now();
      await client.call('offers.list', list);
      took.push(performance.now() - start);
      await new Promise((next) => setTimeout(next, 20));
    }
  })();
  return {
    stop: async () => {
      end.abort();
      await done;
      return took;
    },
  };
}

/** The threads of the program, whose entries lie in `entries`, read one file in. */
async function importOnce(path: string, entries: { core: string; cli: string }): Promise<ImportRun> {
  const dataDir = mkdtempSync(join(tmpdir(), 'verzahnt-bench-'));
  execFileSync(process.execPath, [entries.cli, 'init', '--data', dataDir, '--kreis', '05162'], { stdio: 'ignore' });
  try {
    const client = await startCore({ dataDir, entry: pathToFileURL(entries.core) });
    // the window's take-over answers without notes too
    const how = { kind: 'auto', signs: {}, mode: 'first', dryRun: false, withoutNotes: true };
    const input = { path, name: 'Kaarst.xlsx', ...how };
    const ask = asking(client);
    const before = process.cpuUsage();
    const started = performance.now();
    const { value, maxLagMs, peakMb } = await watched(() => client.call('imports.run', input));
    const importMs = performance.now() - started;
    const used = cpuMs(before);
    const took = await ask.stop();
    await client.close();
    if (!value.ok) throw new Error(value.error.code);
    const { created } = value.value as { created: number };
    return { importMs, cpuMs: used, peakMb, maxLagMs, listDuringMaxMs: Math.max(...took), created };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const [path = '', core = '', cli = ''] = process.argv.slice(2);
console.log(JSON.stringify(await importOnce(path, { core, cli })));
