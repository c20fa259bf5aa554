import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markSheetName } from '../../shared/domain/return-sheet.ts';
import { workbookBytes } from '../excel/write/index.ts';
import type { Core } from './core.ts';
import { systemClock } from './platform/clock.ts';

/** One sheet of ours as it comes back filled in. */
export interface AnswerSheet {
  name: string;
  headers: readonly string[];
  rows: string[][];
}
export interface AnswerFile {
  name: string;
  title: string;
  sheets: readonly AnswerSheet[];
  /** The rows by which it is known again. */
  mark: string[][];
}

const columnsOf = (headers: readonly string[]) => headers.map((header) => ({ header, width: 20 }));

/** Reads an answer in the way of any file. */
export async function readAnswer(core: Core, { name, title, sheets, mark }: AnswerFile): Promise<void> {
  const [head = [], ...rows] = mark;
  const filled = sheets.map((sheet) => ({ name: sheet.name, columns: columnsOf(sheet.headers), rows: sheet.rows }));
  const all = [...filled, { name: markSheetName, columns: columnsOf(head), rows }];
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-beispiel-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, await workbookBytes({ title, created: systemClock.now(), sheets: all }));
    await core.call('imports.run', { path, name, kind: 'auto', signs: {}, mode: 'adds', dryRun: false });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
