import ExcelJS from 'exceljs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../main/excel/client.ts';
import { readWorkbookInProcess } from '../main/excel/read/index.ts';
import { writeReferenceWorkbook } from './reference-workbook.ts';

export interface ReadingResult {
  rows: number;
  fileBytes: number;
  rounds: number;
  /** Medians in milliseconds. */
  exceljsMs: number;
  inThreadMs: number;
  inWorkerMs: number;
  /** Medians of the quotients of each round; the bar is 1.0. */
  inThreadRatio: number;
  inWorkerRatio: number;
  /** The largest growth of the process while the worker reads, in MB. */
  growthMb: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The bare streaming read of exceljs: iterate all rows, do nothing with them. */
async function bareExceljsRead(path: string): Promise<number> {
  let count = 0;
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, {})) {
    for await (const row of sheet) count += row.number > 0 ? 1 : 0;
  }
  return count;
}

/** Reads the reference workbook with exceljs and with our reader in turn, `rounds` times in one process. */
export async function measureReading(rows = 50_000, rounds = 5): Promise<ReadingResult> {
  const folder = await mkdtemp(join(tmpdir(), 'verzahnt-bench-'));
  try {
    const path = join(folder, 'reference.xlsx');
    await writeReferenceWorkbook(path, rows);
    const growthMb = await growth(path);
    const times: [exceljs: number, thread: number, worker: number][] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push([
        await timed(() => bareExceljsRead(path)),
        await timed(() => readWorkbookInProcess(path)),
        await timed(() => readWorkbook(path)),
      ]);
    }
    return {
      rows,
      fileBytes: (await stat(path)).size,
      rounds,
      exceljsMs: median(times.map(([exceljs]) => exceljs)),
      inThreadMs: median(times.map(([, thread]) => thread)),
      inWorkerMs: median(times.map(([, , worker]) => worker)),
      inThreadRatio: median(times.map(([exceljs, thread]) => thread / exceljs)),
      inWorkerRatio: median(times.map(([exceljs, , worker]) => worker / exceljs)),
      growthMb,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Measured first, before anything else has made the process large. */
async function growth(path: string): Promise<number> {
  const before = process.memoryUsage.rss();
  let most = 0;
  const meter = setInterval(() => (most = Math.max(most, process.memoryUsage.rss() - before)), 10);
  await readWorkbook(path);
  clearInterval(meter);
  return Math.round(most / 1024 / 1024);
}

if (import.meta.main) console.log(await measureReading(Number(process.argv[2] ?? 50_000)));
