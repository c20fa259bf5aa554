import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ImportRun } from './import-once.ts';
import { cpuMs, median } from './measure.ts';

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
const entries = isBuilt ? ['out/main/core.js', 'out/main/cli.js'] : ['main/core/worker.ts', 'main/cli/index.ts'];

/** The importing process is built like the program: what Node needs to read TypeScript is not its memory. */
function builtImport(): string {
  const outDir = join(root, 'node_modules/.cache/bench');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--ssr', 'bench/import-once.ts', '--outDir', outDir, '--logLevel', 'error'];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return join(outDir, 'import-once.js');
}

/** In a process of its own, made by `builtImport`: the threads of the program read one file in. */
function importOnce(importer: string, path: string): ImportRun {
  const args = [importer, path, ...entries.map((entry) => join(root, entry))];
  return JSON.parse(execFileSync(process.execPath, args).toString()) as ImportRun;
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
    const importer = builtImport();
    const runs = Array.from({ length: rounds }, () => ({
      bare: step<BareRun>('bare', path),
      ours: importOnce(importer, path),
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
    '--import': async () => importOnce(builtImport(), path),
    '--bare': () => bareOnce(path),
  };
  console.log(JSON.stringify(await steps[name]?.()));
}

if (import.meta.main) {
  const [first = '50000', path = '', rows = '0'] = process.argv.slice(2);
  if (first.startsWith('--')) await answerStep(first, path, Number(rows));
  else console.log(measureImport(Number(first)));
}
