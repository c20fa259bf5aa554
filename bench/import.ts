import ExcelJS from 'exceljs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCore, type CoreClient } from '../main/core/client.ts';
import { createWorkspace } from '../main/core/workspace.ts';
import { unwrap } from '../main/core/platform/envelope.ts';
import { percentile, times, watched } from './measure.ts';
import { writeReferenceWorkbook } from './reference-workbook.ts';

export interface ImportResult {
  rows: number;
  importMs: number;
  exceljsMs: number;
  /** Whole import over bare exceljs streaming read of the same file; the bar is 2.0. */
  ratio: number;
  peakMb: number;
  maxLagMs: number;
  listDuringMaxMs: number;
  created: number;
}

async function bareExceljsRead(path: string): Promise<void> {
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, {})) {
    for await (const row of sheet) void row.number;
  }
}

const list = { filter: {}, sort: { key: 'name', descending: false }, cursor: null, limit: 100 };

/** Asks for a window of the list every 20 ms until told to stop; answers with how long each took. */
function asking(client: CoreClient): { stop(): Promise<number[]> } {
  const took: number[] = [];
  const until = new AbortController();
  const done = (async () => {
    while (!until.signal.aborted) {
      const start = performance.now();
      await client.call('offers.list', list);
      took.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return {
    stop: async () => {
      until.abort();
      await done;
      return took;
    },
  };
}

/** One return of `rows` rows x 20 columns, from the file to the committed inventory, beside a bare read of the same file. */
export async function measureImport(rows: number, exceljsRounds = 1): Promise<ImportResult> {
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-bench-'));
  try {
    const path = join(folder, 'Kaarst.xlsx');
    await writeReferenceWorkbook(path, rows);
    const dataDir = join(folder, 'daten');
    createWorkspace({ dataDir, districtKey: '05162' });
    const client = await startCore({ dataDir });
    const input = { path, name: 'Kaarst.xlsx', kind: 'auto', signs: {}, mode: 'first', dryRun: false };
    const ask = asking(client);
    const started = performance.now();
    const { value, maxLagMs, peakMb } = await watched(() => client.call('imports.run', input));
    const importMs = performance.now() - started;
    const took = await ask.stop();
    await client.close();
    const exceljsMs = percentile(await times(exceljsRounds, () => bareExceljsRead(path)), 0.5);
    const { created } = unwrap(value) as { created: number };
    return {
      rows,
      importMs,
      exceljsMs,
      ratio: importMs / exceljsMs,
      peakMb,
      maxLagMs,
      listDuringMaxMs: Math.max(...took),
      created,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.log(await measureImport(Number(process.argv[2] ?? 50_000)));
