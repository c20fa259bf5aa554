import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../shared/domain/problem.ts';
import type { UnderstoodSheet, Workbook } from '../../shared/domain/sheet.ts';
import type { ReadJob, WorkerReply } from './messages.ts';
import { readWorkbookInProcess } from './read/index.ts';
import type { Knowledge } from './understand/index.ts';
import { buffersOf, frameOf, RowEncoder } from './transfer.ts';

/** Entry of the spreadsheet worker: one job, then the thread ends. Built to out/main/excel.js. */
function reply(message: WorkerReply, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

async function understand(workbook: Workbook, knowledge: Knowledge): Promise<UnderstoodSheet[]> {
  // loaded only where it is wanted
  const { understandWorkbook } = await import('./understand/index.ts');
  return understandWorkbook(workbook, knowledge);
}

/** Sends the rows on their way and lets go of them: what has arrived is not held twice. */
function sendRows({ sheets }: Workbook): void {
  const encoder = new RowEncoder((batch) => reply({ kind: 'rows', batch }, buffersOf(batch)));
  for (const [index, { rows }] of sheets.entries()) {
    rows.reverse();
    for (let row = rows.pop(); row; row = rows.pop()) encoder.row(index, row);
  }
  encoder.flush();
}

async function run(job: ReadJob): Promise<void> {
  const workbook = await readWorkbookInProcess(job.path, {
    limits: job.limits,
    name: job.name,
    onProgress: (share) => reply({ kind: 'progress', share }),
  });
  const understood = job.knowledge === null ? [] : await understand(workbook, job.knowledge);
  sendRows(workbook);
  reply({ kind: 'done', frame: frameOf(workbook), understood });
}

if (parentPort !== null) {
  try {
    await run(workerData as ReadJob);
  } catch (error) {
    if (error instanceof Problem) reply({ kind: 'problem', code: error.code, details: error.details });
    else reply({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
