import type { DraftTable, GridRow } from '../../../../shared/contract/imports.ts';
import { vocabularyOfField } from '../../../../shared/domain/offer-fields.ts';

type Cell = GridRow['cells'][number];

/**
 * True where a cell waits for a person: an error, or a word that is in no list. A number or date that cannot be read
 * is only told; it stays empty.
 */
export const awaitsAnswer = (cell: Pick<Cell, 'letter' | 'severity'>, table: DraftTable | undefined): boolean => {
  if (cell.severity === 'error') return true;
  const field = table?.columns.find(({ letter }) => letter === cell.letter)?.field;
  return cell.severity === 'warning' && field != null && field in vocabularyOfField;
};
