import { resolve } from 'node:path';
import { openCore, openReader, type Core } from '../core/core.ts';
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
/** Runs work that only reads; works on a folder that is open elsewhere. */
export const reading = <T>(line: CommandLine, work: (core: Core) => Promise<T>): Promise<T> =>
  using(openReader({ dataDir: dataDir(line), verify: true }), work);
