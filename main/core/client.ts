import { Worker } from 'node:worker_threads';
import type { CoreChannel, Envelope, EventName } from '../../shared/contract/index.ts';
import type { CoreMessage, CoreSetup } from './messages.ts';
import { failure, unwrap } from './platform/envelope.ts';
import { Problem } from '../../shared/domain/problem.ts';

/** The core behind its threads, as the shell uses it. Calls never reject; they answer with an envelope. */
export interface CoreClient {
  call(channel: CoreChannel, input: unknown): Promise<Envelope>;
  onEvent(heard: (name: EventName, payload: unknown) => void): void;
  close(): Promise<void>;
}
export interface StartOptions {
  dataDir: string;
  onEvent?: (name: EventName, payload: unknown) => void;
  /** A defect inside the core, for the log; never holds cell contents of its own. */
  onDefect?: (traceId: string, stack: string) => void;
  /** The entry of the threads; without one the file beside this. */
  entry?: URL;
}

/** The worker lies beside this file: `worker.ts` in the source tree, `core.js` in out/main. */
const workerUrl = (): URL => {
  const here = import.meta.url;
  return new URL(here.endsWith('.ts') ? './worker.ts' : './core.js', here);
};

/**
 * Without limits every thread may fill 192 MB before it collects, and lets its heap grow fourfold between two
 * collections: the smaller the heap may become, the sooner V8 collects. Three files of the largest size that is read fit
 * into the writing thread.
 */
const heapLimits = {
  write: { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 },
  read: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 },
};

interface Start {
  setup: CoreSetup;
  entry: URL | undefined;
}

class Thread {
  queries: string[] = [];
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (envelope: Envelope) => void>();
  readonly #ended: Promise<void>;
  #next = 1;
  #gone = false;

  constructor({ setup, entry = workerUrl() }: Start, hear: (message: CoreMessage) => void, ended: () => void) {
    const resourceLimits = heapLimits[setup.mode];
    this.#worker = new Worker(entry, { workerData: setup, name: `core-${setup.mode}`, resourceLimits });
    this.#worker.on('message', (message: CoreMessage) => {
      if (message.kind === 'answer') this.#settle(message.id, message.envelope);
      else hear(message);
    });
    this.#ended = new Promise((resolve) => this.#worker.once('exit', () => resolve()));
    this.#worker.on('error', () => {});
    void this.#ended.then(() => {
      this.#gone = true;
      ended();
      for (const id of this.#waiting.keys()) this.#settle(id, failure(new Problem('INTERNAL')));
    });
  }
  call(channel: string, input: unknown): Promise<Envelope> {
    if (this.#gone) return Promise.resolve(failure(new Problem('INTERNAL')));
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ id, channel, input });
    });
  }
  async close(): Promise<void> {
    if (this.#gone) return;
    this.#worker.postMessage({ close: true });
    await this.#ended;
  }
  #settle(id: number, envelope: Envelope): void {
    this.#waiting.get(id)?.(envelope);
    this.#waiting.delete(id);
  }
}

/** Rejects with the problem the thread was refused with, or INTERNAL where it ended without a word. */
function startThread(start: Start, hear: (message: CoreMessage) => void): Promise<Thread> {
  return new Promise((resolve, reject) => {
    const started = (message: CoreMessage): void => {
      if (message.kind === 'ready') {
        thread.queries = message.queries;
        resolve(thread);
      } else if (message.kind === 'refused') {
        try {
          unwrap(message.envelope);
        } catch (error) {
          reject(error);
        }
      } else hear(message);
    };
    const thread = new Thread(start, started, () => reject(new Problem('INTERNAL')));
  });
}

type Listener = (name: EventName, payload: unknown) => void;
const hearing =
  (listeners: ReadonlySet<Listener>, { onDefect }: StartOptions) =>
  (message: CoreMessage): void => {
    if (message.kind === 'event') for (const heard of listeners) heard(message.event as EventName, message.payload);
    else if (message.kind === 'defect') onDefect?.(message.traceId, message.stack);
  };

/** Only the thread that writes, for a job without a window. Throws Problem when the folder cannot be opened. */
export async function startWriter(options: StartOptions): Promise<Pick<CoreClient, 'call' | 'close'>> {
  const { dataDir, entry } = options;
  const setup: CoreSetup = { dataDir, cancelFlag: new SharedArrayBuffer(4), mode: 'write' };
  const writer = await startThread({ setup, entry }, hearing(new Set(), options));
  return { call: (channel, input) => writer.call(channel, input), close: () => writer.close() };
}

/**
 * Starts the core over a data folder: one thread that writes, one that only reads and so answers lists while the
 * other commits. Throws Problem when the folder cannot be opened.
 */
export async function startCore(options: StartOptions): Promise<CoreClient> {
  const listeners = new Set<Listener>(options.onEvent ? [options.onEvent] : []);
  const hear = hearing(listeners, options);
  const cancelFlag = new SharedArrayBuffer(4);
  const { dataDir, entry } = options;
  const writer = await startThread({ setup: { dataDir, cancelFlag, mode: 'write' }, entry }, hear);
  let reader: Thread;
  try {
    reader = await startThread({ setup: { dataDir, cancelFlag, mode: 'read' }, entry }, hear);
  } catch (error) {
    await writer.close();
    throw error;
  }
  const queries = new Set(reader.queries);
  return {
    call: (channel, input) => {
      if (channel === 'jobs.cancel') Atomics.store(new Int32Array(cancelFlag), 0, 1);
      return (queries.has(channel) ? reader : writer).call(channel, input);
    },
    onEvent: (heard) => void listeners.add(heard),
    close: async () => {
      await reader.close();
      await writer.close();
    },
  };
}
