import { join } from 'node:path';
import log from 'electron-log/node';
import type { GateLog } from '../ipc/gate.ts';

export interface Log extends GateLog {
  info(event: string): void;
  failed(event: string, error: unknown): void;
}

/** `at fn (C:\\Users\\name\\app\\index.js:1:2)` -> `at fn (index.js:1:2)`: a path may hold the name of a person. */
const withoutPath = (line: string): string =>
  line.includes('(') ? line.replace(/\(.*[\\/]/, '(') : line.replace(/at .*[\\/]/, 'at ');

/** Stack lines name code, not data; the message may quote cells or file names and is left out. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const stack = error.stack ?? '';
  const afterMessage = stack.slice(Math.max(0, stack.indexOf(error.message)) + error.message.length);
  const frames = afterMessage.split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name} ${code}`.trim(), ...frames.slice(0, 12).map(withoutPath)].join('\n');
}

/** The log of the shell: event names, codes and stack lines; no contents, no names, no paths. 1 MB, one older file. */
export function openLog(folder: string): Log {
  const file = log.create({ logId: 'verzahnt' });
  file.transports.console.level = false;
  file.transports.file.resolvePathFn = () => join(folder, 'logs', 'verzahnt.log');
  file.transports.file.maxSize = 1024 * 1024;
  return {
    info: (event) => file.info(event),
    failed: (event, error) => file.error(event, traceOf(error)),
    refused: (channel, code, traceId, error) =>
      file.warn(`${channel} ${code} ${traceId}`, error === undefined ? '' : traceOf(error)),
  };
}
