import type { OfferField } from '../../../../shared/domain/offer-fields.ts';
import { fieldLabels as offerFieldLabels } from '../../../../shared/i18n/de/fields.ts';

/** What the reasons call a field: the words of the interface. */
export const fieldLabels: Record<OfferField | 'rowNumber', string> = {
  ...offerFieldLabels,
  rowNumber: 'laufende Nummer',
};
