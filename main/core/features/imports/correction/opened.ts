import type { UnderstoodSheet, Workbook } from '../../../../../shared/domain/sheet.ts';
import type { FileDecisions } from '../decisions.rules.ts';
import type { EarlierFile } from '../draft-file.ts';

/** A file ready to be interpreted. */
export interface OpenedSource {
  read: { workbook: Workbook; understood: UnderstoodSheet[] };
  decisions: FileDecisions;
  earlier: EarlierFile | null;
}

/** The workbook with what is to be told about it. */
export const withWarnings = (workbook: Workbook, code: string, messages: readonly string[]): Workbook => ({
  ...workbook,
  warnings: [...workbook.warnings, ...messages.map((message) => ({ code, message }))],
});
