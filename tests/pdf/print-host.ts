import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { sampleReport } from '../e2e/sample-report.ts';
import type { ReportRecipe } from './reports.ts';

const root = resolve(import.meta.dirname, '../..');
const register = pathToFileURL(join(root, 'tests/electron-standin/register.ts')).href;

export interface PrintHost {
  /** Prints the report of a recipe as the program does and answers with the PDF. */
  print(recipe: ReportRecipe, env?: Record<string, string>): Promise<Uint8Array>;
  dispose(): void;
}

/** Print jobs of the program on the stand-in, with the built pages and preload of `out` and reports that need no database. */
export async function openPrintHost(built = join(root, 'out')): Promise<PrintHost> {
  if (!existsSync(join(built, 'renderer/print.html'))) throw new Error(`${built} fehlt: zuerst "npm run build"`);
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'verzahnt-pdf-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: join(root, 'tests/pdf/print-main.ts'),
      outDir: join(folder, 'main'),
      rolldownOptions: { external: ['electron'], output: { entryFileNames: 'index.js' } },
    },
  });
  for (const part of ['preload', 'renderer']) cpSync(join(built, part), join(folder, part), { recursive: true });
  return {
    print: (recipe, env = {}) => printOne(folder, recipe, env),
    dispose: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function printOne(folder: string, recipe: ReportRecipe, env: Record<string, string>): Promise<Uint8Array> {
  const work = mkdtempSync(join(folder, 'job-'));
  const [job, out] = [join(work, 'job.json'), join(work, 'out.pdf')];
  writeFileSync(join(work, 'recipe.json'), JSON.stringify(recipe));
  writeFileSync(job, JSON.stringify({ dataDir: work, options: sampleReport(recipe.title).options, out }));
  const args = ['--disable-warning=ExperimentalWarning', '--import', register, join(folder, 'main/index.js')];
  const child = spawn(process.execPath, [...args, '--settings', join(work, 'profile'), '--print-job', job], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, STANDIN_HEADED: '', STANDIN_CDP: '', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  if (code !== 0 || !existsSync(out)) throw new Error(`print job ended with ${code}\n${said}`);
  return new Uint8Array(readFileSync(out));
}
