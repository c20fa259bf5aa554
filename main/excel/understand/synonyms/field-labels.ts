import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { fieldLabels as labels } from '../../../../shared/i18n/de/fields.ts';

/** What the reasons call a field: the words of the interface. */
export const fieldLabels: Record<ImportField | 'rowNumber', string> = {
  ...labels,
  rowNumber: 'laufende Nummer',
};
