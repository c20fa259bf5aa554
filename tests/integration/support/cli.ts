import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isBuilt } from '../../../scripts/ensure-built.ts';
import { root } from '../../../scripts/steps.ts';

const sources = [join(root, 'scripts/node24.mjs'), 'main/cli/index.ts'];
/** The build starts four times as fast; where it is older than the sources, it is not what is to be proven. */
const usual = isBuilt() ? [join(root, 'out/main/cli.js')] : sources;

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
  /** The sources, as `npm run -s cli --` runs them. */
  unbuilt?: boolean;
}

/** Runs the public command line in a process of its own. */
export async function cli(
  words: readonly string[],
  { before = [], unbuilt = false, ...ids }: CliOptions = {},
): Promise<CliResult> {
  const command = [...before, process.execPath, ...(unbuilt ? sources : usual), ...words];
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
