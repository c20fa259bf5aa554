import { resolve } from 'node:path';
import type { CoreChannel, InputOf, OutputOf } from '../../shared/contract/index.ts';
import { startWriter } from '../core/client.ts';
import { openCore, openReader, type Core } from '../core/core.ts';
import { unwrap } from '../core/platform/envelope.ts';
import { required, type CommandLine } from './arguments.ts';

async function using<T>(core: Core, work: (core: Core) => Promise<T>): Promise<T> {
  try {
    return await work(core);
  } finally {
    core.close();
  }
}
export const dataDir = (line: CommandLine): string => resolve(required(line, 'data'));

/** Runs work that writes; ends with DATA_IN_USE while the folder is open elsewhere. */
export const writing = <T>(line: CommandLine, work: (core: Core) => Promise<T>): Promise<T> =>
  using(openCore({ dataDir: dataDir(line) }), work);
export type Call = <C extends CoreChannel>(channel: C, input: InputOf<C>) => Promise<OutputOf<C>>;
/** Runs work that may need much memory in the thread that writes, with the limits it has in the program. */
export async function writingInThread<T>(line: CommandLine, work: (call: Call) => Promise<T>): Promise<T> {
  const core = await startWriter({ dataDir: dataDir(line), onDefect: (_trace, stack) => console.error(stack) });
  try {
    return await work(async (channel, input) => unwrap(await core.call(channel, input)) as OutputOf<typeof channel>);
  } finally {
    await core.close();
  }
}
/** Runs work that only reads; works on a folder that is open elsewhere. */
export const reading = <T>(line: CommandLine, work: (core: Core) => Promise<T>): Promise<T> =>
  using(openReader({ dataDir: dataDir(line), verify: true }), work);
