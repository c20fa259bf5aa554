import { existsSync } from 'node:fs';
import type { CoreChannel, EventName, EventOf, InputOf, OutputOf } from '../../shared/contract/index.ts';
import { commandRunner, type CommandRunner } from './commands.ts';
import { Checkpoints } from './database/checkpoints.ts';
import { lockFolder } from './database/lock.ts';
import { dataFolder } from './database/folder.ts';
import { openForReading, openForWriting } from './database/open.ts';
import { renewDerived } from './features/offers/index.ts';
import { eraseAgain, shortenNames } from './features/privacy/index.ts';
import { handlers } from './handlers.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import type {
  CancelSwitch,
  CommandHandler,
  Handler,
  JobContext,
  JobHandler,
  QueryHandler,
  ReadContext,
} from './platform/context.ts';
import { everyTopic } from './platform/topics.ts';
import { problemFromSystem } from './platform/system-problem.ts';
import { Problem } from '../../shared/domain/problem.ts';

export interface CoreOptions {
  dataDir: string;
  clock?: Clock;
  /** One shared number; not 0 asks running work to stop. */
  cancelFlag?: SharedArrayBuffer;
  onEvent?: <E extends EventName>(event: E, payload: EventOf<E>) => void;
}
/** The features over one open data folder. `call` throws Problem. */
export interface Core {
  call<C extends CoreChannel>(channel: C, input: InputOf<C>): Promise<OutputOf<C>>;
  /** Settled once what a restored backup brought back is erased again; calls wait for it. */
  ready: Promise<void>;
  close(): void;
}
type AnyHandler = Handler<CoreChannel>;

function handlerOf(channel: string): AnyHandler {
  if (!Object.hasOwn(handlers, channel)) throw new Problem('CALL_UNKNOWN', { channel });
  return handlers[channel as CoreChannel] as AnyHandler;
}
const allTopics = (): string[] => [
  ...new Set(Object.keys(handlers).map((channel) => channel.slice(0, channel.indexOf('.')))),
];
/** Channels that the read-only connection answers. */
export const queryChannels = (): string[] =>
  Object.entries(handlers)
    .filter(([, handler]) => handler.runs === 'query')
    .map(([channel]) => channel);

/** Opens a data folder for queries only. `verify` checks the file first, where no writer of ours did. */
export function openReader(options: CoreOptions & { verify?: boolean }): Core {
  const { db, folder, close } = openForReading(options.dataDir, options.verify);
  const context: ReadContext = { db, folder, clock: options.clock ?? systemClock };
  return {
    call: async (channel, input) => {
      const handler = handlerOf(channel);
      if (handler.runs !== 'query') throw new Problem('CALL_REFUSED', { channel });
      try {
        return await (handler as QueryHandler<typeof channel>).handle(context, input);
      } catch (error) {
        throw problemFromSystem(error, 'INTERNAL');
      }
    },
    ready: Promise.resolve(),
    close,
  };
}

/**
 * Opens a data folder for reading and writing. One at a time: throws DATA_IN_USE while another program has it open.
 * The folder must have been made by `createWorkspace`.
 */
export function openCore(options: CoreOptions): Core {
  const clock = options.clock ?? systemClock;
  if (!existsSync(dataFolder(options.dataDir).database)) {
    throw new Problem('DATA_FOLDER_MISSING', { folder: options.dataDir });
  }
  const release = lockFolder(dataFolder(options.dataDir).lock);
  try {
    const { db, sqlite, folder, close } = openForWriting(options.dataDir);
    renewDerived(db, clock.now());
    shortenNames(db, clock);
    const ready = eraseAgain({ db, sqlite, folder, clock }) ?? Promise.resolve();
    const emit = options.onEvent ?? (() => {});
    const changed = (...topics: string[]): void =>
      emit('data.changed', { topics: topics.includes(everyTopic) ? allTopics() : topics });
    const runner = commandRunner(db, folder, clock);
    const checkpoints = new Checkpoints(sqlite, folder);
    const command: CommandRunner = (options, work) => {
      checkpoints.plan();
      return runner(options, work);
    };
    const cancel = cancelSwitch(options.cancelFlag);
    const context: JobContext = { db, sqlite, clock, folder, command, emit, changed, cancel };
    return {
      call: async (channel, input) => (await ready, run(context, channel, input)),
      ready,
      close: () => (close(), release()),
    };
  } catch (error) {
    release();
    throw error;
  }
}

function cancelSwitch(buffer = new SharedArrayBuffer(4)): CancelSwitch {
  const flag = new Int32Array(buffer);
  return {
    requested: () => Atomics.load(flag, 0) !== 0,
    request: () => void Atomics.store(flag, 0, 1),
    reset: () => void Atomics.store(flag, 0, 0),
  };
}

/** What the disk or SQLite refuses in the middle of a call gets its own code; anything else is a defect. */
async function run<C extends CoreChannel>(context: JobContext, channel: C, input: InputOf<C>): Promise<OutputOf<C>> {
  try {
    return await dispatch(context, channel, input);
  } catch (error) {
    throw problemFromSystem(error, 'INTERNAL');
  }
}

/** Every step stands in the history and among what changed on the Übersicht. */
const ofEveryStep = ['history', 'overview'];

async function dispatch<C extends CoreChannel>(
  context: JobContext,
  channel: C,
  input: InputOf<C>,
): Promise<OutputOf<C>> {
  const handler = handlerOf(channel);
  if (handler.runs === 'query') return (handler as QueryHandler<C>).handle(context, input);
  if (handler.runs === 'job') return (handler as JobHandler<C>).handle(context, input);
  const { detail, recordedAs, handle, topics } = handler as CommandHandler<C>;
  const named = {
    channel: recordedAs?.(input, context) ?? channel,
    detail: detail?.(input, context) ?? '',
  };
  const result = context.command(named, (write) => handle(write, input));
  context.changed(...new Set([...topics, ...ofEveryStep]));
  return result;
}
