import type { DraftTable } from '../../../../shared/contract/imports.ts';

type Column = DraftTable['columns'][number];
export type ConfidenceWord = 'sure' | 'likely' | 'check' | 'decided' | 'none';

/** From here on a mapping is called "sicher", below `likely` it is "bitte prüfen" (confidence is 0..1). */
export const thresholds = { sure: 0.85, likely: 0.6 } as const;

/** The word for how sure a column's meaning is; a person's own choice is no longer a guess. */
export const confidenceWord = (
  column: Pick<Column, 'confidence' | 'decided' | 'field' | 'rowNumber'>,
): ConfidenceWord => {
  if (column.decided) return 'decided';
  if (column.field === null && !column.rowNumber) return 'none';
  if (column.confidence >= thresholds.sure) return 'sure';
  return column.confidence >= thresholds.likely ? 'likely' : 'check';
};
