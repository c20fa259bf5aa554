import type { ImportField } from '../../../../shared/domain/import-fields.ts';

/**
 * Header words of one field, separated by `|`, written as towns write them (folding and word endings are handled elsewhere).
 * `sure`: means this field wherever it stands. `likely`: usually. `possible`: only together with the content or for want of a better column.
 */
export interface FieldWords {
  field: ImportField | 'rowNumber';
  sure?: string;
  likely?: string;
  possible?: string;
}
