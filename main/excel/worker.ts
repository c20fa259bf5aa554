import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../shared/domain/problem.ts';
import type { Sheet, UnderstoodSheet, Workbook } from '../../shared/domain/sheet.ts';
import type { ReadJob, WorkerReply } from './messages.ts';
import { readWorkbookInProcess } from './read/index.ts';
import type { Knowledge } from './understand/index.ts';
import { RowsAhead } from './rows-ahead.ts';
import { buffersOf, frameOf, RowEncoder } from './transfer.ts';

/** Entry of the spreadsheet worker: one job, then the thread ends. Built to out/main/excel.js. */
function reply(message: WorkerReply, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

interface Understanding {
  understand: (workbook: Workbook) => UnderstoodSheet[];
  withListedSheets: (workbook: Workbook) => Workbook;
}

async function understanding(knowledge: Knowledge): Promise<Understanding> {
  // loaded only where it is wanted
  const { understandWorkbook, withListedSheets } = await import('./understand/index.ts');
  return { understand: (workbook) => understandWorkbook(workbook, knowledge), withListedSheets };
}

/** Sends the rows on their way and lets go of them: what has arrived is not held twice. */
function sendRows({ sheets }: Workbook, encoder: RowEncoder, ahead: RowsAhead | null): void {
  for (const [index, { rows }] of sheets.entries()) {
    const sent = ahead?.sentOf(index, rows) ?? 0;
    rows.reverse();
    rows.length -= sent;
    for (let row = rows.pop(); row; row = rows.pop()) encoder.row(index, row);
  }
  encoder.flush();
}

async function run(job: ReadJob): Promise<void> {
  const known = job.knowledge && (await understanding(job.knowledge));
  const encoder = new RowEncoder((batch) => reply({ kind: 'rows', batch }, buffersOf(batch)));
  const understandSheet = (sheet: Sheet): UnderstoodSheet | undefined =>
    known?.understand({ format: 'xlsx', sheets: [sheet], warnings: [] })[0];
  const ahead = known && new RowsAhead(encoder, understandSheet, reply);
  const read = await readWorkbookInProcess(job.path, {
    limits: job.limits,
    name: job.name,
    onProgress: (share) => reply({ kind: 'progress', share }),
    onRow: ahead ? (sheet, rows) => ahead.row(sheet, rows) : undefined,
  });
  const workbook = known?.withListedSheets(read) ?? read;
  const understood = known?.understand(workbook) ?? [];
  sendRows(workbook, encoder, ahead);
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
