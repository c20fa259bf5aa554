import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HandoutOptions } from '../../shared/contract/handouts.ts';
import { Problem } from '../../shared/domain/problem.ts';

export interface PdfJob {
  dataDir: string;
  options: HandoutOptions;
  out: string;
}
interface Command {
  executable: string;
  args: string[];
  env?: Record<string, string>;
}

/** The project's folder when run from the sources or from out/; null in the installed program. */
function projectRoot(): string | null {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'tests/electron-standin/register.ts'))) return folder;
  }
  return null;
}

/** A window system that real Electron could start on; Windows and macOS always have one. */
const hasDisplay = (env: NodeJS.ProcessEnv): boolean =>
  process.platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);

/** Electron's binary by the file its installer writes; asking the package itself would start a download. */
function electronBinary(root: string): string | null {
  const file = join(root, 'node_modules/electron/path.txt');
  if (!existsSync(file)) return null;
  const binary = join(root, 'node_modules/electron/dist', readFileSync(file, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** The program itself when installed; else Electron where it can run; else the stand-in. */
export function hostCommand(env: NodeJS.ProcessEnv = process.env): Command {
  const root = projectRoot();
  if (root === null) return { executable: process.execPath, args: [] };
  const main = join(root, 'out/main/index.js');
  if (!existsSync(main)) throw new Problem('PROGRAM_NOT_BUILT');
  const electron = env['HOST'] === 'standin' || !hasDisplay(env) ? null : electronBinary(root);
  if (electron !== null) return { executable: electron, args: [main] };
  const register = pathToFileURL(join(root, 'tests/electron-standin/register.ts')).href;
  const args = ['--disable-warning=ExperimentalWarning', '--import', register, main];
  return { executable: process.execPath, args, env: { STANDIN_HEADED: '', STANDIN_CDP: '' } };
}

function run({ executable, args, env }: Command, more: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    };
    const child = spawn(executable, [...args, ...more], options);
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
}

function throwOutcome(file: string): void {
  if (!existsSync(file)) throw new Problem('PRINT_FAILED');
  const outcome = JSON.parse(readFileSync(file, 'utf8')) as { code: string; details: Problem['details'] } | null;
  if (outcome !== null) throw new Problem(outcome.code, outcome.details);
}

/**
 * Prints a report of a data folder to `out` without a visible window and keeps it as issued. Takes the folder's lock
 * for that time. Throws what the program answered (DATA_IN_USE, DATA_FOLDER_MISSING, ...), PRINT_FAILED,
 * PROGRAM_NOT_BUILT.
 */
export async function printPdf(job: PdfJob): Promise<void> {
  const command = hostCommand();
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-druck-'));
  const file = join(folder, 'job.json');
  try {
    writeFileSync(file, JSON.stringify(job));
    await run(command, ['--settings', join(folder, 'profile'), '--print-job', file]);
    throwOutcome(`${file}.result`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
