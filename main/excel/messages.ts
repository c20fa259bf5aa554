import type { UnderstoodSheet } from '../../shared/domain/sheet.ts';
import type { Knowledge } from './understand/index.ts';
import type { ReadLimits } from './guard/limits.ts';
import type { SheetPlace } from './read/xlsx.ts';
import type { RowBatch, WorkbookFrame } from './transfer.ts';

/** What a short-lived worker is started for (its `workerData`). */
export interface ReadJob {
  kind: 'read';
  path: string;
  /** What a text file's sheet is called; the file itself may be stored under another name. */
  name: string;
  /** With it, tables and columns are recognised as well. */
  knowledge: Knowledge | null;
  limits: ReadLimits;
}

/**
 * What the worker answers: progress and rows while it works, then exactly one `done`, `problem` or `failed`. Of one long
 * sheet its beginning may come as understood (`begun`) and its rows while it is still read; `forget` takes them back.
 */
export type WorkerReply =
  | { kind: 'progress'; share: number }
  | { kind: 'begun'; sheet: SheetPlace; understood: UnderstoodSheet }
  | { kind: 'forget'; sheet: number }
  | { kind: 'rows'; batch: RowBatch }
  | { kind: 'done'; frame: WorkbookFrame; understood: UnderstoodSheet[] }
  | { kind: 'problem'; code: string; details: Record<string, string | number> }
  | { kind: 'failed'; message: string };
