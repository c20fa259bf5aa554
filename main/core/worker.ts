import { parentPort, workerData } from 'node:worker_threads';
import type { CoreChannel, InputOf } from '../../shared/contract/index.ts';
import { openCore, openReader, queryChannels, type Core } from './core.ts';
import type { CoreRequest, CoreSetup, CoreMessage } from './messages.ts';
import { failure } from './platform/envelope.ts';

/** The database thread: opens the data folder of `workerData` and answers one message after the other. */
const setup = workerData as CoreSetup;
const send = (message: CoreMessage): void => parentPort?.postMessage(message);
const log = (traceId: string, error: unknown): void =>
  send({ kind: 'defect', traceId, stack: error instanceof Error ? String(error.stack) : 'unknown' });

function open(): Core {
  if (setup.mode === 'read') return openReader({ dataDir: setup.dataDir });
  return openCore({
    dataDir: setup.dataDir,
    cancelFlag: setup.cancelFlag,
    onEvent: (event, payload) => send({ kind: 'event', event, payload }),
  });
}

async function answer(core: Core, { id, channel, input }: CoreRequest): Promise<void> {
  try {
    const value = await core.call(channel as CoreChannel, input as InputOf<CoreChannel>);
    send({ kind: 'answer', id, envelope: { ok: true, value } });
  } catch (error) {
    send({ kind: 'answer', id, envelope: failure(error, log) });
  }
}

async function start(): Promise<void> {
  try {
    const core = open();
    await core.ready;
    parentPort?.on('message', (request: CoreRequest | { close: true }) => {
      if (!('close' in request)) return void answer(core, request);
      core.close();
      parentPort?.close();
    });
    send({ kind: 'ready', queries: queryChannels() });
  } catch (error) {
    send({ kind: 'refused', envelope: failure(error, log) });
    parentPort?.close();
  }
}
void start();
