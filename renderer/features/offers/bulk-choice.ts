import type { BulkChange } from '../../../shared/contract/offers-bulk.ts';
import { bulkFields } from '../../../shared/contract/offers-bulk.ts';
import { fieldKinds, type OfferField } from '../../../shared/domain/offer-fields.ts';
import { parseDraft, type Draft } from './field-draft.ts';
import { offerGroups } from './offer-groups.ts';
import { vocabularyOf } from './value-text.ts';

/** The fields to choose from, in the groups of the record. */
export const bulkGroups = offerGroups
  .map(({ key, fields }) => ({ key, fields: fields.filter((field) => bulkFields.includes(field)) }))
  .filter(({ fields }) => fields.length > 0);

/** Fields with several values can be added to and taken from. */
export const holdsSeveral = (field: OfferField): boolean =>
  field === 'municipality' || vocabularyOf(field) !== null || fieldKinds[field] === 'list';

export interface BulkChoice {
  field: OfferField | null;
  how: BulkChange['how'];
  draft: Draft;
}
export const noChoice: BulkChoice = { field: null, how: 'set', draft: null };

const startOf = (field: OfferField): Draft =>
  field === 'municipality' || vocabularyOf(field) ? [] : fieldKinds[field] === 'boolean' ? null : '';

/** Another field begins empty; several values are added to unless the person says otherwise. */
export const choiceOf = (field: OfferField): BulkChoice => ({
  field,
  how: holdsSeveral(field) ? 'add' : 'set',
  draft: startOf(field),
});

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What was chosen as the command takes it; null while something is missing, with a message where it cannot be read. */
export function changeOf({ field, how, draft }: BulkChoice): { change: BulkChange | null; message: string | null } {
  if (field === null) return { change: null, message: null };
  const parsed = parseDraft(field, draft);
  if (!parsed.ok) return { change: null, message: parsed.message };
  const incomplete = isEmpty(parsed.value) && (how !== 'set' || field === 'municipality');
  return { change: incomplete ? null : { field, how, value: parsed.value }, message: null };
}
