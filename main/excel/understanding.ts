import type { UnderstoodSheet, Workbook } from '../../shared/domain/sheet.ts';

/** What the worker does with a workbook after reading it: find tables, headers and the meaning of columns. */
export function understand(_workbook: Workbook): UnderstoodSheet[] {
  return [];
}
