import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
  /** stdout as the one JSON document it has to be. */
  json(): Record<string, unknown>;
}
export interface CliOptions {
  /** Words before the Node that runs the command, e.g. a shell that sets limits. */
  before?: string[];
  uid?: number;
  gid?: number;
}

/** Runs the public command line as `npm run -s cli --` does. */
export async function cli(words: readonly string[], { before = [], ...ids }: CliOptions = {}): Promise<CliResult> {
  const command = [...before, process.execPath, join(root, 'scripts/node24.mjs'), 'main/cli/index.ts', ...words];
  const child = spawn(command[0]!, command.slice(1), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...ids });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  return { code, stdout, stderr, json: () => JSON.parse(stdout) as Record<string, unknown> };
}
