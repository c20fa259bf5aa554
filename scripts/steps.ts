import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** Runs a tool of the project on the Node of this process; its output goes to the console. */
export function run(tool: string, ...args: string[]): boolean {
  const script = join(root, 'scripts', 'node24.mjs');
  return spawnSync(process.execPath, [script, tool, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}

/** The same, with the output returned instead of shown. */
export function output(cwd: string, tool: string, ...args: string[]): string {
  const script = join(root, 'scripts', 'node24.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [script, tool, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  return `${stdout}${stderr}`;
}

export interface Step {
  name: string;
  run(): boolean;
}

/** Runs every step, says how each ended, and returns whether all passed. A failed step does not hide the next one. */
export function runSteps(steps: readonly Step[]): boolean {
  const failed: string[] = [];
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    if (!step.run()) failed.push(step.name);
  }
  console.log(failed.length === 0 ? '\nAlle Prüfungen bestanden.' : `\nNicht bestanden: ${failed.join(', ')}`);
  console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0;
}
