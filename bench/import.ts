import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CoreClient } from '../main/core/client.ts';
import { median, watched } from './measure.ts';

/** One import, from the file to the committed inventory. */
interface ImportRun {
  importMs: number;
  cpuMs: number;
  peakMb: number;
  maxLagMs: number;
  listDuringMaxMs: number;
  created: number;
}
interface BareRun {
  exceljsMs: number;
  cpuMs: number;
}
export interface ImportResult extends ImportRun {
  rows: number;
  /** Medians over the rounds; `cpuRatio` compares the processor time of both processes. */
  exceljsMs: number;
  exceljsCpuMs: number;
  /** Median of the quotients of each round; the bar is 2.0. */
  ratio: number;
  cpuRatio: number;
}

const root = resolve(import.meta.dirname, '..');
/** The built program, or the sources where nothing is built. */
const isBuilt = existsSync(join(root, 'out/main/core.js'));
const entry = pathToFileURL(join(root, isBuilt ? 'out/main/core.js' : 'main/core/worker.ts'));
const cli = join(root, isBuilt ? 'out/main/cli.js' : 'main/cli/index.ts');
const list = { filter: {}, sort: { key: 'name', descending: false }, cursor: null, limit: 100 };
const cpuMs = (from?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

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

/** In a process of its own: the threads of the built program (of the sources where nothing is built) read one file in. */
async function importOnce(path: string): Promise<ImportRun> {
  const { startCore } = await import('../main/core/client.ts');
  const dataDir = mkdtempSync(join(tmpdir(), 'verzahnt-bench-'));
  execFileSync(process.execPath, [cli, 'init', '--data', dataDir, '--kreis', '05162'], { stdio: 'ignore' });
  try {
    const client = await startCore({ dataDir, entry });
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

/** In a process of its own: exceljs goes through all rows of the file and does nothing with them. */
async function bareOnce(path: string): Promise<BareRun> {
  const { default: ExcelJS } = await import('exceljs');
  const before = process.cpuUsage();
  const started = performance.now();
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, {})) {
    for await (const row of sheet) void row.number;
  }
  return { exceljsMs: performance.now() - started, cpuMs: cpuMs(before) };
}

async function writeFile(path: string, rows: number): Promise<object> {
  const { writeReferenceWorkbook } = await import('./reference-workbook.ts');
  await writeReferenceWorkbook(path, rows);
  return {};
}

/** Runs one step of this file in a fresh process, so that no step pays for the memory of another. */
function step<T>(name: string, path: string, rows = 0): T {
  const answer = execFileSync(process.execPath, [import.meta.filename, `--${name}`, path, String(rows)]);
  return JSON.parse(answer.toString()) as T;
}

/** One return of `rows` rows x 20 columns, from the file to the committed inventory, beside a bare read of the same file. */
export function measureImport(rows: number, rounds = 1): ImportResult {
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-bench-'));
  try {
    const path = join(folder, 'Kaarst.xlsx');
    step('write', path, rows);
    const runs = Array.from({ length: rounds }, () => ({
      bare: step<BareRun>('bare', path),
      ours: step<ImportRun>('import', path),
    }));
    const middle = (of: (run: (typeof runs)[number]) => number): number => median(runs.map(of));
    return {
      rows,
      importMs: middle(({ ours }) => ours.importMs),
      cpuMs: middle(({ ours }) => ours.cpuMs),
      exceljsMs: middle(({ bare }) => bare.exceljsMs),
      exceljsCpuMs: middle(({ bare }) => bare.cpuMs),
      ratio: middle(({ ours, bare }) => ours.importMs / bare.exceljsMs),
      cpuRatio: middle(({ ours, bare }) => ours.cpuMs / bare.cpuMs),
      peakMb: middle(({ ours }) => ours.peakMb),
      maxLagMs: middle(({ ours }) => ours.maxLagMs),
      listDuringMaxMs: middle(({ ours }) => ours.listDuringMaxMs),
      created: runs[0]?.ours.created ?? 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answerStep(name: string, path: string, rows: number): Promise<void> {
  const steps: Record<string, () => Promise<object>> = {
    '--write': () => writeFile(path, rows),
    '--import': () => importOnce(path),
    '--bare': () => bareOnce(path),
  };
  console.log(JSON.stringify(await steps[name]?.()));
}

if (import.meta.main) {
  const [first = '50000', path = '', rows = '0'] = process.argv.slice(2);
  if (first.startsWith('--')) await answerStep(first, path, Number(rows));
  else console.log(measureImport(Number(first)));
}
