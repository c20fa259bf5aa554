import { Worker } from 'node:worker_threads';
import { stemOf } from '../../shared/domain/file-names.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Sheet, UnderstoodSheet, Workbook } from '../../shared/domain/sheet.ts';
import { defaultLimits, type ReadLimits } from './guard/limits.ts';
import type { ReadJob, WorkerReply } from './messages.ts';
import { RowDecoder } from './transfer.ts';
import type { Knowledge } from './understand/index.ts';

export { defaultLimits } from './guard/limits.ts';

/** Hears of one long sheet while it is still read; whether it holds is seen when the whole workbook is there. */
export interface ReadAhead {
  /** What was understood of its first rows; `sheet` is the one the workbook will hold, and further rows come into it. */
  begun(sheet: Sheet, understood: UnderstoodSheet): void;
  /** More rows have come. */
  more(): void;
}
export interface ReadOptions {
  ahead?: ReadAhead | undefined;
  /** Stops the worker at once; the promise rejects with `READ_CANCELLED`. */
  signal?: AbortSignal | undefined;
  /** Called with the share that is read, 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
  /** After this time the worker is stopped (`FILE_TIMEOUT`). Default 60. */
  timeLimitSeconds?: number | undefined;
  /** How much the memory of the whole process may grow (`FILE_MEMORY`). Default 450 MB. */
  memoryLimitMb?: number | undefined;
  limits?: Partial<ReadLimits> | undefined;
  /** The name the file had for its sender, where it is stored under another: names the sheet of a text file. */
  fileName?: string | undefined;
}
export interface UnderstoodWorkbook {
  workbook: Workbook;
  understood: UnderstoodSheet[];
}

const watchEveryMs = 50;
/**
 * A second net under the watched memory. V8 lets a heap grow the more between two collections the larger it may become:
 * with 2048 a file of 2 million cells took 150 MB more than it held.
 */
const heapLimitMb = 640;
/** Without it V8 fills 192 MB with garbage before it looks (measured: no slower, 120 MB less). */
const youngHeapMb = 16;
const mebi = 1024 * 1024;

/** The worker lies beside this file: `worker.ts` in the source tree, `excel.js` in out/main. */
function workerUrl(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('.ts') ? './worker.ts' : './excel.js', here);
}

/**
 * Reads a spreadsheet in a worker of its own, which is watched (time, memory) and can be stopped. May itself be called
 * in a worker. The cells of the result are plain data; strings are as written in the file.
 * Errors: `Problem` with a `FILE_*` code, `READ_CANCELLED` or `READ_FAILED`.
 */
export async function readWorkbook(path: string, options: ReadOptions = {}): Promise<Workbook> {
  return (await startJob(path, null, options)).workbook;
}

/**
 * The same, and what was understood of each sheet: tables, header rows, columns and their fields. `knowledge` are the
 * municipalities and terms by which columns are recognised.
 */
export async function readAndUnderstandWorkbook(
  path: string,
  knowledge: Knowledge,
  options: ReadOptions = {},
): Promise<UnderstoodWorkbook> {
  return startJob(path, knowledge, options);
}

async function startJob(path: string, knowledge: Knowledge | null, options: ReadOptions): Promise<UnderstoodWorkbook> {
  if (options.signal?.aborted) throw new Problem('READ_CANCELLED');
  const memoryMb = options.memoryLimitMb ?? 450;
  const fileName = options.fileName ?? path;
  const name = stemOf(fileName);
  const limits = { ...defaultLimits, ...withoutUndefined(options.limits) };
  const job: ReadJob = { kind: 'read', path, name, knowledge, limits };
  const before = process.memoryUsage.rss();
  const worker = new Worker(workerUrl(), {
    workerData: job,
    name: 'excel',
    resourceLimits: { maxOldGenerationSizeMb: heapLimitMb, maxYoungGenerationSizeMb: youngHeapMb },
  });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const guard = watch(options, memoryMb, before);
  try {
    const answer = await Promise.race([answerOf(worker, options), guard.stopped]);
    // it ends by itself, which is gentler than stopping a thread at any place; one that does not is stopped
    await Promise.race([ended, guard.stopped]).catch(() => {});
    return answer;
  } finally {
    guard.end();
    await worker.terminate();
  }
}

function withoutUndefined(limits: Partial<ReadLimits> = {}): Partial<ReadLimits> {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}

interface Watch {
  stopped: Promise<never>;
  end(): void;
}

/** Rejects when the job is cancelled, takes too long or makes the process grow too much. */
function watch(options: ReadOptions, memoryMb: number, before: number): Watch {
  const seconds = options.timeLimitSeconds ?? 60;
  let end = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    const cancel = (): void => reject(new Problem('READ_CANCELLED'));
    const timer = setTimeout(() => reject(new Problem('FILE_TIMEOUT', { seconds })), seconds * 1000);
    const meter = setInterval(() => {
      const grown = (process.memoryUsage.rss() - before) / mebi;
      if (grown > memoryMb) reject(new Problem('FILE_MEMORY', { megabytes: Math.round(grown), limit: memoryMb }));
    }, watchEveryMs);
    options.signal?.addEventListener('abort', cancel, { once: true });
    end = () => {
      clearTimeout(timer);
      clearInterval(meter);
      options.signal?.removeEventListener('abort', cancel);
    };
  });
  return { stopped, end: () => end() };
}

function answerOf(worker: Worker, options: ReadOptions): Promise<UnderstoodWorkbook> {
  return new Promise((resolve, reject) => {
    const decoder = new RowDecoder();
    const take = (reply: WorkerReply): void => {
      if (reply.kind === 'progress') options.onProgress?.(reply.share);
      else if (reply.kind === 'begun') options.ahead?.begun(decoder.begin(reply.sheet), reply.understood);
      else if (reply.kind === 'forget') decoder.forget(reply.sheet);
      else if (reply.kind === 'rows') {
        decoder.add(reply.batch);
        options.ahead?.more();
      } else if (reply.kind === 'done')
        resolve({ workbook: decoder.finish(reply.frame), understood: reply.understood });
      else if (reply.kind === 'problem') reject(new Problem(reply.code, reply.details));
      else reject(new Problem('READ_FAILED', {}, { cause: new Error(reply.message) }));
    };
    worker.on('message', (reply: WorkerReply) => {
      try {
        take(reply);
      } catch (error) {
        reject(error instanceof Error ? error : new Problem('READ_FAILED', {}, { cause: error }));
      }
    });
    worker.on('messageerror', (error) => reject(new Problem('READ_FAILED', {}, { cause: error })));
    worker.on('error', (error) => reject(workerProblem(error)));
    worker.on('exit', () => reject(new Problem('READ_FAILED', { reason: 'exit' })));
  });
}

function workerProblem(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Problem(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'FILE_MEMORY' : 'READ_FAILED', {}, { cause: error });
}
